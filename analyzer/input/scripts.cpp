#include "input/scripts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "input/entry_path.h"

namespace candor::input {
namespace {

struct Language {
  std::string_view extension;
  std::string_view name;
};

constexpr std::array kLanguages = {
    Language{".cjs", "JavaScript"}, Language{".dll", ".NET assembly"}, Language{".hbc", "Hermes bytecode"},
    Language{".htm", "web page"},   Language{".html", "web page"},     Language{".js", "JavaScript"},
    Language{".lua", "Lua"},        Language{".luac", "Lua"},          Language{".mjs", "JavaScript"},
    Language{".php", "PHP"},        Language{".py", "Python"},         Language{".pyc", "Python"},
    Language{".rb", "Ruby"},        Language{".wasm", "WebAssembly"},  Language{".jar", "Java bytecode"},
    Language{".nut", "Squirrel"},
};

bool has_segment(std::string_view path, std::string_view folder) {
  return path.starts_with(std::string(folder) + "/") || path.contains("/" + std::string(folder) + "/");
}

/// Formats that deserve a line of their own: each is a whole program.
std::string_view name_program(const ComponentFile& file, bool flutter) {
  const std::string_view path = file.relative;
  const std::string_view name = file_name(path);
  if (file.type == FileType::HermesBytecode) return "JavaScript compiled to Hermes bytecode";
  if (file.type == FileType::Dex) return "Dalvik bytecode";
  if (name.ends_with(".jsbundle")) return "JavaScript, React Native";
  if (name.ends_with(".android.bundle")) return "JavaScript, React Native";
  if (name == "kernel_blob.bin" && has_segment(path, "flutter_assets")) return "Dart bytecode, Flutter";
  if (flutter && path == "App" && file.type == FileType::MachO) return "compiled Dart code, Flutter";
  if (name == "libapp.so" && file.type == FileType::Elf && flutter) return "compiled Dart code, Flutter";
  if (name == "global-metadata.dat") return "names of compiled C# code, Unity";
  if (path == "AndroidManifest.xml") return "Android binary manifest";
  return {};
}

std::string_view name_language(const ComponentFile& file) {
  if (file.type == FileType::WebAssembly) return "WebAssembly";
  const auto* found = std::ranges::find_if(
      kLanguages, [&](const Language& language) { return file.relative.ends_with(language.extension); });
  if (found == kLanguages.end()) return {};
  // A page outside a web app's folder is a licence or a help text.
  const bool page = found->name == "web page";
  return page && !has_segment(file.relative, "www") ? std::string_view() : found->name;
}

}  // namespace

std::vector<std::string> name_scripts(const std::vector<ComponentFile>& files) {
  struct Group {
    int count = 0;
    std::string_view first;
  };
  std::map<std::pair<std::string_view, std::string_view>, Group> groups;  // by top folder and language
  std::vector<std::string> lines;
  const bool flutter = std::ranges::any_of(
      files, [](const ComponentFile& file) { return has_segment(file.relative, "flutter_assets"); });
  for (const ComponentFile& file : files) {
    if (const std::string_view program = name_program(file, flutter); !program.empty()) {
      lines.push_back(fmt::format("{} ({})", file.relative, program));
    } else if (const std::string_view language = name_language(file); !language.empty()) {
      const std::size_t slash = file.relative.find('/');
      const std::string_view top = slash == std::string_view::npos ? "" : file.relative.substr(0, slash);
      Group& group = groups[{top, language}];
      if (group.count++ == 0) group.first = file.relative;
    }
  }
  for (const auto& [key, group] : groups) {
    if (group.count == 1) {
      lines.push_back(fmt::format("{} ({})", group.first, key.second));
    } else {
      lines.push_back(fmt::format("{}: {} files ({})",
                                  key.first.empty() ? std::string_view("bundle root") : key.first,
                                  group.count, key.second));
    }
  }
  std::ranges::sort(lines);
  return lines;
}

}  // namespace candor::input
