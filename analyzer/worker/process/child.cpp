#include "worker/process/child.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <exception>
#include <new>
#include <optional>

#include "base/limits.h"
#include "base/phase_time.h"
#include "worker/lookups.h"
#include "worker/process/sandbox.h"

namespace candor {
namespace {

constexpr std::uint64_t kSourceFiles = 256;  // open at once: headers that include one another

void end_out_of_memory() { _exit(kExitOutOfMemory); }

// Called before the sandbox: it allows neither to create files nor to look at others.
Result<int> make_unit_file() {
  const int fd = memfd_create("candor-unit", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd < 0) return fail(ErrorKind::Internal, fmt::format("no memory file: {}", std::strerror(errno)));
  return fd;
}

Status write_all(int fd, ByteSpan bytes) {
  const std::size_t size = bytes.size();
  while (!bytes.empty()) {
    const ssize_t count = write(fd, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return fail(ErrorKind::OutOfMemory, fmt::format("no room for a unit of {} bytes", size));
    bytes = bytes.subspan(static_cast<std::size_t>(count));
  }
  return {};
}

Status write_unit(int fd, const std::vector<std::uint8_t>& unit, std::string_view lookups = {}) {
  if (unit.empty() || unit.size() > limits::kMaxUnitSize) {
    return fail(ErrorKind::LimitReached,
                fmt::format("the unit would have more than {} bytes", limits::kMaxUnitSize));
  }
  if (lookups.size() > limits::kMaxLookupBytes) {
    return fail(ErrorKind::LimitReached,
                fmt::format("its look-ups take more than {} bytes", limits::kMaxLookupBytes));
  }
  CANDOR_TRY_STATUS(write_all(fd, std::as_bytes(std::span(unit))));
  CANDOR_TRY_STATUS(write_all(fd, as_byte_span(lookups)));
  if (fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) != 0) {
    return fail(ErrorKind::Internal,
                fmt::format("the memory file cannot be sealed: {}", std::strerror(errno)));
  }
  return {};
}

// Whether the parent wants the unit; it may have one of equal bytes.
bool is_wanted(int channel, const Sha256& digest) {
  if (!send_packet(channel, DigestFound{digest})) return false;
  Packet answer;
  if (receive_packet(channel, true, answer) != Received::Packet) return false;
  const auto* decision = std::get_if<Decision>(&answer.record);
  return decision && *decision == Decision::Read;
}

Status read_one(const ChildLife& life, SystemCallFilter& filter, const ReadTask& task, FrontEnd front_end) {
  CANDOR_TRY(const int unit_file, make_unit_file());
  if (!task.request.plain_file && !task.container) return std::unexpected(*task.container_error);
  CANDOR_TRY_STATUS(enter_sandbox({.memory = child_memory(task.request.content.size),
                                   .seconds = task.request.seconds,
                                   .file_size = limits::kMaxUnitSize,
                                   .parent = life.worker},
                                  filter));
  std::optional<ContainerReader> own;
  if (task.request.plain_file) {
    CANDOR_TRY(own, ContainerReader::open(task.plain_file, false, {}));
  }
  ContainerReader& reader = own ? *own : *task.container;
  CANDOR_TRY(const ByteSpan bytes, reader.read(task.request.content));
  const Sha256 digest = sha256(bytes);
  if (!is_wanted(life.channel, digest)) return {};
  CANDOR_TRY(
      const std::vector<std::uint8_t> unit,
      front_end(task.request.kind, bytes, digest, {task.platform, task.request.disassembly, task.asked}));
  CANDOR_TRY_STATUS(write_unit(unit_file, unit));
  send_packet(life.channel, FrozenUnit{unit.size(), 0, lifting_microseconds()}, {}, {unit_file});
  return {};
}

Status compile_one(const ChildLife& life, SystemCallFilter& filter, const OpenedProject& project,
                   const CompileSource& request, SourceFrontEnd front_end) {
  CANDOR_TRY(const int unit_file, make_unit_file());
  CANDOR_TRY(const SourceTask task, source_task(project, request.unit));
  CANDOR_TRY_STATUS(enter_sandbox({.memory = limits::kSourceMemory,
                                   .seconds = request.seconds,
                                   .file_size = limits::kMaxUnitSize + limits::kMaxLookupBytes,
                                   .open_files = kSourceFiles,
                                   .file_fence = project.fence.get(),
                                   .parent = life.worker},
                                  filter));
  CANDOR_TRY(CompiledSource compiled, front_end(task));
  const auto main = std::ranges::find(compiled.lookups, task.path, &FileLookup::path);
  if (main == compiled.lookups.end() || !main->digest) {
    return fail(ErrorKind::Internal, "the front end does not say what it read");
  }
  compiled.unit.digest = *main->digest;
  const std::vector<std::uint8_t> unit = freeze(compiled.unit);
  const std::string lookups = pack(shorten(compiled.lookups));
  CANDOR_TRY_STATUS(write_unit(unit_file, unit, lookups));
  send_packet(life.channel, FrozenUnit{unit.size(), lookups.size(), 0}, {}, {unit_file});
  return {};
}

template <class Work>
[[noreturn]] void live(const ChildLife& life, const Work& work) {
  std::set_new_handler(&end_out_of_memory);
  Status status;
  try {
    status = work();
  } catch (const std::bad_alloc&) {
    end_out_of_memory();
  } catch (const std::exception& error) {
    status = fail(ErrorKind::Internal, fmt::format("the front end threw: {}", error.what()));
  } catch (...) {
    status = fail(ErrorKind::Internal, "the front end threw something that is no exception");
  }
  if (!status) send_failure(life.channel, status.error());
  _exit(0);
}

}  // namespace

void read_in_child(const ChildLife& life, SystemCallFilter& filter, const ReadTask& task,
                   FrontEnd front_end) {
  live(life, [&] { return read_one(life, filter, task, front_end); });
}

void compile_in_child(const ChildLife& life, SystemCallFilter& filter, const OpenedProject& project,
                      const CompileSource& request, SourceFrontEnd front_end) {
  live(life, [&] { return compile_one(life, filter, project, request, front_end); });
}

}  // namespace candor
