// Lists a directory tree, and single files of the disk.
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>

#include "base/limits.h"
#include "base/text.h"
#include "input/disk_file.h"
#include "input/entry_path.h"
#include "input/fat_choice.h"
#include "input/listing.h"

namespace candor::input {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 3> kVersionControl = {".git", ".hg", ".svn"};

/// A link whose target lies in the tree needs no reading: the target is listed by its own path.
void look_at_link(Listing& listing, const std::string& disk_path, const std::string& path) {
  std::error_code error;
  const std::string target = fs::canonical(disk_path, error).string();
  if (error) {
    listing.add_problem(path, ErrorKind::LinkSkipped, "the symbolic link leads to nothing");
  } else if (target != listing.disk_root && !is_below(target, listing.disk_root)) {
    listing.add_problem(path, ErrorKind::LinkSkipped, "the symbolic link leaves the named path");
  } else if (fs::is_regular_file(target, error) && listing.links.size() < limits::kMaxEntries) {
    listing.links.push_back(disk_path);
  }
}

std::vector<std::string> sorted_names(Listing& listing, const std::string& disk_path,
                                      const std::string& path) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator it(disk_path, error), end; !error && it != end; it.increment(error)) {
    names.push_back(it->path().filename().string());
    if (names.size() > limits::kMaxEntries) break;  // add_file tells about the rest
  }
  if (error) {
    listing.add_problem(path, ErrorKind::CannotRead,
                        fmt::format("the directory cannot be listed: {}", error.message()));
  }
  std::ranges::sort(names);
  return names;
}

void walk_directory(Listing& listing, const std::string& disk_path, const std::string& path, int depth) {
  if (depth > limits::kMaxDirectoryDepth) {
    return listing.add_problem(
        path, ErrorKind::LimitReached,
        fmt::format("directories below depth {} were not looked at", limits::kMaxDirectoryDepth));
  }
  for (const std::string& name : sorted_names(listing, disk_path, path)) {
    if (listing.full) return;
    const std::string below_disk = disk_path + "/" + name;
    const std::string below = path + "/" + printable(name);
    struct stat status{};
    if (lstat(below_disk.c_str(), &status) != 0) {
      listing.add_problem(below, ErrorKind::CannotRead, "it vanished while the directory was listed");
    } else if (S_ISLNK(status.st_mode)) {
      look_at_link(listing, below_disk, below);
    } else if (S_ISDIR(status.st_mode)) {
      if (std::ranges::find(kVersionControl, name) != kVersionControl.end()) {
        listing.skipped.push_back(below);
      } else {
        walk_directory(listing, below_disk, below, depth + 1);
      }
    } else if (S_ISREG(status.st_mode)) {
      if (Status listed = list_file(listing, below_disk, below); !listed) {
        listing.add_problem(below, listed.error());
      }
    }
  }
}

std::vector<std::byte> read_at(int fd, std::uint64_t offset, std::size_t count) {
  std::vector<std::byte> bytes(count);
  std::size_t done = 0;
  while (done < count) {
    const ssize_t got = pread(fd, bytes.data() + done, count - done, static_cast<off_t>(offset + done));
    if (got <= 0) break;
    done += static_cast<std::size_t>(got);
  }
  bytes.resize(done);
  return bytes;
}

}  // namespace

void list_directory(Listing& listing, const std::string& disk_path, const std::string& path) {
  std::error_code error;
  listing.disk_root = fs::canonical(disk_path, error).string();
  walk_directory(listing, disk_path, path, 0);
}

Status list_file(Listing& listing, const std::string& disk_path, const std::string& path) {
  CANDOR_TRY(const int fd, open_disk_file(disk_path, /*follow=*/false));
  struct stat status{};
  fstat(fd, &status);
  const std::vector<std::byte> head = read_at(fd, 0, kHeadSize);
  ListedFile file;
  file.path = path;
  file.disk_path = disk_path;
  file.type = sniff(head);
  file.content.size = static_cast<std::uint64_t>(std::max<off_t>(status.st_size, 0));
  if (file.type == FileType::Zip) {
    listing.add_file(std::move(file));
    return list_zip(listing, fd, path, 0);
  }
  if (file.type == FileType::Fat) {
    choose_slice(listing, file, head, [&](std::uint64_t offset, std::size_t count) {
      return Result<std::vector<std::byte>>(read_at(fd, offset, count));
    });
  }
  close(fd);
  listing.add_file(std::move(file));
  return {};
}

}  // namespace candor::input
