// Stand-in for <Security/SecSharedCredential.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
