#pragma once
// What messages and calls of functions by name reach; equal questions share one answer.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "program/call_graph.h"
#include "program/class_tree.h"
#include "program/id_map.h"
#include "program/names.h"
#include "program/receivers.h"
#include "program/scopes.h"
#include "program/storage_names.h"

namespace candor {

/// A message as far as its targets depend on it.
struct MessageQuery {
  ComponentId component{};  // of the caller
  std::uint32_t unit = 0;   // that the selector and `owner` are strings of
  StringId selector{};
  StringId owner{};  // of a message to super: the class whose superclass is asked
  bool super = false;
  bool exact = false;  // the receiver is of just the class that is known, of none that inherits from it
};

struct CallAnswer {
  Unresolved reason = Unresolved::None;
  Range targets;  // pool()
  Range classes;  // class_names()
};

class CallTargets {
 public:
  explicit CallTargets(const ProgramCode& code);

  CallAnswer message(const MessageQuery& query, const Receiver& receiver);
  /// The classes of a receiver, whatever is sent to it.
  Range classes_of(const Receiver& receiver) { return receivers_[receiver_id(receiver)].names; }
  /// The function that a name is bound to in the caller's image.
  Range function(FunctionId caller, StringId name);
  /// The list that holds just this function.
  static Range just(FunctionId function) { return {index(function), 1}; }
  /// A list that no other answer shares.
  Range add(std::span<const FunctionId> functions);

  StorageNames& storage() { return storage_; }

  std::vector<FunctionId> take_pool() { return std::move(pool_); }
  std::vector<std::string_view> take_class_names() { return std::move(class_names_); }

 private:
  struct KnownReceiver {
    Receiver receiver;
    Range names;  // class_names_
  };

  void index_functions();
  std::uint32_t nearest(FunctionId caller, NameId name) const;
  std::uint32_t receiver_id(const Receiver& receiver);
  CallAnswer answer(const MessageQuery& query, const Receiver& receiver);
  Unresolved collect(const MessageQuery& query, const Receiver& receiver);
  void add_super(const MessageQuery& query, bool of_class);
  bool add_known(const MessageQuery& query, const Receiver& receiver);
  void add_protocol(const MessageQuery& query, const Receiver& receiver);
  void add_inherited(const MessageQuery& query, ClassNode node, bool of_class);
  bool add_own(const MessageQuery& query, ClassNode node, bool of_class);
  void add_below(const MessageQuery& query, ClassNode node, bool of_class);
  bool add_met(const MessageQuery& query, std::span<const Implementation> found, bool all);
  NameId selector_of(const MessageQuery& query) { return names_.of(query.unit, query.selector); }

  const ProgramCode* code_;
  ProgramNames names_;
  Scopes scopes_;
  ClassTree classes_;
  StorageNames storage_;
  std::vector<FunctionId> pool_;  // first every function of the program, then lists
  std::vector<std::string_view> class_names_;
  std::vector<KnownReceiver> receivers_;
  IdMap single_receivers_;  // of one class or none
  std::unordered_map<std::string, std::uint32_t> other_receivers_;
  IdMap contexts_, askers_, asked_;  // parts of a question, each the key of the next; asked_: of answers_
  std::vector<CallAnswer> answers_;
  std::vector<FunctionId> found_;  // by the question at hand
  bool too_many_ = false;
  IdMap first_definition_, last_definition_;    // NameId -> FunctionId plus 1
  std::vector<std::uint32_t> next_definition_;  // by FunctionId: the next of that name, plus 1
  std::vector<IdMap> bound_;                    // by image: name and file -> FunctionId plus 1; 0: none
};

}  // namespace candor
