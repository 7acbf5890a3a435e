// Stand-in for <QuartzCore/CAGradientLayer.h>: everything is in <QuartzCore/QuartzCore.h>.
#pragma once

#import <QuartzCore/QuartzCore.h>
