// Real images: their code against LLVM's own disassembler, and how much of it blocks reach.

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>
#include <set>

#include "binary/arm64/code_words.h"
#include "support_arm64.h"
#include "support_code.h"
#include "support_machine.h"
#include "support_tools.h"

using namespace candor;
using namespace candor::arm64;

namespace {

constexpr const char* kImages[] = {"executables/MASTG-DEMO-0021-1b6df0", "executables/MASTG-DEMO-0024-010696",
                                   "frameworks/BranchSDK.framework/BranchSDK"};

std::vector<std::byte> bytes_of(const std::string& path) {
  std::string text = read_file(path);
  auto bytes = as_byte_span(text);
  return {bytes.begin(), bytes.end()};
}

/// The first word of every instruction that llvm-objdump prints, by address: "   100004000: \tldr\tx0, …".
std::map<std::uint64_t, std::string> mnemonics(const std::string& path) {
  std::map<std::uint64_t, std::string> found;
  auto text = output_of("llvm-objdump-19 -d --no-show-raw-insn --no-print-imm-hex --mattr=+all " + path);
  for (const std::string& line : lines_of(text.value_or(""))) {
    auto colon = line.find(':');
    auto tab = line.find('\t');
    if (colon == std::string::npos || tab == std::string::npos || tab < colon) continue;
    std::uint64_t address = std::strtoull(line.c_str(), nullptr, 16);
    found[address] = line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1);
  }
  return found;
}

/// Without operands and, of what is no branch, without the arrangement that Apple's syntax puts behind it.
std::string mnemonic(const std::string& text) {
  std::string word = text.substr(0, text.find(' '));
  return word.starts_with("b.") ? word : word.substr(0, word.find('.'));
}

}  // namespace

TEST_CASE("every word of real code is the instruction that llvm-objdump prints") {
  if (!have_program("llvm-objdump-19")) return;
  for (const char* name : kImages) {
    auto path = sample_path(name);
    if (!path) return;
    CAPTURE(name);
    OpenedCode image(bytes_of(*path));
    REQUIRE(image.code);
    auto expected = mnemonics(*path);
    Decoder decoder;
    std::size_t words = 0, different = 0;
    std::string first;
    for (const CodeRange& range : image.code->code()) {
      for (std::uint64_t i = 0; i < range.bytes.size() / kWordSize; ++i, ++words) {
        std::uint64_t address = range.address + i * kWordSize;
        std::uint32_t word = word_of(range, i);
        bool invalid = decoder.decode(address, word).operation == Operation::Invalid;
        std::string theirs = expected[address];
        if (theirs.empty() && word == 0) continue;  // runs of zeros are not printed
        if (theirs == "<unknown>" ? invalid : mnemonic(theirs) == mnemonic(decoder.text(address, word)))
          continue;
        if (++different == 1)
          first = fmt::format("{:x}: {} not {}", address, decoder.text(address, word), theirs);
      }
    }
    CAPTURE(first);
    CHECK(words > 1000);
    CHECK(different == 0);
  }
}

TEST_CASE("blocks of real functions reach nearly all of their code") {
  for (const char* name : kImages) {
    auto path = sample_path(name);
    if (!path) return;
    CAPTURE(name);
    OpenedCode image(bytes_of(*path));
    REQUIRE(image.code);
    Decoder decoder;
    ProblemLog problems;
    StopsAt none;
    std::size_t words = 0, reached = 0, switches = 0, unknown = 0, invalid = 0;
    for (const FunctionRange& range : find_functions(*image.code, problems)) {
      MachineFunction function = read_function(*image.code, decoder, range, none);
      words += function.instructions.size();
      for (const BasicBlock& block : function.blocks) {
        reached += block.count;
        switches += block.end == BlockEnd::Switches;
        unknown += block.end == BlockEnd::Unknown;
        invalid += function.instructions[block.first + block.count - 1].operation == Operation::Invalid;
      }
    }
    CHECK(problems.empty());
    CHECK(unknown * 20 <= switches);
    CHECK(invalid == 0);
    CHECK(reached * 100 > words * 95);
  }
}
