// Stand-in for CoreAudio's types, which live in CoreAudioTypes.
#pragma once

#include <CoreAudioTypes/CoreAudioTypes.h>
