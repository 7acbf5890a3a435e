#include "cli/packs.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "base/text.h"
#include "rule/pack_file.h"
#include "rule/pack_loader.h"

namespace candor {
namespace {

namespace fs = std::filesystem;

/// $CANDOR_RULES, or share/candor/rules.pack beside the folder of the running program: the same in a build
/// tree and in an installation.
Result<std::string> find_own_pack() {
  if (const char* given = std::getenv("CANDOR_RULES"); given != nullptr && *given != '\0')
    return std::string(given);
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  const fs::path pack = program.parent_path().parent_path() / "share/candor/rules.pack";
  if (fs::exists(pack, error)) return pack.string();
  return fail(ErrorKind::CannotRead, "the compiled rule packs are missing", pack.string());
}

Result<RulePack> open_own_pack() {
  CANDOR_TRY(const std::string path, find_own_pack());
  return open_pack_file(path);
}

}  // namespace

LoadedPacks load_packs(const std::vector<std::string>& folders, bool own) {
  LoadedPacks loaded;
  if (own) {
    auto pack = open_own_pack();
    if (pack) {
      loaded.pack = std::move(*pack);
    } else {
      loaded.errors.push_back(pack.error());
    }
  }
  for (const std::string& folder : folders) {
    PackLoad more = load_pack(folder, std::move(loaded.pack));
    loaded.pack = std::move(more.pack);
    loaded.errors.insert(loaded.errors.end(), more.errors.begin(), more.errors.end());
  }
  return loaded;
}

void print_mistakes(const std::vector<Error>& errors) {
  for (const Error& error : errors) {
    const std::string where = error.where.empty() ? "" : printable(error.where) + ": ";
    fmt::print(stderr, "{}{} [{}]\n", where, printable(error.message), code(error.kind));
  }
}

Status keep_only(RulePack& pack, const std::vector<std::string>& only) {
  if (only.empty()) return {};
  const auto named = [](const Rule& rule, const std::string& name) {
    return rule.id == name || rule.id.starts_with(name + "/");
  };
  for (const std::string& name : only) {
    if (std::none_of(pack.rules.begin(), pack.rules.end(),
                     [&](const Rule& rule) { return named(rule, name); })) {
      return fail(ErrorKind::BadValue, fmt::format("no rule and no pack is named \"{}\"", name), "--only");
    }
  }
  std::erase_if(pack.rules, [&](const Rule& rule) {
    return std::none_of(only.begin(), only.end(), [&](const std::string& name) { return named(rule, name); });
  });
  return {};
}

}  // namespace candor
