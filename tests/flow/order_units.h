#pragma once
// Units and models for the tests of order and gate analyses, in a few words.

#include <string>
#include <vector>

#include "flow/ground.h"
#include "flow/order.h"
#include "flow/support_program.h"

namespace candor::testing {

inline const std::string kOrderModels = R"(
framework: Test
models:
  - {match: {selector: "push:type:done:"}, entry: {label: push}}
  - {match: {selector: "launch"}, entry: {label: launch}}
  - {match: {selector: "report:"}, marks: {label: report}}
  - {match: {selector: "end:"}, marks: {label: end}}
  - {match: {selector: "ask:"}, marks: {label: ask}, calls: {port: arg 0, when: later}}
  - {match: {function: start}, marks: {label: start}}
  - {match: {function: block}, marks: {label: blocking}}
  - {match: {function: stop}, noreturn: true}
  - {match: {function: now}, calls: {port: arg 0, when: now}}
  - {match: {function: later}, calls: {port: arg 0, when: later}}
  - {match: {function: perhaps}, calls: {port: arg 0, when: maybe}}
  - {match: {function: post}, stores: {key: arg 0, value: arg 1, space: posts}}
  - match: {function: observe}
    calls: {port: arg 1, when: later}
    loads: {key: arg 0, to: arg 1.param 0, space: posts}
  - {match: {function: fill}, entry: {label: task, port: arg 0}}
  - {match: {selector: "isEqualToString:"}, equal: [self, arg 0]}
  - {match: {function: region}, source: {label: region, port: return}}
  - {match: {function: smile}, source: {label: smile, port: return}}
  - {match: {selector: "show"}, marks: {label: show}}
  - {match: {function: plain}, marks: {label: plain}}
)";

/// The head of every unit: an app for iOS 13 with a class D.
inline std::string order_unit(const std::string& functions) {
  return "unit macho-executable \"arm64\" platform ios min-os \"13.0\" sdk \"17.2\"\n"
         "type d object \"D\"\ntype s object \"NSString\"\ntype id object\ntype b bool size 1\n"
         "type block block\ntype m object \"Metadata\"\n"
         "class \"D\" {\n"
         "  method \"-\" \"push:type:done:\" code \"-[D push:type:done:]\"\n"
         "  method \"-\" \"help:type:\" code \"-[D help:type:]\"\n"
         "  method \"-\" \"isCall:\" code \"-[D isCall:]\"\n"
         "  method \"-\" \"launch\" code \"-[D launch]\"\n"
         "  ivar \"flag\"\n}\n" +
         functions;
}

inline std::string helper_text(const std::string& body) {
  return "function \"-[D help:type:]\" (%self : d, %payload, %type : s) {\n" + body + "}\n";
}
inline const std::string kNoHelper =
    helper_text("entry:\n  call message \"report:\" (%self, %payload) : d\n  return\n");
inline const std::string kIsCall =
    "function \"-[D isCall:]\" (%self : d, %type : s) : b {\nentry:\n  %g = constant global \"kCall\"\n"
    "  %c = load %g : s\n  %e = call message \"isEqualToString:\" (%type, %c) : s\n  return %e\n}\n";
inline const std::string kLaunch = "function \"-[D launch]\" (%self : d) {\nentry:\n  return\n}\n";

/// A program whose handler of pushes has this body; more functions may follow.
inline std::string handler(const std::string& body, const std::string& more = kNoHelper) {
  return order_unit("function \"-[D push:type:done:]\" (%self : d, %payload, %type : s, %done : block) {\n" +
                    body + "}\n" + kIsCall + kLaunch + more);
}

}  // namespace candor::testing
