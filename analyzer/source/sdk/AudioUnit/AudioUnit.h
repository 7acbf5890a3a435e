// Stand-in for AudioUnit, which only names a part of AudioToolbox.
#pragma once

#include <AudioToolbox/AudioUnit.h>
