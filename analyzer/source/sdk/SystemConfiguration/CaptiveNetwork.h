// Stand-in for <SystemConfiguration/CaptiveNetwork.h>: everything is in the umbrella.
#pragma once

#include <SystemConfiguration/SystemConfiguration.h>
