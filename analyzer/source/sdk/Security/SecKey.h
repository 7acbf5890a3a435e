// Stand-in for <Security/SecKey.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
