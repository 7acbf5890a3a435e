// Stand-in for <Security/Security.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
