// Stand-in for <UIKit/NSText.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
