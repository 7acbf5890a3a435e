#include "binary/support_objc.h"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "binary/objc/metadata.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

/// A fresh folder that goes away with the object.
struct Folder {
  fs::path path;
  Folder() {
    std::string name = (fs::temp_directory_path() / "candor-objc-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path = name;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
};

}  // namespace

const Definition& Read::definition(std::string_view name) const {
  for (const Definition& definition : unit.definitions) {
    if (unit.strings.at(definition.name) == name) return definition;
  }
  FAIL("no definition is named " << std::string(name));
  std::abort();
}

std::vector<std::string> Read::methods(const Definition& definition) const {
  std::vector<std::string> out;
  for (std::uint32_t i = 0; i < definition.methods.count; ++i) {
    const Method& method = unit.methods[definition.methods.first + i];
    out.push_back(((method.flags & kClassMember) != 0 ? "+" : "-") +
                  std::string((method.flags & kOptionalMember) != 0 ? "?" : "") + text(method.selector));
  }
  return out;
}

std::vector<std::string> Read::ivars(const Definition& definition) const {
  std::vector<std::string> out;
  for (std::uint32_t i = 0; i < definition.ivars.count; ++i) {
    const Ivar& ivar = unit.ivars[definition.ivars.first + i];
    out.push_back(text(ivar.name) + " " + text(ivar.type) + " +" + std::to_string(ivar.offset));
  }
  return out;
}

std::vector<std::string> Read::properties(const Definition& definition) const {
  std::vector<std::string> out;
  for (std::uint32_t i = 0; i < definition.properties.count; ++i) {
    const Property& property = unit.properties[definition.properties.first + i];
    out.push_back(((property.flags & kClassMember) != 0 ? "+" : "") + text(property.name) + " " +
                  text(property.attributes));
  }
  return out;
}

std::vector<std::string> Read::protocols(const Definition& definition) const {
  std::vector<std::string> out;
  for (std::uint32_t i = 0; i < definition.protocols.count; ++i) {
    out.push_back(text(unit.names[definition.protocols.first + i]));
  }
  return out;
}

std::vector<std::string> Read::class_references() const {
  std::vector<std::string> out;
  for (const Reference& r : unit.class_references)
    out.push_back(text(r.name) + " " + std::to_string(r.flags));
  return out;
}

std::vector<std::string> Read::selector_references() const {
  std::vector<std::string> out;
  for (const Reference& r : unit.selector_references) {
    out.push_back(text(r.name) + " " + std::to_string(r.flags));
  }
  return out;
}

std::vector<std::string> Read::strings() const {
  std::vector<std::string> out;
  for (const StringConstant& constant : unit.string_constants) {
    if (constant.kind == StringKind::CFString) out.push_back(text(constant.value));
  }
  return out;
}

std::size_t Read::count(ErrorKind kind) const {
  return static_cast<std::size_t>(std::ranges::count(problems.problems(), kind, &Problem::kind));
}

Read read_objc(const macho::Image& image) {
  Read read;
  read_objc_metadata(image, read.unit, read.problems);
  return read;
}

std::uint64_t ImageBuilder::append(const void* data, std::size_t size) {
  const std::uint64_t address = here();
  const auto* first = static_cast<const std::byte*>(data);
  bytes_.insert(bytes_.end(), first, first + size);
  return address;
}

std::uint64_t ImageBuilder::words(std::initializer_list<std::uint64_t> values) {
  const std::uint64_t address = here();
  for (const std::uint64_t value : values) u64(value);
  return address;
}

std::uint64_t ImageBuilder::text(std::string_view characters) {
  const std::uint64_t address = append(characters.data(), characters.size());
  zeros(1);
  return address;
}

std::uint64_t ImageBuilder::zeros(std::size_t count) {
  const std::uint64_t address = here();
  bytes_.resize(bytes_.size() + count);
  return address;
}

void ImageBuilder::align() { bytes_.resize((bytes_.size() + 7) / 8 * 8); }

void ImageBuilder::put_u64(std::uint64_t address, std::uint64_t value) {
  std::memcpy(bytes_.data() + (address - kBase), &value, 8);
}

void ImageBuilder::bind(std::uint64_t address, std::string_view symbol) {
  auto found = std::ranges::find(symbols_, symbol);
  if (found == symbols_.end()) found = symbols_.insert(symbols_.end(), symbol);
  const auto index = static_cast<std::uint32_t>(found - symbols_.begin());
  fixups_.push_back({address, {.kind = macho::Pointer::Kind::Import, .symbol = index}});
}

std::uint64_t ImageBuilder::import(std::string_view symbol) {
  const std::uint64_t address = u64(0);
  bind(address, symbol);
  return address;
}

std::uint64_t ImageBuilder::methods(std::initializer_list<std::string_view> selectors,
                                    std::uint32_t entry_size) {
  const std::uint64_t types = text("v16@0:8");
  std::vector<std::uint64_t> names;
  for (const std::string_view selector : selectors) names.push_back(text(selector));
  align();
  const std::uint64_t address = u32(entry_size);
  u32(static_cast<std::uint32_t>(names.size()));
  for (const std::uint64_t name : names) words({name, types, 0x4000});
  return address;
}

std::uint64_t ImageBuilder::class_data(std::string_view name, std::uint64_t methods, std::uint64_t protocols,
                                       std::uint64_t ivars, std::uint64_t properties, std::uint32_t flags) {
  const std::uint64_t name_address = text(name);
  align();
  const std::uint64_t address = u32(flags);
  u32(8);   // instanceStart
  u32(16);  // instanceSize
  u32(0);
  words({0, name_address, methods, protocols, ivars, 0, properties});
  return address;
}

std::uint64_t ImageBuilder::object_class(std::uint64_t isa, std::uint64_t superclass, std::uint64_t data) {
  align();
  return words({isa, superclass, 0, 0, data});
}

std::uint64_t ImageBuilder::protocol(std::string_view name, std::uint64_t protocols, std::uint64_t methods) {
  const std::uint64_t name_address = text(name);
  align();
  const std::uint64_t address = words({0, name_address, protocols, methods, 0, 0, 0, 0});
  u32(72);  // size: the fields up to here
  u32(0);
  return address;
}

void ImageBuilder::section(std::string_view name, std::uint64_t address, std::uint64_t size,
                           std::string_view segment, std::uint32_t flags) {
  sections_.push_back({.segment = segment,
                       .name = name,
                       .address = address,
                       .size = size,
                       .file_offset = address - kBase,
                       .flags = flags});
}

std::uint64_t ImageBuilder::pointers(std::string_view section_name,
                                     std::initializer_list<std::uint64_t> addresses) {
  align();
  const std::uint64_t address = words(addresses);
  section(section_name, address, addresses.size() * 8);
  return address;
}

macho::Image ImageBuilder::image() const {
  macho::Image image;
  image.slice = bytes_;
  image.header.cpu_type = 0x0100000c;  // arm64
  image.sections = sections_;
  image.segments = {{"__DATA", kBase, bytes_.size(), 0, bytes_.size()}};
  image.mapped = {{kBase, bytes_.size(), 0}};
  for (const std::string_view symbol : symbols_) image.symbols.push_back({.name = symbol});
  image.fixups = fixups_;
  std::ranges::sort(image.fixups, {}, &macho::Fixup::address);
  return image;
}

bool has_toolchain() {
  static const bool found =
      std::system("clang-19 --version >/dev/null 2>&1 && ld64.lld-19 --version >/dev/null 2>&1") == 0;
  if (!found) MESSAGE("skipped: clang-19 and ld64.lld-19 are not installed");
  return found;
}

std::vector<std::byte> compile(std::string_view source, std::string_view extension, std::string_view target,
                               std::string_view options, std::string_view link) {
  const Folder folder;
  const std::string input = (folder.path / "input.").string() + std::string(extension);
  const std::string object = (folder.path / "input.o").string();
  const std::string linked = (folder.path / "linked").string();
  std::ofstream(input) << source;
  const std::string compile_command = "clang-19 -target " + std::string(target) + " " + std::string(options) +
                                      " -w -c " + input + " -o " + object;
  CAPTURE(compile_command);
  REQUIRE(std::system(compile_command.c_str()) == 0);
  if (!link.empty()) {
    const std::string link_command =
        "ld64.lld-19 -dylib -undefined dynamic_lookup " + std::string(link) + " " + object + " -o " + linked;
    CAPTURE(link_command);
    REQUIRE(std::system(link_command.c_str()) == 0);
  }
  std::ifstream file(link.empty() ? object : linked, std::ios::binary);
  const std::string characters{std::istreambuf_iterator<char>(file), {}};
  const auto* first = reinterpret_cast<const std::byte*>(characters.data());
  return {first, first + characters.size()};
}

Read read_compiled(std::string_view source, std::string_view extension, std::string_view target,
                   std::string_view options, std::string_view link) {
  const std::vector<std::byte> bytes = compile(source, extension, target, options, link);
  ProblemLog problems;
  const auto image = macho::parse_image(bytes, problems);
  REQUIRE(image.has_value());
  return read_objc(*image);
}

}  // namespace candor
