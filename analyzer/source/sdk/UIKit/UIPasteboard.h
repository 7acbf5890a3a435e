// Stand-in for <UIKit/UIPasteboard.h>: everything is in <UIKit/UIResponder.h>.
#pragma once

#import <UIKit/UIResponder.h>
