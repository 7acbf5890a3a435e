#import "DiagnosticsController.h"

#include <sys/utsname.h>

@implementation DiagnosticsController {
  NSMutableArray<NSString *> *_rows;
}

- (void)viewDidLoad {
  [super viewDidLoad];
  _rows = [NSMutableArray array];
  struct utsname machine;
  uname(&machine);
  UIDevice *device = UIDevice.currentDevice;
  device.batteryMonitoringEnabled = YES;
  [_rows addObject:[NSString stringWithFormat:@"Machine: %s", machine.machine]];
  [_rows addObject:[NSString stringWithFormat:@"Name: %@", device.name]];
  [_rows addObject:[NSString stringWithFormat:@"System: %@ %@", device.systemName, device.systemVersion]];
  [_rows addObject:[NSString stringWithFormat:@"Battery: %.0f %%", 100 * device.batteryLevel]];
  [_rows addObject:[NSString stringWithFormat:@"Vendor id: %@", device.identifierForVendor.UUIDString]];
  [_rows addObject:[NSString stringWithFormat:@"Languages: %@", [NSLocale.preferredLanguages componentsJoinedByString:@" "]]];
  [_rows addObject:[NSString stringWithFormat:@"Zone: %@", NSTimeZone.localTimeZone.name]];
  [_rows addObject:[NSString stringWithFormat:@"Memory: %llu", NSProcessInfo.processInfo.physicalMemory]];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
  return (NSInteger)_rows.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)path {
  UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"row"]
                              ?: [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleDefault reuseIdentifier:@"row"];
  cell.textLabel.text = _rows[(NSUInteger)path.row];
  return cell;
}

@end
