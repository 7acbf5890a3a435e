// Stand-in for <Security/SecureTransport.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
