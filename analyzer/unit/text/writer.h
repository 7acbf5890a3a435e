#pragma once
// Writes the pieces that every record's text is made of: the base of to_text.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "unit/unit.h"
#include "unit/words.h"

namespace candor::text {

/// The text so far, and the unit it is about.
class Writer {
 public:
  explicit Writer(const UnitView& unit);

  const UnitView& unit() const { return unit_; }
  std::string take() { return std::move(out_); }

  void raw(std::string_view text) { out_ += text; }
  void number(std::uint64_t value);
  /// " at 0x10", nothing for 0.
  void address(std::uint64_t value);
  void quoted(std::string_view text);
  void quoted(StringId id) { quoted(unit_.string(id)); }
  /// ` name "text"`, nothing for an empty text.
  void attribute(std::string_view name, StringId id);
  /// ` name 5`, nothing for 0.
  void attribute(std::string_view name, std::uint64_t value);
  /// A word for every bit that is set, each after a space.
  template <std::size_t N>
  void flags(std::uint32_t value, const words::FlagWord (&table)[N]) {
    for (const auto& [bit, word] : table) {
      if ((value & bit) != 0) raw(" "), raw(word);
    }
  }
  /// A double, so that reading it gives the same bits.
  void real(std::uint64_t bits);
  /// ` <"A", "B">`, nothing for none.
  void name_list(Range names);
  /// ` : t3`, nothing for 0.
  void type(std::uint32_t type_plus_1);
  /// ` @ "file":line:column address`, nothing for 0.
  void place(std::uint32_t place_plus_1);
  /// The name of a function or path of a library when that finds it, otherwise its number: #3.
  void function_reference(std::uint32_t index);
  void library_reference(std::uint32_t index);

 private:
  using Index = std::unordered_map<std::string_view, std::uint32_t>;
  void reference(const Index& first, std::string_view name, std::uint32_t index);

  const UnitView& unit_;
  std::string out_;
  Index first_function_;
  Index first_library_;
};

/// Whether `name` is made of letters, digits and _ and does not start with a digit.
bool is_plain_name(std::string_view name);

// The parts of a unit's text, in the order they are written.
void write_identity(Writer& writer);
void write_tables(Writer& writer);
void write_definitions(Writer& writer);
void write_collections(Writer& writer);
void write_documents(Writer& writer);
void write_types(Writer& writer);
void write_functions(Writer& writer);
void write_problems(Writer& writer);

}  // namespace candor::text
