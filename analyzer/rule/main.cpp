// candor-rules: lints rule packs and compiles them; used by the build and by authors of rules.

#include <cstdio>
#include <string>
#include <vector>

#include "rule/lint.h"
#include "rule/pack_loader.h"

namespace candor {
namespace {

int print(const std::vector<Error>& errors) {
  for (const Error& error : errors) {
    std::fprintf(stderr, "%s: %s [%s]\n", error.where.c_str(), error.message.c_str(),
                 std::string(code(error.kind)).c_str());
  }
  return errors.empty() ? 0 : 2;
}

int lint_directory(const std::string& directory) {
  PackLoad load = load_pack(directory);
  std::vector<Error> errors = std::move(load.errors);
  for (Error& error : lint(load.pack)) errors.push_back(std::move(error));
  const int status = print(errors);
  std::printf("%zu rules, %zu models, %zu signatures, %zu mistakes\n", load.pack.rules.size(),
              load.pack.models.size(), load.pack.sdks.size(), errors.size());
  return status;
}

int usage() {
  std::fputs("usage: candor-rules lint DIRECTORY\n", stderr);
  return 2;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() == 2 && arguments[0] == "lint") return lint_directory(arguments[1]);
  return usage();
}

}  // namespace
}  // namespace candor

int main(int argc, char** argv) { return candor::run({argv + 1, argv + argc}); }
