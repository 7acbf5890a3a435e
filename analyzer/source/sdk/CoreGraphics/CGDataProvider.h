// Stand-in for <CoreGraphics/CGDataProvider.h>: everything is in <CoreGraphics/CGContext.h>.
#pragma once

#include <CoreGraphics/CGContext.h>
