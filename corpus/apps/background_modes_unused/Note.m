#import "Note.h"

@implementation Note

@dynamic empty;

+ (instancetype)noteWithText:(NSString*)text {
  Note* note = [[self alloc] init];
  note.text = text;
  return note;
}

+ (BOOL)supportsSecureCoding {
  return YES;
}

- (instancetype)initWithCoder:(NSCoder*)coder {
  if ((self = [super init])) {
    _text = [coder decodeObjectOfClass:[NSString class] forKey:@"text"];
    _changed = [coder decodeObjectOfClass:[NSDate class] forKey:@"changed"];
    _rank = [coder decodeDoubleForKey:@"rank"];
  }
  return self;
}

- (void)encodeWithCoder:(NSCoder*)coder {
  [coder encodeObject:self.text forKey:@"text"];
  [coder encodeObject:self.changed forKey:@"changed"];
  [coder encodeDouble:self.rank forKey:@"rank"];
}

- (id)copyWithZone:(NSZone*)zone {
  return [Note noteWithText:self.text];
}

- (BOOL)isEmpty {
  return self.text.length == 0;
}

- (void)setText:(NSString*)text {
  _text = [text copy];
  _changed = [NSDate date];
}

@end

@implementation Note (Sorting)

- (NSComparisonResult)compareRank:(Note*)other {
  return self.rank < other.rank ? NSOrderedAscending : NSOrderedDescending;
}

@end
