#include "binary/macho/fixups.h"

#include <algorithm>

#include "base/limits.h"

namespace candor::macho {

FixupList::FixupList(std::size_t slice_size)
    : limit_(std::min<std::size_t>(limits::kMaxFixups, slice_size / 4)) {}

bool FixupList::add_local(std::uint64_t address, std::uint64_t target) {
  if (full()) return false;
  fixups_.push_back({address, {Pointer::Kind::Local, target}});
  return true;
}

bool FixupList::add_import(std::uint64_t address, std::uint32_t symbol, std::int64_t addend) {
  if (full()) return false;
  fixups_.push_back({address, {Pointer::Kind::Import, 0, symbol, addend}});
  return true;
}

bool FixupList::add_null(std::uint64_t address) {
  if (full()) return false;
  fixups_.push_back({address, {}});
  return true;
}

std::vector<Fixup> FixupList::take() {
  const auto by_address = [](const Fixup& a, const Fixup& b) { return a.address < b.address; };
  if (!std::is_sorted(fixups_.begin(), fixups_.end(), by_address)) {
    std::stable_sort(fixups_.begin(), fixups_.end(), by_address);
  }
  const auto same_address = [](const Fixup& a, const Fixup& b) { return a.address == b.address; };
  fixups_.erase(std::unique(fixups_.begin(), fixups_.end(), same_address), fixups_.end());
  return std::move(fixups_);
}

}  // namespace candor::macho
