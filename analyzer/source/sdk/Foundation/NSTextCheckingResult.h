// Stand-in for <Foundation/NSTextCheckingResult.h>: everything is in <Foundation/NSAttributedString.h>.
#pragma once

#import <Foundation/NSAttributedString.h>
