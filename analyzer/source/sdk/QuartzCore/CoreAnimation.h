// Stand-in for <QuartzCore/CoreAnimation.h>: everything is in <QuartzCore/QuartzCore.h>.
#pragma once

#import <QuartzCore/QuartzCore.h>
