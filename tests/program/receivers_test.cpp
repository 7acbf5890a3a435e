#include "program/receivers.h"

#include <doctest/doctest.h>

#include <memory>
#include <string>

namespace candor {
namespace {

constexpr const char* kSdk =
    "unit sdk\ntype id object\ntype same object instance\ntype text object \"NSString\"\n"
    "class \"NSObject\" {\n method \"+\" \"alloc\" code \"+[NSObject alloc]\"\n"
    " method \"-\" \"init\" code \"-[NSObject init]\"\n method \"-\" \"description\" code \"-[NSObject "
    "description]\"\n}\n"
    "class \"NSString\" : \"NSObject\"\nclass \"Box\" : \"NSObject\" { method \"-\" \"any\" code \"-[Box "
    "any]\" }\n"
    "function \"+[NSObject alloc]\" () : same\nfunction \"-[NSObject init]\" () : same\n"
    "function \"-[NSObject description]\" () : text\nfunction \"-[Box any]\" () : id\nfunction \"make\" () : "
    "text\n";

/// The kinds of receivers of the sends of one function, over the SDK above.
ReceiverCounts counted(const std::string& body) {
  const auto sdk = parse_text(kSdk);
  REQUIRE_MESSAGE(sdk, sdk.error().message << " at " << sdk.error().where);
  const auto unit = parse_text(
      "unit source\ntype id object\ntype box object \"Box\"\ntype made object \"Made\" invented\n"
      "type p object <\"P\">\nfunction \"f\" (%x : id, %q : p, %m : made) {\n" +
      body + "}\n");
  REQUIRE_MESSAGE(unit, unit.error().message << " at " << unit.error().where);
  const UnitView sdk_view = *view(*sdk), unit_view = *view(*unit);
  Program program;
  program.sdk = &sdk_view;
  return count_receivers(MethodIndex(program), unit_view);
}

TEST_CASE("a static class is a known receiver") {
  const auto counts = counted("entry:\n  call message \"go\" (%x) written : box\n  return\n");
  CHECK(counts.known == 1);
}

TEST_CASE("id, invented classes and protocols are counted apart") {
  const auto counts = counted(
      "entry:\n  call message \"go\" (%x) written : id\n  call message \"go\" (%q) written : p\n"
      "  call message \"go\" (%m) written : made\n  return\n");
  CHECK(counts.any == 1);
  CHECK(counts.protocol_only == 1);
  CHECK(counts.invented == 1);
  CHECK(counts.known == 0);
}

TEST_CASE("what alloc and init give is of the class that was asked, through a variable of type id") {
  const auto counts = counted(
      "  value %v : id\nentry:\n  %c = constant class \"Box\"\n  %a = call message \"alloc\" (%c) to-class\n"
      "  %v = call message \"init\" (%a)\n  %d = call message \"description\" (%v) written : id\n"
      "  call message \"length\" (%d) written\n  return\n");
  CHECK(counts.known == 2);
}

TEST_CASE("a method that gives id gives nothing to know") {
  const auto counts = counted(
      "entry:\n  %c = constant class \"Box\"\n  %a = call message \"alloc\" (%c) to-class\n"
      "  %v = call message \"any\" (%a)\n  call message \"length\" (%v) written\n  return\n");
  CHECK(counts.any == 1);
}

TEST_CASE("a slot with two classes is known, one with a stranger is not") {
  const std::string head =
      "  value %v : id\nentry:\n  %c = constant class \"Box\"\n  %a = call message \"alloc\" (%c) to-class\n"
      "  %v = call message \"init\" (%a)\n  branch %x -> other, use\nother:\n";
  const std::string tail = "  branch -> use\nuse:\n  call message \"length\" (%v) written : id\n  return\n";
  CHECK(counted(head + "  %v = call function \"make\" ()\n" + tail).known == 1);
  CHECK(counted(head + "  %v = constant null\n" + tail).known == 1);
  CHECK(counted(head + "  %v = call function \"unknown\" ()\n" + tail).any == 1);
}

TEST_CASE(
    "in an image an object that was asked for its class is of it, to messages that the class declares") {
  const auto sdk = parse_text(kSdk);
  REQUIRE(sdk);
  const auto counts = [&](const std::string& before, const std::string& selector) {
    const auto unit = parse_text(
        "unit macho-executable\ntype id object\ntype class class\n"
        "function \"f\" (%x : id) ssa {\n  value %k : class\nb0:\n  %y = copy %x\n"
        "  %c = constant class \"Box\"\n  %k = call message \"class\" (%c) to-class\n" +
        before + "  branch %x -> b1, b2\nb1:  // from b0\n  call message \"" + selector +
        "\" (%y)\n  return\nb2:  // from b0\n  return\n}\n");
    REQUIRE_MESSAGE(unit, unit.error().message << " at " << unit.error().where);
    const UnitView sdk_view = *view(*sdk), unit_view = *view(*unit);
    Program program;
    program.sdk = &sdk_view;
    return count_receivers(MethodIndex(program), unit_view);
  };
  const std::string ask = "  %a = call message \"isOf:\" (%x, %k)\n";
  CHECK(counts(ask, "any").known == 2);  // with the message to the class itself
  CHECK(counts("", "any").known == 1);
  CHECK(counts(ask, "description").known == 1);
  CHECK(counts(ask, "other").known == 1);
}

TEST_CASE("only sends that the file writes in brackets are counted in source") {
  CHECK(counted("entry:\n  call message \"go\" (%x) : box\n  return\n").known == 0);
}

}  // namespace
}  // namespace candor
