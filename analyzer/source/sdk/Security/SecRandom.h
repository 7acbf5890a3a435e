// Stand-in for <Security/SecRandom.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
