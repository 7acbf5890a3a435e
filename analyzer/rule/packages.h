#pragma once
// The packages that a checkout's lock files and plugins name.

#include <string>
#include <vector>

#include "program/program.h"

namespace candor {

struct NamedPackage {
  std::string name;      // "AFNetworking", without subspec and owner
  std::string artifact;  // path of the file that names it
  ImageId image{};       // what the package is built into
};

/// Sorted by name, artifact; each once. None for components without an image.
std::vector<NamedPackage> find_packages(const Program& program);

}  // namespace candor
