// Stand-in for <SystemConfiguration/SCNetworkReachability.h>: everything is in the umbrella.
#pragma once

#include <SystemConfiguration/SystemConfiguration.h>
