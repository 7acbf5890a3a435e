#pragma once
// Reads DOC and DOCREF: conditions on plists, entitlements, profiles and manifests.

#include "rule/pack.h"
#include "rule/yaml_source.h"

namespace candor {

/// A path, or a map with a path and predicates.
DocumentQuery read_document_query(YamlSource& source, RulePack& pack, const YAML::Node& node,
                                  DocumentKind kind);

/// `{plist: "path"}` and the like.
DocumentQuery read_document_reference(YamlSource& source, const YAML::Node& node, const std::string& what);

}  // namespace candor
