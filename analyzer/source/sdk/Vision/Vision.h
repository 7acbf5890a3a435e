// Stand-in for Vision.
#pragma once

#import <Vision/VNFaceRequests.h>
#import <Vision/VNFaceLandmarks.h>
#import <Vision/VNObservation.h>
#import <Vision/VNRequest.h>
#import <Vision/VNRequests.h>
