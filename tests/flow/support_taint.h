#pragma once
// What tests of data flow share: models of an API that keeps, hands on and publishes, and the flows of a
// text.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "flow/support_program.h"
#include "flow/taint.h"

namespace candor::testing {

inline constexpr const char* kTaintModels = R"(
framework: Test
models:
  - {match: {function: secret}, source: {label: secret, port: return, what: a secret}}
  - {match: {function: other_secret}, source: {label: secret, port: return}}
  - {match: {function: fill}, source: {label: secret, port: "*arg 0"}}
  - {match: {function: publish}, sink: {label: out, port: arg 0}}
  - {match: {class: Box, selector: "put:under:"}, propagate: {from: arg 0, to: self.key(arg 1)}}
  - {match: {class: Box, selector: "under:"}, propagate: {from: self.key(arg 0), to: return}}
  - {match: {class: Text, selector: "append:"}, propagate: {from: arg 0, to: self}}
  - {match: {function: pack}, pairs: {values: arg 0, keys: arg 1, to: return}}
  - {match: {function: save}, stores: {key: arg 0, value: arg 1, space: disk}}
  - {match: {function: restore}, loads: {key: arg 0, to: return, space: disk}}
  - {match: {function: wash}, sanitize: {label: secret, port: return}}
  - {match: {function: blank}, opaque: true}
  - {match: {function: hash}, marks: {label: hash}}
  - {match: {function: each}, calls: {port: arg 0, when: now, with: [arg 1]}}
  - {match: {function: fetch}, source: {label: secret, port: arg 0.param 1}, calls: {port: arg 0, when: later}}
)";

/// "source -> function with the sink", sorted.
inline std::vector<std::string> flows(const std::string& text, std::vector<std::string> through = {}) {
  FlowProgram program(text, kTaintModels);
  Taint taint(program.input());
  FlowQuery query{{program.label("secret")}, {program.label("out")}, {}};
  for (const std::string& label : through) query.through.push_back(program.label(label));
  std::vector<std::string> found;
  for (const FlowPath& path : taint.find(query)) {
    found.push_back(program.models().models[path.source].name + " -> " +
                    std::string(program.code().name(path.sink_function)));
    REQUIRE(path.trace.size() >= 2);
    CHECK(path.trace.front().kind == StepKind::Source);
    CHECK(path.trace.back().kind == StepKind::Sink);
    for (std::size_t i = 1; i < path.trace.size(); ++i) CHECK(path.trace[i].from == path.trace[i - 1].to);
  }
  std::ranges::sort(found);
  return found;
}

using Flows = std::vector<std::string>;
inline const Flows kInF = {"secret -> f"};

inline std::string unit(const std::string& body) {
  return "unit source \"arm64\" platform ios min-os \"15.0\" sdk \"17.2\"\n" + body;
}

}  // namespace candor::testing
