// What must be called on every way through an entry point.
#include "flow/order.h"

#include <doctest/doctest.h>

#include "flow/order_units.h"

namespace candor::testing {
namespace {

const std::string kReport = "  call message \"report:\" (%self, %payload) : d\n";

/// The handler's grade, and the notes of its trace in one line; "" when nothing is wrong.
std::string missing(const std::string& text, const std::vector<Guard>& exempt = {},
                    const std::vector<std::string>& gated_by = {}) {
  FlowProgram program(text, kOrderModels);
  Taint taint(program.input());
  FlowGround ground(program.input(), taint);
  MustQuery query{.entry = {program.label("push")}, .call = {program.label("report")}, .exempt = exempt};
  for (const std::string& label : gated_by) query.gated_by.push_back(program.label(label));
  std::string result;
  for (const OrderMatch& match : find_missing_calls(ground, query)) {
    CHECK(program.code().name(match.entry) == "-[D push:type:done:]");
    CHECK(match.trace.front().kind == StepKind::Entry);
    CHECK(match.trace.back().kind == StepKind::End);
    result += match.grade == OrderGrade::Order ? "order" : "co-occurrence";
    for (std::size_t i = 1; i + 1 < match.trace.size(); ++i) result += "; " + match.trace[i].note;
    for (std::size_t i = 1; i < match.trace.size(); ++i) CHECK(match.trace[i].from == match.trace[i - 1].to);
  }
  return result;
}

const std::vector<Guard> kNotACall = {{.argument = 1, .property = "", .equal = false, .constant = "kCall"}};

/// "type == kCall" as %e, a value without a name, then what follows.
std::string compared(const std::string& constant, std::string then) {
  for (std::size_t at = 0; (at = then.find("%e", at)) != std::string::npos;) then.replace(at, 2, "%12");
  return "entry:\n  %10 = constant global \"" + constant +
         "\"\n  %11 = load %10 : s\n  %12 = compute eq %type, %11\n" + then;
}

TEST_CASE("a way that returns before the call is a violation with the condition that leads there") {
  CHECK(missing(handler("entry:\n  branch %payload -> go, out\ngo:\n" + kReport +
                        "  branch -> out\nout:\n  return\n")) == "order; when payload is false");
}

TEST_CASE("a call on every way is no violation") {
  CHECK(missing(handler("entry:\n  branch %payload -> a, b\na:\n" + kReport + "  branch -> out\nb:\n" +
                        kReport + "  branch -> out\nout:\n  return\n")) == "");
}

TEST_CASE("a handler that does nothing is a violation without conditions") {
  CHECK(missing(handler("entry:\n  branch %payload -> a, b\na:\n  return\nb:\n  return\n")) == "order");
}

TEST_CASE("a method of the program makes the call for its caller") {
  CHECK(missing(handler("entry:\n  call message \"help:type:\" (%self, %payload, %type) : d\n  return\n")) ==
        "");
}

TEST_CASE("a method that makes the call on some ways is told of with its condition") {
  CHECK(missing(handler("entry:\n  call message \"help:type:\" (%self, %payload, %type) : d\n  return\n",
                        helper_text("entry:\n  branch %payload -> a, out\na:\n" + kReport +
                                    "  branch -> out\nout:\n  return\n"))) ==
        "order; calls -[D help:type:], which does not make the call on every way; when payload is false; "
        "returns to its caller");
}

TEST_CASE("a block that an API runs at once counts, one that runs later or perhaps does not") {
  const auto with = [](const std::string& api) {
    return handler("entry:\n  %b = closure \"block^1\" (%self, %payload)\n  call function \"" + api +
                       "\" (%b)\n  return\n",
                   kNoHelper +
                       "function \"block^1\" () captures (%self : d, %payload) closure parent \"-[D "
                       "push:type:done:]\" {\nentry:\n" +
                       kReport + "  return\n}\n");
  };
  CHECK(missing(with("now")) == "");
  CHECK(missing(with("later")) == "order");
  CHECK(missing(with("perhaps")) == "order");
}

/// A handler that posts under the name; a block that observes "wake" makes the call.
std::string posting(const std::string& name) {
  return handler(
      "entry:\n  %n = constant string \"" + name + "\"\n  call function \"post\" (%n, %payload)\n  return\n",
      kNoHelper +
          "function \"setup\" (%self : d) {\nentry:\n  %n = constant string \"wake\"\n"
          "  %b = closure \"setup^1\" (%self)\n  call function \"observe\" (%n, %b)\n  return\n}\n"
          "function \"setup^1\" (%payload) captures (%self : d) closure parent \"setup\" {\nentry:\n" +
          kReport + "  return\n}\n");
}

TEST_CASE("who observes what is posted may make the call") {
  CHECK(missing(posting("wake")) == "co-occurrence; who observes what post posts may make the call");
  CHECK(missing(posting("sleep")) == "order");
}

TEST_CASE("a block that makes the call later counts where that is asked for, unless it is an entry point") {
  const auto later = [](const std::string& api) {
    FlowProgram program(handler("entry:\n  %b = closure \"later^1\" (%self, %payload)\n  call function \"" +
                                    api + "\" (%b)\n  return\n",
                                kNoHelper +
                                    "function \"later^1\" () captures (%self : d, %payload) closure parent "
                                    "\"-[D push:type:done:]\" {\nentry:\n" +
                                    kReport + "  return\n}\n"),
                        kOrderModels);
    Taint taint(program.input());
    FlowGround ground(program.input(), taint);
    MustQuery query{.entry = {program.label("push")}, .call = {program.label("report")}};
    CHECK(find_missing_calls(ground, query).size() == 1);
    query.across_async = true;
    return find_missing_calls(ground, query).size();
  };
  CHECK(later("later") == 0);
  CHECK(later("nobody_knows") == 0);
  CHECK(later("fill") == 1);
}

TEST_CASE("ways that end in a call that never returns, or nowhere, are exempt") {
  CHECK(missing(handler("entry:\n  branch %payload -> a, b\na:\n" + kReport +
                        "  return\nb:\n  call function \"stop\" ()\n  return\n")) == "");
  CHECK(missing(handler("entry:\n  branch %payload -> a, b\na:\n" + kReport +
                        "  return\nb:\n  unreachable\n")) == "");
}

TEST_CASE("a function of the program that never returns ends a way as well") {
  CHECK(missing(handler(
            "entry:\n  branch %payload -> a, b\na:\n" + kReport +
                "  return\nb:\n  call function \"fatal\" ()\n  return\n",
            kNoHelper + "function \"fatal\" () {\nentry:\n  call function \"stop\" ()\n  return\n}\n")) ==
        "");
}

TEST_CASE("handlers of exceptions are not walked") {
  CHECK(missing(handler("entry:\n  call function \"plain\" ()\n  branch -> go, exceptional caught\ngo:\n" +
                        kReport + "  return\ncaught:\n  return\n")) == "");
}

TEST_CASE("a loop may run no time, unless its condition is constant") {
  const auto loop = [](const std::string& condition) {
    return handler("entry:\n  %one = constant int 1\n  branch -> head\nhead:\n  branch " + condition +
                   " -> body, out\nbody:\n" + kReport + "  branch %payload -> head, out\nout:\n  return\n");
  };
  CHECK(missing(loop("%payload")) == "order; when payload is false");
  CHECK(missing(loop("%one")) == "");
}

TEST_CASE("a method that calls itself must make the call where it does not") {
  const auto recursive = [](const std::string& end) {
    return handler(
        "entry:\n  call message \"help:type:\" (%self, %payload, %type) : d\n  return\n",
        helper_text("entry:\n  branch %payload -> again, end\nagain:\n  call message \"help:type:\" "
                    "(%self, %payload, %type) : d\n  return\nend:\n" +
                    end + "  return\n"));
  };
  CHECK(missing(recursive(kReport)) == "");
  CHECK(missing(recursive("")) != "");
}

TEST_CASE("ways on which a guard holds are exempt") {
  const std::string other =
      compared("kCall", "  branch %e -> go, out\ngo:\n" + kReport + "  branch -> out\nout:\n  return\n");
  CHECK(missing(handler(other)) == "order; when type != kCall");
  CHECK(missing(handler(other), kNotACall) == "");
  const std::string wrong =
      compared("kCall", "  branch %e -> out, go\ngo:\n" + kReport + "  branch -> out\nout:\n  return\n");
  CHECK(missing(handler(wrong), kNotACall) == "order; when type == kCall");
}

TEST_CASE("an argument that is another constant is not the guard's") {
  const std::string files =
      compared("kFiles", "  branch %e -> out, go\ngo:\n" + kReport + "  branch -> out\nout:\n  return\n");
  CHECK(missing(handler(files), kNotACall) == "");
}

TEST_CASE("comparisons by message, negations and conditions inside one another are guards") {
  const std::string message =
      "entry:\n  %g = constant global \"kCall\"\n  %c = load %g : s\n"
      "  %e = call message \"isEqualToString:\" (%type, %c) : s\n  %n = compute not %e\n"
      "  branch %n -> out, go\ngo:\n" +
      kReport + "  branch -> out\nout:\n  return\n";
  CHECK(missing(handler(message), kNotACall) == "");
  const std::string both = compared("kCall",
                                    "  %n = compute not %e\n  %h = compute eq %payload, %self\n"
                                    "  %a = compute and %n, %h\n  branch %a -> out, go\ngo:\n" +
                                        kReport + "  branch -> out\nout:\n  return\n");
  CHECK(missing(handler(both), kNotACall) == "");
  const std::string either = compared("kCall",
                                      "  %n = compute not %e\n  %h = compute eq %payload, %self\n"
                                      "  %a = compute or %n, %h\n  branch %a -> out, go\ngo:\n" +
                                          kReport + "  branch -> out\nout:\n  return\n");
  CHECK(missing(handler(either), kNotACall).starts_with("order"));
}

TEST_CASE("a guard holds in a method that is given the argument, and in one that computes the condition") {
  const std::string helped = "entry:\n  call message \"help:type:\" (%self, %payload, %type) : d\n  return\n";
  CHECK(missing(handler(helped, helper_text(compared("kCall", "  branch %e -> go, out\ngo:\n" + kReport +
                                                                  "  return\nout:\n  return\n"))),
                kNotACall) == "");
  CHECK(missing(
            handler(
                "entry:\n  %e = call message \"isCall:\" (%self, %type) : d\n  branch %e -> go, out\ngo:\n" +
                kReport + "  return\nout:\n  return\n"),
            kNotACall) == "");
}

TEST_CASE("a guard may ask for a property of the argument") {
  const std::vector<Guard> guard = {
      {.argument = 0, .property = "mustReport", .equal = true, .constant = "false"}};
  const std::string asked =
      "entry:\n  %m = call message \"mustReport\" (%payload) : m\n  branch %m -> go, out\ngo:\n" + kReport +
      "  return\nout:\n  return\n";
  CHECK(missing(handler(asked), guard) == "");
  CHECK(missing(handler(asked), {{.argument = 0, .property = "other", .equal = true, .constant = "false"}}) !=
        "");
}

TEST_CASE("a check for a system that the app requires is always true") {
  const auto check = [](const std::string& version) {
    return handler("entry:\n  %10 = constant int 2\n  %11 = constant int " + version +
                   "\n  %12 = constant int 0\n"
                   "  %13 = call function \"__isPlatformVersionAtLeast\" (%10, %11, %12, %12)\n"
                   "  %14 = compute ne %13, %12\n  branch %14 -> go, out\ngo:\n" +
                   kReport + "  return\nout:\n  return\n");
  };
  CHECK(missing(check("13")) == "");
  CHECK(missing(check("14")) == "order; when the system is older than 14.0");
}

TEST_CASE("a condition that comes again is decided as before") {
  CHECK(missing(handler("entry:\n  branch %payload -> a, b\na:\n" + kReport +
                        "  branch -> next\nb:\n  branch -> "
                        "next\nnext:\n  branch %payload -> out, c\nc:\n" +
                        kReport + "  branch -> out\nout:\n  return\n")) == "");
  CHECK(missing(handler("entry:\n  branch %payload -> a, b\na:\n" + kReport +
                        "  branch -> next\nb:\n  branch -> "
                        "next\nnext:\n  branch %payload -> c, out\nc:\n" +
                        kReport + "  branch -> out\nout:\n  return\n")) != "");
}

TEST_CASE("a condition that two others were joined into knows both") {
  // BOOL both = payload && type; if (!both) report; else report
  const std::string text =
      "entry:\n  %no = constant int 0\n  %both = copy %no\n  branch %payload -> second, join\nsecond:\n"
      "  %both = copy %type\n  branch -> join\njoin:\n  branch %both -> yes, other\nyes:\n  branch %type -> "
      "go, "
      "out\ngo:\n" +
      kReport + "  return\nother:\n" + kReport + "  return\nout:\n  return\n";
  CHECK(missing(handler(text)) == "");
}

TEST_CASE("a call whose code is not known may make the call, one of what the system gave cannot") {
  CHECK(missing(handler("entry:\n  call function \"elsewhere\" (%payload)\n  return\n")) ==
        "co-occurrence; what elsewhere runs is not known: nothing defines it");
  CHECK(missing(handler("entry:\n  call indirect (%done) : block\n  return\n")) == "order");
  CHECK(missing(handler("entry:\n  call function \"plain\" ()\n  return\n")) == "order");
  CHECK(missing(handler("entry:\n  %a = address field \"flag\" of \"D\" %self\n  %b = load %a : block\n"
                        "  call indirect (%b) : block\n  return\n"))
            .starts_with("co-occurrence"));
}

TEST_CASE("the surest way is the one that is told") {
  CHECK(missing(handler("entry:\n  branch %payload -> a, b\na:\n  call function \"elsewhere\" (%payload)\n"
                        "  return\nb:\n  return\n")) == "order");
}

}  // namespace
}  // namespace candor::testing
