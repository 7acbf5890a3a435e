#include "support.h"

#include <stdlib.h>
#include <zip.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace candor::test {
namespace {

void append_big(std::string& out, std::uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift);
}

std::string_view kind_name(ArtifactKind kind) {
  constexpr std::string_view kNames[] = {"MachO",           "StaticLibrary",   "Elf",
                                         "InfoPlist",       "Entitlements",    "Profile",
                                         "PrivacyManifest", "SdkSignature",    "LocalizedStrings",
                                         "Configuration",   "Certificate",     "PropertyList",
                                         "SourceFile",      "XcodeProject",    "CompileCommands",
                                         "PodfileLock",     "PackageResolved", "CartfileResolved",
                                         "CordovaPlugin"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::string_view kind_name(ComponentKind kind) {
  constexpr std::string_view kNames[] = {"App",       "AppExtension",   "AppClip",        "WatchApp",
                                         "Framework", "ResourceBundle", "AndroidPackage", "Loose"};
  return kNames[static_cast<std::size_t>(kind)];
}

/// libzip refuses to write a second entry of the same name, so names are patched in afterwards: each is
/// written as a unique name of the same length.
std::string placeholder(std::size_t index, std::size_t length) {
  std::string name = std::to_string(index);
  name.insert(0, length > name.size() ? length - name.size() : 0, '@');
  return name;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

}  // namespace

TemporaryDirectory::TemporaryDirectory() {
  std::string pattern = (std::filesystem::temp_directory_path() / "candor-test-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary directory");
  path_ = pattern;
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string TemporaryDirectory::write(std::string_view relative, std::string_view content) const {
  const std::filesystem::path file = path_ / relative;
  std::filesystem::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << content;
  return file.string();
}

std::string make_zip(const std::vector<Entry>& entries) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  if (archive == nullptr) throw std::runtime_error("no zip");
  zip_source_keep(target);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const Entry& entry = entries[i];
    zip_source_t* content = zip_source_buffer(archive, entry.content.data(), entry.content.size(), 0);
    const std::string name = placeholder(i, entry.name.size());
    const zip_int64_t index = zip_file_add(archive, name.c_str(), content, ZIP_FL_ENC_GUESS);
    if (index < 0) throw std::runtime_error("cannot add " + entry.name);
    const auto at = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, at, entry.style == EntryStyle::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                             0);
    if (entry.style == EntryStyle::Link) {
      zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, 0120777u << 16);
    }
    if (entry.style == EntryStyle::Encrypted) zip_file_set_encryption(archive, at, ZIP_EM_AES_256, "secret");
  }
  if (zip_close(archive) != 0) throw std::runtime_error("cannot write the zip");
  zip_stat_t status;
  zip_source_stat(target, &status);
  std::string bytes(status.size, '\0');
  zip_source_open(target);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    replace_all(bytes, placeholder(i, entries[i].name.size()), entries[i].name);
  }
  return bytes;
}

std::string mach_o() {
  return std::string("\xcf\xfa\xed\xfe\x0c\0\0\1\0\0\0\0\2\0\0\0", 16) + std::string(16, '\0');
}
std::string elf() {
  return "\x7f"
         "ELF" +
         std::string(60, '\0');
}
std::string static_library() { return "!<arch>\n" + std::string(60, ' '); }

std::string fat(const std::vector<Slice>& slices) {
  std::string header("\xca\xfe\xba\xbe");
  append_big(header, static_cast<std::uint32_t>(slices.size()));
  std::string body;
  const std::size_t table = 8 + 20 * slices.size();
  for (const Slice& slice : slices) {
    append_big(header, slice.cpu_type);
    append_big(header, slice.cpu_subtype);
    append_big(header, static_cast<std::uint32_t>(table + body.size()));
    append_big(header, static_cast<std::uint32_t>(slice.content.size()));
    append_big(header, 0);
    body += slice.content;
  }
  return header + body;
}

std::string describe(const Input& input) {
  std::string text;
  for (const Bundle& bundle : input.bundles) {
    text += "bundle " + bundle.path + "\n";
    for (const Component& component : bundle.components) {
      text += "  " + std::string(kind_name(component.kind)) + " " + component.path;
      if (component.parent) text += " in " + std::to_string(*component.parent);
      text += "\n";
      for (const std::string& resource : component.resources) text += "    + " + resource + "\n";
      for (const std::string& line : component.not_analysed) text += "    ! " + line + "\n";
    }
    for (const Artifact& artifact : bundle.artifacts) {
      text += "  = " + std::string(kind_name(artifact.kind)) + " #" + std::to_string(artifact.component) +
              " " + artifact.path;
      if (!artifact.slice.empty()) text += " [" + artifact.slice;
      for (const std::string& other : artifact.other_slices) text += "; not " + other;
      if (!artifact.slice.empty()) text += "]";
      text += "\n";
    }
  }
  return text;
}

std::string describe_problems(const Input& input) {
  std::string text;
  for (const PlacedProblem& problem : input.problems) {
    text += std::string(code(problem.problem.kind)) + " " + problem.artifact + "\n";
  }
  return text;
}

std::string samples() {
  const char* named = std::getenv("CANDOR_SAMPLES");
  const std::string folder = named != nullptr ? named : CANDOR_SOURCE_DIR "/../shared/samples";
  if (std::filesystem::is_directory(folder)) return folder;
  std::printf("skipped: no samples in %s\n", folder.c_str());
  return {};
}

}  // namespace candor::test
