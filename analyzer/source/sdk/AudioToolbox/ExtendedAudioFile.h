// Stand-in for a part of AudioToolbox.
#pragma once

#include <AudioToolbox/AudioServices.h>
