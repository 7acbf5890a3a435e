// Stand-in for <Foundation/NSRegularExpression.h>: everything is in <Foundation/NSAttributedString.h>.
#pragma once

#import <Foundation/NSAttributedString.h>
