#include "binary/arm64/run_time_calls.h"

#include <algorithm>
#include <array>
#include <optional>

namespace candor::arm64 {
namespace {

using Effect = RunTimeEffect;

struct Entry {
  std::string_view name;
  RunTimeCall call;
};

constexpr RunTimeCall kArgument{.effect = Effect::Argument};
constexpr RunTimeCall kNothing{.effect = Effect::Nothing};
constexpr RunTimeCall kNeverReturns{.effect = Effect::NeverReturns};

constexpr RunTimeCall message(std::string_view selector) {
  return {.effect = Effect::Message, .selector = selector};
}
constexpr RunTimeCall allocation(std::string_view selector, std::string_view then = {}) {
  return {.effect = Effect::AllocMessage, .selector = selector, .then = then};
}
/// The argument registers of the offset and of the new value.
constexpr RunTimeCall set_property(Register offset, Register value) {
  return {.effect = Effect::SetProperty, .argument = offset, .value = value};
}

constexpr auto kEntries = std::to_array<Entry>({
    {"_Block_copy", {.effect = Effect::CopyBlock}},
    {"_Block_object_assign", {.effect = Effect::CopyCaptured}},
    {"_Block_object_dispose", kNothing},
    {"_Block_release", kNothing},
    {"_Unwind_Resume", kNeverReturns},
    {"__assert_rtn", kNeverReturns},
    {"__chkstk_darwin", kNothing},
    {"__clang_call_terminate", kNeverReturns},
    {"__cxa_bad_cast", kNeverReturns},
    {"__cxa_bad_typeid", kNeverReturns},
    {"__cxa_deleted_virtual", kNeverReturns},
    {"__cxa_pure_virtual", kNeverReturns},
    {"__cxa_rethrow", kNeverReturns},
    {"__cxa_throw", kNeverReturns},
    {"__cxa_throw_bad_array_new_length", kNeverReturns},
    {"__fortify_fail", kNeverReturns},
    {"__stack_chk_fail", kNeverReturns},
    {"_exit", kNeverReturns},
    {"_longjmp", kNeverReturns},
    {"_os_crash", kNeverReturns},
    {"abort", kNeverReturns},
    {"exit", kNeverReturns},
    {"longjmp", kNeverReturns},
    {"objc_alloc", allocation("alloc")},
    {"objc_allocWithZone", allocation("allocWithZone:")},
    {"objc_alloc_init", allocation("alloc", "init")},
    {"objc_autorelease", kArgument},
    {"objc_autoreleasePoolPop", kNothing},
    {"objc_autoreleasePoolPush", kNothing},
    {"objc_autoreleaseReturnValue", kArgument},
    {"objc_begin_catch", kArgument},
    {"objc_claimAutoreleasedReturnValue", kArgument},
    {"objc_copyCppObjectAtomic", {.effect = Effect::CopyMemory}},
    {"objc_copyStruct", {.effect = Effect::CopyMemory}},
    {"objc_copyWeak", {.effect = Effect::CopyWeak}},
    {"objc_destroyWeak", kNothing},
    {"objc_end_catch", kNothing},
    {"objc_enumerationMutation", kNothing},
    {"objc_exception_rethrow", kNeverReturns},
    {"objc_exception_throw", kNeverReturns},
    {"objc_getProperty", {.effect = Effect::GetProperty}},
    {"objc_initWeak", {.effect = Effect::StoreWeak}},
    {"objc_initWeakOrNil", {.effect = Effect::StoreWeak}},
    {"objc_loadWeak", {.effect = Effect::LoadWeak}},
    {"objc_loadWeakRetained", {.effect = Effect::LoadWeak}},
    {"objc_moveWeak", {.effect = Effect::CopyWeak}},
    {"objc_opt_class", message("class")},
    {"objc_opt_isKindOfClass", message("isKindOfClass:")},
    {"objc_opt_new", allocation("new")},
    {"objc_opt_respondsToSelector", message("respondsToSelector:")},
    {"objc_opt_self", message("self")},
    {"objc_release", kNothing},
    {"objc_retain", kArgument},
    {"objc_retainAutorelease", kArgument},
    {"objc_retainAutoreleaseReturnValue", kArgument},
    {"objc_retainAutoreleasedReturnValue", kArgument},
    {"objc_retainBlock", {.effect = Effect::CopyBlock}},
    {"objc_setProperty", set_property(2, 3)},
    {"objc_setProperty_atomic", set_property(3, 2)},
    {"objc_setProperty_atomic_copy", set_property(3, 2)},
    {"objc_setProperty_nonatomic", set_property(3, 2)},
    {"objc_setProperty_nonatomic_copy", set_property(3, 2)},
    {"objc_storeStrong", {.effect = Effect::StoreStrong}},
    {"objc_storeWeak", {.effect = Effect::StoreWeak}},
    {"objc_storeWeakOrNil", {.effect = Effect::StoreWeak}},
    {"objc_terminate", kNeverReturns},
    {"objc_unsafeClaimAutoreleasedReturnValue", kArgument},
    {"pthread_exit", kNeverReturns},
    {"quick_exit", kNeverReturns},
    {"siglongjmp", kNeverReturns},
    {"swift_abortRetainUnowned", kNeverReturns},
    {"swift_beginAccess", kNothing},
    {"swift_bridgeObjectRelease", kNothing},
    {"swift_bridgeObjectRelease_n", kNothing},
    {"swift_bridgeObjectRetain", kArgument},
    {"swift_bridgeObjectRetain_n", kArgument},
    {"swift_deletedMethodError", kNeverReturns},
    {"swift_endAccess", kNothing},
    {"swift_errorRelease", kNothing},
    {"swift_errorRetain", kArgument},
    {"swift_release", kNothing},
    {"swift_release_n", kNothing},
    {"swift_retain", kArgument},
    {"swift_retain_n", kArgument},
    {"swift_unexpectedError", kNeverReturns},
    {"swift_unknownObjectRelease", kNothing},
    {"swift_unknownObjectRelease_n", kNothing},
    {"swift_unknownObjectRetain", kArgument},
    {"swift_unknownObjectRetain_n", kArgument},
});
static_assert(std::ranges::is_sorted(kEntries, {}, &Entry::name));

/// Failures of Swift's library, by the beginning of their mangled names.
constexpr auto kSwiftFailures = std::to_array<std::string_view>({
    "$ss17_assertionFailure",
    "$ss18_fatalErrorMessage",
    "$ss27_diagnoseUnexpectedEnumCase",
    "$ss31_diagnoseUnavailableCodeReached",
});

RunTimeCall find(std::string_view name) {
  const auto found = std::ranges::lower_bound(kEntries, name, {}, &Entry::name);
  return found == kEntries.end() || found->name != name ? RunTimeCall{} : found->call;
}

/// N of a name that ends in "_xN".
std::optional<Register> register_suffix(std::string_view name) {
  const std::size_t mark = name.rfind("_x");
  if (mark == std::string_view::npos) return std::nullopt;
  const std::string_view digits = name.substr(mark + 2);
  if (digits.empty() || digits.size() > 2) return std::nullopt;
  unsigned number = 0;
  for (const char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + static_cast<unsigned>(c - '0');
  }
  if (number >= kFramePointer || (digits.size() == 2 && digits[0] == '0')) return std::nullopt;
  return static_cast<Register>(number);
}

/// The forms that take their object in any register: objc_retain_x19, swift_release_x20.
RunTimeCall find_register_form(std::string_view name) {
  const std::optional<Register> number = register_suffix(name);
  if (!number) return {};
  RunTimeCall call = find(name.substr(0, name.rfind("_x")));
  if (call.effect == Effect::Nothing) return call;
  if (call.effect != Effect::Argument) return {};
  call.argument = *number;
  return call;
}

bool is_run_time_name(std::string_view name) {
  return name.starts_with("objc_") || name.starts_with("swift_");
}

}  // namespace

RunTimeCall run_time_call(std::string_view name) {
  const RunTimeCall call = find(name);
  if (call.effect != Effect::None) return call;
  if (is_run_time_name(name)) return find_register_form(name);
  const bool fails = std::ranges::any_of(
      kSwiftFailures, [name](std::string_view beginning) { return name.starts_with(beginning); });
  return fails ? kNeverReturns : RunTimeCall{};
}

Register returned_argument(std::string_view name) {
  const RunTimeCall call = run_time_call(name);
  if (call.effect == Effect::Argument) return call.argument;
  return call.effect == Effect::StoreWeak ? Register{1} : kNoRegister;
}

bool never_returns(std::string_view name) { return run_time_call(name).effect == Effect::NeverReturns; }

}  // namespace candor::arm64
