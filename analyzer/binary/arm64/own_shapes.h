#pragma once
// What the image itself says of its methods: by their type encodings, and by those of its properties.

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "binary/arm64/platform_shapes.h"
#include "binary/arm64/type_encoding.h"

namespace candor::arm64 {

class OwnShapes {
 public:
  /// The unit must have its definitions, methods and properties already; they stay as they are.
  explicit OwnShapes(TypeTable& types) : types_(types) {}

  /// In the order of the image.
  std::vector<DeclaredShape> declared(std::string_view selector);
  std::string superclass(std::string_view class_name);
  /// See ShapeTable. Stays valid.
  const CallShape& method(std::uint32_t definition, std::uint32_t method);

 private:
  struct Declaration {
    std::uint32_t definition = 0;
    std::uint32_t method = 0;
  };
  void make_index();
  void add_accessors(std::uint32_t definition, const Property& property);
  CallShape read(std::uint32_t definition, std::uint32_t method);
  void set_type(Passed& passed, std::uint32_t type) const;

  TypeTable& types_;
  bool indexed_ = false;
  std::unordered_map<std::uint32_t, std::vector<Declaration>> by_selector_;  // StringId
  std::unordered_map<std::uint32_t, std::uint32_t> classes_;                 // StringId to definition
  /// Types by definition and selector: of instances' accessors, of the class object's.
  std::unordered_map<std::uint64_t, std::uint32_t> accessors_[2];
  std::unordered_map<std::uint64_t, CallShape> made_;
};

}  // namespace candor::arm64
