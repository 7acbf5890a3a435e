#include "source/clang/front_end.h"

#include "source/clang/parse/invocation.h"
#include "source/clang/parse/large_stack.h"
#include "source/clang/parse/parse.h"

namespace candor {
namespace {

using source::ParseTask;
using source::PolicyFileSystem;

llvm::IntrusiveRefCntPtr<PolicyFileSystem> see(source::VisibleFolders folders) {
  return llvm::makeIntrusiveRefCnt<PolicyFileSystem>(folders);
}

std::uint32_t language_bit(SourceLanguage language) {
  switch (language) {
    case SourceLanguage::C:
      return kC;
    case SourceLanguage::Cxx:
      return kCxx;
    case SourceLanguage::ObjectiveC:
      return kObjectiveC;
    case SourceLanguage::ObjectiveCxx:
      return kObjectiveC | kCxx;
  }
  return 0;
}

bool is_objective_c(SourceLanguage language) {
  return language == SourceLanguage::ObjectiveC || language == SourceLanguage::ObjectiveCxx;
}

ParseTask parse_task(const SourceTask& task) {
  ParseTask parse{task.command, std::string(source::kProjectRoot) + '/' + task.path, {}};
  if (task.precompiled_root >= 0 && is_objective_c(task.command.language)) {
    parse.precompiled =
        std::string(source::kPrecompiledFolder) + '/' + precompiled_name(task.command.language);
  }
  return parse;
}

// What the stand-in headers describe: __IPHONE_OS_VERSION_MAX_ALLOWED of their Availability.h.
constexpr std::string_view kSdkPlatform = "ios";
constexpr std::string_view kSdkVersion = "18.0";

/// The SDK as a translation unit of its own.
ParseTask sdk_task(SourceLanguage language) {
  CompileCommand command;
  command.language = language;
  return {std::move(command), source::kUmbrellaHeader, {}};
}

}  // namespace

Result<CompiledSource> compile_source(const SourceTask& task) {
  const auto files = see({task.project, task.project_root, task.sdk_root, task.precompiled_root});
  CompiledSource compiled;
  compiled.unit.kind = UnitKind::Source;
  compiled.unit.coverage.languages = language_bit(task.command.language);
  ProblemLog problems;
  Status status;
  source::run_on_large_stack([&] {
    status = source::parse(parse_task(task), files, problems, [&](const source::Translation& translation) {
      source::lower(translation, compiled.unit);
    });
  });
  if (files->refused().contains(task.path)) {
    return fail(ErrorKind::TooLarge, "the file passes the size limit of source files", task.path);
  }
  if (!status) return std::unexpected(std::move(status).error());
  for (const auto& [path, size] : files->refused()) {
    problems.add(ErrorKind::TooLarge, "a header of " + std::to_string(size) + " bytes was left out", path);
  }
  compiled.unit.add_problems(problems);
  compiled.lookups = files->lookups();
  for (const FileLookup& lookup : compiled.lookups) {
    if (lookup.path == task.path && lookup.digest) compiled.unit.digest = *lookup.digest;
  }
  return compiled;
}

Result<Unit> compile_sdk(int sdk_root) {
  const auto files = see({nullptr, -1, sdk_root, -1});
  Unit unit;
  unit.kind = UnitKind::Sdk;
  unit.identity.platform = unit.intern(kSdkPlatform);
  unit.identity.sdk = unit.intern(kSdkVersion);
  unit.coverage.languages = kObjectiveC | kC;
  ProblemLog problems;
  Status status;
  source::run_on_large_stack([&] {
    status = source::parse(sdk_task(SourceLanguage::ObjectiveC), files, problems,
                           [&](const source::Translation& translation) {
                             if (problems.empty()) source::describe(translation, unit);
                           });
  });
  if (!status) return std::unexpected(std::move(status).error());
  if (!problems.empty()) {
    const Problem& first = problems.problems().front();
    return fail(first.kind, first.message, first.where);
  }
  return unit;
}

Result<std::vector<std::uint8_t>> precompile_sdk(int sdk_root, SourceLanguage language) {
  const auto files = see({nullptr, -1, sdk_root, -1});
  Result<std::vector<std::uint8_t>> bytes;
  source::run_on_large_stack([&] { bytes = source::precompile(sdk_task(language), files); });
  return bytes;
}

std::string precompiled_name(SourceLanguage language) {
  return language == SourceLanguage::ObjectiveCxx ? "objective-c++.pch" : "objective-c.pch";
}

}  // namespace candor
