#pragma once
// The models of every call of a program.

#include <span>
#include <unordered_map>
#include <vector>

#include "base/text_hash.h"
#include "flow/declarers.h"
#include "flow/model_tables.h"
#include "flow/value_definitions.h"
#include "program/call_graph.h"

namespace candor {

/// What a message is sent to, as far as models ask. No classes: an object of which nothing is known.
struct MessageReceiver {
  std::span<const std::string_view> types;  // classes, or the protocols of an otherwise unknown object
  bool protocols = false;
  bool class_object = false;
};

/// Points into its arguments. Not thread-safe.
class CallModels {
 public:
  CallModels(const ProgramCode& code, const CallGraph& calls, const ModelTables& tables,
             const ValueDefinitions& definitions, Ancestries& ancestries);

  /// Ascending.
  std::span<const std::uint32_t> of(CallId call) const {
    const Range range = by_call_[index(call)];
    return std::span(pool_).subspan(range.first, range.count);
  }
  bool has(CallId call, ApiEntryKind kind) const;

  /// The models of a message that some object gets, ascending.
  std::vector<std::uint32_t> of_message(std::string_view selector, const MessageReceiver& receiver);
  /// Adds models that only became known later.
  void add(CallId call, std::span<const std::uint32_t> models);

 private:
  struct Question {
    std::uint64_t selector = 0, receiver = 0;
    bool operator==(const Question&) const = default;
  };
  struct QuestionHash {
    std::size_t operator()(const Question& q) const {
      return (q.selector * 0x9e3779b97f4a7c15 ^ q.receiver) * 0xff51afd7ed558ccd >> 7;
    }
  };

  Range find(FunctionId function, const CallSite& site);
  Range find_message(FunctionId function, const CallSite& site, const Instruction& send);
  std::vector<std::uint32_t> match(std::span<const std::uint32_t> of_selector,
                                   const MessageReceiver& receiver);
  bool type_matches(std::uint32_t model, const MessageReceiver& receiver);
  std::span<const std::uint32_t> of_type(std::string_view type);
  Range keep(std::span<const std::uint32_t> models);

  const ProgramCode* code_;
  const CallGraph* calls_;
  const ModelTables* tables_;
  const ValueDefinitions* definitions_;
  Ancestries* ancestries_;
  Declarers declarers_;
  NameMemo selectors_, symbols_;
  std::vector<std::uint8_t> only_;  // by model: whether its selector tells the class; 0: not asked for yet
  TextMap<std::vector<std::uint32_t>> of_type_;
  std::unordered_map<Question, Range, QuestionHash> answers_;
  std::vector<std::uint32_t> pool_;
  std::vector<Range> by_call_;
};

}  // namespace candor
