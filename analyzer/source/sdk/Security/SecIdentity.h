// Stand-in for <Security/SecIdentity.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
