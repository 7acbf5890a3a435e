// Stand-in for <Security/SecProtocolOptions.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
