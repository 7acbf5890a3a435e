// Stand-in for <UIKit/UIEvent.h>: everything is in <UIKit/UIResponder.h>.
#pragma once

#import <UIKit/UIResponder.h>
