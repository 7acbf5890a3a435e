// Stand-in for <QuartzCore/CAReplicatorLayer.h>: everything is in <QuartzCore/QuartzCore.h>.
#pragma once

#import <QuartzCore/QuartzCore.h>
