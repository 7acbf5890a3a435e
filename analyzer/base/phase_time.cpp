#include "base/phase_time.h"

#include <ctime>

namespace candor {
namespace {

std::uint64_t lifting = 0;

}  // namespace

std::uint64_t cpu_microseconds() {
  timespec time{};
  if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time) != 0) return 0;
  return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000 +
         static_cast<std::uint64_t>(time.tv_nsec) / 1'000;
}

std::uint64_t lifting_microseconds() { return lifting; }

LiftingTime::LiftingTime() : started_(cpu_microseconds()) {}

LiftingTime::~LiftingTime() { lifting += cpu_microseconds() - started_; }

}  // namespace candor
