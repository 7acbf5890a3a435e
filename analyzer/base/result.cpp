#include "base/result.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace candor {
namespace {

struct KindText {
  std::string_view name;
  std::string_view code;
  std::string_view meaning;
};

constexpr std::array<KindText, kErrorKindCount> kKinds = {{
#define CANDOR_ERROR_KIND(name, code, meaning) KindText{#name, code, meaning},
#include "base/error_kind.def"
#undef CANDOR_ERROR_KIND
}};

const KindText& text(ErrorKind kind) {
  const auto index = static_cast<std::size_t>(kind);
  return kKinds[index < kKinds.size() ? index : 0];
}

}  // namespace

std::string_view code(ErrorKind kind) { return text(kind).code; }
std::string_view name(ErrorKind kind) { return text(kind).name; }
std::string_view meaning(ErrorKind kind) { return text(kind).meaning; }

std::string to_string(const Error& error) {
  std::string out(code(error.kind));
  out += ": ";
  out += error.message;
  if (!error.where.empty()) {
    out += " (at ";
    out += error.where;
    out += ")";
  }
  return out;
}

void fail_check(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "candor: internal error: %s does not hold (%s:%d)\n", condition, file, line);
  std::abort();
}

}  // namespace candor
