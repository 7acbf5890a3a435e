#include "worker/process/loop.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <map>
#include <memory>
#include <optional>

#include "base/limits.h"
#include "unit/unit_file.h"
#include "worker/memory_file.h"
#include "worker/process/sandbox.h"

namespace candor {
namespace {

using Clock = std::chrono::steady_clock;

struct RunningChild {
  std::uint32_t request = 0;
  Clock::time_point deadline;
  bool killed = false;
  std::uint64_t memory_limit = 0;
};

struct OpenedContainer {
  FileDescriptor fd;
  Result<ContainerReader> reader;
};

class Worker {
 public:
  Worker(const FrontEnds& front_ends, FileDescriptor signals, SystemCallFilter reading,
         SystemCallFilter compiling)
      : front_ends_(front_ends),
        signals_(std::move(signals)),
        reading_(std::move(reading)),
        compiling_(std::move(compiling)),
        pid_(getpid()) {}

  int run();

 private:
  bool take_requests();
  void open_container(const OpenContainer& record, Packet packet);
  void open_platform(const OpenPlatform& record, const Packet& packet);
  bool read_artifact(const ReadArtifact& request, Packet packet);
  bool compile_source(const CompileSource& request, Packet packet);
  template <class Work>
  bool start_child(std::uint32_t request, int seconds, std::uint64_t memory, int channel, const Work& work);
  bool reap_children();
  void kill_overdue();
  int milliseconds_to_wait() const;

  FrontEnds front_ends_;
  FileDescriptor signals_;
  SystemCallFilter reading_;    // for children that read an artifact
  SystemCallFilter compiling_;  // for those that compile a source file
  pid_t pid_;
  std::map<std::uint32_t, OpenedContainer> containers_;
  std::unique_ptr<OpenedProject> project_;
  std::optional<UnitFile> platform_;
  std::string asked_;  // as in FrontEndOptions
  std::map<pid_t, RunningChild> children_;
};

std::uint64_t microseconds(const timeval& time) {
  return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000 + static_cast<std::uint64_t>(time.tv_usec);
}

void Worker::open_container(const OpenContainer& record, Packet packet) {
  if (packet.descriptors.size() != 1) return;
  FileDescriptor fd = std::move(packet.descriptors[0]);
  auto reader = ContainerReader::open(fd.get(), true, packet.text);
  containers_.insert_or_assign(record.container, OpenedContainer{std::move(fd), std::move(reader)});
}

// Read here once, rather than in every child. Without it images are read too; the parent, which reads the
// same file, tells what is wrong with it.
void Worker::open_platform(const OpenPlatform& record, const Packet& packet) {
  platform_.reset();
  asked_.clear();
  if (packet.descriptors.size() != 2) return;
  asked_ = read_memory_file(packet.descriptors[1].get(), record.asked_size);
  if (auto file = read_unit_file(packet.descriptors[0].get())) platform_ = std::move(*file);
}

template <class Work>
bool Worker::start_child(std::uint32_t request, int seconds, std::uint64_t memory, int channel,
                         const Work& work) {
  const pid_t child = fork();
  if (child < 0) {
    send_failure(channel, {ErrorKind::OutOfMemory, "no process for the artifact", {}});
    return send_packet(kControlDescriptor, Exited{.request = request});
  }
  if (child == 0) {
    signals_.reset();
    close(kControlDescriptor);
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, nullptr);
    work(ChildLife{.channel = channel, .worker = pid_});
  }
  children_[child] = {.request = request,
                      .deadline = Clock::now() + std::chrono::seconds(seconds),
                      .memory_limit = caps_memory() ? memory : 0};
  return true;
}

bool Worker::read_artifact(const ReadArtifact& request, Packet packet) {
  if (!front_ends_.read || packet.descriptors.size() != (request.plain_file ? 2U : 1U)) return false;
  static const Error unknown{ErrorKind::Internal, "the container was never announced", {}};
  ReadTask task{.request = request,
                .container_error = &unknown,
                .platform = platform_ ? &platform_->view : nullptr,
                .asked = asked_};
  if (request.plain_file) {
    task.plain_file = packet.descriptors[1].get();
  } else if (auto found = containers_.find(request.content.container); found != containers_.end()) {
    auto& reader = found->second.reader;
    if (reader) {
      task.container = &*reader;
    } else {
      task.container_error = &reader.error();
    }
  }
  return start_child(request.request, request.seconds, child_memory(request.content.size),
                     packet.descriptors[0].get(),
                     [&](const ChildLife& life) { read_in_child(life, reading_, task, front_ends_.read); });
}

bool Worker::compile_source(const CompileSource& request, Packet packet) {
  if (!front_ends_.compile || !project_ || packet.descriptors.size() != 1) return false;
  return start_child(request.request, request.seconds, limits::kSourceMemory, packet.descriptors[0].get(),
                     [&](const ChildLife& life) {
                       compile_in_child(life, compiling_, *project_, request, front_ends_.compile);
                     });
}

bool Worker::take_requests() {
  Packet packet;
  while (true) {
    switch (receive_packet(kControlDescriptor, false, packet)) {
      case Received::Nothing:
        return true;
      case Received::Closed:
        return false;
      case Received::Packet:
        break;
    }
    if (const auto* container = std::get_if<OpenContainer>(&packet.record)) {
      open_container(*container, std::move(packet));
    } else if (const auto* platform = std::get_if<OpenPlatform>(&packet.record)) {
      open_platform(*platform, packet);
    } else if (const auto* request = std::get_if<ReadArtifact>(&packet.record)) {
      if (!read_artifact(*request, std::move(packet))) return false;
    } else if (const auto* project = std::get_if<OpenProject>(&packet.record)) {
      auto opened = open_project(*project, std::move(packet));
      if (!opened) return false;
      project_ = std::move(*opened);
    } else if (const auto* source = std::get_if<CompileSource>(&packet.record)) {
      if (!compile_source(*source, std::move(packet))) return false;
    } else {
      return false;
    }
  }
}

bool Worker::reap_children() {
  signalfd_siginfo info;
  while (read(signals_.get(), &info, sizeof info) > 0) {
  }
  while (true) {
    int status = 0;
    rusage usage{};
    const pid_t pid = wait4(-1, &status, WNOHANG, &usage);
    if (pid <= 0) return true;
    const auto found = children_.find(pid);
    if (found == children_.end()) continue;
    const RunningChild child = found->second;
    children_.erase(found);
    const Exited record{.request = child.request,
                        .status = status,
                        .timed_out = child.killed,
                        .microseconds = microseconds(usage.ru_utime) + microseconds(usage.ru_stime),
                        .peak_memory = static_cast<std::uint64_t>(usage.ru_maxrss) * 1024,
                        .memory_limit = child.memory_limit};
    if (!send_packet(kControlDescriptor, record)) return false;
  }
}

void Worker::kill_overdue() {
  const auto now = Clock::now();
  for (auto& [pid, child] : children_) {
    if (child.killed || child.deadline > now) continue;
    child.killed = true;
    kill(pid, SIGKILL);
  }
}

int Worker::milliseconds_to_wait() const {
  auto nearest = Clock::time_point::max();
  for (const auto& [pid, child] : children_) {
    if (!child.killed) nearest = std::min(nearest, child.deadline);
  }
  if (nearest == Clock::time_point::max()) return -1;
  const auto left = std::chrono::ceil<std::chrono::milliseconds>(nearest - Clock::now()).count();
  return static_cast<int>(std::max<std::int64_t>(left, 0));
}

int Worker::run() {
  if (!send_packet(kControlDescriptor, Ready{})) return 1;
  while (true) {
    pollfd sources[] = {{kControlDescriptor, POLLIN, 0}, {signals_.get(), POLLIN, 0}};
    if (poll(sources, 2, milliseconds_to_wait()) < 0 && errno != EINTR) return 1;
    kill_overdue();
    if (sources[1].revents != 0 && !reap_children()) break;
    if (sources[0].revents != 0 && !take_requests()) break;
  }
  for (const auto& [pid, child] : children_) kill(pid, SIGKILL);
  while (wait(nullptr) > 0) {
  }
  return 0;
}

}  // namespace

int run_worker(const FrontEnds& front_ends) {
  // Only a parent that speaks the protocol has a socket here; a person who starts the program learns why not.
  if (fcntl(kControlDescriptor, F_SETFD, FD_CLOEXEC) != 0) {
    static constexpr char kMessage[] = "this program is started by candor\n";
    return write(STDERR_FILENO, kMessage, sizeof kMessage - 1) > 0 ? 2 : 4;
  }
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  std::signal(SIGPIPE, SIG_IGN);
  sigset_t child_ended;
  sigemptyset(&child_ended);
  sigaddset(&child_ended, SIGCHLD);
  sigprocmask(SIG_BLOCK, &child_ended, nullptr);
  FileDescriptor signals(signalfd(-1, &child_ended, SFD_CLOEXEC | SFD_NONBLOCK));
  if (!signals) return 1;
  sha256({});  // sets up OpenSSL here, once, rather than in every child
  auto reading = SystemCallFilter::make(/*opens_files=*/false);
  auto compiling = SystemCallFilter::make(/*opens_files=*/true);
  if (!reading || !compiling) return 1;
  return Worker(front_ends, std::move(signals), std::move(*reading), std::move(*compiling)).run();
}

}  // namespace candor
