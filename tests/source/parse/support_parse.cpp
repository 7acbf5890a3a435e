#include "source/parse/support_parse.h"

#include <clang/AST/ASTContext.h>
#include <clang/AST/RecursiveASTVisitor.h>
#include <clang/Basic/SourceManager.h>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>

#include "source/clang/parse/large_stack.h"
#include "source/clang/parse/parse.h"
#include "source/project/synthesize.h"

namespace candor::testing {
namespace {

namespace fs = std::filesystem;

/// Sends and methods of the main file.
class Finder : public clang::RecursiveASTVisitor<Finder> {
 public:
  explicit Finder(const clang::SourceManager& sources) : sources_(sources) {}

  std::map<unsigned, std::string> sends;  // by offset of the bracket
  std::vector<std::string> methods;

  bool VisitObjCMessageExpr(clang::ObjCMessageExpr* send) {
    const auto [file, offset] = sources_.getDecomposedSpellingLoc(send->getBeginLoc());
    const bool written = !send->isImplicit() && file == sources_.getMainFileID();
    if (written) sends[offset] = send->getSelector().getAsString();
    return true;
  }
  bool VisitObjCMethodDecl(clang::ObjCMethodDecl* method) {
    const bool here = sources_.isInMainFile(method->getLocation()) && method->hasBody();
    if (here)
      methods.push_back((method->isInstanceMethod() ? "-" : "+") + method->getSelector().getAsString());
    return true;
  }

 private:
  const clang::SourceManager& sources_;
};

void collect(const source::Translation& translation, Parsed& parsed) {
  Finder finder(translation.ast.getSourceManager());
  for (clang::Decl* declaration : translation.ast.getTranslationUnitDecl()->noload_decls()) {
    finder.TraverseDecl(declaration);
  }
  for (const auto& [offset, selector] : finder.sends) parsed.selectors.push_back(selector);
  parsed.methods = finder.methods;
  for (const clang::Decl* declaration : translation.invented) {
    parsed.invented.push_back(llvm::cast<clang::NamedDecl>(declaration)->getNameAsString());
  }
  std::ranges::sort(parsed.invented);
  parsed.facts = translation.preprocessor;
}

}  // namespace

bool Parsed::has_problem(ErrorKind kind) const {
  return std::ranges::any_of(problems.problems(), [&](const Problem& p) { return p.kind == kind; });
}

bool Parsed::looked_up(std::string_view path) const {
  const bool missing = path.ends_with('?');
  if (missing) path.remove_suffix(1);
  return std::ranges::any_of(
      lookups, [&](const FileLookup& l) { return l.path == path && l.digest.has_value() != missing; });
}

Project::Project(std::initializer_list<std::pair<std::string, std::string>> files) {
  std::string name = (fs::temp_directory_path() / "candor-project-XXXXXX").string();
  REQUIRE(::mkdtemp(name.data()) != nullptr);
  path_ = name;
  for (const auto& [file, text] : files) {
    fs::create_directories((fs::path(path_) / file).parent_path());
    std::ofstream(fs::path(path_) / file, std::ios::binary) << text;
  }
  root_ = ::open(path_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  sdk_ = ::open(CANDOR_SOURCE_DIR "/analyzer/source/sdk", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  REQUIRE(root_ >= 0);
  REQUIRE(sdk_ >= 0);
  make_index();
}

Project::~Project() {
  ::close(root_);
  ::close(sdk_);
  fs::remove_all(path_);
}

void Project::make_index() {
  std::vector<std::string> files;
  for (const auto& entry : fs::recursive_directory_iterator(path_)) {
    if (entry.is_symlink() || entry.is_regular_file())
      files.push_back(fs::path(entry).lexically_relative(path_));
  }
  index_ = ProjectIndex(std::move(files));
}

void Project::link(const std::string& name, const std::string& target) {
  fs::create_symlink(target, fs::path(path_) / name);
  make_index();
}

SourceTask Project::task(const std::string& file) {
  return {file, synthesize(file, index_, std::nullopt), &index_, root_, sdk_, -1};
}

Parsed Project::parse(const std::string& file) { return parse(task(file)); }

Parsed Project::parse(const SourceTask& task) {
  const auto files = llvm::makeIntrusiveRefCnt<source::PolicyFileSystem>(
      source::VisibleFolders{task.project, task.project_root, task.sdk_root, task.precompiled_root});
  source::ParseTask parse_task{task.command, "/project/" + task.path, {}};
  if (task.precompiled_root >= 0) parse_task.precompiled = "/pch/" + precompiled_name(task.command.language);
  Parsed parsed;
  source::run_on_large_stack([&] {
    const Status status = source::parse(parse_task, files, parsed.problems,
                                        [&](const source::Translation& t) { collect(t, parsed); });
    parsed.ok = status.has_value();
    if (!status) parsed.error = to_string(status.error());
  });
  parsed.lookups = files->lookups();
  return parsed;
}

Parsed parse_source(const std::string& text, const std::string& name) {
  Project project({{name, "#import <Foundation/Foundation.h>\n" + text}});
  return project.parse(name);
}

std::string join(const std::vector<std::string>& words) {
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
  return joined;
}

}  // namespace candor::testing
