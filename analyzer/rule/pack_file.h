#pragma once
// The compiled form of a rule pack: read in one pass, without YAML. Ours is made at build time.

#include <string>

#include "base/byte_reader.h"
#include "base/result.h"
#include "rule/pack.h"

namespace candor {

/// The same pack always gives the same bytes. Cases and file names are left out.
std::string compile_pack(const RulePack& pack);

/// Errors: BadPack when the bytes are damaged or of another version.
Result<RulePack> open_pack(ByteSpan bytes);

/// Reads a compiled pack from a file. Errors: CannotRead, BadPack.
Result<RulePack> open_pack_file(const std::string& path);

}  // namespace candor
