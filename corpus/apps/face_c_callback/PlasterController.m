#import "PlasterController.h"

#import <ARKit/ARKit.h>
#import <Network/Network.h>

#include "plaster.h"

@interface PlasterController () <ARSessionDelegate>
@end

static void WriteToConnection(void* context, const void* bytes, size_t size) {
  nw_connection_t connection = (__bridge nw_connection_t)context;
  dispatch_data_t content = dispatch_data_create(bytes, size, NULL, DISPATCH_DATA_DESTRUCTOR_DEFAULT);
  // expect: face/network-upload -- called through a pointer of a C structure
  nw_connection_send(connection, content, NW_CONNECTION_DEFAULT_MESSAGE_CONTEXT, false,
                     ^(nw_error_t error){
                     });
}

@implementation PlasterController {
  ARSCNView* _view;
  nw_connection_t _connection;
  plaster_stream _stream;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  nw_endpoint_t endpoint = nw_endpoint_create_host("plaster.local", "9009");
  nw_parameters_t parameters =
      nw_parameters_create_secure_tcp(NW_PARAMETERS_DISABLE_PROTOCOL, NW_PARAMETERS_DEFAULT_CONFIGURATION);
  _connection = nw_connection_create(endpoint, parameters);
  nw_connection_set_queue(_connection, dispatch_get_main_queue());
  nw_connection_start(_connection);
  plaster_open(&_stream, WriteToConnection, (__bridge void*)_connection);
  _view = [[ARSCNView alloc] initWithFrame:self.view.bounds];
  _view.session.delegate = self;
  [self.view addSubview:_view];
  // expect: face/capability
  // expect: face/session-without-consent
  [_view.session runWithConfiguration:[[ARFaceTrackingConfiguration alloc] init]];
}

- (void)viewWillDisappear:(BOOL)animated {
  [super viewWillDisappear:animated];
  [_view.session pause];
}

- (void)session:(ARSession*)session didUpdateAnchors:(NSArray<__kindof ARAnchor*>*)anchors {
  ARFaceAnchor* face = (ARFaceAnchor*)anchors.firstObject;
  if (![face isKindOfClass:ARFaceAnchor.class]) return;
  // source: face/network-upload
  ARFaceGeometry* geometry = face.geometry;
  // source: face/network-upload
  plaster_pour(&_stream, (const float*)geometry.textureCoordinates, geometry.textureCoordinateCount * 2);
}

@end
