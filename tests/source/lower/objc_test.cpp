#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "golden.h"
#include "source/lower/support_lower.h"

using namespace candor;
using namespace candor::testing;

namespace {

std::vector<std::filesystem::path> constructs(const std::string& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(CANDOR_SOURCE_DIR) +
                                                               "/tests/source/lower/" + folder)) {
    if (entry.path().extension() == ".m" || entry.path().extension() == ".mm") files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

}  // namespace

TEST_CASE("every Objective-C construct lowers to the code beside it") {
  const auto files = constructs("objc");
  CHECK(files.size() >= 35);
  for (const auto& file : files) {
    CAPTURE(file.stem().string());
    const Unit unit = lower_text(read_file(file.string()), {.file = file.filename().string()});
    check_golden("source/lower/objc/" + file.stem().string() + ".txt",
                 checked_text(unit, {"type", "function"}));
  }
}

TEST_CASE("the tables of a unit hold what its code names, each once, with its first place") {
  const Unit unit = lower_text(R"(#import <Foundation/Foundation.h>
@protocol Listener
- (void)callEnded:(id)call;
@end
@interface Call : NSObject <Listener>
@property(nonatomic, copy) NSString *title;
@end
extern NSString *const kElsewhere;
NSString *const kOwn = @"own";
static int hidden;
void outside(const char *text);
void helper(void) { hidden++; }
@implementation Call
- (void)callEnded:(id)call {
  NSLog(@"only logged %@", call);
  NSLog(@"%@", self.title);
  [[NSMutableString string] appendFormat:@"kept %@", call];
  helper();
  outside("characters");
  outside("characters");
  self.title = kElsewhere;
  [[NSFileManager defaultManager] fileExistsAtPath:kOwn];
  [self performSelector:NSSelectorFromString(@"spoken")];
}
@end
)");
  check_golden("source/lower/golden/tables.txt",
               checked_text(unit, {"import", "export", "class-reference", "selector", "string", "library",
                                   "class", "protocol", "coverage"}));
}

TEST_CASE("a property of a class that is known by name only is a message") {
  const Unit unit = lower_text(R"(#import <Foundation/Foundation.h>
@class Channel;
NSString *open_channel(Channel *channel, id delegate) {
  channel.delegate = delegate;
  (channel.busy) = [delegate description];
  return channel.label;
}
)",
                               {.mistakes = true});
  check_golden("source/lower/golden/property_undeclared.txt", checked_text(unit, {"type", "function"}));
}
