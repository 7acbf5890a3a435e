// Stand-in for a part of ImageIO: everything is in its one header.
#pragma once

#include <ImageIO/ImageIO.h>
