#pragma once
// What models say of APIs, in the form that the flow analyses read; rule/ makes it from a pack.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace candor {

/// Index into ApiModels::labels.
enum class LabelId : std::uint16_t {};
constexpr std::uint16_t index(LabelId id) { return static_cast<std::uint16_t>(id); }

enum class PortKind : std::uint8_t {
  Self,  // the receiver of a message
  Return,
  Argument,         // argument `index`, the receiver not counted
  ArgumentsFrom,    // all from `index` on
  Pointee,          // what argument `index` points to, after the call
  Captured,         // what the closure holds
  BlockParameter,   // parameter `parameter` of the block that is argument `index`
  InvokedParameter  // parameter `parameter` of the method that `invokes` names
};
/// The part of a collection that a port means.
enum class PortKey : std::uint8_t { Whole, Constant, FromArgument };
struct ApiPort {
  PortKind kind = PortKind::Return;
  PortKey key = PortKey::Whole;
  std::uint16_t index = 0;
  std::uint16_t parameter = 0;
  std::uint16_t key_argument = 0;  // FromArgument: the element under the constant text of this argument
  std::string key_text;            // Constant
};

enum class ApiEntryKind : std::uint8_t {
  Source,      // ports: where the data comes out
  Sink,        // ports: where data leaves
  Propagate,   // ports: from, to
  Sanitize,    // ports: what is clean after the call
  Entry,       // the method that matches, or with a port the block or function given there
  Marks,       // a name for facts and for calls of order and gate rules
  Calls,       // ports: the block, then what its parameters are (in their order)
  Invokes,     // ports: selector, receiver, then what the method's parameters are
  NamesClass,  // ports: a text that names the class whose object is returned
  Folds,
  Stores,  // ports: key, value
  Loads,   // ports: key, where the value comes out
  Pairs,   // ports: values, keys, collection; or values, collection: values are value, key, value, key …
  Equal,   // ports: the two that are compared
  Opaque,  // the result holds nothing of what went in
  NoReturn,
};
enum class CallTime : std::uint8_t { Now, Later, Maybe };
enum class Folding : std::uint8_t {
  Join,
  Format,
  Capitalize,
  Lowercase,
  Uppercase,
  Base64,
  Reverse,
  Xor,
  Path
};

struct ApiEntry {
  ApiEntryKind kind = ApiEntryKind::Marks;
  LabelId label{};  // Source, Sink, Sanitize, Entry, Marks
  std::vector<ApiPort> ports;
  std::string what;                 // Source, Sink: in the reader's words; may be empty
  std::string space;                // Stores, Loads
  CallTime time = CallTime::Maybe;  // Calls, Invokes
  Folding folding = Folding::Join;  // Folds
};

/// A name as a model writes it: exact, or the part before an asterisk. Of a host, `prefix` stands for "*." in
/// front: any host below `text`, not that host itself.
struct ApiName {
  std::string text;
  bool prefix = false;
  bool empty() const { return text.empty() && !prefix; }
};

/// What one API is. A model matches a message by class and selector (a class's subclasses and the adopters of
/// a protocol count; when the program overrides the method, both the model and the body count), or by
/// selector alone; a function or variable by its symbol; a constant string by its value or by the host in it.
struct ApiModel {
  std::string name;  // as reports show it: "-[Class selector]", "function"
  ApiName type;      // class or protocol
  ApiName selector;
  ApiName symbol;    // function or variable
  ApiName constant;  // string
  ApiName host;
  bool class_method = false;  // only messages to the class
  std::vector<ApiEntry> entries;
};

struct ApiModels {
  std::vector<std::string> labels;  // sorted
  std::vector<ApiModel> models;     // in pack order
};

}  // namespace candor
