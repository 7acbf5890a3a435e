#include "rule/port_reader.h"

#include <fmt/format.h>

namespace candor {
namespace {

bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text.remove_prefix(prefix.size());
  return true;
}

bool take_number(std::string_view& text, std::uint16_t& number) {
  std::size_t count = 0;
  std::uint16_t value = 0;
  while (count < text.size() && count < 4 && text[count] >= '0' && text[count] <= '9') {
    value = static_cast<std::uint16_t>(value * 10 + (text[count++] - '0'));
  }
  text.remove_prefix(count);
  number = value;
  return count > 0 && count <= 3;
}

/// What stands before a key.
bool take_place(std::string_view& text, ApiPort& port) {
  if (take(text, "self")) {
    port.kind = PortKind::Self;
    return true;
  }
  if (take(text, "return")) {
    port.kind = PortKind::Return;
    return true;
  }
  if (take(text, "invoked.param ")) {
    port.kind = PortKind::InvokedParameter;
    return take_number(text, port.parameter);
  }
  port.kind = PortKind::Argument;
  if (!take(text, "arg ") || !take_number(text, port.index)) return false;
  if (!take(text, ".param ")) return true;
  port.kind = PortKind::BlockParameter;
  return take_number(text, port.parameter);
}

/// `.key("text")` or `.key(arg N)`.
bool take_key(std::string_view text, ApiPort& port) {
  if (!take(text, ".key(") || !text.ends_with(')')) return false;
  text.remove_suffix(1);
  if (take(text, "arg ")) {
    port.key = PortKey::FromArgument;
    return take_number(text, port.key_argument) && text.empty();
  }
  port.key = PortKey::Constant;
  if (!take(text, "\"") || !text.ends_with('"')) return false;
  text.remove_suffix(1);
  port.key_text = text;
  return !text.empty() && text.find('"') == std::string_view::npos;
}

}  // namespace

std::optional<ApiPort> parse_port(std::string_view text) {
  ApiPort port;
  if (text == "captured") {
    port.kind = PortKind::Captured;
    return port;
  }
  if (take(text, "args ")) {
    port.kind = PortKind::ArgumentsFrom;
    return take_number(text, port.index) && text == ".." ? std::optional(port) : std::nullopt;
  }
  if (take(text, "*arg ")) {
    port.kind = PortKind::Pointee;
    return take_number(text, port.index) && text.empty() ? std::optional(port) : std::nullopt;
  }
  if (!take_place(text, port)) return std::nullopt;
  if (!text.empty() && !take_key(text, port)) return std::nullopt;
  return port;
}

ApiPort read_port(YamlSource& source, const YAML::Node& node, std::string_view what) {
  const ApiPort otherwise{.kind = PortKind::Self};
  const auto text = source.text(node, fmt::format("\"{}\"", what));
  if (!text) return otherwise;
  if (auto port = parse_port(*text)) return *port;
  source.add(ErrorKind::BadValue, node,
             fmt::format("\"{}\" is no port; expected self, return, arg N, args N.., *arg N, arg N.param M, "
                         "invoked.param M or captured, or one of them with .key(\"k\") or .key(arg N)",
                         *text));
  return otherwise;
}

std::vector<ApiPort> read_ports(YamlSource& source, const YAML::Node& node, std::string_view what) {
  std::vector<ApiPort> ports;
  for (const YAML::Node& port : source.list(node, fmt::format("\"{}\"", what))) {
    ports.push_back(read_port(source, port, what));
  }
  return ports;
}

}  // namespace candor
