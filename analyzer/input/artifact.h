#pragma once
// What the user named, opened: containers, bundles with their components, and the artifacts to be read in
// workers.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/byte_reader.h"
#include "base/problem.h"

namespace candor {

enum class ArtifactKind : std::uint8_t {
  MachO,          // one slice
  StaticLibrary,  // an ar archive, whole or one slice of a fat file
  Elf,
  InfoPlist,
  Entitlements,      // a loose .entitlements / archived-expanded-entitlements.xcent file
  Profile,           // embedded.mobileprovision
  PrivacyManifest,   // PrivacyInfo.xcprivacy
  SdkSignature,      // Signatures/*.signature of an .xcarchive or .ipa
  LocalizedStrings,  // <lang>.lproj/InfoPlist.strings
  Configuration,     // *.mobileconfig
  Certificate,       // *.cer, *.der, *.crt, *.pem
  PropertyList,      // other plists a rule may ask for (xcarchive's Info.plist, GoogleService-Info.plist …)
  SourceFile,        // a translation unit: Objective-C, C, C++
  XcodeProject,      // project.pbxproj
  CompileCommands,   // compile_commands.json
  PodfileLock,
  PackageResolved,
  CartfileResolved,
  CordovaPlugin,  // plugin.xml
};

enum class ComponentKind : std::uint8_t {
  App,
  AppExtension,
  AppClip,
  WatchApp,
  Framework,
  ResourceBundle,
  AndroidPackage,
  Loose,  // an image or archive named on the command line, or one with no bundle around it
};

/// A file that holds artifacts: itself (a plain file) or its entries (a zip). Nothing is ever extracted to
/// disk; an archive inside an archive is held in an anonymous memory file.
struct Container {
  std::string path;  // as shown to the user: "App.ipa", "outer.zip/App.ipa"
  int fd = -1;       // read-only; owned by the Input
  bool zip = false;
  std::uint64_t size = 0;
};

/// Where an artifact's bytes are.
struct ContentRef {
  std::uint32_t container = 0;  // Input::containers
  std::int64_t entry = -1;      // zip entry index, or -1: the file itself
  std::uint64_t offset = 0;     // of the slice inside the (decompressed) file
  std::uint64_t size = 0;       // of the slice
};

struct Artifact {
  ArtifactKind kind = ArtifactKind::MachO;
  std::string path;             // "App.ipa/Payload/My App.app/Frameworks/X.framework/X"
  std::uint32_t component = 0;  // Bundle::components
  ContentRef content;           // of a SourceFile only the size counts: it is opened below SourceTree::root
  std::string source_path;      // of a SourceFile: relative to SourceTree::root, as in SourceTree::files
  std::string slice;            // of a fat file: the architecture chosen; else empty
  std::vector<std::string> other_slices;  // architectures of the same file that are not analysed
};

/// One app, extension, framework …, by its folder. Component 0 of a bundle is its root.
struct Component {
  ComponentKind kind = ComponentKind::App;
  std::string path;  // as Artifact::path, without a trailing slash
  std::optional<std::uint32_t> parent;
  std::vector<std::string>
      resources;  // files below it that belong to no inner component: paths relative to it, sorted
  std::vector<std::string>
      not_analysed;  // embedded scripts and the like, "main.jsbundle (JavaScript, React Native)"
};

struct PlacedProblem {
  std::string artifact;  // a path, as Artifact::path
  Problem problem;
};

/// What becomes one program: an app with all inside it, or a loose framework, library or package.
struct Bundle {
  std::string path;
  std::vector<Component> components;
  std::vector<Artifact> artifacts;  // sorted by path
};

/// The checkout that source files belong to.
struct SourceTree {
  int root = -1;                   // its directory, open for reading; owned by the Input
  std::vector<std::string> files;  // every file a translation unit may ask for, relative to the root, sorted
};

/// One path from the command line. Owns the containers' file descriptors; movable, not copyable.
struct Input {
  std::string path;
  std::vector<Container> containers;
  std::vector<Bundle> bundles;  // sorted by path
  std::vector<PlacedProblem> problems;
  SourceTree source;  // when a bundle has a SourceFile

  Input() = default;
  Input(Input&&) noexcept;
  Input& operator=(Input&&) noexcept;
  ~Input();
};

/// Finds everything below `path` that can be analysed. Opens directories, zips and fat files; decodes nothing
/// else. Problems (a damaged entry, an unsafe path …) are in the result; Errors: CannotRead, BadArchive when
/// nothing at all can be listed, NotRecognised.
Result<Input> open_input(const std::string& path);

/// Bytes of an opened container, shared by the parent (listing) and the worker (reading). Not thread-safe.
class ContainerReader {
 public:
  /// Maps `fd` (which stays the caller's). Errors: CannotRead, BadArchive.
  static Result<ContainerReader> open(int fd, bool zip, std::string path);
  ContainerReader(ContainerReader&&) noexcept;
  ContainerReader& operator=(ContainerReader&&) noexcept;
  ~ContainerReader();

  /// The artifact's bytes: a window of the map for a plain file, else decompressed into memory that this
  /// reader keeps until the next call. Errors: Truncated, UnsupportedEntry, BadArchive (CRC mismatch …),
  /// TooLarge.
  Result<ByteSpan> read(const ContentRef& content);

 private:
  struct State;
  explicit ContainerReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace candor
