// Stand-in for <CoreGraphics/CGColor.h>: everything is in <CoreGraphics/CGContext.h>.
#pragma once

#include <CoreGraphics/CGContext.h>
