// What front ends are told that rules ask about.
#include <doctest/doctest.h>

#include "rule/api_models.h"

namespace candor {
namespace {

ApiModel model(const std::string& symbol, std::vector<ApiEntryKind> kinds, bool prefix = false) {
  ApiModel out;
  out.symbol = {symbol, prefix};
  for (const ApiEntryKind kind : kinds) {
    ApiEntry entry;
    entry.kind = kind;
    out.entries.push_back(entry);
  }
  return out;
}

TEST_CASE(
    "functions where data begins are asked for, those that receive it are told apart, those that pass it on "
    "not") {
  using enum ApiEntryKind;
  ApiModels models;
  models.models = {model("source", {Source, Propagate}),
                   model("sink", {Sink, Propagate}),
                   model("copy", {Propagate}),
                   model("run", {Calls}),
                   model("hash", {Propagate, Marks}),
                   model("mark", {Marks}),
                   model("fill", {Opaque}),
                   model("fill", {Marks}),
                   model("begin_", {Source}, true),
                   ApiModel{}};
  models.models.back().selector = {"send:", false};
  CHECK(asked_names(models) == "begin_*\nmark\n>sink\nsource\n");
}

}  // namespace
}  // namespace candor
