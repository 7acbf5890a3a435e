// Stand-in for <Foundation/NSXMLParser.h>: everything is in <Foundation/NSAttributedString.h>.
#pragma once

#import <Foundation/NSAttributedString.h>
