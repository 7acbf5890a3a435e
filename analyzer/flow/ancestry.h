#pragma once
// What a class is: itself, its superclasses and the protocols of all of them.

#include <string_view>
#include <vector>

#include "base/text_hash.h"
#include "flow/api.h"
#include "program/method_index.h"

namespace candor {

struct Ancestry {
  std::vector<std::string_view> names;  // sorted, each once; of classes and protocols; kept by Ancestries
  bool complete = false;                // the chain of superclasses ends at a root class
};

/// Names are looked up in the whole program and the SDK. Answers are kept; not thread-safe.
class Ancestries {
 public:
  explicit Ancestries(const MethodIndex& methods) : methods_(&methods) {}

  /// Of a class or, when no class has the name, of a protocol.
  const Ancestry& of(std::string_view name);
  bool is_a(std::string_view name, const ApiName& ancestor);

 private:
  const MethodIndex* methods_;
  TextMap<Ancestry> known_;
};

/// Whether a name is the one meant, or starts as it does.
bool names_match(const ApiName& wanted, std::string_view name);

}  // namespace candor
