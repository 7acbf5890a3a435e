#pragma once
// What dependency managers write down: which packages an app is built with, and how each file is compiled.

#include "base/problem.h"
#include "base/result.h"
#include "bundle/value.h"

namespace candor::bundle {

/// {packages: array of {name, version}}: pods and subspecs ("Name/Sub") in the order of the file.
/// Errors: BadProject (there is no list of pods).
Result<Value> decode_podfile_lock(ByteSpan bytes, ProblemLog& problems);

/// {packages: array of {name, location, version}}, versions 1 to 3 of the format. Errors: BadProject.
Result<Value> decode_package_resolved(ByteSpan bytes, ProblemLog& problems);

/// {packages: array of {name, version}}, the name as written ("owner/name", an address or a path). Errors:
/// BadProject (a line that is no entry).
Result<Value> decode_cartfile_resolved(ByteSpan bytes, ProblemLog& problems);

/// {commands: array of {file, options: index}, options: array of arrays}. File names and the paths in options
/// are joined with the entry's directory. Of the options only -D -U -I -F -x -isystem -iquote -include are
/// kept, each with its value in the same text ("-Iinclude", "-include/a.h"). Errors: BadProject.
Result<Value> decode_compile_commands(ByteSpan bytes, ProblemLog& problems);

}  // namespace candor::bundle
