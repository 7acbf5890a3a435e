#include "worker/outcome.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <algorithm>
#include <csignal>

#include "worker/worker_process.h"

namespace candor {
namespace {

constexpr int kSeals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;

Outcome without_unit(ErrorKind kind, std::string message, std::string where = {}) {
  return {
      .bytes = nullptr, .unit = std::nullopt, .problem = Problem{kind, std::move(message), std::move(where)}};
}

Outcome without_unit(const Error& error) { return without_unit(error.kind, error.message, error.where); }

// Only a sealed file may be mapped: one that shrinks later would end the parent.
Result<UnitBytes> take_unit(const ChildReport& report) {
  const int fd = report.unit_file.get();
  const int seals = fcntl(fd, F_GET_SEALS);
  if (seals < 0 || (seals & kSeals) != kSeals)
    return fail(ErrorKind::BadUnit, "the unit's memory is not sealed");
  struct stat status{};
  if (fstat(fd, &status) != 0 || status.st_size < 0 ||
      report.unit->size > static_cast<std::uint64_t>(status.st_size) ||
      static_cast<std::uint64_t>(status.st_size) - report.unit->size != report.unit->lookups_size) {
    return fail(ErrorKind::BadUnit, "the unit's memory has another size than announced");
  }
  if (report.unit->size > limits::kMaxUnitSize) {
    return fail(ErrorKind::BadUnit,
                fmt::format("the unit has {} bytes, more than {}", report.unit->size, limits::kMaxUnitSize));
  }
  if (report.unit->lookups_size > limits::kMaxLookupBytes) {
    return fail(ErrorKind::BadUnit, "the look-ups of a unit are too many");
  }
  return UnitBytes::read(fd, 0, report.unit->size);
}

// C libraries do not say that memory is out: they crash. Half of the limit in use at that time tells it
// apart.
bool ran_out_of_memory(const Exited& exited) {
  if (!WIFSIGNALED(exited.status)) {
    return WIFEXITED(exited.status) && WEXITSTATUS(exited.status) == kExitOutOfMemory;
  }
  const int signal = WTERMSIG(exited.status);
  return (signal == SIGSEGV || signal == SIGABRT) && exited.memory_limit != 0 &&
         exited.peak_memory > exited.memory_limit / 2;
}

std::optional<Outcome> outcome_of_bad_end(const Exited& exited, int seconds) {
  const bool by_clock = WIFSIGNALED(exited.status) && WTERMSIG(exited.status) == SIGXCPU;
  if (exited.timed_out || by_clock) {
    return without_unit(ErrorKind::OutOfTime, fmt::format("reading took longer than {} s", seconds));
  }
  if (ran_out_of_memory(exited)) {
    return without_unit(ErrorKind::OutOfMemory, "reading needed more memory than the limit");
  }
  if (WIFEXITED(exited.status) && WEXITSTATUS(exited.status) == 0) return std::nullopt;
  return without_unit(ErrorKind::WorkerCrashed, fmt::format("the process reading it ended with {}",
                                                            describe_wait_status(exited.status)));
}

std::optional<Outcome> outcome_without_unit(const ChildReport& report, const Exited& exited, int seconds) {
  if (auto bad = outcome_of_bad_end(exited, seconds)) return bad;
  if (report.lied) return without_unit(ErrorKind::BadUnit, "the process reading it broke the protocol");
  if (report.failure) return without_unit(*report.failure);
  if (report.unit && (report.digest || report.of_source)) return std::nullopt;
  return without_unit(ErrorKind::WorkerCrashed, "the process reading it ended without a word");
}

Result<SourceLookups> take_lookups(const ChildReport& report) {
  std::string packed(report.unit->lookups_size, '\0');
  const auto start = static_cast<off_t>(report.unit->size);
  const ssize_t count = pread(report.unit_file.get(), packed.data(), packed.size(), start);
  if (count != static_cast<ssize_t>(packed.size())) {
    return fail(ErrorKind::BadUnit, "the look-ups of a unit cannot be read");
  }
  return unpack_lookups(as_byte_span(packed));
}

Result<Outcome> take_source_unit(const ChildReport& report, const std::string& path, SourceLookups& lookups) {
  CANDOR_TRY(UnitBytes bytes, take_unit(report));
  CANDOR_TRY(lookups, take_lookups(report));
  const auto main = std::ranges::find(lookups.read, path, &SourceLookups::ReadFile::path);
  if (main == lookups.read.end()) return fail(ErrorKind::BadUnit, "the unit is of no known file");
  return open_unit(std::move(bytes), main->digest);
}

}  // namespace

Result<Outcome> open_unit(UnitBytes bytes, const Sha256& digest) {
  auto shared = std::make_shared<const UnitBytes>(std::move(bytes));
  CANDOR_TRY(UnitView view, open_frozen(shared->span()));
  if (view.digest != digest) return fail(ErrorKind::BadUnit, "the unit is of other content");
  return Outcome{.bytes = std::move(shared), .unit = std::move(view), .problem = std::nullopt};
}

Outcome make_outcome(const ChildReport& report, const Exited& exited, int seconds) {
  if (auto outcome = outcome_without_unit(report, exited, seconds)) return std::move(*outcome);
  auto bytes = take_unit(report);
  if (!bytes) return without_unit(bytes.error());
  auto outcome = open_unit(std::move(*bytes), *report.digest);
  return outcome ? std::move(*outcome) : without_unit(outcome.error());
}

Outcome make_source_outcome(const ChildReport& report, const Exited& exited, int seconds,
                            const std::string& path, SourceLookups& lookups) {
  if (auto outcome = outcome_without_unit(report, exited, seconds)) return std::move(*outcome);
  auto outcome = take_source_unit(report, path, lookups);
  return outcome ? std::move(*outcome) : without_unit(outcome.error());
}

}  // namespace candor
