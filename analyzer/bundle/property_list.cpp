#include "bundle/property_list.h"

#include <fmt/format.h>
#include <plist/plist.h>

#include <bit>
#include <cstdlib>
#include <memory>

#include "base/limits.h"
#include "base/utf8.h"

namespace candor::bundle {
namespace {

constexpr std::int64_t kReferenceDate = 978307200;  // 2001-01-01, the zero of property list dates

struct FreePlist {
  void operator()(void* node) const { plist_free(node); }
};
using Plist = std::unique_ptr<void, FreePlist>;

struct Free {
  void operator()(void* memory) const { std::free(memory); }
};

/// Turns libplist's nodes into values and counts them.
class Converter {
 public:
  explicit Converter(ProblemLog& problems) : problems_(problems) {}

  Value convert(plist_t node, int depth) {
    if (++nodes_ > limits::kMaxTreeNodes || depth > limits::kMaxTreeDepth) {
      report_cut();
      return {};
    }
    switch (plist_get_node_type(node)) {
      case PLIST_BOOLEAN: {
        std::uint8_t value = 0;
        plist_get_bool_val(node, &value);
        return make_boolean(value != 0);
      }
      case PLIST_UINT: {
        std::uint64_t value = 0;
        plist_get_uint_val(node, &value);
        return make_integer(static_cast<std::int64_t>(value));
      }
      case PLIST_UID: {
        std::uint64_t value = 0;
        plist_get_uid_val(node, &value);
        return make_integer(static_cast<std::int64_t>(value));
      }
      case PLIST_REAL: {
        double value = 0;
        plist_get_real_val(node, &value);
        return {NodeKind::Real, {}, std::bit_cast<std::uint64_t>(value), {}};
      }
      case PLIST_STRING:
        return string_value(node);
      case PLIST_DATA: {
        std::uint64_t length = 0;
        const char* data = plist_get_data_ptr(node, &length);
        return make_data(data == nullptr ? ByteSpan()
                                         : as_byte_span({data, static_cast<std::size_t>(length)}));
      }
      case PLIST_DATE: {
        std::int32_t seconds = 0;
        std::int32_t microseconds = 0;
        plist_get_date_val(node, &seconds, &microseconds);
        return make_date(kReferenceDate + seconds);
      }
      case PLIST_ARRAY:
        return array(node, depth);
      case PLIST_DICT:
        return dictionary(node, depth);
      default:
        return {};
    }
  }

 private:
  static Value string_value(plist_t node) {
    std::uint64_t length = 0;
    const char* text = plist_get_string_ptr(node, &length);
    return make_string(text == nullptr ? std::string_view() : std::string_view(text, length));
  }

  Value array(plist_t node, int depth) {
    Value result = make_array();
    plist_array_iter raw = nullptr;
    plist_array_new_iter(node, &raw);
    const std::unique_ptr<void, Free> iterator(raw);
    for (plist_t item = nullptr;;) {
      plist_array_next_item(node, raw, &item);
      if (item == nullptr || cut_) return result;
      result.children.emplace_back(std::string(), convert(item, depth + 1));
    }
  }

  Value dictionary(plist_t node, int depth) {
    Value result = make_dictionary();
    plist_dict_iter raw = nullptr;
    plist_dict_new_iter(node, &raw);
    const std::unique_ptr<void, Free> iterator(raw);
    while (true) {
      char* key = nullptr;
      plist_t item = nullptr;
      plist_dict_next_item(node, raw, &key, &item);
      const std::unique_ptr<char, Free> owned(key);
      if (item == nullptr || cut_) return result;
      result.children.emplace_back(repair_utf8(key == nullptr ? "" : key), convert(item, depth + 1));
    }
  }

  void report_cut() {
    if (cut_) return;
    cut_ = nodes_ > limits::kMaxTreeNodes;
    problems_.add(ErrorKind::LimitReached, fmt::format("the property list was cut at {} values and depth {}",
                                                       limits::kMaxTreeNodes, limits::kMaxTreeDepth));
  }

  ProblemLog& problems_;
  std::uint32_t nodes_ = 0;
  bool cut_ = false;
};

using Import = void (*)(const char*, std::uint32_t, plist_t*);

Result<Value> decode_with(Import import, std::string_view text, std::string_view form, ProblemLog& problems) {
  plist_t raw = nullptr;
  import(text.data(), static_cast<std::uint32_t>(text.size()), &raw);
  const Plist plist(raw);
  if (!plist) {
    return fail(ErrorKind::BadPropertyList,
                fmt::format("the {} bytes are not a well-formed {} property list", text.size(), form));
  }
  return Converter(problems).convert(plist.get(), 0);
}

std::string big_endian_utf16(std::string_view bytes) {
  std::string swapped(bytes.substr(0, bytes.size() / 2 * 2));
  for (std::size_t i = 0; i < swapped.size(); i += 2) std::swap(swapped[i], swapped[i + 1]);
  return utf16_to_utf8(as_byte_span(swapped));
}

/// Text of any encoding a property list may have, as UTF-8; empty for what is not text.
std::string to_text(std::string_view bytes) {
  if (bytes.starts_with("\xff\xfe")) return utf16_to_utf8(as_byte_span(bytes.substr(2)));
  if (bytes.starts_with("\xfe\xff")) return big_endian_utf16(bytes.substr(2));
  if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
  if (bytes.size() >= 2 && bytes[0] == '\0' && bytes[1] != '\0') return big_endian_utf16(bytes);
  if (bytes.size() >= 2 && bytes[0] != '\0' && bytes[1] == '\0') return utf16_to_utf8(as_byte_span(bytes));
  return repair_utf8(bytes);
}

}  // namespace

Result<Value> decode_property_list(ByteSpan bytes, ProblemLog& problems) {
  if (bytes.size() > limits::kMaxMetadataSize) {
    return fail(ErrorKind::BadPropertyList,
                fmt::format("it has {} bytes, the limit is {}", bytes.size(), limits::kMaxMetadataSize));
  }
  if (bytes.empty()) return fail(ErrorKind::BadPropertyList, "the property list is empty");
  if (as_text(bytes).starts_with("bplist")) {
    CANDOR_TRY_STATUS(check_binary_plist(bytes));
    return decode_with(plist_from_bin, as_text(bytes), "binary", problems);
  }
  const std::string text = to_text(as_text(bytes));
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  if (start == std::string::npos) return fail(ErrorKind::BadPropertyList, "the property list is blank");
  const std::string_view body = std::string_view(text).substr(start);
  if (!body.starts_with('<')) return parse_old_style(body);
  CANDOR_TRY_STATUS(check_xml_plist(body));
  return decode_with(plist_from_xml, body, "XML", problems);
}

}  // namespace candor::bundle
