// Stand-in for CoreImage.
#pragma once

#import <CoreImage/CIDetector.h>
#import <CoreImage/CIImage.h>
