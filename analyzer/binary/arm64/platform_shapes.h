#pragma once
// What the description of the platform's SDK declares: its methods by selector, its functions by name.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "binary/arm64/type_table.h"

namespace candor::arm64 {

/// One declaration of a selector.
struct DeclaredShape {
  std::string owner;  // class, also of its categories; empty: a protocol
  bool of_class_object = false;
  CallShape shape;  // of the platform: with the numbers of the description's types
};

/// Where the description has what. Made when first asked for, and for all images that are read together.
class PlatformIndex {
 public:
  static constexpr std::uint32_t kNone = 0xffffffff;

  /// Keeps a reference; `sdk` may be null.
  explicit PlatformIndex(const UnitView* sdk) : sdk_(sdk) {}

  const UnitView* sdk() const { return sdk_; }
  /// Indices into the methods, definitions and functions of the description; kNone.
  std::uint32_t first_method(std::string_view selector);
  std::uint32_t next_method(std::uint32_t method) const { return next_[method]; }  // with the same selector
  std::uint32_t definition_of(std::uint32_t method) const { return definition_[method]; }
  std::uint32_t class_named(std::string_view name);
  std::uint32_t function_named(std::string_view name);

 private:
  using Numbers = std::unordered_map<std::string_view, std::uint32_t>;

  void make();
  void index_methods();
  std::uint32_t find(const Numbers& numbers, std::string_view name);

  const UnitView* sdk_;
  bool made_ = false;
  Numbers first_, classes_, functions_;
  std::vector<std::uint32_t> next_, definition_;  // by method
};

/// Answers are made on demand.
class PlatformShapes {
 public:
  /// Keeps references to both.
  PlatformShapes(PlatformIndex& index, TypeTable& types) : index_(index), sdk_(index.sdk()), types_(types) {}

  /// In the order of the description.
  std::vector<DeclaredShape> declared(std::string_view selector);
  /// Empty: it has none, or is unknown.
  std::string_view superclass(std::string_view class_name);
  /// Null when nothing declares the function. Stays valid.
  const CallShape* function(std::string_view name);
  /// The same shape with types of the unit.
  CallShape import(CallShape shape);
  CallShape import(const DeclaredShape& declared) { return import(declared.shape); }

 private:
  CallShape shape_of(const Function& function, bool is_method) const;
  std::uint32_t import_type(std::uint32_t type, int depth, bool behind_pointer);

  PlatformIndex& index_;
  const UnitView* sdk_;
  TypeTable& types_;
  std::unordered_map<std::uint32_t, CallShape> made_;          // of functions
  std::unordered_map<std::uint64_t, std::uint32_t> imported_;  // types
};

}  // namespace candor::arm64
