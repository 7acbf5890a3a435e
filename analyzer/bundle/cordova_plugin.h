#pragma once
// A Cordova plugin's plugin.xml: what the plugin adds to an app.

#include "base/problem.h"
#include "base/result.h"
#include "bundle/value.h"

namespace candor::bundle {

/// Decodes what a plugin has for iOS, or for every platform:
///
///   {id, version,
///    frameworks: array of {src, custom?, embed?, weak?}, pods: array of {name, spec},
///    sources, headers, resources: arrays of paths relative to the plugin's folder,
///    plists: array of {target: "*-Info.plist", parent: KEY, value}}
///
/// Empty members are left out. Errors: BadProject (no well-formed XML, or its root is no plugin).
Result<Value> decode_cordova_plugin(ByteSpan bytes, ProblemLog& problems);

}  // namespace candor::bundle
