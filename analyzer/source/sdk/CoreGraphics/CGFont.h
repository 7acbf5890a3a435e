// Stand-in for <CoreGraphics/CGFont.h>: everything is in <CoreGraphics/CGContext.h>.
#pragma once

#include <CoreGraphics/CGContext.h>
