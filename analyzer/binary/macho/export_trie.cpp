#include "binary/macho/export_trie.h"

#include <fmt/core.h>

#include <algorithm>

#include "base/limits.h"

namespace candor::macho {
namespace {

// EXPORT_SYMBOL_FLAGS_…
constexpr std::uint64_t kKindMask = 3;
constexpr std::uint64_t kKindAbsolute = 2;
constexpr std::uint64_t kWeakDefinition = 4;
constexpr std::uint64_t kReexport = 8;

/// A node still to be visited; `prefix_length` characters of the current name belong to its parent.
struct PendingNode {
  std::uint64_t offset = 0;
  std::size_t prefix_length = 0;
  std::string_view edge;
};

class TrieReader {
 public:
  TrieReader(ByteSpan trie, std::uint64_t base, ProblemLog& problems)
      : trie_(trie), base_(base), problems_(problems), visited_(trie.size(), false) {}

  std::vector<ExportedSymbol> read() {
    std::vector<PendingNode> pending{{}};
    while (!pending.empty() && !stopped_) {
      const PendingNode node = pending.back();
      pending.pop_back();
      name_.resize(node.prefix_length);
      name_ += node.edge;
      visit(node.offset, pending);
    }
    return std::move(symbols_);
  }

 private:
  void complain(const char* what, std::uint64_t offset) {
    problems_.add(ErrorKind::BadSymbols, fmt::format("export trie node {}", what),
                  fmt::format("offset {:#x} of {:#x}", offset, trie_.size()));
  }

  void visit(std::uint64_t offset, std::vector<PendingNode>& pending) {
    if (offset >= trie_.size()) return complain("is past the end", offset);
    if (visited_[offset]) return complain("is reached twice", offset);
    visited_[offset] = true;
    ByteReader reader(trie_);
    reader.seek(offset);
    const std::uint64_t terminal_size = reader.uleb128();
    const std::uint64_t terminal = reader.offset();
    reader.skip(terminal_size);
    if (!reader.ok()) return complain("is cut", offset);
    if (terminal_size != 0) read_terminal(trie_.subspan(terminal, terminal_size), terminal);
    read_children(reader, offset, pending);
  }

  void read_terminal(ByteSpan bytes, std::uint64_t offset) {
    ByteReader reader(bytes);
    const std::uint64_t flags = reader.uleb128();
    ExportedSymbol symbol;
    symbol.weak = (flags & kWeakDefinition) != 0;
    symbol.reexport = (flags & kReexport) != 0;
    const std::uint64_t value = reader.uleb128();  // of a re-export: the library's ordinal
    if (!reader.ok()) return complain("has a malformed symbol", offset);
    if (!symbol.reexport) symbol.address = (flags & kKindMask) == kKindAbsolute ? value : base_ + value;
    name_characters_ += name_.size();
    if (symbols_.size() == limits::kMaxExports ||
        name_characters_ > trie_.size() * limits::kMaxExportNameGrowth + limits::kMiB) {
      problems_.add(ErrorKind::LimitReached,
                    fmt::format("export trie of {} bytes names too much, {} symbols were read", trie_.size(),
                                symbols_.size()));
      stopped_ = true;
      return;
    }
    symbol.name = name_;
    symbols_.push_back(std::move(symbol));
  }

  /// Pushes the children so that the first is visited first.
  void read_children(ByteReader& reader, std::uint64_t offset, std::vector<PendingNode>& pending) {
    const std::uint8_t count = reader.u8();
    if (!reader.ok()) return complain("is cut", offset);
    const std::size_t first = pending.size();
    for (unsigned i = 0; i < count; ++i) {
      const std::string_view edge = reader.c_string();
      const std::uint64_t child = reader.uleb128();
      if (!reader.ok() || name_.size() + edge.size() > limits::kMaxStringLength) {
        complain("has a malformed child", offset);
        break;
      }
      pending.push_back({child, name_.size(), edge});
    }
    std::reverse(pending.begin() + static_cast<std::ptrdiff_t>(first), pending.end());
  }

  const ByteSpan trie_;
  const std::uint64_t base_;
  ProblemLog& problems_;
  std::vector<bool> visited_;
  std::string name_;
  std::uint64_t name_characters_ = 0;
  std::vector<ExportedSymbol> symbols_;
  bool stopped_ = false;
};

}  // namespace

std::vector<ExportedSymbol> read_export_trie(ByteSpan trie, std::uint64_t base, ProblemLog& problems) {
  if (trie.empty()) return {};
  return TrieReader(trie, base, problems).read();
}

}  // namespace candor::macho
