// Stand-in for a part of AppTrackingTransparency: everything is in its one header.
#pragma once

#import <AppTrackingTransparency/AppTrackingTransparency.h>
