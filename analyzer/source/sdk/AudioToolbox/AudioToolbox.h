// Stand-in for AudioToolbox.
#pragma once

#include <AudioToolbox/AudioQueue.h>
#include <AudioToolbox/AudioServices.h>
#include <AudioToolbox/AudioUnit.h>
