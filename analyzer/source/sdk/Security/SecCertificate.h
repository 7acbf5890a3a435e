// Stand-in for <Security/SecCertificate.h>: everything is in <Security/SecBase.h>.
#pragma once

#include <Security/SecBase.h>
