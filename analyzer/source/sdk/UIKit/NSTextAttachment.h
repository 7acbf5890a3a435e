// Stand-in for <UIKit/NSTextAttachment.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
