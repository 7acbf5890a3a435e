#include "worker/process/opened_project.h"

#include <sys/mman.h>

#include <cerrno>
#include <cstring>

#include "worker/process/landlock.h"

namespace candor {
namespace {

Result<SourceProject> read_project(int fd, std::uint64_t size) {
  void* map = size == 0 ? MAP_FAILED : mmap(nullptr, size, PROT_READ, MAP_PRIVATE, fd, 0);
  if (map == MAP_FAILED) return fail(ErrorKind::CannotRead, "the announced project cannot be mapped");
  auto project = unpack_project({static_cast<const std::byte*>(map), size});
  munmap(map, size);
  return project;
}

}  // namespace

Result<std::unique_ptr<OpenedProject>> open_project(const OpenProject& record, Packet packet) {
  if (packet.descriptors.size() != 4) return fail(ErrorKind::Malformed, "a project is not all there");
  auto opened = std::make_unique<OpenedProject>();
  opened->root = std::move(packet.descriptors[0]);
  opened->sdk = std::move(packet.descriptors[1]);
  opened->precompiled = std::move(packet.descriptors[2]);
  CANDOR_TRY(opened->project, read_project(packet.descriptors[3].get(), record.size));
  opened->index = ProjectIndex(std::move(opened->project.files));
  // Whether the SDK has a folder is found out by opening it; of the project the index tells.
  opened->fence =
      make_file_fence({opened->root.get(), opened->sdk.get(), opened->precompiled.get()}, opened->sdk.get());
  return opened;
}

Result<SourceTask> source_task(const OpenedProject& project, std::uint32_t number) {
  if (number >= project.project.units.size()) return fail(ErrorKind::Malformed, "no such source file");
  const SourceUnit& unit = project.project.units[number];
  return SourceTask{.path = unit.path,
                    .command = project.project.commands[unit.command],
                    .project = &project.index,
                    .project_root = project.root.get(),
                    .sdk_root = project.sdk.get(),
                    .precompiled_root = project.precompiled.get()};
}

}  // namespace candor
