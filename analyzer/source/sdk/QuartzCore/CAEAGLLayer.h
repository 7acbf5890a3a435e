// Stand-in for <QuartzCore/CAEAGLLayer.h>: everything is in <QuartzCore/QuartzCore.h>.
#pragma once

#import <QuartzCore/QuartzCore.h>
