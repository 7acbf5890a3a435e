#pragma once
// Code images of small programs, and their answers as text.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "binary/code_image.h"
#include "binary/macho/image.h"

namespace candor {

/// An image, its unit, and what its code refers to.
struct OpenedCode {
  std::vector<std::byte> bytes;
  ProblemLog problems;
  macho::Image image;
  Unit unit;
  std::unique_ptr<CodeImage> code;

  explicit OpenedCode(std::vector<std::byte> file);
  OpenedCode(const OpenedCode&) = delete;

  std::string text(StringId id) const { return std::string(unit.strings.at(id)); }
  /// "string text", "function 0x…", "ivar Class.name" …
  std::string text(const Meaning& meaning) const;
  /// "import name", "message selector", "none".
  std::string text(const Stub& stub) const;
  /// Address of a defined symbol, which must exist.
  std::uint64_t symbol(std::string_view name) const;
  /// What loads of 8 bytes from each word of the sections of that name give, sorted.
  std::vector<std::string> loads(std::string_view section);
  /// What stands at every `stride` bytes of the sections of that name, sorted.
  std::vector<std::string> objects(std::string_view section, unsigned stride);
  /// What every `stride` bytes of the sections of that name reach, sorted.
  std::vector<std::string> stubs(std::string_view section, unsigned stride);
  /// What the code itself refers to: "call …", "load …" and "address …" in order of the text, each by the
  /// instructions of the usual pairs only.
  std::vector<std::string> references() const;
  /// Reasons and names of the entry at an address: "symbol f", "method -run", "start" …
  std::vector<std::string> entry(std::uint64_t address) const;
};

}  // namespace candor
