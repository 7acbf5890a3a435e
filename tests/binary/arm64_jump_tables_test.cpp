#include <doctest/doctest.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

#include "base/limits.h"
#include "support_arm64.h"
#include "support_machine.h"
#include "support_tools.h"

using namespace candor;
using namespace candor::arm64;

namespace {

constexpr std::uint64_t kBase = TestCode::kBase, kData = kBase + 0x10000;
constexpr std::int64_t kDefault = 999;

/// Switches whose cases each put a number of their own, the case's value plus 100, into x9.
constexpr const char* kSource = R"(
extern int outside(void);
#define MARK(n) __asm__ volatile("mov x9, #%0" : : "i"(n) : "x9")
#define CASE(v, n) case v: MARK(n); outside(); break;
void dense(int x) {
  switch (x) {
    CASE(0, 100) CASE(1, 101) CASE(2, 102) CASE(3, 103) CASE(4, 104) CASE(5, 105) CASE(6, 106) CASE(7, 107)
    CASE(8, 108) CASE(9, 109) CASE(10, 110) CASE(11, 111) CASE(12, 112) CASE(13, 113) CASE(14, 114)
    CASE(15, 115)
    default: MARK(999); outside();
  }
}
void gaps(long x) {
  switch (x) {
    CASE(-3, 97) CASE(-2, 98) CASE(0, 100) CASE(1, 101) CASE(2, 102) CASE(3, 103) CASE(5, 105) CASE(6, 106)
    CASE(7, 107) CASE(8, 108) CASE(9, 109) CASE(12, 112) CASE(13, 113) CASE(14, 114) CASE(15, 115)
    CASE(16, 116) CASE(17, 117)
    default: MARK(999); outside();
  }
}
#define FAR(v, n) case v: MARK(n); __asm__ volatile(".space 1200, 0x1f"); outside(); break;
void far_apart(unsigned x) {
  switch (x) {
    FAR(1, 101) FAR(2, 102) FAR(3, 103) FAR(4, 104) FAR(5, 105) FAR(6, 106) FAR(7, 107) FAR(8, 108)
    FAR(9, 109) FAR(10, 110) FAR(11, 111) FAR(12, 112) FAR(13, 113) FAR(14, 114) FAR(15, 115)
    default: MARK(999); outside();
  }
}
void masked(unsigned x) {
  switch (x & 15) {
    CASE(0, 100) CASE(1, 101) CASE(2, 102) CASE(3, 103) CASE(4, 104) CASE(5, 105) CASE(6, 106) CASE(7, 107)
    CASE(8, 108) CASE(9, 109) CASE(10, 110) CASE(11, 111) CASE(12, 112) CASE(13, 113) CASE(14, 114)
    CASE(15, 115)
  }
}
void whole(unsigned x) {
  switch (x) {
    CASE(0, 100) CASE(1, 101) CASE(2, 102) CASE(3, 103) CASE(4, 104) CASE(5, 105) CASE(6, 106) CASE(7, 107)
    CASE(8, 108) CASE(9, 109) CASE(10, 110) CASE(11, 111) CASE(12, 112) CASE(13, 113) CASE(14, 114)
    default: __builtin_unreachable();
  }
}
)";

/// The number that a way from a block on puts into x9 first; 0: none.
std::int64_t mark_of(const MachineFunction& function, std::uint32_t number) {
  for (int steps = 0; steps < 4; ++steps) {
    const BasicBlock& block = function.blocks.at(number);
    for (std::uint32_t i = block.first; i < block.first + block.count; ++i) {
      const arm64::Instruction& in = function.instructions[i];
      if (in.operation == Operation::Constant && in.d == 9 && in.immediate > 90 && in.immediate < 1000)
        return in.immediate;
    }
    if (block.successors.size() != 1) return 0;
    number = block.successors[0];
  }
  return 0;
}

/// What switches lead to: marks by case, the default's under kDefault; from all switches of the function.
std::map<std::int64_t, std::int64_t> marks_of(const MachineFunction& function) {
  std::map<std::int64_t, std::int64_t> marks;
  for (const BasicBlock& block : function.blocks) {
    if (block.end != BlockEnd::Switches) continue;
    CHECK(block.switched != kNoRegister);
    REQUIRE(block.successors.size() == block.cases.size() + 1);
    for (std::size_t i = 0; i < block.cases.size(); ++i)
      marks[block.cases[i]] = mark_of(function, block.successors[i]);
    marks[kDefault] = mark_of(function, block.successors.back());
  }
  return marks;
}

MachineFunction function_named(TestCode& code, const std::string& name) {
  Decoder decoder;
  ProblemLog problems;
  StopsAt none;
  for (const FunctionRange& range : find_functions(code, problems))
    if (range.address == code.symbols.at(name)) return read_function(code, decoder, range, none);
  return {};
}

/// Each value leads to its mark, and the default, where the source has one, to its own.
void check_marks(const MachineFunction& function, std::vector<std::int64_t> values, bool has_default = true) {
  auto marks = marks_of(function);
  auto last = marks.extract(kDefault);
  REQUIRE(!last.empty());
  if (has_default) CHECK(last.mapped() == kDefault);
  std::map<std::int64_t, std::int64_t> expected;
  for (std::int64_t value : values) expected[value] = value + 100;
  CHECK(marks == expected);
}

std::vector<std::int64_t> numbers(std::int64_t first, std::int64_t last) {
  std::vector<std::int64_t> list;
  for (; first <= last; ++first) list.push_back(first);
  return list;
}

/// A switch of `count` cases over w0 with a table of bytes; case i leads to word 8 + i.
std::string byte_table(unsigned count, std::int64_t distance = kData - kBase) {
  return fmt::format(
      "cmp w0, #{}\nb.hi 1f\nadrp x9, #{}\nadr x10, #20\nldrb w11, [x9, x0]\nadd x10, x10, x11, lsl #2\nbr "
      "x10\n1: ret\n",
      count - 1, distance);
}

MachineFunction read_words(TestCode& code) {
  Decoder decoder;
  StopsAt none;
  return read_function(code, decoder, {kBase, kBase + code.code()[0].bytes.size()}, none);
}

}  // namespace

TEST_CASE("switches that Clang compiles are read whatever the optimisation") {
  for (const char* level : {"-O0", "-Os", "-O2", "-Oz"}) {
    CAPTURE(level);
    std::string library = link_c(kSource, level);
    if (library.empty()) return;
    TestCode code = TestCode::of_macho(library);
    auto gaps = numbers(-3, 17);
    for (std::int64_t gap : {-1, 4, 10, 11}) std::erase(gaps, gap);
    check_marks(function_named(code, "_dense"), numbers(0, 15));
    check_marks(function_named(code, "_gaps"), gaps);
    check_marks(function_named(code, "_far_apart"), numbers(1, 15));
    check_marks(function_named(code, "_masked"), numbers(0, 15), false);
    check_marks(function_named(code, "_whole"), numbers(0, 14), false);
  }
}

TEST_CASE("a hardened table's index is bounded by its selection") {
  if (!have_assembler()) return;
  TestCode code(assemble(
      "mov x16, x0\ncmp x16, #2\ncsel x16, x16, xzr, ls\nadrp x17, #65536\nldrsw x16, [x17, x16, lsl #2]\n"
      "adr x17, #12\nadd x16, x17, x16\nbr x16\nret\nret\nret\n"));
  code.add_bytes(kData, std::string("\0\0\0\0\4\0\0\0\x8\0\0\0", 12));
  auto function = read_words(code);
  CHECK(blocks_of(function) == "0+8 switches 1 2 3 3; 8+1 returns; 9+1 returns; 10+1 returns");
  CHECK(function.blocks[0].switched == 0);
}

TEST_CASE("a comparison in an outlined function bounds the table too") {
  if (!have_assembler()) return;
  TestCode code(assemble("bl 2f\n" + byte_table(2).substr(byte_table(2).find("b.hi")) +
                         "ret\nnop\n2: cmp w0, #1\nret\n"));
  code.add_bytes(kData, std::string("\0\1", 2));
  code.add_entry(kBase + 40);
  Decoder decoder;
  StopsAt none;
  auto function = read_function(code, decoder, {kBase, kBase + 40}, none);
  CHECK(blocks_of(function).starts_with("0+2 decides 2 1; 2+5 switches 3 4 2; 7+1 returns"));
}

TEST_CASE("a table that leads out of the function, or is not there, makes the jump unknown") {
  if (!have_assembler()) return;
  TestCode outside(assemble(byte_table(3) + "ret\nret\n"));
  outside.add_bytes(kData, std::string("\0\1\x70", 3));
  CHECK(read_words(outside).blocks.at(1).end == BlockEnd::Unknown);
  TestCode absent(assemble(byte_table(3) + "ret\nret\n"));
  CHECK(read_words(absent).blocks.at(1).end == BlockEnd::Unknown);
  TestCode partial(assemble(byte_table(3) + "ret\nret\n"));
  partial.add_bytes(kData, std::string("\0\1", 2));
  CHECK(read_words(partial).blocks.at(1).end == BlockEnd::Unknown);
}

TEST_CASE("targets between words and bounds past the limit are refused") {
  if (!have_assembler()) return;
  const char* text =
      "mov w8, #{}\ncmp w0, w8\nb.hi 1f\nadrp x9, #65536\nadr x10, #20\nldrsw x11, [x9, x0, lsl #2]\nadd "
      "x10, "
      "x10, x11\nbr x10\n1: ret\nret\n";
  TestCode odd(assemble(fmt::format(fmt::runtime(text), 1)));
  odd.add_bytes(kData, std::string("\0\0\0\0\2\0\0\0", 8));
  CHECK(read_words(odd).blocks.at(1).end == BlockEnd::Unknown);
  TestCode large(assemble(fmt::format(fmt::runtime(text), 65534)));
  large.add_bytes(kData, std::string(4 * 65536, '\0'));
  CHECK(read_words(large).blocks.at(1).end == BlockEnd::Unknown);
  TestCode small(assemble(fmt::format(fmt::runtime(text), 1)));
  small.add_bytes(kData, std::string(8, '\0'));
  CHECK(read_words(small).blocks.at(1).end == BlockEnd::Switches);
}

TEST_CASE("a jump to a function pointer is a tail call") {
  if (!have_assembler()) return;
  TestCode code(assemble("ldr x1, [x0, #16]\nbr x1\n"));
  CHECK(blocks_of(read_words(code)) == "0+2 tail");
}

TEST_CASE("a table may lead back before its own jump") {
  if (!have_assembler()) return;
  TestCode code(assemble(byte_table(2) + "mov w1, w2\nb #-36\n"));
  code.add_bytes(kData, std::string("\0\1", 2));
  CHECK(blocks_of(read_words(code)) ==
        "0+2 decides 2 1; 2+5 switches 3 4 2; 7+1 returns; 8+1 falls 4; 9+1 jumps 0");
}
