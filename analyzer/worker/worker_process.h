#pragma once
// The running worker program, seen from the parent.

#include <sys/types.h>

#include <string>

#include "worker/file_descriptor.h"
#include "worker/protocol.h"

namespace candor {

/// A started worker. Destroying it ends the worker and every child.
class WorkerProcess {
 public:
  /// Starts the program at `path` and waits until it is ready. Errors: WorkerUnavailable.
  static Result<WorkerProcess> start(const std::string& path);

  WorkerProcess(WorkerProcess&& other) noexcept;
  WorkerProcess& operator=(WorkerProcess&& other) noexcept;
  ~WorkerProcess();

  /// The parent's end of the control socket.
  int socket() const { return socket_.get(); }
  pid_t pid() const { return pid_; }

  /// Ends the worker, if it still runs, and tells how it ended ("SIGSEGV", "status 1").
  std::string end();

 private:
  WorkerProcess(pid_t pid, FileDescriptor socket) : pid_(pid), socket_(std::move(socket)) {}

  pid_t pid_ = -1;
  FileDescriptor socket_;
};

/// How a process ended, from a status as wait gives it: "SIGSEGV" or "status 1".
std::string describe_wait_status(int status);

}  // namespace candor
