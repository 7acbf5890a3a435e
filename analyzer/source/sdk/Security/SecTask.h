// Stand-in for <Security/SecTask.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
