// Stand-in for <UIKit/UILocalNotification.h>: everything is in <UIKit/UIResponder.h>.
#pragma once

#import <UIKit/UIResponder.h>
