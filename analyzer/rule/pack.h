#pragma once
// Rules, models and SDK signatures in memory: what the loader gives, the compiled form holds, the check
// reads.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "flow/api.h"
#include "flow/order.h"
#include "rule/fact.h"
#include "rule/names.h"

namespace candor {

enum class RuleSeverity : std::uint8_t { Note, Warning, Error };

enum class ScopeKind : std::uint8_t { Component, Bundle, Image, Class, Function };

enum class CheckKind : std::uint8_t { Facts, Flow, Must, Reach, Gate };

struct PolicyEntry {
  std::string title;
  std::string section;
};

/// `applies`: all must hold; an empty list holds.
struct Applies {
  std::vector<std::string> platforms;
  std::vector<std::string> kinds;
  std::vector<Comparison> sdk;
  std::vector<Comparison> min_os;
};

/// A check that needs code. Which members count depends on the kind of check; labels of one list are
/// alternatives, an empty list asks for nothing.
struct CodeCheck {
  std::vector<std::string> source, sink, through, with, without, within, consent;  // flow
  std::vector<std::string> entry, call;                                   // must, reach; call: gate
  std::vector<std::string> gated_by;                                      // must
  std::vector<std::string> avoiding, before, after, unless_gated;         // reach
  std::vector<std::string> label;                                         // gate
  std::vector<Guard> exempt;                                              // must
  std::uint32_t distinct = 0;                                             // flow; 0: any number
  bool implicit = false;                                                  // flow
  bool across_async = false;                                              // must, reach
  bool later = false;                                                     // reach
  bool missing = false;                                                   // reach
};

/// What is checked for one row of for_each, or for a rule without rows.
struct CheckInstance {
  std::vector<std::pair<std::string, std::string>> row;  // names of the message and their text
  Fact match;                                            // of facts; else it always holds
  Fact when;
  CodeCheck code;  // of all but facts
};

struct UnitCase {
  std::string component;  // "app", "extension Share", …
  std::string text;
};

/// One proof of a rule: units and whether it must fire on them.
struct RuleCase {
  bool fires = false;
  std::string title;
  std::vector<UnitCase> units;
  std::vector<std::string> corpus;  // names of corpus apps; then no units
  std::uint32_t line = 0;
};

struct Rule {
  std::string id;
  std::string catalogue;
  std::string title;
  RuleSeverity severity = RuleSeverity::Note;
  std::vector<PolicyEntry> policy;
  std::string what, why, fix, false_positives;
  Applies applies;
  CheckKind check = CheckKind::Facts;
  ScopeKind scope = ScopeKind::Component;
  bool needs_code = false;  // says nothing of images without code
  bool uses_code = false;   // says more of images with code
  bool for_each_sdk = false;
  SdkQuery each_sdk;
  std::vector<CheckInstance> instances;
  std::string message;
  std::vector<RuleCase> cases;  // not in the compiled form
  std::string file;             // where it was read, for messages; not in the compiled form
};

/// One entry of a model, as ApiEntry describes it, but for the label.
struct ModelEntry {
  ApiEntryKind kind = ApiEntryKind::Marks;
  std::string label;  // empty where the kind has none
  std::vector<ApiPort> ports;
  std::string what;
  std::string space;
  CallTime time = CallTime::Maybe;
  Folding folding = Folding::Join;
};

enum class ModelEvidence : std::uint8_t { Both, ClassOnly, SelectorOnly };

/// What an API is. Empty ids: not part of the match. Each condition is one exact name, or a beginning and an
/// asterisk; a host may have "*." in front. A list of names in a file gives as many models.
struct Model {
  std::string framework;
  std::string name;  // as evidence shows it: "-[Class selector]", "function"
  NamesId class_name = 0;
  NamesId selector = 0;
  NamesId symbol = 0;  // function or global
  NamesId text = 0;    // a constant string
  NamesId host = 0;    // in a constant string
  bool subclasses = false;
  bool external = false;
  bool class_method = false;
  ModelEvidence evidence = ModelEvidence::Both;
  std::vector<ModelEntry> entries;
};

struct SdkSignature {
  std::string name;
  std::vector<std::string> kinds;
  bool tracking = false;
  bool requires_manifest = false;
  NamesId classes = 0;
  NamesId weak_classes = 0;
  NamesId frameworks = 0;
  NamesId symbols = 0;
  NamesId hosts = 0;
  NamesId packages = 0;  // as dependency managers name it
  std::vector<std::string> bundles;
};

struct RulePack {
  std::vector<Names> names{Names{}};  // 0: no condition
  std::vector<Rule> rules;            // sorted by id
  std::vector<Model> models;
  std::vector<SdkSignature> sdks;  // sorted by name

  NamesId add(Names condition);
};

}  // namespace candor
