// Stand-in for CFNetwork: the stream property of the retired VoIP sockets.
#pragma once

#include <CoreFoundation/CoreFoundation.h>

extern const CFStringRef kCFStreamNetworkServiceType;
extern const CFStringRef kCFStreamNetworkServiceTypeVoIP IOS_DEPRECATED(4.0, 9.0);
