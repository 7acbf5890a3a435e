#include "support_machine.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstring>

#include "base/byte_reader.h"
#include "support_tools.h"

namespace candor {

namespace {

constexpr const char* kEnds[] = {"falls",   "jumps", "decides", "switches",
                                 "returns", "tail",  "stops",   "unknown"};

std::string as_bytes_of(const std::vector<std::uint32_t>& words) {
  std::string bytes(words.size() * 4, '\0');
  std::memcpy(bytes.data(), words.data(), bytes.size());
  return bytes;
}

/// Whether a line of `llvm-nm` is a function of the text section: "0000000000004000 T _main".
bool is_function(const std::string& line) { return line.size() > 19 && (line[17] == 'T' || line[17] == 't'); }

}  // namespace

TestCode::TestCode(std::vector<std::uint32_t> words, bool has_entry) {
  add_bytes(kBase, as_bytes_of(words));
  code_.push_back({kBase, as_byte_span(bytes_[kBase])});
  if (has_entry) add_entry(kBase);
}

TestCode TestCode::of_macho(std::string file) {
  TestCode code;
  TemporaryDirectory directory;
  std::string path = directory.file("linked", file);
  std::string headers = output_of("llvm-objdump-19 --section-headers " + path).value_or("");
  code.bytes_[0] = std::move(file);  // lld's libraries begin at address 0, and so does the file
  for (const std::string& line : lines_of(headers)) {
    char name[17];
    unsigned long long size = 0, address = 0;
    if (std::sscanf(line.c_str(), " %*d %16s %llx %llx", name, &size, &address) != 3) continue;
    auto bytes = code.bytes_at(address, size);
    if (std::string(name) == "__text" && bytes) code.code_.push_back({address, *bytes});
  }
  for (const std::string& line : lines_of(output_of("llvm-nm-19 -n " + path).value_or(""))) {
    if (!is_function(line)) continue;
    std::uint64_t address = std::stoull(line.substr(0, 16), nullptr, 16);
    code.symbols[line.substr(19)] = address;
    code.add_entry(address, EntryReason::FunctionStart);
  }
  return code;
}

void TestCode::add_entry(std::uint64_t address, EntryReason reason) {
  add_entry({.address = address, .reason = reason});
}

void TestCode::add_entry(const CodeEntry& entry) {
  entries_.insert(std::ranges::upper_bound(entries_, entry.address, {}, &CodeEntry::address), entry);
}

void TestCode::add_bytes(std::uint64_t address, std::string bytes) { bytes_[address] = std::move(bytes); }

std::optional<ByteSpan> TestCode::bytes_at(std::uint64_t address, std::uint64_t size) {
  auto after = bytes_.upper_bound(address);
  if (after == bytes_.begin()) return std::nullopt;
  const auto& [begin, bytes] = *std::prev(after);
  return subspan(as_byte_span(bytes), address - begin, size);
}

bool StopsAt::never_returns(std::uint64_t target) {
  return std::ranges::find(targets_, target) != targets_.end();
}

std::string link_c(const std::string& source, const std::string& flags) {
  for (const char* program : {"clang-19", "ld64.lld-19", "llvm-nm-19", "llvm-objdump-19"})
    if (!have_program(program)) return {};
  TemporaryDirectory directory;
  std::string c = directory.file("code.c", source), object = directory.file("code.o"),
              library = directory.file("code.dylib");
  auto done = output_of(fmt::format(
      "clang-19 -target arm64-apple-ios14 {} -c {} -o {} && ld64.lld-19 -dylib -arch arm64 -platform_version "
      "ios 14.0 14.0 -undefined dynamic_lookup {} -o {} && echo done",
      flags, c, object, object, library));
  if (!done) {
    FAIL_CHECK("cannot build with " << flags);
    return {};
  }
  return read_file(library);
}

std::string blocks_of(const arm64::MachineFunction& function) {
  std::string text;
  for (const arm64::BasicBlock& block : function.blocks) {
    if (!text.empty()) text += "; ";
    text += fmt::format("{}+{} {}", block.first, block.count, kEnds[static_cast<std::size_t>(block.end)]);
    for (std::uint32_t next : block.successors) text += fmt::format(" {}", next);
  }
  return text;
}

}  // namespace candor
