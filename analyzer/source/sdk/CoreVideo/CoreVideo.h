// Stand-in for CoreVideo.
#pragma once

#include <CoreVideo/CVBuffer.h>
#include <CoreVideo/CVPixelBuffer.h>
