#include "binary/support_macho.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

#include <algorithm>

namespace candor {

ByteBuilder& ByteBuilder::integer(std::uint64_t value, int size) {
  for (int i = 0; i < size; ++i) bytes_ += static_cast<char>(value >> (8 * i));
  return *this;
}

ByteBuilder& ByteBuilder::big32(std::uint32_t value) { return u32(__builtin_bswap32(value)); }

ByteBuilder& ByteBuilder::uleb(std::uint64_t value) {
  do {
    const std::uint64_t rest = value >> 7;
    u8((value & 0x7f) | (rest != 0 ? 0x80 : 0));
    value = rest;
  } while (value != 0);
  return *this;
}

ByteBuilder& ByteBuilder::text(std::string_view characters) {
  bytes_ += characters;
  bytes_ += '\0';
  return *this;
}

ByteBuilder& ByteBuilder::raw(std::string_view bytes) {
  bytes_ += bytes;
  return *this;
}

ByteBuilder& ByteBuilder::fixed(std::string_view characters, std::size_t size) {
  bytes_ += characters;
  bytes_.append(size - characters.size(), '\0');
  return *this;
}

ByteBuilder& ByteBuilder::pad_to(std::size_t size) {
  bytes_.resize(std::max(size, bytes_.size()));
  return *this;
}

MachoFile::MachoFile(std::uint32_t file_type, bool is_64, std::uint32_t cpu_type, std::uint32_t cpu_subtype)
    : is_64_(is_64), file_type_(file_type), cpu_type_(cpu_type), cpu_subtype_(cpu_subtype) {}

void MachoFile::command(std::uint32_t kind, const std::string& body) {
  const std::size_t size = (body.size() + 8 + 7) / 8 * 8;
  commands_ += ByteBuilder().u32(kind).u32(size).raw(body).pad_to(size).str();
  ++command_count_;
}

void MachoFile::add_segments(const std::vector<SectionSpec>& sections) {
  const auto word = [this](ByteBuilder& out, std::uint64_t value) {
    is_64_ ? out.u64(value) : out.u32(value);
  };
  const auto add = [&](std::string_view name, std::uint64_t address, std::uint64_t offset,
                       std::uint64_t file_size, const std::vector<SectionSpec>& inside) {
    ByteBuilder body;
    body.fixed(name, 16);
    word(body, address);
    word(body, std::max(kPage, file_size));
    word(body, offset);
    word(body, file_size);
    body.u32(7).u32(7).u32(inside.size()).u32(0);
    for (const SectionSpec& section : inside) {
      body.fixed(section.name, 16).fixed(section.segment, 16);
      word(body, section.address);
      word(body, section.size);
      body.u32(section.file_offset).u32(0).u32(section.relocation_offset).u32(section.relocation_count);
      body.u32(section.flags).u32(0).u32(0);
      if (is_64_) body.u32(0);
    }
    command(is_64_ ? 0x19 : 0x1, body);
  };
  add("__TEXT", base(), 0, kPage, {});
  add("__DATA", base() + kPage, kPage, kPage, sections);
  add("__LINKEDIT", base() + 2 * kPage, 2 * kPage, 0x100, {});
}

std::uint32_t MachoFile::linkedit(const std::string& bytes) {
  const std::size_t offset = 2 * kPage + linkedit_.size();
  linkedit_ += bytes;
  linkedit_.resize((linkedit_.size() + 7) / 8 * 8);
  return static_cast<std::uint32_t>(offset);
}

void MachoFile::linkedit_command(std::uint32_t kind, const std::string& bytes) {
  command(kind, ByteBuilder().u32(linkedit(bytes)).u32(bytes.size()));
}

void MachoFile::dylib(std::string_view path, std::uint32_t kind) {
  command(kind, ByteBuilder().u32(24).u32(0).u32(0).u32(0).text(path));
}

void MachoFile::dyld_info(const std::string& bind, const std::string& weak, const std::string& lazy,
                          const std::string& exports) {
  ByteBuilder body;
  body.u32(0).u32(0);  // rebase
  for (const std::string* part : {&bind, &weak, &lazy, &exports}) {
    body.u32(part->empty() ? 0 : linkedit(*part)).u32(part->size());
  }
  command(0x80000022, body);
}

void MachoFile::data(std::uint64_t offset, const std::string& bytes) {
  data_.replace(offset, bytes.size(), bytes);
}

std::string MachoFile::build() const {
  ByteBuilder file;
  file.u32(is_64_ ? 0xfeedfacf : 0xfeedface).u32(cpu_type_).u32(cpu_subtype_).u32(file_type_);
  file.u32(command_count_ + command_count_change).u32(commands_.size()).u32(header_flags);
  if (is_64_) file.u32(0);
  file.raw(commands_).pad_to(kPage);
  REQUIRE(file.size() == kPage);
  std::string bytes = file.raw(data_).raw(linkedit_).str();
  bytes.resize(std::max<std::size_t>(bytes.size(), 2 * kPage + 0x100));
  return bytes;
}

ParsedImage::ParsedImage(std::string file) : bytes(std::move(file)) {
  auto parsed = macho::parse_image(as_byte_span(bytes), problems);
  REQUIRE_MESSAGE(parsed.has_value(), (parsed ? "" : to_string(parsed.error())));
  image = std::move(*parsed);
}

bool ParsedImage::has(ErrorKind kind) const {
  return std::ranges::any_of(problems.problems(),
                             [&](const Problem& problem) { return problem.kind == kind; });
}

std::string ParsedImage::pointer(std::uint64_t offset) const {
  const macho::Pointer pointer = image.pointer_at(image.base + MachoFile::kPage + offset);
  switch (pointer.kind) {
    case macho::Pointer::Kind::Null:
      return "null";
    case macho::Pointer::Kind::Local:
      return fmt::format("local {:#x}", pointer.address);
    case macho::Pointer::Kind::Import:
      break;
  }
  const std::string name(image.symbols.at(pointer.symbol).name);
  return pointer.addend == 0 ? "import " + name : fmt::format("import {}{:+}", name, pointer.addend);
}

ReadUnit::ReadUnit(ArtifactKind kind, std::string file)
    : bytes(std::move(file)), result(read_image(kind, as_byte_span(bytes))) {}

bool ReadUnit::has(ErrorKind kind) const {
  return std::ranges::any_of(unit().problems, [&](const ProblemRecord& problem) {
    return problem.kind == static_cast<std::uint32_t>(kind);
  });
}

std::vector<std::string> ReadUnit::imports() const {
  std::vector<std::string> names;
  for (const Import& symbol : unit().imports) names.push_back(text(symbol.name));
  std::ranges::sort(names);
  return names;
}

std::vector<std::string> ReadUnit::exports() const {
  std::vector<std::string> names;
  for (const Export& symbol : unit().exports) names.push_back(text(symbol.name));
  std::ranges::sort(names);
  return names;
}

std::vector<std::string> ReadUnit::libraries() const {
  std::vector<std::string> names;
  for (const Library& library : unit().libraries) names.push_back(text(library.path));
  return names;
}

std::vector<std::string> ReadUnit::strings() const {
  std::vector<std::string> values;
  for (const StringConstant& constant : unit().string_constants) {
    values.push_back(text(constant.section) + " " + text(constant.value));
  }
  return values;
}

}  // namespace candor
