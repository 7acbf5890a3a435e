#pragma once
// Follows labelled data along the values of a program: from each source forward, through callees by summaries
// that are made when they are asked for, so that only what data reaches is ever looked at.

#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "flow/call_operands.h"
#include "flow/taint/list_pool.h"
#include "flow/taint/record_index.h"
#include "flow/taint/value_graph.h"
#include "program/id_map.h"

namespace candor {

inline constexpr std::uint32_t kNone = 0xffffffff;
/// A node for one parameter of all targets of a call with several: entered once, whoever calls.
inline constexpr Node kGroupBit = 0x4000'0000;

/// How a fact may go on. Data that went down into a callee comes back by the callee's summary only, so that
/// it does not come out at another caller.
enum Mode : std::uint8_t {
  kDown = 1,     // inside a callee that was entered with it
  kPassed = 2,   // has passed a call that the question asks for
  kChanged = 4,  // the object in the value was changed: others that hold the same object see it
  kTaken = 8,    // inside a closure of a callee that was entered with it: back there, it is down again
};

enum class Hop : std::uint8_t {
  Start,    // a source, or the parameter of a summary
  Move,     // inside a function, from value to value
  Through,  // through an API
  Enter,    // an argument becomes a parameter
  Capture,  // a closure takes it along
  Return,   // out to a caller
  Change,   // a callee changed what its caller gave it
  Summary,  // through a callee and back; detail: the record of its end
  Store,    // into a field, variable or storage
  Load,     // out of it
  Group,    // on the way into several callees
};

/// The mode inside a callee of what a call gives to it.
constexpr std::uint8_t entered(std::uint8_t mode) {
  return static_cast<std::uint8_t>((mode | kDown) & ~kTaken);
}

/// One fact: data is in a node, or in the part `key` of what is there.
struct Record {
  std::uint32_t context = 0;
  Node node = 0;
  KeyId key = kWhole;
  std::uint32_t parent = kNone;
  FunctionId function{};                       // of the node; of a cell, where it was written
  std::uint32_t instruction = kNoInstruction;  // of the hop, in `place`'s unit
  FunctionId place{};                          // function of `instruction`
  std::uint32_t since = 0;  // instruction plus 1 after which an object is changed; 0: always
  std::uint32_t detail = kNone;
  std::uint8_t mode = 0;
  Hop hop = Hop::Start;
};

/// What a question adds to the plain following of data.
struct Variant {
  std::vector<LabelId> through;  // sorted
  int sanitized = -1;            // the label that sanitizers stop
  auto operator<=>(const Variant&) const = default;
};

/// Data of the source that is given to a sink.
struct Hit {
  CallId call{};
  ApiUse sink;
  std::uint32_t record = 0;
  std::uint32_t operand = 0;
  bool passed = false;
};

class Solver {
 public:
  /// `max_facts`: the search stops there, and `stopped` tells.
  Solver(ValueGraph& graph, std::uint32_t max_facts);

  /// Follows one source model's data of a label to the end; kNone when the program has no such source. Runs
  /// are kept.
  std::uint32_t run(std::uint32_t model, LabelId label, const std::vector<LabelId>& through);
  /// Models that are a source of the label somewhere in the program, ascending.
  const std::vector<std::uint32_t>& sources_of(LabelId label);

  const std::vector<Hit>& hits(std::uint32_t run) const { return found_[contexts_[run].run].hits; }
  /// The first record of a run at a node; kNone.
  std::uint32_t record_at(std::uint32_t run, Node node);
  const Record& record(std::uint32_t number) const { return records_[number]; }
  ValueGraph& graph() { return graph_; }
  bool stopped() const { return stopped_; }

 private:
  struct Outcome {
    std::uint32_t record = 0;
    std::uint32_t parameter = kNone;  // changed; none: returned
    KeyId key = kWhole;
    bool passed = false;
  };
  /// Who waits for the outcomes of a summary: a call, or the summary of a group.
  struct Dependent {
    std::uint32_t record = kNone;  // the argument at the call
    std::uint32_t instruction = 0;
    std::uint32_t group_context = kNone;
    std::uint8_t mode = 0;
    bool callback = false;  // the API that was given the closure makes the call
  };
  /// What facts hold for: one run, or one parameter of a function.
  struct Context {
    bool summary = false;
    FunctionId function{};  // of a summary
    std::uint32_t variant = 0;
    std::uint32_t run = kNone;  // Solver::found_
    ListPool<Outcome>::List outcomes;
    ListPool<Dependent>::List dependents;
  };
  struct Found {
    std::vector<Hit> hits;
    std::set<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, bool>>
        hit;                                        // call, model, entry, passed
    Range records;                                  // those of the run are among these
    bool indexed = false;                           // whether `first` is filled
    std::unordered_map<Node, std::uint32_t> first;  // the first record at a node
  };
  struct Seed {
    FunctionId function{};
    Node node = 0;
    std::uint32_t instruction = kNoInstruction;
    bool changed = false;  // what the value points to
    KeyId key = kWhole;
  };
  /// A hop from a record that is being followed.
  struct Step {
    std::uint32_t from = 0;
    Hop hop = Hop::Move;
    FunctionId place{};
    std::uint32_t instruction = 0;
    std::uint8_t mode = 0;
    std::uint32_t detail = kNone;
  };
  struct Group {
    Range targets;
    std::uint32_t parameter = 0;
  };
  /// What a call looks like to the fact that is used in it.
  struct CallUse {
    std::uint32_t record = 0;
    FunctionId function{};
    std::uint32_t instruction = 0;
    CallId call{};
    std::uint32_t operand = 0;
    std::uint8_t mode = 0;
  };
  struct LoadingCall {
    CallId call{};
    ApiUse use;
  };

  // solver.cpp: records, contexts, the work list
  void arrive(const Step& step, FunctionId function, Node node, KeyId key, std::uint32_t since = 0);
  std::uint32_t insert(const Record& record);
  void change(Step step, FunctionId function, Node node, KeyId key, std::uint32_t since);
  void to_cell(Step step, Node cell, KeyId key);
  void drain();
  void process(std::uint32_t record);
  std::uint32_t new_context(bool summary, FunctionId function, std::uint32_t variant);
  std::uint32_t find_record(std::uint32_t context, Node node, KeyId key, std::uint8_t mode) const;
  RecordIndex::Key key_of(const Record& record) const {
    return {record.context, record.node, record.key, record.mode};
  }
  std::uint32_t variant_id(Variant variant);
  const std::map<std::uint32_t, std::vector<Seed>>& seeds_of(LabelId label);
  void plant(std::uint32_t run, const Seed& seed);
  bool in_family(const Context& context, FunctionId function) const;

  // transfer.cpp: inside a function
  void process_value(std::uint32_t record);
  void process_changed(std::uint32_t record);
  void process_cell(std::uint32_t record);
  void process_group(std::uint32_t record);
  void use(std::uint32_t record, std::uint32_t instruction);
  void use_in_address(const Step& step, FunctionId function, const Instruction& address, KeyId key);
  void use_in_store(const Step& step, FunctionId function, const Instruction& store, Node value, KeyId key);
  void use_in_closure(const Step& step, FunctionId function, const Instruction& closure, Node value,
                      KeyId key);
  void use_in_return(const Step& step, FunctionId function, KeyId key);
  KeyId part_key(FunctionId function, const Instruction& address) const;
  void change_holders(const Step& step, FunctionId function, Node node, KeyId key, std::uint32_t since);
  void change_copies(const Step& step, const Record& changed);
  void change_result(const Step& step, FunctionId function, const Instruction& call, std::uint32_t at,
                     KeyId key);
  void change_elements(const Step& step, FunctionId function, const Instruction& call, KeyId key);
  void change_stored(const Step& step, FunctionId function, Node address);
  void change_parameter(std::uint32_t record);
  void change_captured(std::uint32_t record, std::uint32_t capture);
  bool is_closure(FunctionId function) const {
    return (code_.function(function).flags & kFunctionClosure) != 0;
  }

  // calls.cpp
  void use_in_call(std::uint32_t record, std::uint32_t instruction);
  void use_in_targets(const CallUse& use, const Instruction& call);
  struct Rest {
    Node list = 0;  // the va_list, where va_start gets it
    std::uint32_t instruction = 0;
  };
  std::vector<Rest> rest_of(FunctionId target) const;
  std::uint8_t mode_in(const CallUse& use, FunctionId target) const;
  void enter(const CallUse& use, FunctionId target, std::uint32_t parameter, bool callback);
  void request(std::uint32_t context, const Dependent& dependent);
  void apply(const Outcome& outcome, const Dependent& dependent);
  void add_outcome(std::uint32_t context, const Outcome& outcome);
  std::uint32_t summary_of(FunctionId target, std::uint32_t parameter, KeyId key, std::uint32_t variant);
  std::uint32_t& known_summary(Node entered, KeyId key, std::uint32_t variant);
  std::uint32_t group_summary(std::uint32_t group, KeyId key, std::uint32_t variant);
  std::uint32_t group_of(Range targets, std::uint32_t parameter);
  void return_to_callers(const Step& step, FunctionId function, KeyId key);

  // models.cpp: what models make of a call
  bool use_in_models(const CallUse& use, const Instruction& call);
  void use_in_entry(const CallUse& use, const Instruction& call, ApiUse api, const ApiEntry& entry);
  void propagate(const CallUse& use, const Instruction& call, const ApiPort& from, const ApiPort& to);
  void send_to_port(const CallUse& use, const Instruction& call, const ApiPort& to, KeyId key);
  void give_to_callback(const CallUse& use, const Instruction& call, ApiUse api, const ApiEntry& entry);
  void put_in_collection(const CallUse& use, const Instruction& call, const ApiEntry& entry);
  bool changes_its_object(FunctionId function, const Instruction& call) const;
  void pass_unmodelled(const CallUse& use, const Instruction& call);
  bool takes(const CallUse& use, const Instruction& call, const ApiPort& port, KeyId& key) const;
  bool covers(const Instruction& call, const ApiPort& port, std::uint32_t operand) const;
  bool is_sanitized(const CallUse& use, PortKind to) const;
  void hit(const CallUse& use, ApiUse sink);

  // keys.cpp: constants that tell parts and storage apart
  KeyId port_key(FunctionId function, const Instruction& call, const ApiPort& port) const;
  std::string key_text(FunctionId function, ValueId value) const;
  std::string text_at_port(FunctionId function, const Instruction& call, const ApiPort& port) const;
  std::string element_text(FunctionId function, ValueId collection, const std::string& key) const;
  ValueId element_at(FunctionId function, ValueId array, const std::string& position) const;
  ValueId operand_at(FunctionId function, const Instruction& call, const ApiPort& port) const;
  void collect_loads();

  // aliases.cpp
  struct Alias {
    Node cell = 0;                    // a field or variable …
    std::uint32_t parameter = kNone;  // … or a parameter
  };
  const std::vector<Alias>& return_aliases(FunctionId function);
  void add_aliases(FunctionId function, Node node, int depth, std::vector<Alias>& out);

  std::span<const FunctionId> targets_of(const Group& group) const {
    CallSite site;
    site.targets = group.targets;
    return calls_.targets(site);
  }
  const UnitView& unit(FunctionId function) const { return code_.unit(function); }
  const Instruction& at(FunctionId function, std::uint32_t number) const {
    return unit(function).code.instructions[number];
  }
  std::span<const ValueId> operands(FunctionId function, const Instruction& instruction) const {
    return UnitView::slice(unit(function).code.operands, instruction.operands);
  }

  ValueGraph& graph_;
  std::uint32_t max_facts_;
  const ProgramCode& code_;
  const CallGraph& calls_;
  const ApiBinding& apis_;
  mutable TextTable keys_;
  std::vector<Record> records_;
  RecordIndex index_;
  std::deque<std::uint32_t> work_;
  std::vector<Context> contexts_;
  ListPool<Outcome> outcomes_;
  ListPool<Dependent> dependents_;
  std::vector<Found> found_;
  std::vector<Variant> variants_;
  IdMap summary_keys_;  // by key and variant
  IdMap summaries_;     // by parameter or group, and one of those; the context
  std::vector<Group> groups_;
  std::map<std::pair<std::uint64_t, std::uint32_t>, std::uint32_t> group_ids_;
  std::map<std::tuple<std::uint32_t, std::uint16_t, std::uint32_t>, std::uint32_t> runs_;
  std::map<std::uint16_t, std::map<std::uint32_t, std::vector<Seed>>> seeds_;
  std::map<std::uint16_t, std::vector<std::uint32_t>> source_models_;
  std::unordered_map<std::uint32_t, std::vector<Alias>> aliases_;
  std::unordered_map<Node, std::vector<LoadingCall>> loads_;
  std::vector<bool> decides_result_;  // by model: it says what the result holds
  bool sanitizers_ = false;
  bool stopped_ = false;
};

/// Of a call: the operand that is the first argument, and which parameter of a callee an operand becomes
/// (kNone: none).
std::uint32_t parameter_of(const Instruction& call, std::uint32_t operand);
std::uint32_t operand_of(const Instruction& call, std::uint32_t parameter);

}  // namespace candor
