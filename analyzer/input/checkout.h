#pragma once
// What the files of a source project are to the app built from it, told by their names and folders.

#include <set>
#include <string>
#include <string_view>

#include "input/components.h"
#include "input/listing.h"

namespace candor::input {

enum class CheckoutRole : std::uint8_t {
  Source,    // a translation unit
  Metadata,  // a plist, manifest, project or lock file
  Library,   // a vendored static or dynamic library
  Resource,
  Silent,   // not the app's, and nothing is missed without it: headers, scripts of the build, documents
  LeftOut,  // the report counts it among what was not analysed
};

struct CheckoutFile {
  CheckoutRole role = CheckoutRole::Silent;
  ArtifactKind kind = ArtifactKind::PropertyList;  // of a Source or Metadata file
  std::string_view group;                          // of a LeftOut file: what its like are called together
};

/// The source project of a listed directory.
class Checkout {
 public:
  /// `root`: the path all files of the listing begin with. `listing` must outlive the checkout.
  Checkout(const Listing& listing, std::string root, const Folders& folders);

  /// Whether there is source, a project file or a lock file outside of every built bundle.
  bool found() const { return found_; }
  const std::string& root() const { return root_; }
  /// The role of a file that lies in no component.
  CheckoutFile judge(const ListedFile& file) const;
  /// Whether the path lies in a folder of build products or in a package of the build's own tools.
  bool is_outside(std::string_view path) const;
  /// Folders of build products, relative to the root.
  const std::set<std::string>& build_folders() const { return build_folders_; }

 private:
  std::string_view relative(std::string_view path) const;
  void find_packages(std::string_view path);
  void find_build_folders(std::string_view path, std::set<std::string>* with_source);

  std::string root_;
  bool found_ = false;
  bool react_native_ = false;
  std::set<std::string, std::less<>> packages_;  // of node_modules, with code for Apple's platforms
  std::set<std::string> build_folders_;
};

/// Whether a path relative to the checkout lies in a folder that is by convention one of tests.
bool is_test_path(std::string_view relative);

/// "12 Swift files", for `count` files of a group that judge() named.
std::string count_group(std::string_view group, std::size_t count);

}  // namespace candor::input
