#include "worker/worker_process.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

extern char** environ;

namespace candor {
namespace {

constexpr int kStartMilliseconds = 60'000;
constexpr int kEndMilliseconds = 10'000;

// The child's descriptors are exactly: nothing to read, nothing to write to, standard error, its socket.
// Standard error goes nowhere as well unless asked for, since libraries complain there about hostile files.
int spawn(const std::string& path, int socket, pid_t& pid) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  if (!std::getenv("CANDOR_WORKER_STDERR")) {
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  }
  posix_spawn_file_actions_adddup2(&actions, socket, kControlDescriptor);
  posix_spawn_file_actions_addclosefrom_np(&actions, kControlDescriptor + 1);

  std::string program = path;
  char* const arguments[] = {program.data(), nullptr};
  const int error = posix_spawn(&pid, path.c_str(), &actions, nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

bool is_ready(int socket) {
  pollfd source{socket, POLLIN, 0};
  int count;
  do count = poll(&source, 1, kStartMilliseconds);
  while (count < 0 && errno == EINTR);
  Packet packet;
  return count == 1 && receive_packet(socket, false, packet) == Received::Packet &&
         std::holds_alternative<Ready>(packet.record);
}

// A worker whose socket is closed ends by itself, with its children; one that does not is ended.
void await_end(pid_t pid) {
  const FileDescriptor handle(static_cast<int>(syscall(SYS_pidfd_open, pid, 0)));
  pollfd source{handle.get(), POLLIN, 0};
  int count;
  do count = poll(&source, 1, kEndMilliseconds);
  while (count < 0 && errno == EINTR);
  if (count != 1 || !handle) kill(pid, SIGKILL);
}

}  // namespace

std::string describe_wait_status(int status) {
  if (!WIFSIGNALED(status)) return fmt::format("status {}", WEXITSTATUS(status));
  const char* name = sigabbrev_np(WTERMSIG(status));
  return name ? fmt::format("SIG{}", name) : fmt::format("signal {}", WTERMSIG(status));
}

Result<WorkerProcess> WorkerProcess::start(const std::string& path) {
  CANDOR_TRY(auto channel, make_channel());
  pid_t pid = -1;
  const int error = spawn(path, channel.second.get(), pid);
  if (error != 0) {
    return fail(ErrorKind::WorkerUnavailable, fmt::format("it cannot be started: {}", std::strerror(error)),
                path);
  }
  channel.second.reset();
  WorkerProcess process(pid, std::move(channel.first));
  if (is_ready(process.socket())) return process;
  return fail(ErrorKind::WorkerUnavailable, fmt::format("it ended at its start with {}", process.end()),
              path);
}

WorkerProcess::WorkerProcess(WorkerProcess&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)), socket_(std::move(other.socket_)) {}

WorkerProcess& WorkerProcess::operator=(WorkerProcess&& other) noexcept {
  std::swap(pid_, other.pid_);
  std::swap(socket_, other.socket_);
  return *this;
}

std::string WorkerProcess::end() {
  if (pid_ < 0) return {};
  socket_.reset();
  await_end(pid_);
  int status = 0;
  pid_t ended;
  do ended = waitpid(pid_, &status, 0);
  while (ended < 0 && errno == EINTR);
  pid_ = -1;
  return ended < 0 ? std::string("an unknown status") : describe_wait_status(status);
}

WorkerProcess::~WorkerProcess() { end(); }

}  // namespace candor
