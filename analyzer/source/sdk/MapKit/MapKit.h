// Stand-in for MapKit: maps and annotations.
#pragma once

#import <CoreLocation/CoreLocation.h>
#import <Foundation/Foundation.h>
#import <UIKit/UIKit.h>

NS_ASSUME_NONNULL_BEGIN

@class MKMapView, MKAnnotationView, MKUserLocation, MKOverlayRenderer;
typedef struct {
  CLLocationDegrees latitudeDelta, longitudeDelta;
} MKCoordinateSpan;
typedef struct {
  CLLocationCoordinate2D center;
  MKCoordinateSpan span;
} MKCoordinateRegion;
FOUNDATION_EXPORT MKCoordinateRegion MKCoordinateRegionMakeWithDistance(CLLocationCoordinate2D center,
                                                                        CLLocationDistance latitude,
                                                                        CLLocationDistance longitude);
NS_INLINE MKCoordinateSpan MKCoordinateSpanMake(CLLocationDegrees latitude, CLLocationDegrees longitude) {
  MKCoordinateSpan span = {latitude, longitude};
  return span;
}
NS_INLINE MKCoordinateRegion MKCoordinateRegionMake(CLLocationCoordinate2D center, MKCoordinateSpan span) {
  MKCoordinateRegion region = {center, span};
  return region;
}
@protocol MKAnnotation <NSObject>
@property(nonatomic, readonly) CLLocationCoordinate2D coordinate;
@optional
@property(nullable, nonatomic, readonly, copy) NSString *title, *subtitle;
@end
@protocol MKOverlay <MKAnnotation>
@end
@interface MKPointAnnotation : NSObject <MKAnnotation>
@property(nonatomic) CLLocationCoordinate2D coordinate;
@property(nullable, nonatomic, copy) NSString *title, *subtitle;
@end
@interface MKUserLocation : NSObject <MKAnnotation>
@property(nullable, readonly, nonatomic) CLLocation* location;
@end
@interface MKAnnotationView : UIView
- (instancetype)initWithAnnotation:(nullable id<MKAnnotation>)annotation reuseIdentifier:(nullable NSString*)identifier;
@property(nullable, nonatomic, strong) id<MKAnnotation> annotation;
@property(nullable, nonatomic, strong) UIImage* image;
@property(nonatomic) BOOL canShowCallout;
@end
@interface MKPlacemark : CLPlacemark <MKAnnotation>
- (instancetype)initWithCoordinate:(CLLocationCoordinate2D)coordinate;
@end
@interface MKMapItem : NSObject
- (instancetype)initWithPlacemark:(MKPlacemark*)placemark;
@property(nullable, nonatomic, copy) NSString* name;
- (BOOL)openInMapsWithLaunchOptions:(nullable NSDictionary<NSString*, id>*)options;
@end
@protocol MKMapViewDelegate <NSObject>
@optional
- (void)mapView:(MKMapView*)map regionDidChangeAnimated:(BOOL)animated;
- (nullable MKAnnotationView*)mapView:(MKMapView*)map viewForAnnotation:(id<MKAnnotation>)annotation;
- (void)mapView:(MKMapView*)map didSelectAnnotationView:(MKAnnotationView*)view;
- (void)mapView:(MKMapView*)map didUpdateUserLocation:(MKUserLocation*)location;
@end
@interface MKMapView : UIView
@property(nullable, nonatomic, weak) id<MKMapViewDelegate> delegate;
@property(nonatomic) MKCoordinateRegion region;
@property(nonatomic) CLLocationCoordinate2D centerCoordinate;
@property(nonatomic) BOOL showsUserLocation;
@property(nonatomic, readonly) MKUserLocation* userLocation;
@property(nonatomic, readonly) NSArray<id<MKAnnotation>>* annotations;
- (void)setRegion:(MKCoordinateRegion)region animated:(BOOL)animated;
- (void)addAnnotation:(id<MKAnnotation>)annotation;
- (void)addAnnotations:(NSArray<id<MKAnnotation>>*)annotations;
- (void)removeAnnotation:(id<MKAnnotation>)annotation;
- (void)removeAnnotations:(NSArray<id<MKAnnotation>>*)annotations;
@end

NS_ASSUME_NONNULL_END
