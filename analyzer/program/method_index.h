#pragma once
// Every class and method that the program or the SDK declares, with declared types: what receivers are
// inferred from.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "program/id_map.h"
#include "program/program.h"
#include "program/receiver.h"

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
  /// Subclasses of a class, or classes that adopt a protocol, which answer a message to instances for which
  /// nothing declares it: machine code has no casts to them. Those that the program refers to, or if it
  /// refers to none, all. Sorted, each once; empty: the class or protocol declares it, or no such class does.
  std::vector<std::string_view> narrower(std::string_view class_name, std::string_view selector) const;
  std::vector<std::string_view> narrower_than_protocol(std::string_view name,
                                                       std::string_view selector) const;
  OutsideSenders outside_senders(std::string_view class_name, bool of_class, std::string_view selector) const;
  std::optional<DeclaredFunction> find_function(std::string_view name) const;

  /// What a message to an instance of the class (or to the class itself) gives. Source and the SDK declare
  /// it. The method of an image says little itself: then what it overrides or implements tells, a property,
  /// or what was learned from its code. `arguments`: those of a generic class.
  Receiver result_of(std::string_view class_name, bool of_class, std::string_view selector,
                     std::span<const Receiver> arguments = {}) const;
  Receiver result_of(const DeclaredFunction& function) const;
  /// What comes in as a parameter of a method of an image, by its canonical name; 0 is self.
  Receiver parameter_of(std::string_view function_name, std::uint32_t number) const;
  /// What the encoding of an instance variable says.
  Receiver field_of(std::string_view owner, std::string_view name) const;

  /// What a block gets as its arguments when it is an argument itself: of a function, or of a message to
  /// `self`, an object of one class or the class. Empty: nothing is declared.
  std::vector<Receiver> given_to_block(const DeclaredFunction& callee, std::uint32_t argument,
                                       const Receiver* self) const;

  /// What the code of an image tells of a function: what it returns, and what a closure captures and gets.
  struct Learned {
    Receiver result;
    std::vector<Receiver> captures, parameters;
    bool operator==(const Learned&) const = default;
  };
  /// Null: nothing. `unit` may be any view of the image's unit.
  const Learned* learned(const UnitView& unit, std::uint32_t function) const;
  void learn(const UnitView& unit, std::uint32_t function, Learned learned);

 private:
  struct Type {
    bool defined = false;  // not only extended by a category
    std::string_view superclass;
    std::vector<std::string_view> protocols;
    std::vector<std::string_view> parameters;  // of a generic class
    std::uint32_t super_type = 0;              // classes_ value plus 1; 0: none, or not declared
    std::vector<std::uint32_t> protocol_types;
  };
  /// Names of types or selectors -> number.
  using Numbers = std::unordered_map<std::string_view, std::uint32_t>;

  // Far deeper than any real hierarchy; a hostile one may contain itself.
  static constexpr int kMaxClassDepth = 64, kMaxProtocolDepth = 4;

  /// A selector that a class declares for its instances.
  struct InstanceMember {
    std::uint32_t selector = 0, type = 0;  // of selectors_, types_
    std::string_view class_name;
  };

  void add_unit(const UnitView& unit);
  void add_members(std::uint32_t type, const UnitView& unit, const Definition& definition);
  std::uint32_t number_of(Numbers& numbers, std::string_view name);
  void link_types();
  bool answers(std::uint32_t type, std::uint32_t selector) const;
  std::vector<std::string_view> narrower(std::uint32_t type, std::uint32_t selector) const;
  const DeclaredFunction* find_at(std::uint32_t type, bool of_class, std::uint32_t selector) const;
  /// Visits what declares messages to the class, nearest first: the class, its protocols, its superclasses.
  /// `visit(type, of_class)` ends that by giving true.
  template <class Visit>
  void each_type(std::uint32_t type, bool of_class, Visit visit) const;
  template <class Visit>
  bool each_adopted(std::uint32_t type, bool of_class, Visit& visit, int depth) const;
  void add_encodings(std::uint32_t type, const UnitView& unit, const Definition& definition);
  Receiver encoded_at(std::uint32_t type, std::uint32_t slot, std::uint32_t name) const;
  std::uint32_t number_of_selector(std::string_view selector);

  OutsideSenders senders_of(std::uint32_t type, bool of_class, std::uint32_t selector, int depth) const;

  std::vector<Type> types_;
  Numbers classes_, protocols_;  // -> types_
  Numbers selectors_;
  std::vector<InstanceMember> instance_members_;      // by selector
  std::unordered_set<std::string_view> referred_to_;  // classes that the program's images refer to
  IdMap methods_;                                     // type and kind, selector -> declared_
  IdMap bare_;                                        // the same of members that images list without a shape
  IdMap encodings_;  // type and slot, selector or name of a field -> encoded_
  std::vector<std::string_view> encoded_;
  std::vector<DeclaredFunction> declared_;
  std::unordered_map<std::string_view, DeclaredFunction> functions_;
  std::unordered_map<const char*, IdMap> learned_of_;  // by the unit's strings: function -> learned_
  std::vector<Learned> learned_;
};

template <class Visit>
bool MethodIndex::each_adopted(std::uint32_t type, bool of_class, Visit& visit, int depth) const {
  if (visit(type, of_class)) return true;
  if (depth == 0) return false;
  return std::ranges::any_of(types_[type].protocol_types, [&](std::uint32_t protocol) {
    return each_adopted(protocol, of_class, visit, depth - 1);
  });
}

template <class Visit>
void MethodIndex::each_type(std::uint32_t type, bool of_class, Visit visit) const {
  for (int depth = 0; depth < kMaxClassDepth; ++depth) {
    if (each_adopted(type, of_class, visit, kMaxProtocolDepth)) return;
    // The root class answers messages to any class with its instance methods.
    if (types_[type].superclass.empty() && of_class) {
      each_adopted(type, false, visit, kMaxProtocolDepth);
      return;
    }
    if (types_[type].super_type == 0) return;
    type = types_[type].super_type - 1;
  }
}

}  // namespace candor
