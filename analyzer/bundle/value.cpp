#include "bundle/value.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "base/limits.h"
#include "base/utf8.h"

namespace candor::bundle {
namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string to_base64(ByteSpan bytes) {
  std::string text;
  text.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t group = 0;
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
    for (std::size_t j = 0; j < 3; ++j) {
      group = group << 8 | (j < count ? std::to_integer<std::uint32_t>(bytes[i + j]) : 0);
    }
    for (std::size_t j = 0; j < 4; ++j) {
      text += j <= count ? kDigits[group >> (18 - 6 * j) & 0x3f] : '=';
    }
  }
  return text;
}

std::string iso_8601(std::int64_t seconds) {
  using namespace std::chrono;
  const sys_seconds time{std::chrono::seconds(seconds)};
  const sys_days day = floor<days>(time);
  const year_month_day date(day);
  const hh_mm_ss clock(time - day);
  return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                     clock.hours().count(), clock.minutes().count(), clock.seconds().count());
}

// Years -9999 to 9999: what four digits can write.
constexpr std::int64_t kMaxSeconds = 253402300799;

TreeNode make_node(Unit& unit, std::string_view key, const Value& value) {
  TreeNode node;
  node.kind = value.kind;
  node.key = unit.intern(key);
  node.text = unit.intern(value.text);
  node.bits = value.bits;
  return node;
}

}  // namespace

const Value* Value::find(std::string_view key) const {
  if (kind != NodeKind::Dictionary) return nullptr;
  const auto found = std::ranges::find(children, key, &Member::key);
  return found == children.end() ? nullptr : &found->value;
}

Value make_boolean(bool value) { return {NodeKind::Boolean, {}, value ? 1u : 0u, {}}; }
Value make_integer(std::int64_t value) {
  return {NodeKind::Integer, {}, static_cast<std::uint64_t>(value), {}};
}
Value make_string(std::string_view text) { return {NodeKind::String, repair_utf8(text), 0, {}}; }
Value make_data(ByteSpan bytes) {
  return {NodeKind::Data, to_base64(bytes.first(std::min(bytes.size(), limits::kMaxDataBytes))), 0, {}};
}
Value make_date(std::int64_t seconds) {
  seconds = std::clamp(seconds, -kMaxSeconds, kMaxSeconds);
  return {NodeKind::Date, iso_8601(seconds), static_cast<std::uint64_t>(seconds), {}};
}
Value make_dictionary() { return {NodeKind::Dictionary, {}, 0, {}}; }
Value make_array() { return {NodeKind::Array, {}, 0, {}}; }

std::string data_bytes(const Value& data) {
  std::string bytes;
  std::uint32_t group = 0;
  int bits = 0;
  for (const char c : data.text) {
    const std::size_t digit = kDigits.find(c);
    if (digit == std::string_view::npos) break;
    group = group << 6 | static_cast<std::uint32_t>(digit);
    bits += 6;
    if (bits >= 8) bytes += static_cast<char>(group >> (bits -= 8));
  }
  return bytes;
}

void add_document(Unit& unit, DocumentKind kind, std::string_view origin, const Value& root) {
  const auto base = static_cast<std::uint32_t>(unit.nodes.size());
  unit.documents.push_back({kind, base, unit.intern(origin)});
  unit.nodes.push_back(make_node(unit, {}, root));
  std::vector<const Value*> queue{&root};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const Value& value = *queue[i];
    Range children{static_cast<std::uint32_t>(unit.nodes.size()),
                   static_cast<std::uint32_t>(value.children.size())};
    if (children.count == 0) children.first = 0;
    unit.nodes[base + i].children = children;
    for (const auto& [key, child] : value.children) {
      unit.nodes.push_back(make_node(unit, key, child));
      queue.push_back(&child);
    }
  }
}

}  // namespace candor::bundle
