#pragma once
// Many short lists in one vector, for what each of a great many summaries keeps.

#include <cstdint>
#include <utility>
#include <vector>

namespace candor {

/// A list grows at its end, also while it is gone through by number.
template <class T>
class ListPool {
 public:
  static constexpr std::uint32_t kEnd = 0xffffffff;
  struct List {
    std::uint32_t first = kEnd, last = kEnd;
  };

  void append(List& list, T item) {
    const auto number = static_cast<std::uint32_t>(links_.size());
    links_.push_back({std::move(item), kEnd});
    (list.last == kEnd ? list.first : links_[list.last].next) = number;
    list.last = number;
  }
  /// Holds until the next append, to whichever list.
  const T& at(std::uint32_t number) const { return links_[number].item; }
  std::uint32_t next(std::uint32_t number) const { return links_[number].next; }

 private:
  struct Link {
    T item;
    std::uint32_t next;
  };
  std::vector<Link> links_;
};

}  // namespace candor
