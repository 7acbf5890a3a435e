// Stand-in for <QuartzCore/CAValueFunction.h>: everything is in <QuartzCore/QuartzCore.h>.
#pragma once

#import <QuartzCore/QuartzCore.h>
