#include "unit/text/writer.h"

#include <fmt/format.h>

#include <bit>
#include <cmath>

#include "unit/text/utf8.h"

namespace candor::text {
namespace {

std::string_view letter_escape(char c) {
  switch (c) {
    case '\n':
      return "\\n";
    case '\r':
      return "\\r";
    case '\t':
      return "\\t";
    case '"':
      return "\\\"";
    case '\\':
      return "\\\\";
    default:
      return {};
  }
}

}  // namespace

Writer::Writer(const UnitView& unit) : unit_(unit) {
  for (std::uint32_t i = 0; i < unit.code.functions.size(); ++i) {
    first_function_.emplace(unit.string(unit.code.functions[i].name), i);
  }
  for (std::uint32_t i = 0; i < unit.libraries.size(); ++i) {
    first_library_.emplace(unit.string(unit.libraries[i].path), i);
  }
}

void Writer::number(std::uint64_t value) { out_ += std::to_string(value); }

void Writer::address(std::uint64_t value) {
  if (value != 0) out_ += fmt::format(" at {:#x}", value);
}

void Writer::quoted(std::string_view text) {
  out_ += '"';
  while (!text.empty()) {
    const std::string_view escape = letter_escape(text.front());
    const std::size_t length = escape.empty() ? showable_length(text) : 0;
    if (!escape.empty()) {
      out_ += escape;
    } else if (length > 0) {
      out_ += text.substr(0, length);
    } else {
      out_ += fmt::format("\\x{:02x}", static_cast<unsigned char>(text.front()));
    }
    text.remove_prefix(length > 0 ? length : 1);
  }
  out_ += '"';
}

void Writer::attribute(std::string_view name, StringId id) {
  if (unit_.string(id).empty()) return;
  out_ += ' ';
  out_ += name;
  out_ += ' ';
  quoted(id);
}

void Writer::attribute(std::string_view name, std::uint64_t value) {
  if (value == 0) return;
  out_ += ' ';
  out_ += name;
  out_ += ' ';
  number(value);
}

void Writer::real(std::uint64_t bits) {
  const auto value = std::bit_cast<double>(bits);
  if (!std::isfinite(value)) {
    out_ += fmt::format("real {:#x}", bits);
    return;
  }
  std::string digits = fmt::format("{}", value);
  if (digits.find_first_of(".e") == std::string::npos) digits += ".0";
  out_ += digits;
}

void Writer::name_list(Range names) {
  if (names.count == 0) return;
  out_ += " <";
  for (std::uint32_t i = 0; i < names.count; ++i) {
    if (i > 0) out_ += ", ";
    quoted(unit_.names[names.first + i]);
  }
  out_ += '>';
}

void Writer::type(std::uint32_t type_plus_1) {
  if (type_plus_1 != 0) raw(" : t"), number(type_plus_1 - 1);
}

void Writer::place(std::uint32_t place_plus_1) {
  if (place_plus_1 == 0) return;
  const Place& place = unit_.code.places[place_plus_1 - 1];
  out_ += " @";
  const bool in_file = !unit_.string(place.file).empty() || place.line != 0 || place.column != 0;
  if (in_file) {
    out_ += ' ';
    quoted(place.file);
    out_ += fmt::format(":{}:{}", place.line, place.column);
  }
  if (!in_file || place.address != 0) out_ += fmt::format(" {:#x}", place.address);
}

void Writer::reference(const Index& first, std::string_view name, std::uint32_t index) {
  const auto found = first.find(name);
  if (found != first.end() && found->second == index) {
    quoted(name);
  } else {
    out_ += '#';
    number(index);
  }
}

void Writer::function_reference(std::uint32_t index) {
  reference(first_function_, unit_.string(unit_.code.functions[index].name), index);
}

void Writer::library_reference(std::uint32_t index) {
  reference(first_library_, unit_.string(unit_.libraries[index].path), index);
}

bool is_plain_name(std::string_view name) {
  if (name.empty() || (name.front() >= '0' && name.front() <= '9')) return false;
  for (const char c : name) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    if (!plain) return false;
  }
  return true;
}

}  // namespace candor::text
