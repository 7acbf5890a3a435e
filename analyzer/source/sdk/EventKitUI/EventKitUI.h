// Stand-in for EventKitUI: the pages of an event.
#pragma once

#import <EventKit/EventKit.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class EKEventEditViewController;
@protocol EKEventEditViewDelegate <NSObject>
- (void)eventEditViewController:(EKEventEditViewController*)controller didCompleteWithAction:(NSInteger)action;
@end
@interface EKEventEditViewController : UINavigationController
@property(nullable, nonatomic, weak) id<EKEventEditViewDelegate> editViewDelegate;
@property(null_unspecified, nonatomic, strong) EKEventStore* eventStore;
@property(nullable, nonatomic, strong) EKEvent* event;
@end

NS_ASSUME_NONNULL_END
