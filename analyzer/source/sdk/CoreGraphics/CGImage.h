// Stand-in for <CoreGraphics/CGImage.h>: everything is in <CoreGraphics/CGContext.h>.
#pragma once

#include <CoreGraphics/CGContext.h>
