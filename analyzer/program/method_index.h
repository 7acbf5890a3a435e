#pragma once
// Every class and method that the program or the SDK declares, with declared types: what receivers are
// inferred from.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "program/id_map.h"
#include "program/program.h"

namespace candor {

/// A method's or function's shape, in the unit whose tables its indices mean.
struct DeclaredFunction {
  const UnitView* unit = nullptr;
  const Function* function = nullptr;
};

/// Whether code outside the program may send a message to a method of it.
enum class OutsideSenders : std::uint8_t {
  None,
  Possible,  // the class inherits from or adopts something that nothing declares
  Declared,  // something without code declares the method: the platform, or a binary
};

/// Views point into the program's units and the SDK's.
class MethodIndex {
 public:
  explicit MethodIndex(const Program& program);

  bool declares_class(std::string_view name) const { return classes_.contains(name); }
  /// As declares_class, but a category alone is no definition.
  bool defines_class(std::string_view name) const;
  /// Empty: a root class, or nothing is known of it.
  std::string_view superclass_of(std::string_view class_name) const;
  /// What a class and its categories adopt themselves.
  std::span<const std::string_view> protocols_of(std::string_view class_name) const;
  /// What a protocol adopts itself.
  std::span<const std::string_view> protocols_of_protocol(std::string_view name) const;

  /// The method that a message to an instance of the class (or to the class itself) reaches, as far as
  /// anything declares it: in the class, its categories and protocols, then its superclasses.
  std::optional<DeclaredFunction> find_method(std::string_view class_name, bool of_class,
                                              std::string_view selector) const;
  OutsideSenders outside_senders(std::string_view class_name, bool of_class, std::string_view selector) const;
  std::optional<DeclaredFunction> find_function(std::string_view name) const;

 private:
  struct Type {
    bool defined = false;  // not only extended by a category
    std::string_view superclass;
    std::vector<std::string_view> protocols;
    std::uint32_t super_type = 0;  // classes_ value plus 1; 0: none, or not declared
    std::vector<std::uint32_t> protocol_types;
  };
  /// Names of types or selectors -> number.
  using Numbers = std::unordered_map<std::string_view, std::uint32_t>;

  void add_unit(const UnitView& unit);
  void add_members(std::uint32_t type, const UnitView& unit, const Definition& definition);
  std::uint32_t number_of(Numbers& numbers, std::string_view name);
  void link_types();
  const DeclaredFunction* find_in(std::uint32_t type, bool of_class, std::uint32_t selector, int depth) const;

  OutsideSenders senders_of(std::uint32_t type, bool of_class, std::uint32_t selector, int depth) const;

  std::vector<Type> types_;
  Numbers classes_, protocols_;  // -> types_
  Numbers selectors_;
  IdMap methods_;  // type and kind, selector -> declared_
  std::vector<DeclaredFunction> declared_;
  std::unordered_map<std::string_view, DeclaredFunction> functions_;
};

}  // namespace candor
