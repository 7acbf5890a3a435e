// Stand-in for <UIKit/UIWebView.h>: everything is in <UIKit/UIView.h>.
#pragma once

#import <UIKit/UIView.h>
