#include "binary/macho/code_parts.h"
#include "binary/macho/format.h"
#include "binary/macho/symbols.h"
#include "binary/objc/arm64_loads.h"
#include "binary/strings.h"

namespace candor::macho {
namespace {

constexpr std::uint32_t kMaxStubInstructions = 8;
constexpr std::uint32_t kSelectorRegister = 1, kTargetRegister = 16;
constexpr std::string_view kSend = "objc_msgSend", kSendStub = "objc_msgSend$";

bool is_branch_register(std::uint32_t instruction) {
  return (instruction & 0xfffffc1f) == 0xd61f0000 ||  // BR
         (instruction & 0xfefff800) == 0xd61f0800;    // BRAA, BRAB and their forms with a zero modifier
}

std::optional<std::uint64_t> branch_target(std::uint64_t address, std::uint32_t instruction) {
  if ((instruction & 0xfc000000) != 0x14000000) return std::nullopt;
  const auto distance = static_cast<std::int32_t>(instruction << 6) >> 4;  // 26 bits, in words
  return address + static_cast<std::uint64_t>(std::int64_t{distance});
}

/// What the instructions of one stub load, and where they go.
struct StubCode {
  std::uint64_t selector_slot = objc::kNowhere;
  std::uint64_t target_slot = objc::kNowhere;
  std::optional<std::uint64_t> branch;
  bool ends = false;
};

StubCode read_stub(const Image& image, std::uint64_t address) {
  StubCode out;
  objc::FixedLoads loads;
  for (std::uint32_t i = 0; i < kMaxStubInstructions && !out.ends; ++i) {
    const std::uint64_t place = address + i * 4;
    const auto instruction = objc::u32_at(image, place);
    if (!instruction) break;
    if (const auto loaded = loads.step(place, *instruction); loaded && !loaded->pair) {
      if (loaded->target == kSelectorRegister) out.selector_slot = loaded->address;
      if (loaded->target == kTargetRegister) out.target_slot = loaded->address;
    }
    out.branch = branch_target(place, *instruction);
    out.ends = out.branch.has_value() || is_branch_register(*instruction);
  }
  return out;
}

Stub import_through(CodeParts& parts, std::uint64_t slot) {
  const Pointer pointer = parts.objc.pointers.at(slot);
  if (pointer.kind != Pointer::Kind::Import || pointer.symbol >= parts.imports.size()) return {};
  return {Stub::Kind::Import, parts.imports[pointer.symbol]};
}

/// What the indirect symbol table says of a stub: of use when its slot is bound in a way not read here, and
/// for a symbol of the image that other images may replace.
Stub by_indirect_symbol(CodeParts& parts, std::uint64_t address) {
  const Section* section = parts.image.section_at(address);
  const auto& commands = parts.image.commands;
  if (section == nullptr || section->reserved2 == 0 || !commands.indirect_symbols) return {};
  const auto table =
      subspan(parts.image.slice, commands.indirect_symbols->offset, commands.indirect_symbols->size);
  const std::uint64_t number = section->reserved1 + (address - section->address) / section->reserved2;
  const auto index = table ? load<std::uint32_t>(*table, number * 4) : std::nullopt;
  if (!index || (*index & kIndirectNone) != 0) return {};
  SymbolReader symbols(parts.image.slice, parts.image.header, commands, parts.unused);
  if (*index >= symbols.size()) return {};
  const std::string_view name = symbols.name(symbols.at(*index));
  if (name.empty()) return {};
  return {Stub::Kind::Import, intern_text(parts.unit, canonical_name(name))};
}

Stub import_stub(CodeParts& parts, std::uint64_t address) {
  const StubCode code = read_stub(parts.image, address);
  if (code.ends && code.target_slot != objc::kNowhere) {
    const Stub stub = import_through(parts, code.target_slot);
    if (stub.kind != Stub::Kind::None) return stub;
  }
  return by_indirect_symbol(parts, address);
}

bool is_send(const CodeParts& parts, const Stub& stub) {
  return stub.kind == Stub::Kind::Import && parts.unit.strings.at(stub.name) == kSend;
}

Stub message_stub(CodeParts& parts, std::uint64_t address) {
  const StubCode code = read_stub(parts.image, address);
  if (!code.ends || code.selector_slot == objc::kNowhere) return {};
  Stub sender;
  if (code.branch) {
    if (parts.role_at(*code.branch) == SectionRole::Stubs) sender = import_stub(parts, *code.branch);
  } else if (code.target_slot != objc::kNowhere) {
    sender = import_through(parts, code.target_slot);
  }
  if (!is_send(parts, sender)) return {};
  const std::uint64_t text = objc::local_at(parts.objc, code.selector_slot);
  const auto name = parts.objc.texts.at(text);
  return name ? Stub{Stub::Kind::Message, *name} : Stub{};
}

/// Compilers call a stub for each selector, which the static linker makes.
Stub external_stub(CodeParts& parts, std::uint64_t address) {
  const auto symbol = external_at(parts, address);
  if (!symbol || *symbol >= parts.imports.size()) return {};
  const std::string_view name = parts.image.symbols[*symbol].name;
  if (name.starts_with(kSendStub)) {
    return {Stub::Kind::Message, intern_text(parts.unit, name.substr(kSendStub.size()))};
  }
  return {Stub::Kind::Import, parts.imports[*symbol]};
}

}  // namespace

Stub find_stub(CodeParts& parts, std::uint64_t address) {
  switch (parts.role_at(address)) {
    case SectionRole::Stubs:
      return import_stub(parts, address);
    case SectionRole::MessageStubs:
      return message_stub(parts, address);
    case SectionRole::Externals:
      return external_stub(parts, address);
    default:
      return {};
  }
}

}  // namespace candor::macho
