// Which calls entry points reach, past which others.
#include <doctest/doctest.h>

#include <algorithm>

#include "flow/order.h"
#include "flow/order_units.h"

namespace candor::testing {
namespace {

struct Asked {
  std::vector<std::string> entry = {"push"}, call = {"report"}, avoiding = {}, before = {}, after = {};
  std::vector<std::string> unless_gated = {};
  bool across_async = false, later = false, missing = false;
};

/// "function grade" of each call that was reached, one a line; with `notes` its trace, too.
std::string reached(const std::string& text, const Asked& asked, bool notes = false) {
  FlowProgram program(text, kOrderModels);
  Taint taint(program.input());
  FlowGround ground(program.input(), taint);
  const auto labels = [&](const std::vector<std::string>& names) {
    std::vector<LabelId> ids;
    for (const std::string& name : names) ids.push_back(program.label(name));
    return ids;
  };
  ReachQuery query;
  query.entry = labels(asked.entry);
  query.call = labels(asked.call);
  query.avoiding = labels(asked.avoiding);
  query.before = labels(asked.before);
  query.after = labels(asked.after);
  query.unless_gated = labels(asked.unless_gated);
  query.across_async = asked.across_async;
  query.later = asked.later;
  query.missing = asked.missing;
  std::string result;
  for (const OrderMatch& match : find_reached_calls(ground, query)) {
    const CallSite& site = program.input().calls->site(match.call);
    result += std::string(program.code().name(site.caller)) +
              (match.grade == OrderGrade::Order ? "" : " perhaps") + "\n";
    CHECK(match.trace.back().instruction == site.instruction);
    for (std::size_t i = 1; i < match.trace.size(); ++i) CHECK(match.trace[i].from == match.trace[i - 1].to);
    for (const FlowStep& step : match.trace) {
      if (notes) result += "  " + step.note + "\n";
    }
  }
  return result;
}

const std::string kReport = "  call message \"report:\" (%self, %payload) : d\n";
const std::string kEnd = "  call message \"end:\" (%self, %payload) : d\n";
const std::string kHandler = "-[D push:type:done:]\n", kBlock = "block^1\n";

std::string given_to(const std::string& call, const std::string& inside, const std::string& before = "") {
  return handler("entry:\n" + before + "  %b = closure \"block^1\" (%self, %payload)\n" + call + "  return\n",
                 kNoHelper +
                     "function \"block^1\" () captures (%self : d, %payload) closure parent \"-[D "
                     "push:type:done:]\" {\nentry:\n" +
                     inside + "  return\n}\n");
}

TEST_CASE("a call is reached over methods, with the conditions that lead to it") {
  CHECK(
      reached(
          handler("entry:\n  branch %payload -> a, out\na:\n  call message \"help:type:\" (%self, %payload, "
                  "%type) : d\n  return\nout:\n  return\n"),
          {}, true) ==
      "-[D help:type:]\n  the system calls it\n  when payload\n  calls -[D help:type:]\n  calls [self "
      "report:]\n");
}

TEST_CASE("what no entry point leads to is not reached, and is what `missing` finds") {
  const std::string text = handler("entry:\n  return\n");
  CHECK(reached(text, {}) == "");
  CHECK(reached(text, {.missing = true}) == "-[D help:type:]\n");
  CHECK(reached(handler("entry:\n" + kReport + "  return\n"), {.missing = true}) == "-[D help:type:]\n");
}

TEST_CASE("without entry labels the search begins at functions that nothing calls") {
  CHECK(reached(handler("entry:\n  return\n"), {.entry = {}}) == "-[D help:type:]\n");
}

TEST_CASE("a way past a call counts, one behind it does not") {
  const Asked asked{.call = {"end"}, .avoiding = {"report"}};
  CHECK(reached(handler("entry:\n" + kReport + kEnd + "  return\n"), asked) == "");
  CHECK(reached(handler("entry:\n" + kEnd + kReport + "  return\n"), asked) == kHandler);
  CHECK(reached(handler("entry:\n  branch %payload -> a, b\na:\n" + kReport + "  branch -> b\nb:\n" + kEnd +
                        "  return\n"),
                asked) == kHandler);
  CHECK(reached(handler("entry:\n  call message \"help:type:\" (%self, %payload, %type) : d\n" + kEnd +
                        "  return\n"),
                asked) == "");
}

TEST_CASE("a call of unknown code might have been the one that is to come first") {
  CHECK(reached(handler("entry:\n  call function \"elsewhere\" ()\n" + kEnd + "  return\n"),
                {.call = {"end"}, .avoiding = {"report"}}) == "-[D push:type:done:] perhaps\n");
}

TEST_CASE("a block that is given to the call runs behind it") {
  CHECK(reached(given_to("  call message \"ask:\" (%self, %b) : d\n", kEnd),
                {.call = {"end"}, .avoiding = {"ask"}, .across_async = true}) == "");
  CHECK(reached(given_to("  call function \"later\" (%b)\n", kEnd),
                {.call = {"end"}, .avoiding = {"ask"}, .across_async = true}) == kBlock);
}

TEST_CASE("`after` wants such a call earlier on the way") {
  const Asked asked{.call = {"end"}, .after = {"report"}};
  CHECK(reached(handler("entry:\n" + kReport + kEnd + "  return\n"), asked) == kHandler);
  CHECK(reached(handler("entry:\n" + kEnd + kReport + "  return\n"), asked) == "");
  CHECK(reached(handler("entry:\n  call message \"help:type:\" (%self, %payload, %type) : d\n" + kEnd +
                        "  return\n"),
                asked) == kHandler);
}

TEST_CASE("blocks that run later are followed only when asked for, and `later` wants nothing else") {
  const std::string text = given_to("  call function \"later\" (%b)\n", kReport);
  CHECK(reached(text, {}) == "");
  CHECK(reached(text, {.across_async = true}) == kBlock);
  CHECK(reached(text, {.later = true}) == kBlock);
  const std::string now = given_to("  call function \"now\" (%b)\n", kReport);
  CHECK(reached(now, {}) == kBlock);
  CHECK(reached(now, {.later = true}) == "");
}

TEST_CASE("`before` looks at the entry point's own run only") {
  const Asked asked{.call = {"blocking"}, .before = {"report"}, .across_async = true};
  const std::string block = "  call function \"block\" ()\n";
  CHECK(reached(handler("entry:\n" + block + kReport + "  return\n"), asked) == kHandler);
  CHECK(reached(handler("entry:\n" + kReport + block + "  return\n"), asked) == "");
  CHECK(reached(given_to("  call function \"later\" (%b)\n", block), asked) == "");
}

TEST_CASE("a block that is kept runs at some time") {
  const std::string text =
      given_to("  %a = address field \"flag\" of \"D\" %self\n  store %a, %b\n", kReport);
  CHECK(reached(text, {.across_async = true}) == kBlock);
  CHECK(reached(text, {}) == "");
}

TEST_CASE("a block that the system calls is an entry point") {
  CHECK(reached(given_to("  call function \"fill\" (%b)\n", kReport), {.entry = {"task"}}) == kBlock);
}

TEST_CASE("functions that entry points reach") {
  FlowProgram program(given_to("  call function \"later\" (%b)\n", kReport), kOrderModels);
  const auto count = [&](bool across_async) {
    const auto found = reached_functions(program.input(), {program.label("push")}, across_async);
    return std::count(found.begin(), found.end(), true);
  };
  CHECK(count(false) == 1);
  CHECK(count(true) == 2);
}

TEST_CASE("calls that a condition on such data decides do not count") {
  const std::string text = handler("entry:\n  %s = call function \"smile\" ()\n  branch %s -> a, out\na:\n" +
                                   kEnd + "  return\nout:\n  return\n");
  CHECK(reached(text, {.call = {"end"}}) == kHandler);
  CHECK(reached(text, {.call = {"end"}, .unless_gated = {"smile"}}) == "");
  CHECK(reached(text, {.call = {"end"}, .unless_gated = {"region"}}) == kHandler);
}

}  // namespace
}  // namespace candor::testing
