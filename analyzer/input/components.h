#pragma once
// Which folders are components, and to which component, variant or by-product each listed file belongs.

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "input/listing.h"

namespace candor::input {

/// What the folders above a file say about it.
struct Place {
  std::string component;      // path of the innermost component folder; empty: none
  std::string debug_symbols;  // path of the .dSYM around it; empty: none
  std::string other_variant;  // path of the .xcframework variant that is not analysed; empty: none
  bool by_product = false;    // beside the app in an IPA or .xcarchive: SwiftSupport, Symbols …
  std::string app_folder;     // the folder of the IPA or .xcarchive around it; empty: none
};

/// The folders of one listing that mean something.
class Folders {
 public:
  explicit Folders(const Listing& listing);

  Place place(std::string_view path) const;
  /// The kind of a component folder that `place` named.
  ComponentKind kind(std::string_view component) const;
  /// The component folder around a component folder; empty: none.
  std::string parent(std::string_view component) const;
  /// The ABI whose libraries are analysed in an Android package; empty: none.
  std::string_view chosen_abi(std::string_view package) const;

 private:
  void find_variants(std::string_view path);
  void find_package(std::string_view path, const Listing& listing);
  void find_app_folder(std::string_view path);
  bool is_component(std::string_view folder) const;

  std::map<std::string, std::set<std::string>, std::less<>> variants_;  // .xcframework → its folders
  std::map<std::string, std::string, std::less<>> chosen_variant_;
  std::set<std::string, std::less<>> framework_variants_;               // folders that hold a .framework
  std::map<std::string, std::set<std::string>, std::less<>> packages_;  // Android package → its ABIs
  std::set<std::string, std::less<>> app_folders_;
};

/// Splits ".../lib/arm64-v8a/libx.so" at a known ABI folder: the package's path and the ABI.
struct AbiPath {
  std::string_view package;
  std::string_view abi;
};
std::optional<AbiPath> find_abi(std::string_view path);

}  // namespace candor::input
