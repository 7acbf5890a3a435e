#include "base/limits.h"
#include "binary/macho/code_parts.h"

namespace candor::macho {
namespace {

constexpr std::uint32_t kSmallDescriptor = 1u << 22, kHasCopyDispose = 1u << 25, kHasSignature = 1u << 30;

// Block_literal: isa, flags, reserved, invoke, descriptor, captures
constexpr std::uint64_t kLiteralFlags = 8, kLiteralInvoke = 16, kLiteralDescriptor = 24;

/// Block_descriptor_small: size, then distances from their own places.
std::optional<BlockDescriptor> read_small(CodeParts& parts, std::uint64_t address, std::uint32_t flags) {
  const auto bytes = parts.image.bytes_at(address, 8);
  if (!bytes) return std::nullopt;
  BlockDescriptor out{.size = load<std::uint32_t>(*bytes, 0).value_or(0)};
  const auto distance = load<std::int32_t>(*bytes, 4).value_or(0);
  if ((flags & kHasSignature) != 0 && distance != 0) {
    const std::uint64_t text = address + 4 + static_cast<std::uint64_t>(std::int64_t{distance});
    out.signature = parts.objc.texts.at(text).value_or(StringId{});
  }
  return out;
}

}  // namespace

std::optional<BlockDescriptor> read_block_descriptor(CodeParts& parts, std::uint64_t address,
                                                     std::uint32_t flags) {
  auto out = std::optional<BlockDescriptor>{};
  if ((flags & kSmallDescriptor) != 0) {
    out = read_small(parts, address, flags);
  } else if (const auto bytes = parts.image.bytes_at(address, 16)) {
    out = BlockDescriptor{.size = load<std::uint64_t>(*bytes, 8).value_or(0)};
    const std::uint64_t slot = address + ((flags & kHasCopyDispose) != 0 ? 32 : 16);
    if ((flags & kHasSignature) != 0) {
      const std::uint64_t text = objc::local_at(parts.objc, slot);
      out->signature = parts.objc.texts.at(text).value_or(StringId{});
    }
  }
  if (out && out->size > static_cast<std::uint64_t>(limits::kMaxBlockLiteral)) return std::nullopt;
  return out;
}

std::optional<CodeImage::GlobalBlock> read_global_block(CodeParts& parts, std::uint64_t address) {
  const auto flags = objc::u32_at(parts.image, address + kLiteralFlags);
  const std::uint64_t invoke = objc::local_at(parts.objc, address + kLiteralInvoke);
  if (!flags || invoke == objc::kNowhere) return std::nullopt;
  CodeImage::GlobalBlock out{.invoke = invoke};
  const std::uint64_t descriptor = objc::local_at(parts.objc, address + kLiteralDescriptor);
  if (descriptor != objc::kNowhere) {
    out.descriptor = read_block_descriptor(parts, descriptor, *flags).value_or(BlockDescriptor{});
  }
  return out;
}

}  // namespace candor::macho
