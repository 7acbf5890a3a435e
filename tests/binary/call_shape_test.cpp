#include "binary/arm64/call_shape.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <map>
#include <regex>
#include <string>
#include <vector>

#include "binary/arm64/type_encoding.h"
#include "support_tools.h"

namespace candor::arm64 {
namespace {

struct Sample {
  const char* c;         // the type in C
  const char* encoding;  // empty: a vector of four floats
};
constexpr Sample kSamples[] = {
    {"char", "c"},
    {"short", "s"},
    {"int", "i"},
    {"long long", "q"},
    {"unsigned char", "C"},
    {"float", "f"},
    {"double", "d"},
    {"void*", "^v"},
    {"__int128", "t"},
    {"vector4", ""},
    {"struct floats1", "{floats1=f}"},
    {"struct floats3", "{floats3=fff}"},
    {"struct floats5", "{floats5=fffff}"},
    {"struct doubles2", "{doubles2=dd}"},
    {"struct doubles4", "{doubles4={doubles2=dd}[2d]}"},
    {"struct mixed", "{mixed=fd}"},
    {"struct ints2", "{ints2=ii}"},
    {"struct ints3", "{ints3=iii}"},
    {"struct longs2", "{longs2=qq}"},
    {"struct longs3", "{longs3=qqq}"},
    {"struct chars3", "{chars3=[3c]}"},
    {"union either", "(either=fd)"},
    {"union floats", "(floats={floats3=fff}[4f])"},
    {"struct wide", "{wide=t}"},
    {"struct bits", "{bits=b3b7c}"},
};
constexpr char kDeclarations[] = R"(
typedef float vector4 __attribute__((ext_vector_type(4)));
struct floats1 { float a; };
struct floats3 { float a, b, c; };
struct floats5 { float a, b, c, d, e; };
struct doubles2 { double a, b; };
struct doubles4 { struct doubles2 a; double b[2]; };
struct mixed { float a; double b; };
struct ints2 { int a, b; };
struct ints3 { int a, b, c; };
struct longs2 { long long a, b; };
struct longs3 { long long a, b, c; };
struct chars3 { char a[3]; };
union either { float a; double b; };
union floats { struct floats3 a; float b[4]; };
struct wide { __int128 a; };
struct bits { int a : 3; unsigned b : 7; char c; };
)";

/// Always the same numbers.
class Numbers {
 public:
  std::uint32_t below(std::uint32_t bound) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::uint32_t>(state_ >> 33) % bound;
  }

 private:
  std::uint64_t state_ = 1;
};

using Signature = std::vector<std::size_t>;

std::vector<Signature> signatures() {
  std::vector<Signature> result;
  Numbers numbers;
  for (int i = 0; i < 80; ++i) {
    Signature signature(1 + numbers.below(16));
    // Half of them hold few kinds, so that one kind of register runs out.
    const std::uint32_t kinds = i % 2 == 0 ? std::size(kSamples) : 3;
    const std::uint32_t first = numbers.below(std::size(kSamples) - kinds + 1);
    for (std::size_t& type : signature) type = first + numbers.below(kinds);
    result.push_back(signature);
  }
  return result;
}

CallShape shape_of(TypeTable& types, const Signature& signature) {
  CallShape shape;
  for (const std::size_t i : signature) {
    const std::string encoding = kSamples[i].encoding;
    const std::uint32_t type = encoding.empty() ? types.float_vector(4) : read_encoded_type(types, encoding);
    shape.parameters.push_back(passed(spans_of(types.unit()), type));
  }
  return shape;
}

std::string source_of(const std::vector<Signature>& all) {
  std::string text = kDeclarations;
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::string parameters;
    for (std::size_t n = 0; n < all[i].size(); ++n)
      parameters += fmt::format("{}{} a{}", n == 0 ? "" : ", ", kSamples[all[i][n]].c, n);
    for (std::size_t n = 0; n < all[i].size(); ++n) {
      text +=
          fmt::format("{} give_{}_{}({}) {{ return a{}; }}\n", kSamples[all[i][n]].c, i, n, parameters, n);
    }
  }
  return text;
}

/// Instructions of each function, by name.
std::map<std::string, std::vector<std::string>> functions_of(const std::string& assembly) {
  std::map<std::string, std::vector<std::string>> result;
  std::string name;
  static const std::regex label("^_?(give_[0-9]+_[0-9]+):.*");
  for (const std::string& line : lines_of(assembly)) {
    std::smatch match;
    if (std::regex_match(line, match, label)) {
      name = match[1];
    } else if (!name.empty() && line.starts_with('\t') && line[1] != '.') {
      result[name].push_back(line);
    }
  }
  return result;
}

/// Where a function that gives back an argument takes it from: "x3", "v0", "[sp, #8]"; of one that is passed
/// by address, where the address is: "[x3]", "[sp, #8]".
std::string place_in(const std::vector<std::string>& code, bool by_address) {
  static const std::regex to_first(
      "^\t[a-z0-9.]+\t(?:[wx]0|[hsdqv]0[.0-9a-z]*), (?:[a-z0-9]+, )?(\\[sp[^\\]]*\\]|[wxhsdqv][0-9]+).*");
  static const std::regex from_memory("^\t[a-z]+\t.*(\\[(sp[^\\]]*|x[0-7])(, #[0-9]+)?\\]).*");
  std::smatch match;
  for (const std::string& line : code) {
    if (by_address && std::regex_match(line, match, from_memory)) {
      std::string base = match[2];
      return base.starts_with("sp") ? match[1].str() : "[" + base + "]";
    }
    if (by_address || !std::regex_match(line, match, to_first)) continue;
    std::string from = match[1];
    if (from[0] == '[') return from;
    return (from[0] == 'w' || from[0] == 'x' ? "x" : "v") + from.substr(1);
  }
  return "first";
}

std::string expected_place(const Passed& passed, const ArgumentPlace& place) {
  const std::string stack = place.stack_offset == 0 ? "[sp]" : fmt::format("[sp, #{}]", place.stack_offset);
  if (place.first == kNoRegister) return stack;
  if (passed.kind == Passed::Kind::Memory) return fmt::format("[x{}]", place.first);
  if (place.first == 0 || place.first == kFirstVector) return "first";
  return is_vector(place.first) ? fmt::format("v{}", place.first - kFirstVector)
                                : fmt::format("x{}", place.first);
}

void compare_with_clang(const char* target, bool apple) {
  if (!have_program("clang-19")) return;
  const std::vector<Signature> all = signatures();
  const TemporaryDirectory directory;
  const std::string source = directory.file("give.c", source_of(all));
  const auto assembly = output_of(
      fmt::format("clang-19 -target {} -O2 -fomit-frame-pointer -fno-asynchronous-unwind-tables -S -o - '{}'",
                  target, source));
  REQUIRE(assembly);
  const auto functions = functions_of(*assembly);
  Unit unit;
  TypeTable types(unit);
  std::size_t compared = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const CallShape shape = shape_of(types, all[i]);
    const CallPlaces places = place_arguments(shape, apple);
    REQUIRE(places.arguments.size() == all[i].size());
    for (std::size_t n = 0; n < all[i].size(); ++n) {
      const std::string name = fmt::format("give_{}_{}", i, n);
      CAPTURE(name);
      CAPTURE(std::string(kSamples[all[i][n]].c));
      const auto function = functions.find(name);
      REQUIRE(function != functions.end());
      const bool by_address = shape.parameters[n].kind == Passed::Kind::Memory;
      CHECK(place_in(function->second, by_address) ==
            expected_place(shape.parameters[n], places.arguments[n]));
      ++compared;
    }
  }
  CHECK(compared > 400);
}

TEST_CASE("arguments are where Clang puts them for Apple's platforms") {
  compare_with_clang("arm64-apple-ios13", true);
}

TEST_CASE("arguments are where Clang puts them for Linux") { compare_with_clang("aarch64-linux-gnu", false); }

TEST_CASE("unnamed arguments begin behind the named ones, at a whole word") {
  CallShape shape;
  shape.parameters.assign(9, Passed{.size = 4});
  CHECK(place_arguments(shape, true).stack_size == 8);
  shape.parameters.assign(8, Passed{});
  CHECK(place_arguments(shape, true).stack_size == 0);
}

TEST_CASE("results are in registers or where x8 points") {
  CHECK(place_result({}).first == 0);
  CHECK(place_result({.kind = Passed::Kind::Void}).first == kNoRegister);
  CHECK(place_result({.kind = Passed::Kind::Words, .count = 2, .size = 16}).count == 2);
  CHECK(place_result({.kind = Passed::Kind::Vectors, .count = 4, .size = 32}).first == vector_register(0));
  const ArgumentPlace large = place_result({.kind = Passed::Kind::Memory, .size = 48});
  CHECK(large.first == 8);
  CHECK(large.in_memory);
}

}  // namespace
}  // namespace candor::arm64
