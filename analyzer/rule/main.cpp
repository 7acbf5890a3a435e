// candor-rules: lints rule packs, runs their cases and compiles them; used by the build and by authors of
// rules.

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "rule/cases.h"
#include "rule/lint.h"
#include "rule/lint_models.h"
#include "rule/pack_file.h"
#include "rule/pack_loader.h"
#include "unit/unit_file.h"

namespace candor {
namespace {

constexpr int kMistakes = 2;

int print(const std::vector<Error>& errors) {
  for (const Error& error : errors) {
    std::fprintf(stderr, "%s: %s [%s]\n", error.where.c_str(), error.message.c_str(),
                 std::string(code(error.kind)).c_str());
  }
  return errors.empty() ? 0 : kMistakes;
}

/// `sdk`: path of the platform's description, or empty: then the names of models are not looked up.
int lint_directory(const std::string& directory, const std::string& sdk) {
  PackLoad load = load_pack(directory);
  std::vector<Error> errors = std::move(load.errors);
  for (Error& error : lint(load.pack)) errors.push_back(std::move(error));
  if (!sdk.empty()) {
    const auto description = read_unit_file(sdk);
    if (!description) return print({description.error()});
    for (Error& error : lint_models(load.pack, description->view)) errors.push_back(std::move(error));
  }
  const int status = print(errors);
  std::printf("%zu rules, %zu models, %zu signatures, %zu mistakes\n", load.pack.rules.size(),
              load.pack.models.size(), load.pack.sdks.size(), errors.size());
  return status;
}

int compile_directory(const std::string& directory, const std::string& output) {
  const PackLoad load = load_pack(directory);
  if (!load.errors.empty()) return print(load.errors);
  const std::string bytes = compile_pack(load.pack);
  std::ofstream stream(output, std::ios::binary);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  stream.close();
  if (stream) return 0;
  std::fprintf(stderr, "%s: the compiled pack cannot be written\n", output.c_str());
  return kMistakes;
}

/// `path` is a pack's directory or one rule file in it.
int test_path(const std::string& path) {
  const bool one_file = std::filesystem::is_regular_file(path);
  const auto root =
      one_file ? std::filesystem::absolute(path).parent_path().parent_path() : std::filesystem::path(path);
  const PackLoad load = load_pack(root);
  int status = print(load.errors);
  std::size_t failed = 0;
  const auto results = run_cases(load.pack, one_file ? path : std::string());
  for (const CaseResult& result : results) {
    if (result.passed) continue;
    ++failed;
    std::fprintf(stderr, "%s: %s: \"%s\": %s\n", result.where.c_str(), result.rule.c_str(),
                 result.title.c_str(), result.reason.c_str());
  }
  std::printf("%zu of %zu cases pass\n", results.size() - failed, results.size());
  return failed == 0 ? status : 1;
}

int usage() {
  std::fputs(
      "usage: candor-rules lint DIRECTORY [--sdk FILE]\n"
      "       candor-rules test DIRECTORY|FILE\n"
      "       candor-rules compile DIRECTORY -o FILE\n",
      stderr);
  return kMistakes;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() == 2 && arguments[0] == "lint") return lint_directory(arguments[1], {});
  if (arguments.size() == 4 && arguments[0] == "lint" && arguments[2] == "--sdk") {
    return lint_directory(arguments[1], arguments[3]);
  }
  if (arguments.size() == 2 && arguments[0] == "test") return test_path(arguments[1]);
  if (arguments.size() == 4 && arguments[0] == "compile" && arguments[2] == "-o") {
    return compile_directory(arguments[1], arguments[3]);
  }
  return usage();
}

}  // namespace
}  // namespace candor

int main(int argc, char** argv) { return candor::run({argv + 1, argv + argc}); }
