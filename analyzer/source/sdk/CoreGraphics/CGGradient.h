// Stand-in for <CoreGraphics/CGGradient.h>: everything is in <CoreGraphics/CGContext.h>.
#pragma once

#include <CoreGraphics/CGContext.h>
