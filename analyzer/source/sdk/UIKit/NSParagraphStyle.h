// Stand-in for <UIKit/NSParagraphStyle.h>: everything is in <UIKit/UIColor.h>.
#pragma once

#import <UIKit/UIColor.h>
