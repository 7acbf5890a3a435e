// Stand-in for <UIKit/UILocalNotification.h>: everything is in <UIKit/UIApplication.h>.
#pragma once

#import <UIKit/UIApplication.h>
