// Stand-in for <CoreGraphics/CGColorSpace.h>: everything is in <CoreGraphics/CGContext.h>.
#pragma once

#include <CoreGraphics/CGContext.h>
