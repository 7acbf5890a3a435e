// Which conditions decide whether a call is made.
#include "flow/gate.h"

#include <doctest/doctest.h>

#include "flow/control_dependence.h"
#include "flow/order_units.h"

namespace candor::testing {
namespace {

/// Notes of the trace of each call "show" that data of label "smile" decides, one call a line.
std::string gated(const std::string& text) {
  FlowProgram program(text, kOrderModels);
  Taint taint(program.input());
  FlowGround ground(program.input(), taint);
  std::string result;
  const GateQuery query{.label = {program.label("smile")}, .call = {program.label("show")}};
  for (const GateMatch& match : find_gated_calls(ground, query)) {
    CHECK(program.models().models[match.source].name == "smile");
    CHECK(match.trace.front().kind == StepKind::Source);
    CHECK(match.trace.back().kind == StepKind::Sink);
    for (std::size_t i = 1; i < match.trace.size(); ++i) CHECK(match.trace[i].from == match.trace[i - 1].to);
    for (const FlowStep& step : match.trace) {
      if (step.kind == StepKind::Source || step.kind == StepKind::Sink) continue;
      result += (result.empty() || result.ends_with('\n') ? "" : "; ") + step.note;
    }
    result += "\n";
  }
  return result;
}

const std::string kShow = "  call message \"show\" (%self) : d\n";
const std::string kSmile = "  %s = call function \"smile\" ()\n";
const std::string kHalf = "  %11 = constant real 0.5\n  %10 = compute gt %s, %11\n";

TEST_CASE("a call under a condition on the data is decided by it") {
  CHECK(gated(handler("entry:\n" + kSmile + kHalf + "  branch %10 -> a, out\na:\n" + kShow +
                      "  branch -> out\nout:\n  return\n")) == "when s > 0.5\n");
}

TEST_CASE("so is a call behind an early return") {
  CHECK(gated(handler("entry:\n" + kSmile + kHalf + "  branch %10 -> out, a\nout:\n  return\na:\n" + kShow +
                      "  return\n")) == "when s > 0.5 is false\n");
}

TEST_CASE("a call behind both outcomes is decided by neither") {
  CHECK(gated(handler("entry:\n" + kSmile + kHalf +
                      "  branch %10 -> a, b\na:\n  branch -> c\nb:\n  branch -> "
                      "c\nc:\n" +
                      kShow + "  return\n")) == "");
}

TEST_CASE("a condition on other data decides nothing that was asked for") {
  CHECK(gated(handler("entry:\n" + kSmile + "  branch %payload -> a, out\na:\n" + kShow +
                      "  branch -> out\nout:\n  return\n")) == "");
}

TEST_CASE("an outcome that never returns decides nothing") {
  CHECK(gated(handler("entry:\n" + kSmile + kHalf + "  branch %10 -> a, b\na:\n" + kShow +
                      "  return\nb:\n  unreachable\n")) == "");
}

TEST_CASE("the condition may stand in a caller") {
  const std::string text = handler("entry:\n" + kSmile + kHalf +
                                       "  branch %10 -> a, out\na:\n  call message \"help:type:\" (%self, "
                                       "%payload, %type) : d\n  return\nout:\n  return\n",
                                   helper_text("entry:\n" + kShow + "  return\n"));
  CHECK(gated(text) == "when s > 0.5; calls -[D help:type:]\n");
}

TEST_CASE("the condition may stand around the block that makes the call") {
  const std::string text = handler(
      "entry:\n" + kSmile + kHalf +
          "  branch %10 -> a, out\na:\n  %b = closure \"block^1\" (%self)\n  call function \"later\" (%b)\n"
          "  return\nout:\n  return\n",
      kNoHelper +
          "function \"block^1\" () captures (%self : d) closure parent \"-[D "
          "push:type:done:]\" {\nentry:\n" +
          kShow + "  return\n}\n");
  CHECK(gated(text) == "when s > 0.5; has block^1 called\n");
}

TEST_CASE("a constant that is returned under a condition tells of it") {
  const std::string text = handler(
      "entry:\n  %r = call message \"smiles\" (%self) : d\n  branch %r -> a, out\na:\n" + kShow +
          "  return\nout:\n  return\n",
      kNoHelper +
          "class \"E\" { method \"-\" \"x\" }\ncategory \"D\" (\"More\") { method \"-\" \"smiles\" code "
          "\"-[D smiles]\" }\nfunction \"-[D smiles]\" (%self : d) : b {\nentry:\n" +
          kSmile + kHalf +
          "  branch %10 -> yes, no\nyes:\n  %one = constant int 1\n  return %one\nno:\n"
          "  %zero = constant int 0\n  return %zero\n}\n");
  CHECK(gated(text).starts_with("when s > 0.5"));
}

TEST_CASE("so does a constant that is stored in a field") {
  const std::string store =
      "  %a = address field \"flag\" of \"D\" %self\n  %30 = constant int 1\n  store %a, %30\n";
  const std::string load =
      "  %a = address field \"flag\" of \"D\" %self\n  %f = load %a : b\n  branch %f -> a, out\na:\n" +
      kShow + "  return\nout:\n  return\n";
  CHECK(gated(handler("entry:\n" + load,
                      helper_text("entry:\n" + kSmile + kHalf + "  branch %10 -> a, out\na:\n" + store +
                                  "  return\nout:\n  return\n"))) == "when s > 0.5; 1 stored; when f\n");
  CHECK(gated(handler("entry:\n" + load, helper_text("entry:\n" + kSmile + store + "  return\n"))) == "");
}

TEST_CASE("so does a variable that is set under a condition") {
  CHECK(gated(handler("entry:\n" + kSmile + kHalf +
                      "  %v = constant int 0\n  branch %10 -> set, next\nset:\n  %v = constant int 1\n"
                      "  branch -> next\nnext:\n  branch %v -> a, out\na:\n" +
                      kShow + "  return\nout:\n  return\n")) != "");
}

GateStep asked(const std::string& text, const std::string& label) {
  FlowProgram program(text, kOrderModels);
  Taint taint(program.input());
  FlowGround ground(program.input(), taint);
  const auto calls = program.apis().calls_with(program.label("show"));
  REQUIRE(calls.size() == 1);
  const CallSite& site = program.input().calls->site(calls[0]);
  return gate_of(ground, site.caller, site.instruction, {program.label(label)});
}

TEST_CASE("a call that stands before on every way is a gate, one on some ways is not") {
  const std::string ask = "  call message \"ask:\" (%self, %payload) : d\n";
  CHECK(asked(handler("entry:\n" + ask + kShow + "  return\n"), "ask").found);
  CHECK(!asked(handler("entry:\n" + kShow + ask + "  return\n"), "ask").found);
  CHECK(!asked(handler("entry:\n  branch %payload -> a, b\na:\n" + ask + "  branch -> b\nb:\n" + kShow +
                       "  return\n"),
               "ask")
             .found);
}

TEST_CASE("a block that was given to such a call stands behind it") {
  const std::string text = handler(
      "entry:\n  %b = closure \"block^1\" (%self)\n  call message \"ask:\" (%self, %b) : d\n  return\n",
      kNoHelper +
          "function \"block^1\" () captures (%self : d) closure parent \"-[D "
          "push:type:done:]\" {\nentry:\n" +
          kShow + "  return\n}\n");
  CHECK(asked(text, "ask").found);
  CHECK(!asked(text, "region").found);
}

TEST_CASE("a method is behind a gate when all its callers are") {
  const auto called = [](const std::string& first) {
    return handler(
        "entry:\n" + first + "  call message \"help:type:\" (%self, %payload, %type) : d\n  return\n",
        helper_text("entry:\n" + kShow + "  return\n"));
  };
  CHECK(asked(called("  call message \"ask:\" (%self, %payload) : d\n"), "ask").found);
  CHECK(!asked(called(""), "ask").found);
}

}  // namespace
}  // namespace candor::testing
