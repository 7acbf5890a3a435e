#pragma once
// What a project.pbxproj says about its targets: the files, settings and dependencies of each.

#include "base/problem.h"
#include "base/result.h"
#include "bundle/value.h"

namespace candor::bundle {

/// Decodes a project into a dictionary:
///
///   targets: array of {
///     name, type (the product type's identifier), product (its file's name),
///     sources, headers, resources, frameworks, embedded: paths relative to the folder of the .xcodeproj, or
///       the bare name of what the SDK or another target brings,
///     folders, excluded: folders whose files all belong to the target, and files in them that do not,
///     depends_on: names of targets it depends on, links or embeds,
///     settings: {KEY: text}, of the configuration named Release, else of the default one }
///
/// Empty members are left out. A project's settings are merged into those of its targets; lists are joined
/// by blanks.
/// Errors: BadProject (no old-style property list, or no targets in it).
Result<Value> decode_xcode_project(ByteSpan bytes, ProblemLog& problems);

}  // namespace candor::bundle
