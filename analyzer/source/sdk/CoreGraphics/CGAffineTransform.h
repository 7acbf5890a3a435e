// Stand-in for <CoreGraphics/CGAffineTransform.h>: everything is in <CoreGraphics/CGGeometry.h>.
#pragma once

#include <CoreGraphics/CGGeometry.h>
