// Stand-in for <Foundation/NSScanner.h>: everything is in <Foundation/NSAttributedString.h>.
#pragma once

#import <Foundation/NSAttributedString.h>
