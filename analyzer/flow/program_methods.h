#pragma once
// The methods that a program implements, by selector.

#include <string_view>
#include <unordered_map>
#include <vector>

#include "flow/ancestry.h"
#include "program/code.h"

namespace candor {

struct ProgramMethod {
  FunctionId function{};
  ImageId image{};
  StringId selector{};
  std::string_view type;  // the class; of a category, the class it extends
  bool of_class = false;
};

/// Points into the program.
class ProgramMethods {
 public:
  explicit ProgramMethods(const ProgramCode& code);

  /// Those with a body, in program order.
  std::span<const ProgramMethod> all() const { return methods_; }
  /// What a message to one of the classes, or to an object of which nothing is known, reaches. Empty when the
  /// object is unknown and more than limits::kMaxInvokedMethods have the selector.
  std::vector<FunctionId> find(std::string_view selector, std::span<const std::string_view> types,
                               bool of_class, Ancestries& ancestries) const;

 private:
  std::vector<ProgramMethod> methods_;
  std::unordered_map<std::string_view, std::vector<std::uint32_t>> by_selector_;
};

}  // namespace candor
