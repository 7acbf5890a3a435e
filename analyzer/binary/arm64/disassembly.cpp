#include "binary/arm64/disassembly.h"

#include <map>

#include "binary/arm64/decoder.h"
#include "unit/disassembly.h"

namespace candor::arm64 {
namespace {

constexpr std::uint64_t kInstructionSize = 4;
constexpr std::size_t kMaxInstructions = 4'000'000;  // shown of one image

using Names = std::map<std::uint64_t, StringId>;  // of functions, by address

/// What calls and jumps lead to has a name that the disassembler does not know.
std::string named_target(CodeImage& image, const Unit& unit, const Names& names, Decoder& decoder,
                         std::uint64_t address, std::uint32_t bits) {
  const Instruction instruction = decoder.decode(address, bits);
  if (instruction.operation != Operation::Call && instruction.operation != Operation::Branch) return {};
  const Stub stub = image.stub_at(instruction.target);
  if (stub.kind == Stub::Kind::Message) return "_objc_msgSend$" + std::string(unit.strings.at(stub.name));
  if (stub.kind == Stub::Kind::Import) return std::string(unit.strings.at(stub.name));
  const auto function = names.find(instruction.target);
  return function == names.end() ? std::string() : std::string(unit.strings.at(function->second));
}

}  // namespace

void add_disassembly(CodeImage& image, Unit& unit) {
  Decoder decoder;
  Names names;
  for (const Function& function : unit.code.functions) names.emplace(function.address, function.name);
  const StringId section = unit.intern(kDisassemblySection);
  std::size_t left = kMaxInstructions;
  for (const CodeRange& range : image.code()) {
    for (std::uint64_t offset = 0; offset + kInstructionSize <= range.bytes.size();
         offset += kInstructionSize) {
      if (left-- == 0) return;
      const std::uint64_t address = range.address + offset;
      const std::uint32_t bits = *load<std::uint32_t>(range.bytes, offset);
      std::string text = decoder.text(address, bits);
      if (const auto name = named_target(image, unit, names, decoder, address, bits); !name.empty()) {
        text += "  ; " + name;
      }
      unit.string_constants.push_back({unit.intern(text), section, StringKind::C, 0, address});
    }
  }
}

}  // namespace candor::arm64
