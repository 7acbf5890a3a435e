// Stand-in for <SystemConfiguration/SCNetwork.h>: everything is in the umbrella.
#pragma once

#include <SystemConfiguration/SystemConfiguration.h>
