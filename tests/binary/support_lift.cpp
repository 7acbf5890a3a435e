#include "binary/support_lift.h"

#include <doctest/doctest.h>

#include "binary/arm64/lift.h"
#include "binary/support_code.h"
#include "binary/support_objc.h"

namespace candor {

const std::string_view kSmallFoundation = R"(
typedef signed char BOOL;
typedef unsigned long NSUInteger;
typedef struct { double x, y, width, height; } Rect;
__attribute__((objc_root_class)) @interface NSObject { Class isa; }
+ (instancetype)alloc;
+ (instancetype)new;
- (instancetype)init;
+ (Class)class;
+ (void)initialize;
- (BOOL)isKindOfClass:(Class)one;
- (id)copy;
@end
@interface NSString : NSObject
+ (instancetype)stringWithFormat:(NSString *)format, ...;
@end
@interface NSConstantString : NSString @end
@interface NSNumber : NSObject @end
@interface NSArray : NSObject
+ (instancetype)arrayWithObjects:(const id *)objects count:(NSUInteger)count;
+ (instancetype)arrayWithObjects:(id)first, ... __attribute__((sentinel));
- (NSUInteger)countByEnumeratingWithState:(void *)state objects:(id *)buffer count:(NSUInteger)count;
@end
@interface NSDictionary : NSObject
+ (instancetype)dictionaryWithObjects:(const id *)objects forKeys:(const id *)keys count:(NSUInteger)count;
@end
void NSLog(NSString *format, ...);
void use(id);
void use_rect(Rect);
void later(void (^)(void));
)";

namespace {

/// How the platform declares what the tests call, which binaries do not tell.
constexpr std::string_view kPlatform = R"(unit sdk
type s object "NSString"
type o object ""
type p pointer size 8 (o)
type n int size 8
type v void
type d float size 8
type r struct "Rect" size 32 ("x" d, "y" d offset 8, "width" d offset 16, "height" d offset 24)
class "Ad" {
  method "-" "bounds" code "-[Ad bounds]"
  method "-" "move:" code "-[Ad move:]"
}
class "NSString" { method "+" "stringWithFormat:" code "+[NSString stringWithFormat:]" }
class "NSArray" {
  method "+" "arrayWithObjects:" code "+[NSArray arrayWithObjects:]"
  method "+" "arrayWithObjects:count:" code "+[NSArray arrayWithObjects:count:]"
}
class "NSDictionary" {
  method "+" "dictionaryWithObjects:forKeys:count:" code "+[NSDictionary dictionaryWithObjects:forKeys:count:]"
}
function "-[Ad bounds]" (%self) : r
function "-[Ad move:]" (%self, %to : r) : v
function "NSLog" (%format : s) : v variadic
function "+[NSString stringWithFormat:]" (%self, %format : s) : s variadic
function "use" (%x : o) : v
function "later" (%x : o) : v
function "+[NSArray arrayWithObjects:]" (%self, %first : o) : o variadic
function "+[NSArray arrayWithObjects:count:]" (%self, %objects : p, %count : n) : o
function "+[NSDictionary dictionaryWithObjects:forKeys:count:]" (%self, %objects : p, %keys : p, %count : n) : o
)";

/// Cuts types and places off a line.
std::string plain(std::string line) {
  if (const auto place = line.find(" @ "); place != std::string::npos) line.erase(place);
  for (auto type = line.find(" : t"); type != std::string::npos; type = line.find(" : t")) {
    std::size_t end = type + 4;
    while (end < line.size() && std::isdigit(static_cast<unsigned char>(line[end])) != 0) ++end;
    line.erase(type, end - type);
  }
  return line;
}

}  // namespace

Lifted::Lifted(std::string_view source, std::string_view options, std::string_view extension) {
  const std::string whole =
      extension == "m" ? std::string(kSmallFoundation) + std::string(source) : std::string(source);
  const std::string flags = extension == "m" ? "-fobjc-arc -fblocks " + std::string(options) : std::string();
  OpenedCode opened(
      compile(whole, extension, "arm64-apple-ios15.0", flags, "-arch arm64 -platform_version ios 15.0 15.0"));
  const auto platform = parse_text(kPlatform);
  REQUIRE(platform.has_value());
  const auto sdk = view(*platform);
  REQUIRE(sdk.has_value());
  arm64::lift(*opened.code, {.sdk = &*sdk}, opened.unit, opened.problems);
  const auto unit = view(opened.unit);
  REQUIRE(unit.has_value());
  text_ = to_text(*unit);
}

std::string Lifted::function(std::string_view name) const {
  const std::string head = "\nfunction \"" + std::string(name) + "\" ";
  const std::size_t begin = text_.find(head);
  REQUIRE_MESSAGE(begin != std::string::npos, name);
  const std::size_t end = text_.find("\n}", begin);
  std::string body;
  for (std::size_t at = begin + 1; at < end;) {
    const std::size_t line_end = std::min(text_.find('\n', at), end);
    body += plain(text_.substr(at, line_end - at)) + "\n";
    at = line_end + 1;
  }
  return body;
}

bool in_order(std::string_view text, std::initializer_list<std::string_view> parts) {
  for (const std::string_view part : parts) {
    const std::size_t at = text.find(part);
    if (at == std::string_view::npos) return false;
    text.remove_prefix(at + part.size());
  }
  return true;
}

}  // namespace candor
