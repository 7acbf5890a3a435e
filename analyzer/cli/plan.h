#pragma once
// Which programs a checkout is built into, and the components of each, before files are given to them.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/targets.h"
#include "program/program.h"

namespace candor {

/// A component of a program to be. Its files are those of its targets, or all in its folder that belong to
/// no part further inside.
struct Part {
  ComponentRole role = ComponentRole::Loose;
  std::string path;
  std::optional<std::uint32_t> parent;  // Plan::parts
  std::vector<const Target*> targets;   // its own, then the libraries linked into it
  std::string folder;                   // empty: its targets tell
  std::string plist;                    // path of its Info.plist; may be empty
};

/// One program: part 0 is its root.
struct Plan {
  std::vector<Part> parts;
};

/// An Info.plist of the checkout.
struct PlacedPlist {
  std::string path;
  const UnitView* unit = nullptr;
};

/// One program for each app among the targets, with the extensions, frameworks and libraries that it depends
/// on, links or embeds. None when no target is an app. `targets` must outlive the plans.
std::vector<Plan> plan_targets(const std::vector<Target>& targets);

/// The same from folders: an Info.plist that tells what its bundle is makes its folder a component. Without
/// any app there is one program with all components below a loose root, `checkout`.
std::vector<Plan> plan_folders(const std::string& checkout, const std::vector<PlacedPlist>& plists);

/// Whether `path` is the folder or lies in it.
bool lies_in(std::string_view path, std::string_view folder);

}  // namespace candor
