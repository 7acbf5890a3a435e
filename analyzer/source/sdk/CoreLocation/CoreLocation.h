// Stand-in for CoreLocation.
#pragma once

#import <CoreLocation/CLLocation.h>
#import <CoreLocation/CLLocationManager.h>
