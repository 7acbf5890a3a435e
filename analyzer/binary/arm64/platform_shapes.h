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

/// Indexed when first asked; answers are made on demand.
class PlatformShapes {
 public:
  /// Keeps references to both; `sdk` may be null.
  PlatformShapes(const UnitView* sdk, TypeTable& types) : sdk_(sdk), types_(types) {}

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
  static constexpr std::uint32_t kNone = 0xffffffff;
  void make_index();
  void index_methods();
  CallShape shape_of(const Function& function, bool is_method) const;
  std::uint32_t import_type(std::uint32_t type, int depth, bool behind_pointer);

  const UnitView* sdk_;
  TypeTable& types_;
  bool indexed_ = false;
  std::unordered_map<std::string_view, std::uint32_t> first_;      // of a selector: index into the methods
  std::vector<std::uint32_t> next_;                                // method with the same selector, or kNone
  std::vector<std::uint32_t> definition_;                          // of each method
  std::unordered_map<std::string_view, std::uint32_t> classes_;    // indices into the definitions
  std::unordered_map<std::string_view, std::uint32_t> functions_;  // indices into the functions
  std::unordered_map<std::string_view, CallShape> made_;           // of functions
  std::unordered_map<std::uint64_t, std::uint32_t> imported_;      // types
};

}  // namespace candor::arm64
