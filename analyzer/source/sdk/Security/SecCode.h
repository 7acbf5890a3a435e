// Stand-in for <Security/SecCode.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
