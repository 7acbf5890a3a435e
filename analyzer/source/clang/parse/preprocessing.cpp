#include "source/clang/parse/preprocessing.h"

#include <clang/Basic/SourceManager.h>
#include <fmt/format.h>

#include <algorithm>

#include "base/lexical_path.h"
#include "base/limits.h"
#include "base/text.h"
#include "source/clang/parse/policy_file_system.h"

namespace candor::source {
namespace {

class Callbacks : public clang::PPCallbacks {
 public:
  explicit Callbacks(PreprocessorWatch& watch) : watch_(watch) {}

  void InclusionDirective(clang::SourceLocation hash, const clang::Token&, llvm::StringRef written,
                          bool angled, clang::CharSourceRange, clang::OptionalFileEntryRef file,
                          llvm::StringRef, llvm::StringRef, const clang::Module*, bool,
                          clang::SrcMgr::CharacteristicKind) override {
    watch_.included(hash, written, angled, file);
  }
  void LexedFileChanged(clang::FileID, LexedFileChangeReason reason, clang::SrcMgr::CharacteristicKind,
                        clang::FileID, clang::SourceLocation) override {
    if (reason == LexedFileChangeReason::EnterFile) watch_.entered();
  }
  void SourceRangeSkipped(clang::SourceRange range, clang::SourceLocation) override { watch_.skipped(range); }

 private:
  PreprocessorWatch& watch_;
};

/// "UIKit" of `UIKit/UIKit.h`; empty when the name cannot be a framework's.
llvm::StringRef framework_of(llvm::StringRef written) {
  const auto [folder, rest] = written.split('/');
  const bool shaped = !rest.empty() && !folder.empty() && folder.front() >= 'A' && folder.front() <= 'Z';
  return shaped ? folder : llvm::StringRef();
}

/// Whether an include written in a file of the project leads above its root, or to a place of the whole disk.
bool leads_outside(llvm::StringRef includer, llvm::StringRef written) {
  if (written.starts_with("/")) return true;
  auto depth = includer.count('/');
  for (llvm::StringRef rest = written; !rest.empty();) {
    const auto [segment, more] = rest.split('/');
    rest = more;
    if (segment == ".." && depth-- == 0) return true;
    if (segment != ".." && segment != "." && !segment.empty()) ++depth;
  }
  return false;
}

bool is_sdk_framework(llvm::StringRef virtual_path) {
  return below(virtual_path, kSdkFolder) && !below(virtual_path, std::string(kSdkFolder) + "/usr");
}

}  // namespace

std::string project_path(llvm::StringRef virtual_path) {
  const auto inner = below(virtual_path, kProjectRoot);
  return inner ? std::string(*inner) : std::string();
}

PreprocessorWatch::PreprocessorWatch(clang::Preprocessor& preprocessor)
    : preprocessor_(preprocessor), filter_(preprocessor) {
  preprocessor.addPPCallbacks(std::make_unique<Callbacks>(*this));
  // The token is the parser's own, which Clang hands out as constant; Clang changes it in the same way.
  preprocessor.setTokenWatcher(
      [this](const clang::Token& token) { lexed(const_cast<clang::Token&>(token)); });
}

std::string PreprocessorWatch::current_file() const {
  const clang::PreprocessorLexer* lexer = preprocessor_.getCurrentFileLexer();
  if (!lexer) return {};
  const auto file = lexer->getFileEntry();
  return file ? project_path(lexically_absolute(file->getName())) : std::string();
}

void PreprocessorWatch::included(clang::SourceLocation hash, llvm::StringRef written, bool angled,
                                 clang::OptionalFileEntryRef file) {
  const llvm::StringRef includer = preprocessor_.getSourceManager().getFilename(hash);
  if (!includer.starts_with(kProjectRoot)) return;
  if (!file && missing_headers_.insert(written.str()).second) missed(hash, written);
  const llvm::StringRef framework = framework_of(written);
  const bool linked = file ? is_sdk_framework(file->getName()) : angled;
  if (!framework.empty() && linked) frameworks_.insert(framework.str());
}

/// Without modules Clang skips `@import A.B;`; all that the SDK has is there anyway.
void PreprocessorWatch::read_import(const clang::Token& token) {
  const int before = import_;
  import_ = 0;
  if (token.is(clang::tok::at)) {
    import_ = 1;
  } else if (before == 1 && token.is(clang::tok::identifier) && token.getIdentifierInfo()->isStr("import")) {
    import_ = 2;
  } else if (before == 2 && token.is(clang::tok::identifier)) {
    const auto& sources = preprocessor_.getSourceManager();
    if (!sources.getFilename(sources.getSpellingLoc(token.getLocation())).starts_with(kProjectRoot)) return;
    const std::string name = token.getIdentifierInfo()->getName().str();
    const std::string umbrella = name + "/" + name + ".h";
    frameworks_.insert(name);
    if (!preprocessor_.getFileManager().getOptionalFileRef(std::string(kSdkFolder) + "/" + umbrella)) {
      missing_headers_.insert(umbrella);
    }
  }
}

void PreprocessorWatch::missed(clang::SourceLocation hash, llvm::StringRef written) {
  const auto place = preprocessor_.getSourceManager().getPresumedLoc(hash);
  if (!place.isValid() || problems_.size() >= limits::kMaxProblems) return;
  const std::string includer = project_path(place.getFilename());
  if (!leads_outside(includer, written)) return;
  problems_.push_back({ErrorKind::SourceIncomplete,
                       fmt::format("the header \"{}\" lies outside the project and was not read",
                                   printable(std::string_view(written.data(), written.size()))),
                       fmt::format("{}:{}", includer, place.getLine())});
}

void PreprocessorWatch::entered() {
  if (++inclusions_ > limits::kMaxInclusions) {
    stop(fmt::format("more than {} files are included", limits::kMaxInclusions), {});
  }
}

void PreprocessorWatch::skipped(clang::SourceRange range) {
  const auto& sources = preprocessor_.getSourceManager();
  const auto [file, first] = sources.getDecomposedLoc(range.getBegin());
  if (file == sources.getMainFileID()) skipped_.emplace_back(first, sources.getFileOffset(range.getEnd()));
}

void PreprocessorWatch::lexed(clang::Token& token) {
  if (token.isOneOf(clang::tok::semi, clang::tok::comma, clang::tok::l_brace, clang::tok::r_brace)) {
    tokens_of_statement_ = 0;
  }
  if (++tokens_ > limits::kMaxTokens) {
    stop(fmt::format("more than {} tokens after preprocessing", limits::kMaxTokens), token.getLocation());
  }
  if (++tokens_of_statement_ > limits::kMaxStatementTokens) {
    stop(fmt::format("a statement of more than {} tokens", limits::kMaxStatementTokens), token.getLocation());
  }
  read_import(token);
  if (!stopped_) filter_.filter(token);
  if (stopped_) token.setKind(clang::tok::eof);
}

void PreprocessorWatch::stop(const std::string& reason, clang::SourceLocation location) {
  if (stopped_) return;
  stopped_ = true;
  const auto place = preprocessor_.getSourceManager().getPresumedLoc(location);
  std::string where;
  if (place.isValid()) where = fmt::format("{}:{}", project_path(place.getFilename()), place.getLine());
  problems_.push_back({ErrorKind::LimitReached, reason + "; the rest of the file is not analysed", where});
}

PreprocessorFacts PreprocessorWatch::facts(const RawText& text) const {
  PreprocessorFacts facts;
  facts.frameworks.assign(frameworks_.begin(), frameworks_.end());
  facts.missing_headers.assign(missing_headers_.begin(), missing_headers_.end());

  const auto& sources = preprocessor_.getSourceManager();
  const clang::FileID main = sources.getMainFileID();
  const auto entry = sources.getFileEntryRefForID(main);
  const std::string name = entry ? project_path(entry->getName()) : std::string();
  auto ranges = skipped_;
  std::ranges::sort(ranges);
  for (const auto& [first, last] : ranges) {
    // The directives at both ends are not skipped tokens.
    const unsigned from = sources.getLineNumber(main, first) + 1, to = sources.getLineNumber(main, last) - 1;
    if (from <= to) facts.skipped.push_back({name, from, to});
  }
  for (const std::uint32_t send : text.sends) {
    const auto behind = std::ranges::upper_bound(ranges, std::pair{send, ~0u});
    const bool in_skipped = behind != ranges.begin() && send < std::prev(behind)->second;
    ++(in_skipped ? facts.sends_in_skipped_branches : facts.sends_in_text);
  }
  return facts;
}

}  // namespace candor::source
