#pragma once
// Which classes and protocols declare the selectors that models name: whether a selector alone tells the
// class.

#include <string_view>
#include <unordered_map>
#include <vector>

#include "flow/ancestry.h"

namespace candor {

/// Points into the program and the models.
class Declarers {
 public:
  Declarers(const Program& program, const ApiModels& models);

  /// Whether a message to anything at all is one to the model's class: nothing else that is known declares
  /// the selector. What the SDK declares goes before the program. A class that nothing declares must at least
  /// be one that the program refers to, if its images tell.
  bool only(const ApiModel& model, Ancestries& ancestries) const;

 private:
  struct Types {
    std::vector<std::string_view> of_sdk, of_program;
  };

  void add(const UnitView& unit, bool of_sdk);
  bool refers_to(const ApiName& type) const;

  std::unordered_map<std::string_view, Types> by_selector_;
  std::vector<std::string_view> referred_to_;  // classes, by images; sorted; empty: they do not tell
};

}  // namespace candor
