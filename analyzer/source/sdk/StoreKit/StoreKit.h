// Stand-in for StoreKit.
#pragma once

#import <StoreKit/SKAdNetwork.h>
#import <StoreKit/SKPayment.h>
#import <StoreKit/SKStoreProductViewController.h>
