#include "worker/process/child.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <exception>
#include <new>
#include <optional>

#include "base/limits.h"
#include "worker/process/sandbox.h"

namespace candor {
namespace {

void end_out_of_memory() { _exit(kExitOutOfMemory); }

// Called before the sandbox: it allows neither to create files nor to look at others.
Result<int> make_unit_file() {
  const int fd = memfd_create("candor-unit", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (fd < 0) return fail(ErrorKind::Internal, fmt::format("no memory file: {}", std::strerror(errno)));
  return fd;
}

Status write_unit(int fd, const std::vector<std::uint8_t>& unit) {
  if (unit.empty() || unit.size() > limits::kMaxUnitSize) {
    return fail(ErrorKind::LimitReached,
                fmt::format("the unit would have more than {} bytes", limits::kMaxUnitSize));
  }
  std::size_t written = 0;
  while (written != unit.size()) {
    const ssize_t count = write(fd, unit.data() + written, unit.size() - written);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0)
      return fail(ErrorKind::OutOfMemory, fmt::format("no room for a unit of {} bytes", unit.size()));
    written += static_cast<std::size_t>(count);
  }
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

Status read_one(const ChildTask& task, FrontEnd front_end) {
  CANDOR_TRY(const int unit_file, make_unit_file());
  if (!task.request.plain_file && !task.container) return std::unexpected(*task.container_error);
  CANDOR_TRY_STATUS(enter_sandbox({.memory = child_memory(task.request.content.size),
                                   .seconds = task.request.seconds,
                                   .file_size = limits::kMaxUnitSize,
                                   .parent = task.worker},
                                  *task.filter));
  std::optional<ContainerReader> own;
  if (task.request.plain_file) {
    CANDOR_TRY(own, ContainerReader::open(task.plain_file, false, {}));
  }
  ContainerReader& reader = own ? *own : *task.container;
  CANDOR_TRY(const ByteSpan bytes, reader.read(task.request.content));
  const Sha256 digest = sha256(bytes);
  if (!is_wanted(task.channel, digest)) return {};
  CANDOR_TRY(const std::vector<std::uint8_t> unit, front_end(task.request.kind, bytes, digest));
  CANDOR_TRY_STATUS(write_unit(unit_file, unit));
  send_packet(task.channel, FrozenUnit{unit.size()}, {}, {unit_file});
  return {};
}

}  // namespace

void run_child(const ChildTask& task, FrontEnd front_end) {
  std::set_new_handler(&end_out_of_memory);
  Status status;
  try {
    status = read_one(task, front_end);
  } catch (const std::bad_alloc&) {
    end_out_of_memory();
  } catch (const std::exception& error) {
    status = fail(ErrorKind::Internal, fmt::format("the front end threw: {}", error.what()));
  } catch (...) {
    status = fail(ErrorKind::Internal, "the front end threw something that is no exception");
  }
  if (!status) send_failure(task.channel, status.error());
  _exit(0);
}

}  // namespace candor
