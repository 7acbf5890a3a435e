// Stand-in for ARKit.
#pragma once

#import <ARKit/ARAnchor.h>
#import <ARKit/ARConfiguration.h>
#import <ARKit/ARFaceAnchor.h>
#import <ARKit/ARFrame.h>
#import <ARKit/ARSCNView.h>
#import <ARKit/ARSession.h>
