#pragma once
// What messages and calls of functions by name reach; equal questions share one answer.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "program/call_graph.h"
#include "program/class_tree.h"
#include "program/id_map.h"
#include "program/names.h"
#include "program/receivers.h"
#include "program/scopes.h"
#include "program/storage_names.h"

namespace candor {

/// A message, its strings being those of the image that was entered.
struct MessageQuery {
  StringId selector{};
  StringId owner{};  // of a message to super: the class whose superclass is asked
  bool super = false;
  bool exact = false;  // the receiver is of just the class that is known, of none that inherits from it
  bool class_method = false;  // of a message to super: sent in a class method
};

struct CallAnswer {
  Unresolved reason = Unresolved::None;
  bool own_code = false;
  Range targets;  // pool()
  Range classes;  // class_names()
};

class CallTargets {
 public:
  explicit CallTargets(const ProgramCode& code);

  /// What follows is about code of this image and about receivers of this inference.
  void enter(ImageId image, const ReceiverInference& receivers);
  CallAnswer message(const MessageQuery& query, ReceiverId receiver);
  /// The classes of a receiver, whatever is sent to it.
  Range classes_of(ReceiverId receiver) { return known(receiver).names; }
  /// The function that a name is bound to in the caller's image.
  Range function(FunctionId caller, StringId name);
  /// The list that holds just this function.
  static Range just(FunctionId function) { return {index(function), 1}; }
  /// A list that no other answer shares.
  Range add(std::span<const FunctionId> functions);

  /// The methods that a message to instances of the classes, and of those that inherit from them, reaches in
  /// code of the image; none: too many. Ends what was entered.
  std::optional<std::vector<FunctionId>> reached(ImageId image, StringId selector,
                                                 std::span<const ClassNode> classes);

  StorageNames& storage() { return storage_; }
  ProgramNames& names() { return names_; }
  const ClassTree& classes() const { return classes_; }

  std::vector<FunctionId> take_pool() { return std::move(pool_); }
  std::vector<std::string_view> take_class_names() { return std::move(class_names_); }

 private:
  struct KnownReceiver {
    bool ready = false;
    bool defined = false;  // something defines one of the classes
    Range names;           // class_names_
    std::vector<ClassNode> classes;
  };

  void index_functions();
  std::uint32_t nearest(FunctionId caller, NameId name) const;
  const KnownReceiver& known(ReceiverId receiver);
  CallAnswer answer(const MessageQuery& query, ReceiverId receiver);
  Unresolved collect(const MessageQuery& query, ReceiverId receiver);
  bool settle_found();
  void add_told(NameId selector, bool of_class);
  void add_super(NameId owner, NameId selector, bool of_class);
  bool add_inherited(NameId selector, ClassNode node, bool of_class);
  void add_below(NameId selector, ClassNode node, bool of_class);
  bool add_own(std::span<const Implementation> all, ClassNode node);
  bool add_met(std::span<const Implementation> found, bool all);

  const ProgramCode* code_;
  ProgramNames names_;
  Scopes scopes_;
  ClassTree classes_;
  StorageNames storage_;
  std::vector<FunctionId> pool_;  // first every function of the program, then lists
  std::vector<std::string_view> class_names_;

  // Of the image that was entered.
  ImageId image_{};
  ComponentId component_{};
  const ReceiverInference* receivers_ = nullptr;
  std::vector<KnownReceiver> known_;  // by ReceiverId
  IdMap asked_, asked_super_;         // receiver or owner, and selector -> index into answers_
  std::vector<CallAnswer> answers_;
  std::vector<FunctionId> found_;  // by the question at hand
  bool too_many_ = false;
  bool own_code_ = false;
  IdMap first_definition_, last_definition_;    // NameId -> FunctionId plus 1
  std::vector<std::uint32_t> next_definition_;  // by FunctionId: the next of that name, plus 1
  std::vector<IdMap> bound_;                    // by image: name and file -> FunctionId plus 1; 0: none
};

}  // namespace candor
