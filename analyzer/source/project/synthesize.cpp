#include "source/project/synthesize.h"

#include <algorithm>

#include "base/lexical_path.h"

namespace candor {
namespace {

std::string_view folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

/// Whether `folder` is the same as, or above, the folder of `path`.
bool holds(std::string_view folder, std::string_view path) {
  return folder.empty() ||
         (path.starts_with(folder) && path.size() > folder.size() && path[folder.size()] == '/');
}

/// Of the prefix headers beside or above a file the nearest: "App-Prefix.pch" in App/ for App/Sources/A.m.
/// One in a sibling folder counts for nobody: it is another target's.
std::optional<std::string> prefix_header(std::string_view path, const ProjectIndex& index) {
  const std::string* best = nullptr;
  for (const std::string& file : index.files()) {
    if (!file.ends_with(".pch") || !holds(folder_of(file), path)) continue;
    if (!best || folder_of(file).size() > folder_of(*best).size()) best = &file;
  }
  return best ? std::optional(*best) : std::nullopt;
}

/// The path relative to the project, "." for the project itself; none outside of it.
std::optional<std::string> inside(const RecordedCommand& recorded, std::string_view path) {
  const bool absolute = path.starts_with('/');
  const std::string full =
      lexically_absolute(absolute ? std::string(path) : recorded.directory + '/' + std::string(path));
  const std::string root = lexically_absolute(recorded.root);
  if (full == root) return ".";
  const std::string folder = root == "/" ? root : root + '/';
  if (!full.starts_with(folder)) return std::nullopt;
  return full.substr(folder.size());
}

std::optional<SourceLanguage> language_named(std::string_view name) {
  if (name == "c") return SourceLanguage::C;
  if (name == "objective-c") return SourceLanguage::ObjectiveC;
  if (name == "c++") return SourceLanguage::Cxx;
  if (name == "objective-c++") return SourceLanguage::ObjectiveCxx;
  return std::nullopt;
}

/// Reads the options of one recorded command.
class OptionReader {
 public:
  OptionReader(const RecordedCommand& recorded, CompileCommand& command)
      : recorded_(recorded), command_(command) {}

  void read() {
    while (next_ < recorded_.arguments.size()) take(recorded_.arguments[next_++]);
  }

 private:
  /// The value of an option written as "-Ivalue" or "-I value".
  std::optional<std::string> value(const std::string& argument, std::string_view option) {
    if (!argument.starts_with(option)) return std::nullopt;
    if (argument.size() > option.size()) return argument.substr(option.size());
    return next_ < recorded_.arguments.size() ? std::optional(recorded_.arguments[next_++]) : std::nullopt;
  }

  void add_path(const std::optional<std::string>& path, std::vector<std::string>& list) {
    if (!path) return;
    if (auto relative = inside(recorded_, *path)) list.push_back(std::move(*relative));
  }

  void take(const std::string& argument) {
    if (argument.starts_with("-include-pch")) {
      (void)value(argument, "-include-pch");
    } else if (argument.starts_with("-include")) {
      add_path(value(argument, "-include"), command_.forced_headers);
    } else if (argument.starts_with("-isystem")) {
      add_path(value(argument, "-isystem"), command_.include_folders);
    } else if (argument.starts_with("-iquote")) {
      add_path(value(argument, "-iquote"), command_.quote_folders);
    } else if (argument.starts_with("-I")) {
      add_path(value(argument, "-I"), command_.include_folders);
    } else if (argument.starts_with("-F")) {
      add_path(value(argument, "-F"), command_.framework_folders);
    } else if (argument.starts_with("-x")) {
      if (const auto name = value(argument, "-x")) {
        if (const auto language = language_named(*name)) command_.language = *language;
      }
    } else if (argument.starts_with("-D") || argument.starts_with("-U")) {
      const std::string option = argument.substr(0, 2);
      if (const auto definition = value(argument, option))
        command_.definitions.push_back(option + *definition);
    }
  }

  const RecordedCommand& recorded_;
  CompileCommand& command_;
  std::size_t next_ = 0;
};

}  // namespace

CompileCommand synthesize(std::string_view path, const ProjectIndex& index,
                          const std::optional<RecordedCommand>& recorded) {
  CompileCommand command;
  command.language = language_of(path).value_or(SourceLanguage::ObjectiveC);
  if (recorded) {
    OptionReader(*recorded, command).read();
  } else if (auto prefix = prefix_header(path, index)) {
    command.forced_headers.push_back(std::move(*prefix));
  }
  return command;
}

}  // namespace candor
