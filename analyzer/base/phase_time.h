#pragma once
// What a process spends on parts of its work, for `scan --timings`. No report has any of it.

#include <cstdint>

namespace candor {

/// CPU time of the calling process, user and system.
std::uint64_t cpu_microseconds();

/// What this process has spent on lifting machine code, its own part of reading an image.
std::uint64_t lifting_microseconds();

/// Adds the CPU time of its life to lifting_microseconds(). One at a time.
class LiftingTime {
 public:
  LiftingTime();
  ~LiftingTime();
  LiftingTime(const LiftingTime&) = delete;
  LiftingTime& operator=(const LiftingTime&) = delete;

 private:
  std::uint64_t started_;
};

}  // namespace candor
