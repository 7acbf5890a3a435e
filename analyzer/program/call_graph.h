#pragma once
// Who calls whom in a program, as far as the code itself tells; what models add (callbacks, selectors given
// as data) is flow's.

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "program/code.h"
#include "program/method_index.h"
#include "program/receiver.h"

namespace candor {

class CallTargets;
class ReceiverInference;
enum class ClassNode : std::uint32_t;
struct FunctionOrigin;
struct FunctionValues;

/// A call instruction of the program, in the order of functions and of their instructions.
enum class CallId : std::uint32_t {};
constexpr std::uint32_t index(CallId id) { return static_cast<std::uint32_t>(id); }
inline constexpr CallId kNoCall{0xffffffff};

/// Why it is not known what a call reaches.
enum class Unresolved : std::uint8_t {
  None,              // targets and the API it names are all there is
  AnyReceiver,       // a message to id; targets: every method with that selector
  ProtocolReceiver,  // a message to id<P>; targets: the classes that adopt P
  InventedReceiver,  // a class that nothing declares
  ComputedSelector,  // a message whose selector is computed
  UnknownCallee,     // a block or function pointer of unknown origin
  VirtualCallee,     // a virtual C++ call: overriders are not known
  TooManyTargets,    // more than limits::kMaxCallTargets; targets are empty
};
inline constexpr std::size_t kUnresolvedCount = 8;
/// "a message to id", … as coverage and traces say it.
std::string_view to_string(Unresolved reason);

struct CallSite {
  FunctionId caller{};
  std::uint32_t instruction = 0;  // of the caller's unit
  Unresolved reason = Unresolved::None;
  bool class_object = false;  // a message to a class
  bool own_code = false;      // targets are all that answers it: no code outside the program does
  ReceiverKind receiver = ReceiverKind::Any;  // of a message
  Range targets;                              // functions of the program that have a body
  Range classes;  // of a message: the receiver's possible declared classes or protocols
};

/// Points into the code and the method index, which must outlive it. Targets of a message are the
/// implementations that the receiver's declared classes have or inherit, and those of their subclasses, in
/// all that the caller's component loads or that is loaded beside it (see Scopes); of a function, the
/// definition its name is bound to in what is loaded (internal ones first in their own unit); of a block or
/// function pointer, all closures and functions that can be its value, followed through copies, parameters,
/// results, captured variables, fields and globals. A receiver that is declared id or id<P> has the classes
/// that flow into it in the same way, when all that does is of classes that the program defines.
class CallGraph {
 public:
  CallGraph(const ProgramCode& code, const MethodIndex& index);

  std::span<const CallSite> sites() const { return sites_; }
  const CallSite& site(CallId id) const { return sites_[index(id)]; }
  /// The calls of one function: ids from the first on.
  Range sites_of(FunctionId function) const { return by_function_[index(function)]; }
  /// The call at an instruction of a function; kNoCall when it is none.
  CallId site_at(FunctionId function, std::uint32_t instruction) const;
  std::span<const FunctionId> targets(const CallSite& site) const {
    return std::span(targets_).subspan(site.targets.first, site.targets.count);
  }
  std::span<const std::string_view> classes(const CallSite& site) const {
    return std::span(classes_).subspan(site.classes.first, site.classes.count);
  }
  std::span<const CallId> callers(FunctionId function) const {
    const Range range = callers_of_[index(function)];
    return std::span(callers_).subspan(range.first, range.count);
  }
  /// The closures and functions that a value can be; empty: unknown or none.
  std::span<const FunctionId> functions_in(FunctionId function, ValueId value) const;
  /// The instruction's site in the function that creates the closure: who captured what. A closure that more
  /// than one instruction creates (a duplicated block of code) has several.
  struct Creation {
    FunctionId creator{};
    std::uint32_t instruction = 0;
  };
  std::span<const Creation> creations(FunctionId closure) const;

  const MethodIndex& methods() const { return *methods_; }

 private:
  using Origins = std::vector<FunctionOrigin>;
  void collect(CallTargets& known, Origins& origins);
  void collect_function(CallTargets& known, ReceiverInference& receivers, Origins& origins,
                        FunctionId function);
  void index_callers();
  void index_creations();
  bool narrow_receivers(CallTargets& known, std::span<const FunctionOrigin> named);
  using ClassLists = std::map<std::vector<ClassNode>, Range>;  // -> classes_
  bool keep_declaring(const UnitView& unit, StringId selector, Range& names);
  bool narrow(CallTargets& known, ClassLists& lists, CallSite& site, std::span<const ClassNode> classes);
  void resolve_indirect(const FunctionValues& values);
  void keep_values(const FunctionValues& values);
  Range range_of(FunctionId function, ValueId value) const;

  struct PlacedCreation {
    FunctionId closure{};
    Creation creation;
  };

  const ProgramCode* code_;
  const MethodIndex* methods_;
  std::vector<CallSite> sites_;
  std::vector<Range> by_function_;
  std::vector<FunctionId> targets_;
  std::vector<std::string_view> classes_;
  std::vector<Range> callers_of_;
  std::vector<CallId> callers_;
  struct ValueTargets {
    std::uint64_t key = 0;  // function and value
    Range functions;        // targets_
  };
  std::vector<PlacedCreation> placed_creations_;  // as collected
  std::vector<Range> creations_of_;
  std::vector<Creation> creations_;
  std::vector<ValueTargets> values_;  // those that can be functions, sorted
};

/// The calls of an image by what is not known of them, indexed by Unresolved. In source, messages count as
/// coverage counts them: those that the file writes.
std::array<std::uint32_t, kUnresolvedCount> count_unresolved(const CallGraph& calls, const ProgramCode& code,
                                                             ImageId image);

/// The message sends of a built image by what is known of their receivers.
ReceiverCounts count_receivers(const CallGraph& calls, const ProgramCode& code, ImageId image);

}  // namespace candor
