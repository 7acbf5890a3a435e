// Stand-in for a part of CoreTelephony: everything is in its one header.
#pragma once

#import <CoreTelephony/CoreTelephony.h>
