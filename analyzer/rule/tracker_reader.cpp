#include "rule/tracker_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "rule/names_reader.h"
#include "rule/vocabulary.h"

namespace candor {
namespace {

bool tracks_by_default(const std::vector<std::string>& kinds) {
  return std::ranges::any_of(kinds, [](const std::string& kind) {
    return kind == "ads" || kind == "attribution" || kind == "location-broker";
  });
}

void read_signature(YamlSource& source, RulePack& pack, const YAML::Node& node) {
  SdkSignature sdk;
  MapReader map(source, node, "the signature");
  if (!map.ok()) return;
  const auto names = [&](const char* key, NamesUse use = NamesUse::Symbol) -> NamesId {
    const auto value = map.get(key);
    return value ? read_names(source, pack, *value, fmt::format("\"{}\"", key), use) : 0;
  };
  sdk.name = map.needed_text("name");
  if (const auto kind = map.need("kind")) sdk.kinds = source.texts_of(*kind, "\"kind\"", sdk_kind_words());
  sdk.tracking = map.flag("tracking", tracks_by_default(sdk.kinds));
  sdk.requires_manifest = map.flag("requires_manifest", false);
  sdk.classes = names("classes");
  sdk.weak_classes = names("weak_classes");
  sdk.frameworks = names("frameworks");
  sdk.symbols = names("symbols");
  sdk.hosts = names("hosts", NamesUse::Host);
  sdk.packages = names("packages");
  if (const auto bundles = map.get("bundles")) sdk.bundles = source.texts(*bundles, "\"bundles\"");
  map.finish();
  if (sdk.classes == 0 && sdk.frameworks == 0 && sdk.symbols == 0 && sdk.hosts == 0 && sdk.packages == 0) {
    source.add(
        ErrorKind::MissingKey, node,
        "the signature can match nothing; expected \"classes\", \"frameworks\", \"symbols\", \"hosts\" or "
        "\"packages\"");
  }
  const auto same = std::ranges::find(pack.sdks, sdk.name, &SdkSignature::name);
  if (same != pack.sdks.end()) {
    source.add(ErrorKind::DuplicateRule, node,
               fmt::format("there are two signatures with the name \"{}\"", sdk.name));
    return;
  }
  pack.sdks.push_back(std::move(sdk));
}

}  // namespace

void read_trackers(YamlSource& source, RulePack& pack, const YAML::Node& root) {
  MapReader map(source, root, "the file");
  if (const auto sdks = map.need("sdks")) {
    for (const YAML::Node& node : source.list(*sdks, "\"sdks\"")) read_signature(source, pack, node);
  }
  map.finish();
}

}  // namespace candor
