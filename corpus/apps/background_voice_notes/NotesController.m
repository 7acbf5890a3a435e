#import "NotesController.h"

#import <AVFoundation/AVFoundation.h>
#import <CoreBluetooth/CoreBluetooth.h>

@interface NotesController () <CBCentralManagerDelegate>
@end

@implementation NotesController {
  CBCentralManager* _central;
  AVAudioRecorder* _recorder;
  UILabel* _state;
  UILabel* _buttons;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _state = [[UILabel alloc] initWithFrame:self.view.bounds];
  _buttons = [[UILabel alloc] initWithFrame:self.view.bounds];
  [self.view addSubview:_state];
  [self.view addSubview:_buttons];
  UIButton* record = [UIButton buttonWithType:UIButtonTypeSystem];
  [record addTarget:self action:@selector(record) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:record];
  UIButton* send = [UIButton buttonWithType:UIButtonTypeSystem];
  [send addTarget:self action:@selector(send) forControlEvents:UIControlEventTouchUpInside];
  [self.view addSubview:send];
  _central = [[CBCentralManager alloc] initWithDelegate:self queue:nil];
}

- (void)centralManagerDidUpdateState:(CBCentralManager*)central {
  if (central.state == CBManagerStatePoweredOn) [central scanForPeripheralsWithServices:nil options:nil];
}

- (void)centralManager:(CBCentralManager*)central
    didDiscoverPeripheral:(CBPeripheral*)peripheral
        advertisementData:(NSDictionary<NSString*, id>*)data
                     RSSI:(NSNumber*)rssi {
  // clean: background/bluetooth-wake-upload -- shown, not sent
  _buttons.text = [NSString stringWithFormat:@"%@ %@", peripheral.name, rssi];
}

- (NSURL*)note {
  return [NSURL fileURLWithPath:[NSTemporaryDirectory() stringByAppendingPathComponent:@"note.m4a"]];
}

- (void)record {
  [AVAudioSession.sharedInstance setCategory:AVAudioSessionCategoryRecord error:nil];
  _recorder = [[AVAudioRecorder alloc] initWithURL:[self note]
                                          settings:@{AVSampleRateKey : @44100}
                                             error:nil];
  // clean: background/recording-without-indicator -- a finger on the button, a word on the screen
  [_recorder record];
  _state.text = @"Recording";
}

- (void)send {
  [_recorder stop];
  _state.text = @"Sent";
  NSMutableURLRequest* request =
      [NSMutableURLRequest requestWithURL:[NSURL URLWithString:@"https://notes.sprachnotiz.example/new"]];
  request.HTTPMethod = @"POST";
  [[NSURLSession.sharedSession uploadTaskWithRequest:request fromFile:[self note]] resume];
}

@end
