#pragma once
// Which third-party SDKs are in the program, and in which image.

#include <cstdint>
#include <vector>

#include "program/program.h"
#include "rule/evidence.h"
#include "rule/hits.h"
#include "rule/pack.h"

namespace candor {

/// One SDK in one image.
struct SdkPresence {
  std::uint32_t sdk = 0;  // RulePack::sdks
  ImageId image{};
  bool defined = false;     // the image holds the SDK's code; else it only refers to it
  bool hosts_only = false;  // nothing but hosts speaks for it
  bool named_only = false;  // only a lock file names it; its own files are not at hand
  std::vector<EvidencePiece> evidence;
};

/// Sorted by SDK, image. `hits` has one entry per image of the program.
std::vector<SdkPresence> find_sdks(const Program& program, const RulePack& pack,
                                   const std::vector<ImageHits>& hits);

/// A privacy manifest stands with the SDK: in its framework, or in a resource bundle of the component that
/// may carry it.
bool has_manifest(const Program& program, const SdkSignature& sdk, ImageId image);

}  // namespace candor
