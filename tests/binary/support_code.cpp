#include "binary/support_code.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "binary/macho/code_image.h"
#include "binary/macho/unit.h"

namespace candor {

OpenedCode::OpenedCode(std::vector<std::byte> file) : bytes(std::move(file)) {
  auto parsed = macho::parse_image(bytes, problems);
  REQUIRE(parsed.has_value());
  image = std::move(*parsed);
  macho::add_image(image, unit, problems);
  code = macho::open_code(image, unit, {}, macho::kObjectSlide);
}

std::string OpenedCode::text(const Meaning& meaning) const {
  using Kind = Meaning::Kind;
  const std::string name = text(meaning.name);
  switch (meaning.kind) {
    case Kind::Unknown:
      return "unknown";
    case Kind::Address:
      return fmt::format("address {:#x}", meaning.value);
    case Kind::Integer:
      return fmt::format("integer {}", meaning.value);
    case Kind::Null:
      return "null";
    case Kind::String:
      return "string " + name;
    case Kind::CString:
      return "c-string " + name;
    case Kind::ClassObject:
      return "class " + name;
    case Kind::Selector:
      return "selector " + name;
    case Kind::Protocol:
      return "protocol " + name;
    case Kind::Function:
      return fmt::format("function {:#x}", meaning.value);
    case Kind::ImportedFunction:
      return "imported function " + name;
    case Kind::ImportedData:
      return "imported data " + name;
    case Kind::Variable:
      return "variable " + name;
    case Kind::IvarOffset:
      return fmt::format("ivar {}.{}", text(unit.definitions.at(meaning.definition).name),
                         text(unit.ivars.at(meaning.ivar).name));
    case Kind::GlobalBlock:
      return fmt::format("block {:#x}", meaning.value);
  }
  return {};
}

std::string OpenedCode::text(const Stub& stub) const {
  if (stub.kind == Stub::Kind::None) return "none";
  return (stub.kind == Stub::Kind::Import ? "import " : "message ") + text(stub.name);
}

std::uint64_t OpenedCode::symbol(std::string_view name) const {
  const auto found = std::ranges::find(image.defined, name, &macho::DefinedSymbol::name);
  CAPTURE(std::string(name));
  REQUIRE(found != image.defined.end());
  return found->address;
}

namespace {

template <class Ask>
std::vector<std::string> collect(const macho::Image& image, std::string_view name, unsigned stride, Ask ask) {
  std::vector<std::string> out;
  for (const macho::Section& section : image.sections) {
    if (section.name != name) continue;
    for (std::uint64_t i = 0; i + stride <= section.size; i += stride)
      out.push_back(ask(section.address + i));
  }
  std::ranges::sort(out);
  return out;
}

}  // namespace

std::vector<std::string> OpenedCode::loads(std::string_view section) {
  return collect(image, section, 8, [&](std::uint64_t at) { return text(code->loaded_from(at, 8)); });
}

std::vector<std::string> OpenedCode::objects(std::string_view section, unsigned stride) {
  return collect(image, section, stride, [&](std::uint64_t at) { return text(code->object_at(at)); });
}

std::vector<std::string> OpenedCode::stubs(std::string_view section, unsigned stride) {
  return collect(image, section, stride, [&](std::uint64_t at) { return text(code->stub_at(at)); });
}

std::vector<std::string> OpenedCode::references() const {
  std::vector<std::string> out;
  for (const CodeRange& range : code->code()) {
    std::array<std::uint64_t, 32> pages{};
    for (std::uint64_t i = 0; i + 4 <= range.bytes.size(); i += 4) {
      const auto word = *load<std::uint32_t>(range.bytes, i);
      const std::uint64_t at = range.address + i;
      const std::uint32_t d = word & 31, n = word >> 5 & 31, immediate = word >> 10 & 0xfff;
      if ((word & 0xfc000000) == 0x94000000) {
        const std::uint64_t target =
            at + static_cast<std::uint64_t>(std::int64_t{static_cast<std::int32_t>(word << 6) >> 4});
        const Stub stub = code->stub_at(target);
        out.push_back("call " + (stub.kind == Stub::Kind::None ? text(code->object_at(target)) : text(stub)));
      } else if ((word & 0x9f000000) == 0x90000000) {
        const auto pages_away =
            static_cast<std::int32_t>(((word >> 5 & 0x7ffff) << 2 | (word >> 29 & 3)) << 11) >> 11;
        pages[d] =
            (at & ~std::uint64_t{0xfff}) + static_cast<std::uint64_t>(std::int64_t{pages_away} * 0x1000);
      } else if ((word & 0xffc00000) == 0x91000000 && pages[n] != 0) {
        out.push_back("address " + text(code->object_at(pages[n] + immediate)));
        pages[n] = 0;
      } else if ((word & 0xffc00000) == 0xf9400000 && pages[n] != 0) {
        out.push_back("load " + text(code->loaded_from(pages[n] + immediate * 8, 8)));
        pages[n] = 0;
      } else if ((word & 0xffc00000) == 0xb9800000 && pages[n] != 0) {
        out.push_back("load " + text(code->loaded_from(pages[n] + immediate * 4, 4)));
        pages[n] = 0;
      }
    }
  }
  return out;
}

std::vector<std::string> OpenedCode::entry(std::uint64_t address) const {
  static constexpr const char* kReasons[] = {"symbol", "start", "method", "unwind", "export", "initializer"};
  std::vector<std::string> out;
  for (const CodeEntry& entry : code->entries()) {
    if (entry.address != address) continue;
    std::string name = text(entry.name);
    if (entry.method != 0) name = text(unit.methods.at(entry.method - 1).selector);
    const std::string reason = kReasons[static_cast<int>(entry.reason)];
    out.push_back(name.empty() ? reason : reason + " " + name);
  }
  return out;
}

}  // namespace candor
