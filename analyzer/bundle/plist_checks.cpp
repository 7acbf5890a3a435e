// Refuses property lists that libplist 2.2 cannot survive: it trusts object graphs and nesting.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "base/limits.h"
#include "bundle/property_list.h"

namespace candor::bundle {
namespace {

constexpr std::size_t kTrailerSize = 32;  // CFBinaryPlistTrailer of CoreFoundation's CFBinaryPList.c
constexpr std::uint64_t kSaturated = ~std::uint64_t{0} >> 1;

std::unexpected<Error> refuse(std::string message) {
  return fail(ErrorKind::BadPropertyList, std::move(message));
}

/// A big-endian integer of 1 to 8 bytes.
std::optional<std::uint64_t> sized_integer(ByteSpan bytes, std::uint64_t offset, unsigned size) {
  const auto range = subspan(bytes, offset, size);
  if (!range || size == 0 || size > 8) return std::nullopt;
  std::uint64_t value = 0;
  for (const std::byte byte : *range) value = value << 8 | std::to_integer<std::uint64_t>(byte);
  return value;
}

/// The part of a binary property list that can hurt: which object refers to which.
class Graph {
 public:
  explicit Graph(ByteSpan bytes) : bytes_(bytes) {}

  Status check() {
    CANDOR_TRY_STATUS(read_trailer());
    values_.assign(count_, 0);
    depths_.assign(count_, 0);
    CANDOR_TRY_STATUS(measure());
    if (values_[root_] > limits::kMaxTreeNodes) {
      return refuse(fmt::format("its objects expand to more than {} values", limits::kMaxTreeNodes));
    }
    if (depths_[root_] > limits::kMaxTreeDepth) {
      return refuse(
          fmt::format("its objects nest {} deep, the limit is {}", depths_[root_], limits::kMaxTreeDepth));
    }
    return {};
  }

 private:
  struct Children {
    std::uint64_t first = 0;  // offset of the first reference
    std::uint64_t count = 0;
  };
  struct Frame {
    std::uint32_t object;
    Children children;
    std::uint64_t next = 0;
  };

  Status read_trailer();
  Result<Children> children(std::uint32_t object) const;
  Status measure();
  Status enter(std::uint32_t object, std::vector<Frame>& stack);

  ByteSpan bytes_;
  unsigned offset_size_ = 0;
  unsigned reference_size_ = 0;
  std::uint32_t count_ = 0;
  std::uint32_t root_ = 0;
  std::uint64_t table_ = 0;
  std::vector<std::uint64_t> values_;  // 0: not measured; else values the object expands to, saturating
  std::vector<int> depths_;            // -1: being measured
};

Status Graph::read_trailer() {
  if (bytes_.size() < 8 + kTrailerSize)
    return refuse(fmt::format("{} bytes are too few for a binary property list", bytes_.size()));
  ByteReader trailer(bytes_.last(kTrailerSize), /*big_endian=*/true);
  trailer.skip(6);
  offset_size_ = trailer.u8();
  reference_size_ = trailer.u8();
  const std::uint64_t count = trailer.u64();
  const std::uint64_t root = trailer.u64();
  table_ = trailer.u64();
  if (offset_size_ < 1 || offset_size_ > 8 || reference_size_ < 1 || reference_size_ > 8) {
    return refuse(fmt::format("offsets of {} and references of {} bytes are not possible", offset_size_,
                              reference_size_));
  }
  const std::uint64_t end = bytes_.size() - kTrailerSize;
  if (count == 0 || count > limits::kMaxTreeNodes || table_ < 8 || table_ > end ||
      count > (end - table_) / offset_size_) {
    return refuse(fmt::format("an offset table of {} objects at {:#x} is not inside its {} bytes", count,
                              table_, bytes_.size()));
  }
  if (root >= count) return refuse(fmt::format("the root is object {} of {}", root, count));
  count_ = static_cast<std::uint32_t>(count);
  root_ = static_cast<std::uint32_t>(root);
  return {};
}

Result<Graph::Children> Graph::children(std::uint32_t object) const {
  const auto offset = sized_integer(bytes_, table_ + std::uint64_t{object} * offset_size_, offset_size_);
  if (!offset || *offset < 8 || *offset >= table_)
    return refuse(fmt::format("object {} is outside the object table", object));
  const auto marker = std::to_integer<unsigned>(bytes_[*offset]);
  const unsigned type = marker >> 4;
  std::uint64_t count = marker & 0x0f;
  std::uint64_t at = *offset + 1;
  if (type >= 4 && type != 8 && count == 0x0f) {  // the length follows as an integer object
    const auto size_marker = sized_integer(bytes_, at, 1);
    if (!size_marker || (*size_marker >> 4) != 1 || (*size_marker & 0x0f) > 3) {
      return refuse(fmt::format("object {} has no readable length", object));
    }
    const unsigned size = 1u << (*size_marker & 0x0f);
    const auto long_count = sized_integer(bytes_, at + 1, size);
    if (!long_count) return refuse(fmt::format("object {} has no readable length", object));
    count = *long_count;
    at += 1 + size;
  }
  if (count > bytes_.size()) return refuse(fmt::format("object {} claims {} elements", object, count));
  const bool dictionary = type == 0xd;
  const bool array = type == 0xa || type == 0xb || type == 0xc;
  const std::uint64_t width = dictionary ? 2 * reference_size_ : array ? reference_size_ : type == 6 ? 2 : 1;
  const bool sized = dictionary || array || type == 4 || type == 5 || type == 6;
  if (sized && !subspan(bytes_.first(table_), at, count * width)) {
    return refuse(fmt::format("object {} with {} elements passes the end of the objects", object, count));
  }
  if (dictionary) return Children{at, 2 * count};
  if (array) return Children{at, count};
  return Children{};
}

Status Graph::enter(std::uint32_t object, std::vector<Frame>& stack) {
  CANDOR_TRY(const Children found, children(object));
  values_[object] = 1;
  depths_[object] = -1;
  stack.push_back({object, found, 0});
  return {};
}

/// Depth first without recursion; an object met again while it is measured is a cycle.
Status Graph::measure() {
  std::vector<Frame> stack;
  CANDOR_TRY_STATUS(enter(root_, stack));
  std::vector<int> depth_below(1, 0);
  std::uint64_t steps = 0;
  while (!stack.empty()) {
    Frame& frame = stack.back();
    if (frame.next == frame.children.count) {
      depths_[frame.object] = depth_below.back();
      stack.pop_back();
      depth_below.pop_back();
      continue;
    }
    if (++steps > 2 * std::uint64_t{limits::kMaxTreeNodes} + bytes_.size())
      return refuse("its objects have too many references");
    const auto reference =
        sized_integer(bytes_, frame.children.first + frame.next * reference_size_, reference_size_);
    if (!reference || *reference >= count_)
      return refuse(fmt::format("object {} refers to a missing object", frame.object));
    const auto child = static_cast<std::uint32_t>(*reference);
    if (values_[child] == 0) {
      if (stack.size() > limits::kMaxTreeDepth) {
        return refuse(fmt::format("its objects nest deeper than {}", limits::kMaxTreeDepth));
      }
      CANDOR_TRY_STATUS(enter(child, stack));
      depth_below.push_back(0);
      continue;  // `next` stays: the child is added when it is met again, measured
    }
    if (depths_[child] < 0) return refuse(fmt::format("object {} contains itself", child));
    ++frame.next;
    depth_below.back() = std::max(depth_below.back(), depths_[child] + 1);
    values_[frame.object] = std::min(values_[frame.object] + values_[child], kSaturated / 2);
  }
  return {};
}

}  // namespace

Status check_binary_plist(ByteSpan bytes) { return Graph(bytes).check(); }

Status check_xml_plist(std::string_view text) {
  int depth = 0;
  std::uint32_t elements = 0;
  std::uint64_t entity_work = 0;
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const std::string_view rest = text.substr(at + 1);
    const std::string_view run = rest.substr(0, rest.find('<'));
    entity_work += static_cast<std::uint64_t>(std::ranges::count(run, '&')) * run.size();
    if (entity_work > limits::kMaxEntityWork) {  // libplist moves the rest of the text for each
      return refuse(fmt::format("a text of {} bytes has too many entities", run.size()));
    }
    if (rest.starts_with("!--") || rest.starts_with("![CDATA[")) {
      const bool comment = rest.starts_with("!--");
      const std::size_t end = text.find(comment ? "-->" : "]]>", at);
      if (end == std::string_view::npos)
        return refuse(fmt::format("a comment or CDATA section at {:#x} has no end", at));
      at = end;
      continue;
    }
    if (rest.starts_with("!ENTITY")) return refuse("it declares entities");
    const bool closes = rest.starts_with('/');
    const std::string_view name = closes ? rest.substr(1) : rest;
    const bool container = name.starts_with("dict") || name.starts_with("array");
    if (!closes && ++elements > 2 * limits::kMaxTreeNodes) {
      return refuse(fmt::format("it has more than {} elements", 2 * limits::kMaxTreeNodes));
    }
    if (!container) continue;
    const std::size_t end = rest.find('>');
    if (end != std::string_view::npos && end > 0 && rest[end - 1] == '/') continue;
    depth = closes ? std::max(depth - 1, 0) : depth + 1;
    if (depth > limits::kMaxTreeDepth)
      return refuse(fmt::format("its elements nest deeper than {}", limits::kMaxTreeDepth));
  }
  return {};
}

}  // namespace candor::bundle
