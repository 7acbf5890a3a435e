// Stand-in for <QuartzCore/CAScrollLayer.h>: everything is in <QuartzCore/QuartzCore.h>.
#pragma once

#import <QuartzCore/QuartzCore.h>
