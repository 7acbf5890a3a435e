#include "binary/macho/signature.h"

#include <fmt/core.h>

#include <algorithm>

namespace candor::macho {
namespace {

constexpr std::uint32_t kEmbeddedSignature = 0xfade0cc0;
constexpr std::uint32_t kCodeDirectory = 0xfade0c02;
constexpr std::uint32_t kEntitlements = 0xfade7171;
constexpr std::uint32_t kEntitlementsDer = 0xfade7172;
constexpr std::uint32_t kMaxBlobs = 64;
constexpr std::uint32_t kVersionWithTeam = 0x20200;
constexpr std::uint64_t kBlobHead = 8;  // magic, length

std::string_view text_at(ByteSpan blob, std::uint32_t offset) {
  ByteReader reader(blob);
  reader.seek(offset);
  return reader.c_string();
}

void read_code_directory(ByteSpan blob, CodeSignature& out, ProblemLog& problems) {
  ByteReader reader(blob, true);
  reader.skip(kBlobHead);
  const std::uint32_t version = reader.u32();
  reader.skip(8);  // flags, hashOffset
  const std::uint32_t identifier = reader.u32();
  std::uint32_t team = 0;
  if (version >= kVersionWithTeam) {
    reader.seek(48);  // CS_CodeDirectory::teamOffset
    team = reader.u32();
  }
  if (!reader.ok()) {
    problems.add(ErrorKind::BadSignature, fmt::format("code directory of {} bytes is cut", blob.size()));
    return;
  }
  if (identifier != 0) out.identifier = text_at(blob, identifier);
  if (team != 0) out.team = text_at(blob, team);
}

void read_blob(ByteSpan signature, std::uint32_t offset, CodeSignature& out, ProblemLog& problems) {
  ByteReader reader(signature, true);
  reader.seek(offset);
  const std::uint32_t magic = reader.u32();
  const std::uint32_t length = reader.u32();
  const auto blob = subspan(signature, offset, length);
  if (!reader.ok() || !blob || length < kBlobHead) {
    problems.add(ErrorKind::BadSignature,
                 fmt::format("blob of {:#x} bytes at {:#x} ends past the signature's end {:#x}", length,
                             offset, signature.size()));
    return;
  }
  const ByteSpan payload = blob->subspan(kBlobHead);
  if (magic == kEntitlements) out.entitlements_xml = payload;
  if (magic == kEntitlementsDer) out.entitlements_der = payload;
  if (magic == kCodeDirectory && out.identifier.empty()) read_code_directory(*blob, out, problems);
}

}  // namespace

CodeSignature read_signature(ByteSpan signature, ProblemLog& problems) {
  CodeSignature out;
  ByteReader reader(signature, true);
  const std::uint32_t magic = reader.u32();
  reader.skip(4);  // length
  const std::uint32_t count = reader.u32();
  if (!reader.ok() || magic != kEmbeddedSignature) {
    problems.add(
        ErrorKind::BadSignature,
        fmt::format("{} bytes with magic number {:#x} are no embedded signature", signature.size(), magic));
    return out;
  }
  if (count > kMaxBlobs) {
    problems.add(ErrorKind::BadSignature,
                 fmt::format("signature has {} blobs, {} are read", count, kMaxBlobs));
  }
  for (std::uint32_t i = 0; i < std::min(count, kMaxBlobs); ++i) {
    reader.skip(4);  // slot
    const std::uint32_t offset = reader.u32();
    if (!reader.ok()) {
      problems.add(ErrorKind::BadSignature, fmt::format("index of {} blobs is cut after {}", count, i));
      break;
    }
    read_blob(signature, offset, out, problems);
  }
  return out;
}

}  // namespace candor::macho
