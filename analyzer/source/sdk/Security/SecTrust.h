// Stand-in for <Security/SecTrust.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
