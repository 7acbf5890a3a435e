// Stand-in for <CoreGraphics/CGBitmapContext.h>: everything is in <CoreGraphics/CGContext.h>.
#pragma once

#include <CoreGraphics/CGContext.h>
