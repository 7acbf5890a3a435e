// How far the index of a jump table can go: the comparison before it, found by following the index backwards
// through moves, additions of constants and stack cells.

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "binary/arm64/look_back.h"

namespace candor::arm64 {

namespace {

constexpr std::uint32_t kNone = ReachedCode::kNone;

/// Where the index was before the instruction being looked at: in a register or in memory at base + offset.
struct Holder {
  Register r = kNoRegister;
  Register base = kNoRegister;  // set: in memory
  std::int64_t offset = 0;
  bool lost = false;
};

/// A register that was found to be less than `count`: is it the index?
struct Check {
  Register r = kNoRegister;
  std::uint64_t count = 0;
  std::uint32_t leaves_to = kNone;
};

/// A register that had the index, plus a constant, before instruction `at`.
struct Alias {
  Register r = kNoRegister;
  std::uint32_t at = kNone;
  std::int64_t above_index = 0;
};

class Search {
 public:
  Search(const ReachedCode& code, Register index, std::uint32_t place, std::uint32_t jump)
      : code_(code), jump_(jump), holder_{.r = index} {
    note_alias(place);
    at_ = code.came_from[place];
    next_ = place;
  }

  IndexBound run() {
    for (std::uint32_t steps = 0; at_ != kNone && steps < limits::kMaxTableSteps && !holder_.lost; ++steps) {
      step(code_.instructions[at_]);
      next_ = at_;
      at_ = code_.came_from[at_];
    }
    if (found_.count == 0) found_.count = mask_count_;
    choose_register();
    return found_;
  }

 private:
  void step(const Instruction& in) {
    if (is_conditional(in)) return see_branch(in);
    if (in.operation == Operation::Call || in.operation == Operation::CallRegister) return see_call(in);
    bool flags = writes_register(in, kFlags);
    bool moved = follow(in);
    drop_checks(in);
    if (flags) see_comparison(in);
    if (moved) note_alias(at_);
    match();
  }

  void see_call(const Instruction& in) {
    auto body = outlined_code(code_, in);
    if (body.empty()) {
      if (holder_.r != kNoRegister && may_change(code_, in, holder_.r)) holder_.lost = true;
      drop_checks(in);
      has_condition_ = false;
      ++branches_;
      return;
    }
    for (std::size_t i = body.size(); i-- > 0 && !holder_.lost;) step(body[i]);
  }

  /// The condition under which control came on; of several before one comparison the first that bounds.
  void see_branch(const Instruction& in) {
    ++branches_;
    if (in.operation != Operation::BranchIf || (has_condition_ && bounds(condition_))) return;
    bool taken = next_ != at_ + 1;
    condition_ = static_cast<Condition>(static_cast<unsigned>(in.condition) ^ (taken ? 0 : 1));
    // Only what is decided right before the jump goes to the default; anything else was decided earlier.
    leaves_to_ = branches_ > 1 ? kNone : taken ? at_ + 1 : code_.index_of(in.target);
    has_condition_ = true;
  }

  static bool bounds(Condition condition) {
    return condition == Condition::LowerOrSame || condition == Condition::CarryClear;
  }

  void see_comparison(const Instruction& in) {
    if (!has_condition_) return;
    has_condition_ = false;
    auto limit = compared_with(in);
    if (!limit || *limit >= limits::kMaxTableEntries || !bounds(condition_) || check_count_ == checks_.size())
      return;
    std::uint64_t count = *limit + (condition_ == Condition::LowerOrSame ? 1 : 0);
    checks_[check_count_++] = {.r = in.n, .count = count, .leaves_to = leaves_to_};
  }

  /// What an instruction writes was compared with another value before it.
  void drop_checks(const Instruction& in) {
    auto kept = std::remove_if(checks_.begin(), checks_.begin() + check_count_,
                               [&](const Check& check) { return may_change(code_, in, check.r); });
    check_count_ = static_cast<std::size_t>(kept - checks_.begin());
  }

  /// What register n is compared with, where the condition can only hold if it was compared.
  std::optional<std::uint64_t> compared_with(const Instruction& in) const {
    constexpr unsigned kZ = 4, kC = 2;
    bool subtracts = in.operation == Operation::Add && in.m == kNoRegister && in.immediate <= 0;
    bool compares = in.operation == Operation::Compare;
    if (in.operation == Operation::ConditionalCompare)
      compares = (in.shift & kC) != 0 && ((in.shift & kZ) == 0 || condition_ == Condition::CarryClear);
    if (compares && in.m != kNoRegister) return constant_in(code_, in.m, at_);
    if (compares) return static_cast<std::uint64_t>(in.immediate);
    if (subtracts) return static_cast<std::uint64_t>(-in.immediate);
    return std::nullopt;
  }

  void match() {
    if (found_.count || holder_.lost || above_index_ != 0) return;
    for (std::size_t i = 0; i < check_count_; ++i) {
      if (checks_[i].r != holder_.r) continue;
      found_.count = checks_[i].count;
      found_.leaves_to = checks_[i].leaves_to;
      return;
    }
  }

  /// Moves the holder over an instruction that gave it its value; true when it is another register then.
  bool follow(const Instruction& in) {
    if (holder_.base != kNoRegister) return follow_memory(in);
    if (!writes_register(in, holder_.r)) return false;
    bool whole = in.d == holder_.r && in.writeback == Writeback::None;
    if (whole && in.operation == Operation::Move && !in.is_conversion) {
      holder_.r = in.n;
    } else if (whole && in.operation == Operation::Add && in.m == kNoRegister) {
      holder_.r = in.n;
      above_index_ -= in.immediate;
    } else if (whole && in.operation == Operation::Load && in.m == kNoRegister && !in.is_literal) {
      holder_ = {.base = in.n, .offset = in.immediate};
      return false;
    } else if (whole && in.operation == Operation::Select && in.m == kZeroRegister && !found_.count) {
      // Hardened tables: an index that is too great becomes 0.
      condition_ = in.condition;
      has_condition_ = true;
      holder_.r = in.n;
    } else if (whole && in.operation == Operation::And && in.m == kNoRegister && see_mask(in)) {
      holder_.r = in.n;
    } else {
      if (whole && above_index_ == 0 && mask_count_ == 0) mask_count_ = values_of_bits(code_, at_);
      holder_.lost = true;
      return false;
    }
    holder_.lost = holder_.r == kZeroRegister;
    return !holder_.lost;
  }

  bool follow_memory(const Instruction& in) {
    if (in.operation == Operation::Store && in.n == holder_.base && in.m == kNoRegister &&
        in.writeback == Writeback::None) {
      std::int64_t distance = holder_.offset - in.immediate;
      bool second = in.d2 != kNoRegister && distance == in.width;
      if (distance == 0 || second) {
        holder_ = {.r = second ? in.d2 : in.d};
        holder_.lost = holder_.r == kZeroRegister;
        return !holder_.lost;
      }
    }
    if (writes_register(in, holder_.base)) holder_.lost = true;
    return false;
  }

  /// A mask of low bits bounds the index where no comparison does; before it the value may be greater, so
  /// only masks of whole bytes, which conversions make, are gone past.
  bool see_mask(const Instruction& in) {
    auto mask = static_cast<std::uint64_t>(in.immediate);
    if ((mask & (mask + 1)) != 0) return false;
    if (above_index_ == 0 && mask < limits::kMaxTableEntries && mask_count_ == 0) mask_count_ = mask + 1;
    return mask == 0xff || mask == 0xffff || mask == 0xffffffff;
  }

  void note_alias(std::uint32_t at) {
    if (alias_count_ < aliases_.size()) aliases_[alias_count_++] = {holder_.r, at, above_index_};
  }

  bool survives(const Alias& alias) const {
    // Before `at` it had the value: `at` itself may write it too.
    for (std::uint32_t at = code_.came_from[jump_]; at != kNone; at = code_.came_from[at]) {
      const Instruction& in = code_.instructions[at];
      if (may_change(code_, in, alias.r)) return false;
      if (at == alias.at) return true;
    }
    return false;
  }

  /// The one furthest back is what the source switches on.
  void choose_register() {
    for (std::size_t i = alias_count_; i-- > 0;) {
      if (!survives(aliases_[i])) continue;
      found_.value = aliases_[i].r;
      found_.above_index = aliases_[i].above_index;
      return;
    }
  }

  const ReachedCode& code_;
  std::uint32_t jump_, at_ = kNone, next_ = kNone;
  Holder holder_;
  std::int64_t above_index_ = 0;  // what the holder has more than the index
  bool has_condition_ = false;    // of a branch or selection whose comparison is still to come
  Condition condition_ = Condition::Always;
  std::uint32_t leaves_to_ = kNone;
  unsigned branches_ = 0;  // and calls that were passed
  std::array<Check, 8> checks_{};
  std::size_t check_count_ = 0;
  std::array<Alias, 8> aliases_{};
  std::size_t alias_count_ = 0;
  std::uint64_t mask_count_ = 0;  // 0: no mask
  IndexBound found_;
};

}  // namespace

IndexBound bound_of(const ReachedCode& code, Register index, std::uint32_t place, std::uint32_t jump) {
  return Search(code, index, place, jump).run();
}

}  // namespace candor::arm64
