#include <fmt/core.h>

#include <algorithm>
#include <tuple>
#include <unordered_map>

#include "binary/eh_frame.h"
#include "binary/macho/code_parts.h"
#include "binary/macho/format.h"
#include "binary/macho/unwind_info.h"
#include "binary/objc/definitions.h"
#include "binary/strings.h"

namespace candor::macho {
namespace {

/// A mark that assemblers put at the start of each section.
bool is_section_mark(std::string_view name) {
  return name.starts_with("ltmp") && name.size() > 4 &&
         std::ranges::all_of(name.substr(4), [](char c) { return c >= '0' && c <= '9'; });
}

class EntryFinder {
 public:
  EntryFinder(CodeParts& parts, const std::vector<CodeRange>& code, NamesTaken& taken)
      : parts_(parts), code_(code), taken_(taken) {}

  void add(std::uint64_t address, EntryReason reason, StringId name = {}) {
    if (holds_code(code_, address)) entries_.push_back({address, reason, name});
  }

  /// One name for each address: an external one before local ones, then the first in the alphabet.
  void add_symbols() {
    const auto& defined = parts_.image.defined;
    for (std::size_t i = 0; i < defined.size();) {
      std::size_t best = i, next = i;
      for (; next < defined.size() && defined[next].address == defined[i].address; ++next) {
        const auto rank = [&](std::size_t k) {
          return std::tuple(is_section_mark(defined[k].name), !defined[k].external);
        };
        if (rank(next) < rank(best)) best = next;
      }
      i = next;
      if (is_section_mark(defined[best].name) || !holds_code(code_, defined[best].address)) continue;
      StringId name = intern_text(parts_.unit, defined[best].name);
      if (!defined[best].external) name = free_name(name);
      taken_.insert(name);
      entries_.push_back({.address = defined[best].address,
                          .reason = EntryReason::Symbol,
                          .name = name,
                          .is_local = !defined[best].external});
    }
  }

  /// Distances between functions, the first from the mach_header; 0 ends them.
  void add_function_starts() {
    const auto& range = parts_.image.commands.function_starts;
    const auto bytes = range ? subspan(parts_.image.slice, range->offset, range->size) : std::nullopt;
    if (!bytes) return;
    ByteReader reader(*bytes);
    std::uint64_t address = parts_.image.base;
    while (!reader.at_end()) {
      const std::uint64_t distance = reader.uleb128();
      if (!reader.ok() || distance == 0) break;
      address += distance;
      add(address, EntryReason::FunctionStart);
    }
  }

  void add_methods() {
    for (std::size_t i = parts_.start.definitions; i < parts_.unit.definitions.size(); ++i) {
      const Range methods = parts_.unit.definitions[i].methods;
      for (std::uint32_t k = methods.first; k < methods.first + methods.count; ++k) {
        const Method& method = parts_.unit.methods[k];
        const bool placed = method.address != 0 || parts_.image.is_object;
        if (!placed || parts_.unit.definitions[i].kind == DefinitionKind::Protocol) continue;
        const std::uint64_t address = method.address + parts_.linkage.slide;
        if (!holds_code(code_, address)) continue;
        entries_.push_back({.address = address,
                            .reason = EntryReason::Method,
                            .method = k + 1,
                            .definition = static_cast<std::uint32_t>(i) + 1});
      }
    }
  }

  void add_unwind_info() {
    if (const Section* section = parts_.image.find_section("__unwind_info")) {
      for (const std::uint32_t offset : read_unwind_starts(parts_.image.contents(*section))) {
        add(parts_.image.base + offset, EntryReason::UnwindInfo);
      }
    }
    const Section* frames = parts_.image.is_object ? nullptr : parts_.image.find_section("__eh_frame");
    if (frames == nullptr) return;
    for (const std::uint64_t start : read_frame_starts(parts_.image.contents(*frames), frames->address)) {
      add(start, EntryReason::UnwindInfo);
    }
  }

  void add_exports() {
    for (std::size_t i = parts_.start.exports; i < parts_.unit.exports.size(); ++i) {
      const Export& exported = parts_.unit.exports[i];
      if ((exported.flags & kExportFunction) != 0) {
        add(exported.address + parts_.linkage.slide, EntryReason::Export, exported.name);
      }
    }
  }

  void add_initializers() {
    if (parts_.image.commands.main_offset) {
      add(parts_.image.base + *parts_.image.commands.main_offset, EntryReason::Initializer,
          parts_.unit.intern("main"));
    }
    for (const Section& section : parts_.image.sections) {
      const std::uint32_t type = section.flags & kSectionTypeMask;
      const std::uint64_t size = parts_.image.contents(section).size();
      if (type == kInitializerPointers || type == kTerminatorPointers) {
        for (std::uint64_t i = 0; i + 8 <= size; i += 8) add_pointed(section.address + i);
      } else if (type == kInitializerOffsets) {
        for (std::uint64_t i = 0; i + 4 <= size; i += 4) {
          const auto offset = objc::u32_at(parts_.image, section.address + i);
          if (offset) add(parts_.image.base + *offset, EntryReason::Initializer);
        }
      }
    }
  }

  void add_blocks(const std::vector<Place>& objects) {
    for (const Place& place : objects) {
      if (place.meaning.kind != Meaning::Kind::GlobalBlock) continue;
      if (const auto block = read_global_block(parts_, place.address)) {
        add(block->invoke, EntryReason::FunctionStart);
      }
    }
  }

  std::vector<CodeEntry> take() {
    const auto key = [](const CodeEntry& e) { return std::tuple(e.address, e.reason, e.method, e.name); };
    std::ranges::stable_sort(entries_, {}, key);
    const auto repeated = std::ranges::unique(entries_, {}, key);
    entries_.erase(repeated.begin(), repeated.end());
    return std::move(entries_);
  }

 private:
  /// Calls are by name, so functions of several files may not share one. Methods have numbers of their own.
  StringId free_name(StringId name) {
    const std::string text(parts_.unit.strings.at(name));
    if (text.starts_with("-[") || text.starts_with("+[")) return name;
    std::uint32_t& number = numbers_[name];
    StringId numbered = name;
    while (taken_.contains(numbered)) {
      number = std::max(number + 1, 2u);
      numbered = parts_.unit.intern(fmt::format("{}.{}", text, number));
    }
    return numbered;
  }

  void add_pointed(std::uint64_t slot) {
    const std::uint64_t target = objc::local_at(parts_.objc, slot);
    if (target != objc::kNowhere) add(target, EntryReason::Initializer);
  }

  CodeParts& parts_;
  const std::vector<CodeRange>& code_;
  NamesTaken& taken_;
  std::unordered_map<StringId, std::uint32_t> numbers_;  // last one given; looked up only
  std::vector<CodeEntry> entries_;
};

}  // namespace

void find_entered_sections(CodeParts& parts) {
  const auto enter = [&](std::uint64_t address) {
    const Section* section = parts.image.section_at(address);
    if (section == nullptr || address % 4 != 0) return;
    SectionRole& role = parts.roles[static_cast<std::size_t>(section - parts.image.sections.data())];
    if (role == SectionRole::Constants || role == SectionRole::Data || role == SectionRole::StubHelper) {
      role = SectionRole::Code;
    }
  };
  if (const auto main = parts.image.commands.main_offset) enter(parts.image.base + *main);
  for (std::size_t i = parts.start.definitions; i < parts.unit.definitions.size(); ++i) {
    const Definition& definition = parts.unit.definitions[i];
    if (definition.kind == DefinitionKind::Protocol) continue;
    for (std::uint32_t k = 0; k < definition.methods.count; ++k) {
      const std::uint64_t address = parts.unit.methods[definition.methods.first + k].address;
      if (address != 0) enter(address + parts.linkage.slide);
    }
  }
}

std::vector<CodeRange> find_code(const CodeParts& parts) {
  std::vector<CodeRange> out;
  std::uint64_t end = 0;
  for (const std::uint32_t index : parts.image.section_order) {
    if (parts.roles[index] != SectionRole::Code) continue;
    const Section& section = parts.image.sections[index];
    ByteSpan bytes = parts.image.contents(section);
    std::uint64_t address = section.address;
    if (address < end) {
      const std::uint64_t covered = std::min<std::uint64_t>(end - address, bytes.size());
      address += covered;
      bytes = bytes.subspan(covered);
    }
    if (bytes.size() < 4 || address % 4 != 0) continue;
    out.push_back({address, bytes.first(bytes.size() / 4 * 4)});
    end = address + out.back().bytes.size();
  }
  return out;
}

bool holds_code(const std::vector<CodeRange>& code, std::uint64_t address) {
  const auto after = std::ranges::upper_bound(code, address, {}, &CodeRange::address);
  if (after == code.begin() || address % 4 != 0) return false;
  return address - std::prev(after)->address < std::prev(after)->bytes.size();
}

std::vector<CodeEntry> find_entries(CodeParts& parts, const std::vector<CodeRange>& code,
                                    const std::vector<Place>& objects, NamesTaken* taken) {
  NamesTaken own;
  EntryFinder finder(parts, code, taken != nullptr ? *taken : own);
  finder.add_symbols();
  finder.add_function_starts();
  finder.add_methods();
  finder.add_unwind_info();
  finder.add_exports();
  finder.add_initializers();
  finder.add_blocks(objects);
  return finder.take();
}

}  // namespace candor::macho
