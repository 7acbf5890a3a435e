// Stand-in for AVFAudio, whose classes the headers of AVFoundation declare.
#pragma once

#import <AVFoundation/AVFoundation.h>
