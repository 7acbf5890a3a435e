#include "bundle/entitlements.h"

#include <fmt/format.h>

#include "base/limits.h"
#include "bundle/property_list.h"

namespace candor::bundle {
namespace {

constexpr std::uint32_t kXmlMagic = 0xfade7171;  // CSMAGIC_EMBEDDED_ENTITLEMENTS of XNU's cs_blobs.h
constexpr std::uint32_t kDerMagic = 0xfade7172;  // CSMAGIC_EMBEDDED_DER_ENTITLEMENTS

ByteSpan without_header(ByteSpan bytes, std::uint32_t magic) {
  ByteReader reader(bytes, /*big_endian=*/true);
  if (reader.u32() != magic) return bytes;
  const std::uint32_t length = reader.u32();
  if (!reader.ok() || length < 8) return bytes;
  return bytes.subspan(8, std::min<std::size_t>(length, bytes.size()) - 8);
}

enum Tag : unsigned {
  kBoolean = 0x01,
  kInteger = 0x02,
  kOctetString = 0x04,
  kUtf8String = 0x0c,
  kSequence = 0x30,
  kSet = 0x31,
  kApplication16 = 0x70,
  kContext16 = 0xb0,
};

struct Element {
  unsigned tag = 0;
  std::uint64_t offset = 0;
  ByteSpan content;
};

/// Reads DER of the few shapes entitlements have; one-byte tags, definite lengths.
class DerReader {
 public:
  Result<Value> document(ByteSpan bytes) {
    begin_ = bytes.data();
    CANDOR_TRY(const Element outer, next(bytes));
    if (outer.tag == kSet) return dictionary(outer.content, 0);
    if (outer.tag != kApplication16) return unknown(outer);
    ByteSpan rest = outer.content;
    CANDOR_TRY(const Element version, next(rest));
    CANDOR_TRY(const Element body, next(rest));
    if (version.tag != kInteger || body.tag != kContext16)
      return unknown(version.tag != kInteger ? version : body);
    return dictionary(body.content, 0);
  }

 private:
  std::unexpected<Error> refuse(std::uint64_t offset, std::string_view what) const {
    return fail(ErrorKind::BadEntitlements, fmt::format("{} at {:#x} of the DER entitlements", what, offset));
  }
  std::unexpected<Error> unknown(const Element& element) const {
    return refuse(element.offset, fmt::format("unexpected tag {:#04x}", element.tag));
  }

  /// Takes one element off the front of `bytes`.
  Result<Element> next(ByteSpan& bytes) const {
    Element element;
    element.offset = static_cast<std::uint64_t>(bytes.data() - begin_);
    ByteReader reader(bytes);
    element.tag = reader.u8();
    std::uint64_t length = reader.u8();
    if (length >= 0x80) {
      const std::uint64_t count = length & 0x7f;
      if (count == 0 || count > 4) return refuse(element.offset, "a length of an unknown form");
      length = 0;
      for (std::uint64_t i = 0; i < count; ++i) length = length << 8 | reader.u8();
    }
    element.content = reader.bytes(length);
    if (!reader.ok())
      return refuse(element.offset, fmt::format("an element of {} bytes that passes the end", length));
    bytes = bytes.subspan(static_cast<std::size_t>(reader.offset()));
    return element;
  }

  Result<Value> dictionary(ByteSpan bytes, int depth) {
    Value result = make_dictionary();
    while (!bytes.empty()) {
      CANDOR_TRY(const Element pair, next(bytes));
      if (pair.tag != kSequence) return unknown(pair);
      ByteSpan rest = pair.content;
      CANDOR_TRY(const Element key, next(rest));
      if (key.tag != kUtf8String) return unknown(key);
      CANDOR_TRY(const Element item, next(rest));
      CANDOR_TRY(Value child, value(item, depth + 1));
      result.children.emplace_back(make_string(as_text(key.content)).text, std::move(child));
    }
    return result;
  }

  Result<Value> array(ByteSpan bytes, int depth) {
    Value result = make_array();
    while (!bytes.empty()) {
      CANDOR_TRY(const Element item, next(bytes));
      CANDOR_TRY(Value child, value(item, depth + 1));
      result.children.emplace_back(std::string(), std::move(child));
    }
    return result;
  }

  Result<Value> value(const Element& element, int depth) {
    if (++values_ > limits::kMaxTreeNodes || depth > limits::kMaxTreeDepth) {
      return refuse(element.offset, fmt::format("more than {} values or depth {}", limits::kMaxTreeNodes,
                                                limits::kMaxTreeDepth));
    }
    switch (element.tag) {
      case kBoolean:
        return make_boolean(!element.content.empty() && element.content[0] != std::byte{0});
      case kInteger:
        return integer(element);
      case kOctetString:
        return make_data(element.content);
      case kUtf8String:
        return make_string(as_text(element.content));
      case kSequence:
        return array(element.content, depth);
      case kSet:
      case kContext16:
        return dictionary(element.content, depth);
      default:
        return unknown(element);
    }
  }

  Result<Value> integer(const Element& element) const {
    if (element.content.empty() || element.content.size() > 8) {
      return refuse(element.offset, fmt::format("an integer of {} bytes", element.content.size()));
    }
    const bool negative = (element.content[0] & std::byte{0x80}) != std::byte{0};
    std::uint64_t bits = negative ? ~std::uint64_t{0} : 0;
    for (const std::byte byte : element.content) bits = bits << 8 | std::to_integer<std::uint64_t>(byte);
    return make_integer(static_cast<std::int64_t>(bits));
  }

  const std::byte* begin_ = nullptr;
  std::uint32_t values_ = 0;
};

}  // namespace

Result<Value> decode_xml_entitlements(ByteSpan bytes, ProblemLog& problems) {
  Result<Value> value = decode_property_list(without_header(bytes, kXmlMagic), problems);
  if (!value) return fail(ErrorKind::BadEntitlements, value.error().message);
  if (value->kind != NodeKind::Dictionary)
    return fail(ErrorKind::BadEntitlements, "the root is not a dictionary");
  return value;
}

Result<Value> decode_der_entitlements(ByteSpan bytes) {
  if (bytes.size() > limits::kMaxMetadataSize) {
    return fail(ErrorKind::BadEntitlements,
                fmt::format("they have {} bytes, the limit is {}", bytes.size(), limits::kMaxMetadataSize));
  }
  return DerReader().document(without_header(bytes, kDerMagic));
}

}  // namespace candor::bundle
