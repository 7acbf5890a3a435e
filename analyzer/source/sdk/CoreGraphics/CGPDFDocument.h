// Stand-in for <CoreGraphics/CGPDFDocument.h>: everything is in <CoreGraphics/CGContext.h>.
#pragma once

#include <CoreGraphics/CGContext.h>
