// Stand-in for NetworkExtension.
#pragma once

#import <NetworkExtension/NEAppPushProvider.h>
#import <NetworkExtension/NEAppProxyProvider.h>
#import <NetworkExtension/NEDNSSettings.h>
#import <NetworkExtension/NEFilterProvider.h>
#import <NetworkExtension/NEHotspotNetwork.h>
#import <NetworkExtension/NETunnelProvider.h>
#import <NetworkExtension/NEVPNManager.h>
