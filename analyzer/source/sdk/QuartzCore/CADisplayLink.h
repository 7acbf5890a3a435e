// Stand-in for <QuartzCore/CADisplayLink.h>: everything is in <QuartzCore/QuartzCore.h>.
#pragma once

#import <QuartzCore/QuartzCore.h>
