// Stand-in for <UIKit/UIFontDescriptor.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
