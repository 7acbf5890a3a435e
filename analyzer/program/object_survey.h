#pragma once
// One pass over a program's code for what it does with objects out of reach of values: where it puts them
// into fields and global variables, and which methods it names by selector.

#include <string_view>
#include <unordered_set>
#include <vector>

#include "program/storage_loads.h"

namespace candor {

/// A store of a value that can be an object. No value: the address is given away, so anything may be stored.
struct ObjectStore {
  StorageId storage{};
  FunctionId function{};
  ValueId value{};
};

struct ObjectSurvey {
  std::vector<ObjectStore> stores;  // sorted by storage, then in program order
  /// That code may send without a message being seen: constants that are more than asked about. A message
  /// with a selector as its only argument gives no arguments to the method.
  std::unordered_set<std::string_view> selectors;
};

ObjectSurvey survey_objects(const ProgramCode& code, StorageNames& storage);

}  // namespace candor
