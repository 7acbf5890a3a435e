#import "AvatarCloud.h"

#import <CloudKit/CloudKit.h>

@implementation AvatarCloud {
  CKDatabase* _database;
}

- (instancetype)init {
  if ((self = [super init])) {
    CKContainer* container = [CKContainer containerWithIdentifier:@"iCloud.com.example.avatarschrank"];
    _database = container.publicCloudDatabase;
  }
  return self;
}

- (void)saveAvatarNamed:(NSString*)name mesh:(NSData*)mesh {
  CKRecord* record = [[CKRecord alloc] initWithRecordType:@"Avatar"];
  record[@"name"] = name;
  record[@"mesh"] = mesh;
  // expect: face/to-cloud
  [_database saveRecord:record
      completionHandler:^(CKRecord* saved, NSError* error) {
        if (error) NSLog(@"%@", error.localizedDescription);
      }];
}

@end
