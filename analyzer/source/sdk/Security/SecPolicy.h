// Stand-in for <Security/SecPolicy.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
