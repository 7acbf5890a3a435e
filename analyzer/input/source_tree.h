#pragma once
// The files of a checkout that compiling its source may read, and where a checkout begins.

#include <filesystem>
#include <string>
#include <vector>

#include "input/listing.h"

namespace candor::input {

/// The folder that holds a named .xcodeproj or .xcworkspace; any other path as it is.
std::filesystem::path project_folder(const std::filesystem::path& real);

bool has_source(const std::vector<Bundle>& bundles);

/// Opens the listed directory and names its headers, sources and module maps. Errors: CannotRead.
Result<SourceTree> source_tree_of(const Listing& listing);

/// One translation unit, named alone: it is the only artifact, but it may read the headers of the checkout
/// around it, or of its own folder when nothing tells of a checkout. Errors: CannotRead, TooLarge.
Result<Input> open_source_file(const std::string& path, const std::filesystem::path& real,
                               const std::string& name);

}  // namespace candor::input
