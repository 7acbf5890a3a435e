#include "program/method_index.h"

#include <doctest/doctest.h>

#include <memory>

#include "program/support.h"

namespace candor::testing {
namespace {

TEST_CASE("a method is found in the class, its categories and protocols, then in its superclasses") {
  LinkedProgram linked;
  linked.sdk("type t object \"NSString\"\n" + class_text("NSObject", "", {"-description"}) +
             class_text("Base", "NSObject", {"+make"}));
  linked.source(
      class_text("Own", "Base", {"-go"}, " <\"P\">") + category_text("Own", "Extras", {"-extra"}) +
      "protocol \"P\" { method \"-\" \"wish\" code \"-[P wish]\" }\nfunction \"-[P wish]\" (%self)\n");
  const MethodIndex index(linked.program());
  const auto found = [&](const char* selector, bool of_class) -> std::string {
    const auto method = index.find_method("Own", of_class, selector);
    return method ? std::string(method->unit->string(method->function->name)) : "";
  };
  CHECK(found("go", false) == "-[Own go]");
  CHECK(found("extra", false) == "-[Own extra]");
  CHECK(found("wish", false) == "-[P wish]");
  CHECK(found("make", true) == "+[Base make]");
  CHECK(found("make", false) == "");
  CHECK(found("description", true) == "-[NSObject description]");
  CHECK(found("go", true) == "");
}

TEST_CASE("a class that is only extended is not defined") {
  LinkedProgram linked;
  linked.source(class_text("Own", "Base", {}, " <\"P\">") +
                category_text("Far", "Extras", {"-go"}, " <\"Q\">") +
                "protocol \"P\" <\"Q\"> { method \"-\" \"wish\" }\n");
  const MethodIndex index(linked.program());
  CHECK(index.defines_class("Own"));
  CHECK(index.declares_class("Far"));
  CHECK_FALSE(index.defines_class("Far"));
  CHECK(index.superclass_of("Own") == "Base");
  CHECK(index.superclass_of("Far") == "");
  REQUIRE(index.protocols_of("Far").size() == 1);
  CHECK(index.protocols_of("Far")[0] == "Q");
  REQUIRE(index.protocols_of_protocol("P").size() == 1);
}

}  // namespace
}  // namespace candor::testing
