#pragma once
// Which classes of the program values really have, found backwards from the values that somebody asks about.

#include <deque>
#include <memory>
#include <span>
#include <vector>

#include "program/class_tree.h"
#include "program/outside_calls.h"
#include "program/receivers.h"
#include "program/value_uses.h"

namespace candor {

/// What flows into a value, as far as all of it is known.
struct FlowingClasses {
  bool unknown = false;
  std::vector<ClassNode> classes;  // sorted; those that inherit from them count as well
};

/// Receivers that declared types tell, of any function, as classes that the program defines. In images, which
/// declare less, also those that the SDK defines.
class DeclaredClasses {
 public:
  DeclaredClasses(const ProgramCode& code, const MethodIndex& methods, ProgramNames& names,
                  const ClassTree& tree);
  /// Empty: something else, or not only such classes.
  const std::vector<ClassNode>& of(FunctionId function, ValueId value);
  /// What a message of code in an image gives when its receiver is of the class; empty as above.
  std::vector<ClassNode> result(ImageId image, ClassNode receiver, StringId selector);

 private:
  struct ImageClasses {
    std::unique_ptr<ReceiverInference> inference;
    std::vector<std::unique_ptr<std::vector<ClassNode>>> classes;  // by ReceiverId
  };
  std::vector<ClassNode> find(ImageId image, const Receiver& receiver);

  const ProgramCode* code_;
  const MethodIndex* methods_;
  ProgramNames* names_;
  const ClassTree* tree_;
  std::vector<ImageClasses> images_;
  std::vector<std::vector<ReceiverId>> values_;  // by FunctionId; empty: not looked at yet
};

/// Nodes are values and storage. Each is looked at once for what flows into it; then classes go along these
/// edges until nothing changes. Points into its arguments.
class ClassFlow {
 public:
  ClassFlow(const ProgramCode& code, const CallGraph& calls, StorageNames& storage, ProgramNames& names,
            const ClassTree& tree, std::span<const FunctionOrigin> named);

  /// The number to ask for the answer with, after run().
  std::uint32_t ask(FunctionId function, ValueId value) { return node_of(function, value); }
  void run();
  const FlowingClasses& answer(std::uint32_t asked) const { return nodes_[asked].flowing; }

 private:
  struct Asking {
    std::uint32_t result = 0;  // node
    StringId selector{};
  };
  struct Node {
    FunctionId function{};
    ValueId value{};  // none: storage
    StorageId storage{};
    bool waiting = false;
    FlowingClasses flowing;
    std::vector<std::uint32_t> users;  // nodes that this one flows into
    std::vector<Asking> asking;        // messages that it receives
  };

  std::uint32_t node_of(FunctionId function, ValueId value);
  std::uint32_t node_of(StorageId storage);
  void set_unknown(std::uint32_t node);
  void add(std::uint32_t node, std::span<const ClassNode> classes);
  void changed(std::uint32_t node);
  /// What flows into `source` flows into `node`.
  void link(std::uint32_t node, std::uint32_t source);
  void link(std::uint32_t node, FunctionId function, ValueId source);
  void answer_message(std::uint32_t receiver, Asking asking);

  void expand(std::uint32_t node);
  void expand_entry(std::uint32_t node, FunctionId function, std::uint32_t number);
  void expand_storage(std::uint32_t node, StorageId storage);
  void expand_definition(std::uint32_t node, FunctionId function, const Instruction& made);
  void expand_load(std::uint32_t node, FunctionId function, ValueId address);
  void expand_message(std::uint32_t node, FunctionId function, const Instruction& send);
  void expand_result(std::uint32_t node, FunctionId function, const Instruction& call);

  const ProgramCode* code_;
  const CallGraph* calls_;
  StorageNames* storage_;
  ObjectSurvey survey_;
  OutsideCalls outside_;
  DeclaredClasses declared_;
  UseIndex uses_;
  std::vector<Node> nodes_;
  std::uint32_t expanded_ = 0;  // nodes
  IdMap values_, storages_;
  std::deque<std::uint32_t> waiting_;
};

}  // namespace candor
