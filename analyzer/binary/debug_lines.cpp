#include "binary/debug_lines.h"

#include <fmt/format.h>
#include <llvm/ADT/StringMap.h>
#include <llvm/DebugInfo/DWARF/DWARFContext.h>
#include <llvm/Support/MemoryBuffer.h>

#include <algorithm>

#include "base/utf8.h"
#include "unit/debug_lines.h"

namespace candor {
namespace {

using LineTable = llvm::DWARFDebugLine::LineTable;

constexpr std::size_t kMaxLineRows = 4'000'000;   // of all line tables of one image
constexpr std::uint64_t kMaxLineFiles = 100'000;  // of one line table

/// A row with its file as a string of the unit; no file: the end of a run of code.
struct Row {
  std::uint64_t address = 0;
  StringId file{};
  std::uint32_t line = 0, column = 0;
};

class LineReader {
 public:
  LineReader(std::span<const DebugSection> sections, Unit& unit, ProblemLog& problems)
      : unit_(unit), problems_(problems) {
    llvm::StringMap<std::unique_ptr<llvm::MemoryBuffer>> buffers;
    for (const DebugSection& section : sections) {
      const llvm::StringRef bytes(reinterpret_cast<const char*>(section.bytes.data()), section.bytes.size());
      buffers[llvm::StringRef(section.name)] = llvm::MemoryBuffer::getMemBuffer(bytes, "", false);
    }
    constexpr std::uint8_t kAddressSize = 8;
    const auto tell = [this](llvm::Error error) { add_problem(std::move(error)); };
    context_ = llvm::DWARFContext::create(buffers, kAddressSize, true, tell, tell);
  }

  void read() {
    for (const auto& compiled : context_->compile_units()) {
      auto table = context_->getLineTableForUnit(
          compiled.get(), [this](llvm::Error error) { add_problem(std::move(error)); });
      if (!table) {
        add_problem(table.takeError());
      } else if (*table != nullptr) {
        add(**table, compiled->getCompilationDir() == nullptr ? "" : compiled->getCompilationDir());
      }
      if (full_) break;
    }
    keep();
  }

 private:
  void add_problem(llvm::Error error) {
    problems_.add(ErrorKind::BadSymbols, "line table: " + repair_utf8(llvm::toString(std::move(error))));
  }

  void add(const LineTable& table, llvm::StringRef folder) {
    std::vector<StringId> files;  // of the table: StringId plus 1
    for (const LineTable::RowVector::value_type& row : table.Rows) {
      if (rows_.size() >= kMaxLineRows) {
        full_ = true;
        problems_.add(ErrorKind::LimitReached,
                      fmt::format("more than {} rows of line tables, the rest is left out", kMaxLineRows));
        return;
      }
      if (row.EndSequence) {
        rows_.push_back({row.Address.Address, {}, 0, 0});
      } else {
        rows_.push_back({row.Address.Address, file_of(table, files, row.File, folder), row.Line, row.Column});
      }
    }
  }

  StringId file_of(const LineTable& table, std::vector<StringId>& files, std::uint64_t number,
                   llvm::StringRef folder) {
    if (number >= kMaxLineFiles) return {};
    if (files.size() <= number) files.resize(number + 1);
    if (index(files[number]) != 0) return files[number];
    std::string name;
    using Kind = llvm::DILineInfoSpecifier::FileLineInfoKind;
    if (!table.getFileNameByIndex(number, folder, Kind::RelativeFilePath, name)) return {};
    return files[number] = unit_.intern(name);
  }

  /// In order of addresses; of several rows for one address the last that has a line; equal neighbours are
  /// one.
  void keep() {
    std::ranges::stable_sort(rows_, {}, &Row::address);
    const StringId section = unit_.intern(kLinesSection);
    Row last;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      Row row = rows_[i];
      for (; i + 1 < rows_.size() && rows_[i + 1].address == row.address; ++i) {
        if (rows_[i + 1].line != 0) row = rows_[i + 1];
      }
      const bool same = row.file == last.file && row.line == last.line && row.column == last.column;
      if (same) continue;
      last = row;
      std::uint32_t place = 0;
      if (row.line != 0 && index(row.file) != 0) {
        unit_.code.places.push_back({row.file, row.line, row.column, 0, 0});
        place = static_cast<std::uint32_t>(unit_.code.places.size());
      }
      unit_.string_constants.push_back({StringId{}, section, StringKind::C, place, row.address});
    }
  }

  Unit& unit_;
  ProblemLog& problems_;
  std::unique_ptr<llvm::DWARFContext> context_;
  std::vector<Row> rows_;
  bool full_ = false;
};

}  // namespace

void add_debug_lines(std::span<const DebugSection> sections, Unit& unit, ProblemLog& problems) {
  LineReader(sections, unit, problems).read();
}

}  // namespace candor
