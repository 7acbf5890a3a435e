#include "source/clang/parse/invocation.h"

#include <string_view>
#include <vector>

#include "base/limits.h"
#include "source/clang/parse/policy_file_system.h"

namespace candor::source {
namespace {

using Arguments = std::vector<std::string>;

bool is_cxx(SourceLanguage language) {
  return language == SourceLanguage::Cxx || language == SourceLanguage::ObjectiveCxx;
}

bool is_objective_c(SourceLanguage language) {
  return language == SourceLanguage::ObjectiveC || language == SourceLanguage::ObjectiveCxx;
}

const char* clang_name(SourceLanguage language) {
  switch (language) {
    case SourceLanguage::C:
      return "c";
    case SourceLanguage::ObjectiveC:
      return "objective-c";
    case SourceLanguage::Cxx:
      return "c++";
    case SourceLanguage::ObjectiveCxx:
      return "objective-c++";
  }
  return "objective-c";
}

/// One set of options for everything: a precompiled header is refused for another.
void add_language(Arguments& arguments, SourceLanguage language, InvocationPurpose purpose) {
  const bool precompile = purpose == InvocationPurpose::Precompile;
  arguments.insert(arguments.end(), {"-triple", "arm64-apple-ios15.0", "-x"});
  arguments.push_back(std::string(clang_name(language)) + (precompile ? "-header" : ""));
  arguments.push_back(is_cxx(language) ? "-std=gnu++20" : "-std=gnu11");
  arguments.insert(arguments.end(), {"-fblocks", "-fexceptions", "-fgnuc-version=4.2.1"});
  if (is_cxx(language)) arguments.push_back("-fcxx-exceptions");
  if (is_objective_c(language)) {
    arguments.insert(arguments.end(), {"-fobjc-runtime=ios-15.0", "-fobjc-exceptions", "-fobjc-weak"});
  }
  arguments.insert(arguments.end(), {"-w", "-ferror-limit", "0", "-fno-spell-checking", "-fno-pch-timestamp",
                                     "-fno-caret-diagnostics"});
  arguments.insert(arguments.end(), {"-fbracket-depth", std::to_string(limits::kMaxNesting)});
  arguments.push_back("-ftemplate-depth=" + std::to_string(limits::kMaxTemplateDepth));
  arguments.push_back("-fconstexpr-steps=" + std::to_string(limits::kMaxConstantSteps));
}

void add_folders(Arguments& arguments, const char* option, const std::vector<std::string>& folders) {
  for (const std::string& folder : folders) {
    arguments.push_back(option);
    arguments.push_back(std::string(kProjectRoot) + (folder.empty() || folder == "." ? "" : "/" + folder));
  }
}

void add_header_search(Arguments& arguments, const CompileCommand& command) {
  arguments.insert(arguments.end(), {"-nostdsysteminc", "-nobuiltininc"});
  add_folders(arguments, "-iquote", command.quote_folders);
  add_folders(arguments, "-I", command.include_folders);
  add_folders(arguments, "-F", command.framework_folders);
  arguments.insert(arguments.end(), {"-isystem", std::string(kSdkFolder)});
  if (is_cxx(command.language)) {
    arguments.insert(arguments.end(), {"-isystem", std::string(kSdkFolder) + "/usr/c++/v1"});
  }
  arguments.insert(arguments.end(), {"-isystem", std::string(kSdkFolder) + "/usr"});
  arguments.insert(arguments.end(), {"-idirafter", std::string(kAnyHeaderFolder)});
}

/// A definition of the project, when it is one: "-DNAME", "-DNAME=VALUE" or "-UNAME".
void add_definitions(Arguments& arguments, const std::vector<std::string>& definitions) {
  for (const std::string& definition : definitions) {
    const bool known = definition.starts_with("-D") || definition.starts_with("-U");
    if (known && definition.size() > 2) arguments.push_back(definition);
  }
}

}  // namespace

std::shared_ptr<clang::CompilerInvocation> make_invocation(const CompileCommand& command,
                                                           const std::string& main_file,
                                                           const std::string& precompiled,
                                                           InvocationPurpose purpose,
                                                           clang::DiagnosticsEngine& diagnostics) {
  Arguments arguments;
  const bool precompile = purpose == InvocationPurpose::Precompile;
  arguments.push_back(precompile ? "-emit-pch" : "-fsyntax-only");
  add_language(arguments, command.language, purpose);
  add_header_search(arguments, command);
  add_definitions(arguments, command.definitions);
  if (!precompile && is_objective_c(command.language)) {
    if (!precompiled.empty()) {
      arguments.insert(arguments.end(), {"-include-pch", precompiled});
    } else {
      arguments.insert(arguments.end(), {"-include", kUmbrellaHeader});
    }
  }
  for (const std::string& header : command.forced_headers) {
    arguments.insert(arguments.end(), {"-include", std::string(kProjectRoot) + "/" + header});
  }
  arguments.push_back(main_file);

  std::vector<const char*> pointers;
  for (const std::string& argument : arguments) pointers.push_back(argument.c_str());
  auto invocation = std::make_shared<clang::CompilerInvocation>();
  clang::CompilerInvocation::CreateFromArgs(*invocation, pointers, diagnostics);
  invocation->getFileSystemOpts().WorkingDir.clear();
  invocation->getFrontendOpts().DisableFree = false;
  return invocation;
}

}  // namespace candor::source
