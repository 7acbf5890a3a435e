// Stand-in for <Foundation/NSLinguisticTagger.h>: everything is in <Foundation/NSAttributedString.h>.
#pragma once

#import <Foundation/NSAttributedString.h>
