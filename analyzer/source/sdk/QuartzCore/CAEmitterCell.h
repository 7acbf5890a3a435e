// Stand-in for <QuartzCore/CAEmitterCell.h>: everything is in <QuartzCore/QuartzCore.h>.
#pragma once

#import <QuartzCore/QuartzCore.h>
