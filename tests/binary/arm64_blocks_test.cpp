#include <doctest/doctest.h>

#include "base/limits.h"
#include "support_arm64.h"
#include "support_machine.h"

using namespace candor;
using namespace candor::arm64;

namespace {

constexpr std::uint64_t kBase = TestCode::kBase;

MachineFunction read(TestCode& code, std::uint64_t end = 0, std::vector<std::uint64_t> stops = {}) {
  Decoder decoder;
  StopsAt no_return(std::move(stops));
  ProblemLog problems;
  FunctionRange range = find_functions(code, problems).at(0);
  if (end != 0) range.end = end;
  return read_function(code, decoder, range, no_return);
}

std::string blocks_of_text(const std::string& text, std::vector<std::uint64_t> stops = {}) {
  TestCode code(assemble(text));
  code.add_entry(kBase, EntryReason::FunctionStart);
  return blocks_of(read(code, 0, std::move(stops)));
}

}  // namespace

TEST_CASE("blocks end at branches and begin at their targets") {
  if (!have_assembler()) return;
  CHECK(blocks_of_text("mov x0, x1\nret\n") == "0+2 returns");
  CHECK(blocks_of_text("cbz x0, 1f\nmov x0, x1\n1: ret\n") == "0+1 decides 2 1; 1+1 falls 2; 2+1 returns");
  CHECK(blocks_of_text("1: subs x0, x0, #1\nb.ne 1b\nret\n") == "0+2 decides 0 1; 2+1 returns");
  CHECK(blocks_of_text("b 1f\nnop\n1: brk #1\n") == "0+1 jumps 1; 2+1 stops");
  CHECK(blocks_of_text("tbnz w0, #3, 1f\nblr x8\nbr x1\n1: udf #0\n") ==
        "0+1 decides 2 1; 1+2 tail; 3+1 stops");
}

TEST_CASE("branches out of the function are tail calls, conditional ones from a block of their own") {
  if (!have_assembler()) return;
  CHECK(blocks_of_text("mov x0, x1\nb #0x1000\n") == "0+2 tail");
  CHECK(blocks_of_text("mov x0, x1\ncbz x0, #0x1000\nret\n") == "0+2 decides 1 2; 1+1 tail; 2+1 returns");
}

TEST_CASE("nothing goes on behind a call that does not return") {
  if (!have_assembler()) return;
  const char* text = "bl #0x1000\nmov x0, x1\nret\n";
  CHECK(blocks_of_text(text) == "0+3 returns");
  CHECK(blocks_of_text(text, {kBase + 0x1000}) == "0+1 stops");
}

TEST_CASE("running off the end stops") {
  if (!have_assembler()) return;
  CHECK(blocks_of_text("mov x0, x1\nbl #0x1000\n") == "0+2 stops");
  CHECK(blocks_of_text("nop\ncbz x0, #-4\n") == "0+2 jumps 0");
}

TEST_CASE("words that no block reaches stay invalid, and so does what is no instruction") {
  if (!have_assembler()) return;
  TestCode code(assemble("ret\nmov x0, x1\n.word 0xffffffff\nret\n"));
  MachineFunction function = read(code);
  CHECK(blocks_of(function) == "0+1 returns");
  REQUIRE(function.instructions.size() == 4);
  CHECK(function.instructions[1].operation == Operation::Invalid);
  CHECK(blocks_of_text("mov x0, x1\n.word 0xffffffff\nret\n") == "0+2 stops");
}

TEST_CASE("a range outside code, at an odd address or without length has no blocks") {
  TestCode code({0xd65f03c0, 0xd65f03c0});
  Decoder decoder;
  StopsAt none;
  for (FunctionRange range :
       {FunctionRange{kBase + 2, kBase + 8}, FunctionRange{kBase + 8, kBase + 16},
        FunctionRange{kBase, kBase}, FunctionRange{kBase + 4, kBase}, FunctionRange{0, ~0ULL}})
    CHECK(read_function(code, decoder, range, none).blocks.empty());
  CHECK(blocks_of(read_function(code, decoder, {kBase + 4, ~0ULL}, none)) == "0+1 returns");
}

TEST_CASE("a function past the limit is cut, and branches beyond the cut stop") {
  std::vector<std::uint32_t> words(limits::kMaxFunctionCode + 100, 0xd503201f);
  // cbz x0 to a place past the limit, b to another one.
  words[0] = 0xb4000000 | ((limits::kMaxFunctionCode + 8) & 0x7ffff) << 5;
  words[1] = 0x14000000 | (limits::kMaxFunctionCode + 20);
  TestCode code(words);
  code.add_entry(kBase, EntryReason::FunctionStart);
  MachineFunction function = read(code);
  CHECK(function.cut);
  CHECK(function.instructions.size() == limits::kMaxFunctionCode);
  CHECK(blocks_of(function) == "0+1 falls 1; 1+1 stops");
}

TEST_CASE("random words become blocks whose numbers exist") {
  std::uint32_t seed = 4711;
  std::size_t blocks = 0;
  for (int round = 0; round < 20; ++round) {
    std::vector<std::uint32_t> words(2000);
    for (std::uint32_t& word : words) {
      seed = seed * 1664525 + 1013904223;
      std::uint32_t value = seed ^ seed >> 13, distance = (value >> 8 & 0x1ff) - 0xff;
      // Many words are short conditional branches or moves, so that much is reached.
      word = (value & 63) == 3 ? value : 0xaa0103e0;
      if ((value & 7) == 1) word = 0x54000000 | (distance & 0x7ffff) << 5 | (value >> 4 & 13);
    }
    TestCode code(words);
    MachineFunction function = read(code);
    std::uint32_t next_free = 0;
    bool sound = true;
    for (const BasicBlock& block : function.blocks) {
      sound = sound && block.count > 0 && block.first + block.count <= function.instructions.size();
      sound = sound && (block.first >= next_free || block.end == BlockEnd::TailCalls);
      next_free = std::max(next_free, block.first + block.count);
      for (std::uint32_t successor : block.successors) sound = sound && successor < function.blocks.size();
    }
    CHECK(sound);
    blocks += function.blocks.size();
  }
  CHECK(blocks > 100);
}
