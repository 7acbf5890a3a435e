// Stand-in for CallKit.
#pragma once

#import <CallKit/CXAction.h>
#import <CallKit/CXCall.h>
#import <CallKit/CXCallDirectory.h>
#import <CallKit/CXProvider.h>
