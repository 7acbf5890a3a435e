#pragma once
// A hash map of numbers for what is looked up for every instruction of a program.

#include <cstdint>
#include <vector>

namespace candor {

/// Open addressing, growing only. Two ids make one key: `id_pair`.
class IdMap {
 public:
  static constexpr std::uint64_t kFreeKey = ~std::uint64_t{0};  // no caller's key

  /// The value of `key`, put there as `fresh` when it is new. The reference holds until the next call.
  std::uint32_t& operator()(std::uint64_t key, std::uint32_t fresh) {
    if ((std::size_t{count_} + 1) * 2 > slots_.size()) grow();
    Slot& slot = find_slot(key);
    if (slot.key == kFreeKey) {
      slot = {key, fresh};
      ++count_;
    }
    return slot.value;
  }
  /// Null when the key is not there.
  const std::uint32_t* find(std::uint64_t key) const {
    if (slots_.empty()) return nullptr;
    const Slot& slot = const_cast<IdMap*>(this)->find_slot(key);
    return slot.key == kFreeKey ? nullptr : &slot.value;
  }

  std::uint32_t size() const { return count_; }

 private:
  struct Slot {
    std::uint64_t key = kFreeKey;
    std::uint32_t value = 0;
  };

  Slot& find_slot(std::uint64_t key) {
    std::uint64_t hash = key * 0x9e3779b97f4a7c15;
    hash ^= hash >> 29;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
      if (slots_[i].key == key || slots_[i].key == kFreeKey) return slots_[i];
    }
  }
  void grow() {
    std::vector<Slot> old(slots_.empty() ? 64 : slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.key != kFreeKey) find_slot(slot.key) = slot;
    }
  }

  std::vector<Slot> slots_;
  std::uint32_t count_ = 0;
};

constexpr std::uint64_t id_pair(std::uint32_t a, std::uint32_t b) { return std::uint64_t{a} << 32 | b; }

}  // namespace candor
