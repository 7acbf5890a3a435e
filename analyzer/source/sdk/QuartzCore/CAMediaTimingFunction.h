// Stand-in for <QuartzCore/CAMediaTimingFunction.h>: everything is in <QuartzCore/QuartzCore.h>.
#pragma once

#import <QuartzCore/QuartzCore.h>
