// Stand-in for <Security/SecItem.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
