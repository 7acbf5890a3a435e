#pragma once
// Names the code in a component that Candor does not read: scripts, bytecode and other run times' formats.

#include <string>
#include <string_view>
#include <vector>

#include "input/sniff.h"

namespace candor::input {

struct ComponentFile {
  std::string_view relative;  // below its component
  FileType type = FileType::Other;
};

/// One line for each thing not analysed, in words for the reader of a report, sorted. Files of one language
/// in one top folder are counted in one line.
std::vector<std::string> name_scripts(const std::vector<ComponentFile>& files);

}  // namespace candor::input
