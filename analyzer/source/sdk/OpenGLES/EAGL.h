// Stand-in for a part of OpenGLES: everything is in its one header.
#pragma once

#import <OpenGLES/OpenGLES.h>
