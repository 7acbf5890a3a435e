#include <doctest/doctest.h>

#include "binary/arm64/run_time_calls.h"

namespace candor::arm64 {
namespace {

TEST_CASE("retain and autorelease give back the object they are given") {
  for (const char* name :
       {"objc_retain", "objc_autorelease", "objc_retainAutorelease", "objc_retainAutoreleaseReturnValue",
        "objc_autoreleaseReturnValue", "objc_retainAutoreleasedReturnValue",
        "objc_claimAutoreleasedReturnValue", "objc_unsafeClaimAutoreleasedReturnValue", "swift_retain",
        "swift_bridgeObjectRetain", "objc_begin_catch"}) {
    CAPTURE(name);
    CHECK(run_time_call(name).effect == RunTimeEffect::Argument);
    CHECK(returned_argument(name) == 0);
  }
}

TEST_CASE("a copied block is not the literal that was copied") {
  CHECK(run_time_call("objc_retainBlock").effect == RunTimeEffect::CopyBlock);
  CHECK(returned_argument("objc_retainBlock") == kNoRegister);
  CHECK(returned_argument("_Block_copy") == kNoRegister);
}

TEST_CASE("register forms name the register of their object") {
  CHECK(returned_argument("objc_retain_x19") == 19);
  CHECK(returned_argument("objc_claimAutoreleasedReturnValue_x8") == 8);
  CHECK(returned_argument("swift_retain_x28") == 28);
  CHECK(run_time_call("objc_release_x24").effect == RunTimeEffect::Nothing);
}

TEST_CASE("only registers that may hold an object make a register form") {
  for (const char* name : {"objc_retain_x29", "objc_retain_x01", "objc_retain_x", "objc_retain_x1a",
                           "objc_retain_x123", "objc_storeStrong_x1", "my_x19", "objc_x19"}) {
    CAPTURE(name);
    CHECK(run_time_call(name).effect == RunTimeEffect::None);
    CHECK(returned_argument(name) == kNoRegister);
  }
}

TEST_CASE("what a store to a weak variable gives is what it stores") {
  CHECK(run_time_call("objc_storeWeak").effect == RunTimeEffect::StoreWeak);
  CHECK(returned_argument("objc_initWeak") == 1);
  CHECK(returned_argument("objc_copyWeak") == kNoRegister);
  CHECK(returned_argument("objc_release") == kNoRegister);
}

TEST_CASE("the setters of the run time take offset and value in either order") {
  const RunTimeCall old = run_time_call("objc_setProperty");
  CHECK(old.effect == RunTimeEffect::SetProperty);
  CHECK(old.argument == 2);
  CHECK(old.value == 3);
  const RunTimeCall copy = run_time_call("objc_setProperty_nonatomic_copy");
  CHECK(copy.argument == 3);
  CHECK(copy.value == 2);
}

TEST_CASE("allocation helpers stand for one message or two") {
  CHECK(run_time_call("objc_alloc").selector == "alloc");
  CHECK(run_time_call("objc_alloc").then.empty());
  CHECK(run_time_call("objc_alloc_init").selector == "alloc");
  CHECK(run_time_call("objc_alloc_init").then == "init");
  CHECK(run_time_call("objc_opt_new").selector == "new");
  CHECK(run_time_call("objc_opt_isKindOfClass").selector == "isKindOfClass:");
}

TEST_CASE("calls that never come back are told from those that do") {
  for (const char* name :
       {"abort", "exit", "__stack_chk_fail", "objc_exception_throw", "objc_exception_rethrow",
        "objc_terminate", "__cxa_throw", "__assert_rtn",
        "$ss17_assertionFailure__4file4line5flagss5NeverOs12StaticStringV_SSAHSus6UInt32VtF"}) {
    CAPTURE(name);
    CHECK(never_returns(name));
  }
  for (const char* name : {"objc_release", "dispatch_async", "objc_enumerationMutation", "aborts", ""}) {
    CAPTURE(name);
    CHECK_FALSE(never_returns(name));
  }
}

}  // namespace
}  // namespace candor::arm64
