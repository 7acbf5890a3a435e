// Stand-in for <CoreGraphics/CGBase.h>: everything is in <CoreGraphics/CGGeometry.h>.
#pragma once

#include <CoreGraphics/CGGeometry.h>
