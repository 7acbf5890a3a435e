// Stand-in for <QuartzCore/CAMediaTiming.h>: everything is in <QuartzCore/QuartzCore.h>.
#pragma once

#import <QuartzCore/QuartzCore.h>
