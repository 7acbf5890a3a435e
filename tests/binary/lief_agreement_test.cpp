// Our Mach-O structure against LIEF's reading of the same bytes.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <LIEF/MachO.hpp>
#include <LIEF/logging.hpp>

#include "binary/support_macho.h"
#include "binary/support_tools.h"

namespace candor {
namespace {

/// Header, segments, sections, libraries and the number of symbols, as text.
std::string described(const ParsedImage& parsed) {
  const macho::Image& image = parsed.image;
  std::string out = fmt::format("type {} flags {:#x}\n", image.header.file_type, image.header.flags);
  for (const macho::Segment& segment : image.segments) {
    out += fmt::format("{} {:#x} {:#x} {:#x}\n", segment.name, segment.address, segment.size,
                       segment.file_offset);
  }
  for (const macho::Section& section : image.sections) {
    out += fmt::format("{} {:#x} {:#x} {:#x} {:#x}\n", section.name, section.address, section.size,
                       section.file_offset, section.flags);
  }
  for (const macho::LinkedLibrary& library : image.commands.libraries)
    out += fmt::format("{}\n", library.path);
  out += fmt::format("{} symbols\n", image.commands.symbols ? image.commands.symbols->count : 0);
  return out;
}

std::string described_by_lief(const std::string& bytes) {
  LIEF::Logger::disable();
  const auto fat = LIEF::MachO::Parser::parse(std::vector<std::uint8_t>(bytes.begin(), bytes.end()), "",
                                              LIEF::MachO::ParserConfig::quick());
  REQUIRE(fat != nullptr);
  const LIEF::MachO::Binary& binary = fat->at(0);
  std::string out = fmt::format("type {} flags {:#x}\n", static_cast<unsigned>(binary.header().file_type()),
                                binary.header().flags());
  for (const auto& segment : binary.segments()) {
    out += fmt::format("{} {:#x} {:#x} {:#x}\n", segment.name().c_str(), segment.virtual_address(),
                       segment.virtual_size(), segment.file_offset());
  }
  for (const auto& section : binary.sections()) {
    out += fmt::format("{} {:#x} {:#x} {:#x} {:#x}\n", section.name().c_str(), section.address(),
                       section.size(), section.offset(), section.raw_flags());
  }
  for (const auto& library : binary.libraries()) {
    if (library.command() != LIEF::MachO::LOAD_COMMAND_TYPES::LC_ID_DYLIB) out += library.name() + "\n";
  }
  out += fmt::format("{} symbols\n", binary.symbols().size());
  return out;
}

TEST_CASE("structure of the samples is what LIEF reads") {
  for (const char* name : {"executables/MASTG-DEMO-0021-1b6df0", "executables/MASTG-DEMO-0024-010696",
                           "frameworks/BranchSDK.framework/BranchSDK"}) {
    const auto path = sample_path(name);
    if (!path) return;
    CAPTURE(*path);
    const std::string bytes = read_file(*path);
    CHECK(described(ParsedImage(bytes)) == described_by_lief(bytes));
  }
}

TEST_CASE("structure of compiled objects is what LIEF reads, for 64- and 32-bit architectures") {
  if (!have_program("clang-19")) return;
  const TemporaryDirectory folder;
  const std::string source =
      folder.file("a.c",
                  "extern int puts(const char *); int value = 3; int *pointer = &value; static int zero[9];\n"
                  "int run(void) { return puts(\"text\") + zero[*pointer]; }");
  for (const char* target : {"arm64-apple-ios15", "armv7-apple-ios9", "x86_64-apple-ios15-simulator"}) {
    CAPTURE(std::string(target));
    const std::string object = folder.file("a.o");
    REQUIRE(output_of(std::string("clang-19 -O0 -c --target=") + target + " " + source + " -o " + object));
    const std::string bytes = read_file(object);
    CHECK(described(ParsedImage(bytes)) == described_by_lief(bytes));
  }
}

}  // namespace
}  // namespace candor
