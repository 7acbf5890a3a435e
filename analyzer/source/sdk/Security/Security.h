// Stand-in for Security: keys, certificates, the keychain, trust and TLS.
#pragma once

#include <Security/SecBase.h>
#include <Security/SecureTransport.h>
