// Stand-in for <UIKit/NSAttributedString.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
