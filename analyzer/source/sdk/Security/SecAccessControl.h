// Stand-in for <Security/SecAccessControl.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
