// Stand-in for CoreAudio.
#pragma once

#include <CoreAudio/CoreAudioTypes.h>
