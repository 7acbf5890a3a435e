#include "rule/version.h"

#include <algorithm>
#include <charconv>
#include <compare>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

namespace candor {
namespace {

std::uint64_t take_number(std::string_view& rest) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
  rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
  const std::size_t dot = rest.find('.');
  rest.remove_prefix(dot == std::string_view::npos ? rest.size() : dot + 1);
  return error == std::errc() ? value : 0;
}

std::strong_ordering compare_versions(std::string_view a, std::string_view b) {
  while (!a.empty() || !b.empty()) {
    const std::uint64_t left = take_number(a);
    const std::uint64_t right = take_number(b);
    if (left != right) return left <=> right;
  }
  return std::strong_ordering::equal;
}

template <class Order>
bool holds(Operator op, Order order) {
  switch (op) {
    case Operator::Less:
      return order < 0;
    case Operator::LessEqual:
      return order <= 0;
    case Operator::Equal:
      return order == 0;
    case Operator::NotEqual:
      return order != 0;
    case Operator::GreaterEqual:
      return order >= 0;
    case Operator::Greater:
      return order > 0;
  }
  return false;
}

}  // namespace

std::optional<Comparison> parse_comparison(std::string_view text) {
  static constexpr std::pair<std::string_view, Operator> kOperators[] = {
      {">=", Operator::GreaterEqual}, {"<=", Operator::LessEqual}, {"==", Operator::Equal},
      {"!=", Operator::NotEqual},     {"<", Operator::Less},       {">", Operator::Greater}};
  for (const auto& [sign, op] : kOperators) {
    if (!text.starts_with(sign)) continue;
    text.remove_prefix(sign.size());
    while (text.starts_with(' ')) text.remove_prefix(1);
    const bool number = !text.empty() && text.front() != '.' && text.back() != '.' &&
                        std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    if (!number) return std::nullopt;
    return Comparison{op, std::string(text)};
  }
  return std::nullopt;
}

bool version_holds(const Comparison& comparison, std::string_view version) {
  return !version.empty() && holds(comparison.op, compare_versions(version, comparison.value));
}

bool versions_hold(std::span<const Comparison> comparisons, std::string_view version) {
  return std::ranges::all_of(
      comparisons, [&](const Comparison& comparison) { return version_holds(comparison, version); });
}

bool ratio_holds(const Comparison& comparison, double ratio) {
  return holds(comparison.op, ratio <=> std::strtod(comparison.value.c_str(), nullptr));
}

}  // namespace candor
