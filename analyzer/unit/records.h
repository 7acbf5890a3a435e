#pragma once
// The records a unit is made of: fixed-size, trivially copyable, the same bytes in memory and in the frozen
// form (unit.fbs declares the same structs; freeze.cpp checks that sizes and offsets agree).

#include <cstdint>

namespace candor {

/// Index of a string of the unit. 0 is always the empty string, so a zeroed record is valid.
enum class StringId : std::uint32_t {};

/// Elements first … first+count-1 of the table a field's comment names. Ranges own what they name: two
/// records never share elements, so that walking all of them is linear in the size of the unit.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

enum class UnitKind : std::uint8_t {
  Metadata,  // a plist, profile, manifest, resource listing: see Document
  MachoExecutable,
  MachoLibrary,
  MachoBundle,
  MachoObject,
  MachoOther,     // dSYM companion, kernel extension …: recognised, not analysed
  StaticLibrary,  // an ar archive, its members linked into one unit
  ElfExecutable,
  ElfLibrary,
  ElfObject,
  Source,  // a translation unit, or all those of a component after linking
  Sdk,     // the description of the platform's SDK
};

/// Bits of Identity::flags.
enum IdentityFlag : std::uint32_t {
  kSigned = 1,     // has a code signature
  kSimulator = 2,  // built for a simulator
  kFactsOnly = 4,  // an architecture whose code is never lifted
};

/// What the artifact is. Strings are empty when unknown.
struct Identity {
  StringId arch{};          // arm64, arm64e, armv7, x86_64, aarch64 …
  StringId platform{};      // ios, ios-simulator, macos, tvos, watchos, visionos, maccatalyst, android, linux
  StringId min_os{};        // "13.0"
  StringId sdk{};           // SDK version it was built with, "17.2"
  StringId uuid{};          // upper-case with dashes, or the ELF build id in hexadecimal
  StringId install_name{};  // LC_ID_DYLIB, DT_SONAME
  StringId signing_identifier{};
  StringId team_identifier{};
  std::uint32_t flags = 0;  // IdentityFlag
};

/// Bits of Coverage::languages.
enum Language : std::uint32_t { kObjectiveC = 1, kSwift = 2, kCxx = 4, kC = 8 };

/// What was and was not analysed.
struct Coverage {
  std::uint32_t functions_seen = 0;
  std::uint32_t functions_lifted = 0;
  std::uint32_t sends_seen = 0;
  std::uint32_t sends_selector_known = 0;
  std::uint32_t sends_in_skipped_branches = 0;
  std::uint32_t languages = 0;  // Language bits
  std::uint8_t encrypted = 0;   // 0 or 1
  std::uint8_t stripped = 0;    // 0 or 1: no local symbols
  std::uint8_t debug_only = 0;  // 0 or 1: a dSYM companion; its contents are not use
  std::uint8_t reserved = 0;
};

struct ProblemRecord {
  std::uint32_t kind = 0;  // ErrorKind
  StringId message{};
  StringId where{};
};

enum class LibraryKind : std::uint32_t { Normal, Weak, Reexport, Lazy, Upward };
struct Library {
  StringId path{};  // install name or DT_NEEDED, as written
  LibraryKind kind = LibraryKind::Normal;
};

enum ImportFlag : std::uint32_t { kImportWeak = 1, kImportFunction = 2 };
/// A symbol the image needs. `name` is canonical: without the Mach-O underscore.
struct Import {
  StringId name{};
  std::uint32_t library = 0;  // index into libraries plus 1; 0: unknown or flat lookup
  std::uint32_t flags = 0;    // ImportFlag
  std::uint32_t place = 0;    // of the first use in a source file: index into places plus 1; 0: unknown
};

enum ExportFlag : std::uint32_t {
  kExportWeak = 1,
  kExportReexport = 2,
  kExportFunction = 4,
  kExportData = 8
};
struct Export {
  StringId name{};          // canonical, as Import::name
  std::uint32_t flags = 0;  // ExportFlag
  std::uint32_t type = 0;   // declared type of a variable: index into types plus 1; 0: unknown, or a function
  std::uint32_t place = 0;  // in a source file: index into places plus 1; 0: unknown
  std::uint64_t address = 0;
};

enum ReferenceFlag : std::uint32_t {
  kReferenceImported = 1,
  kReferenceSuperclass = 2,
  kReferenceStub = 4,
  kReferenceMethodName = 8,  // a selector that a relative method list names and no code was seen to load
};
/// A use of a class or a selector. `address` is where the reference stands (unslid); 0 for a bare symbol and
/// in source.
struct Reference {
  StringId name{};
  std::uint32_t flags = 0;  // ReferenceFlag
  std::uint32_t place = 0;  // in a source file: index into places plus 1; 0: unknown
  std::uint32_t reserved = 0;
  std::uint64_t address = 0;
};

enum class StringKind : std::uint32_t { C, CFString, Utf16, Literal };
struct StringConstant {
  StringId value{};    // UTF-8; invalid bytes replaced; cut at limits::kMaxStringLength
  StringId section{};  // "__TEXT,__cstring", ".rodata"
  StringKind kind = StringKind::C;
  std::uint32_t place = 0;    // in a source file: index into places plus 1; 0: unknown
  std::uint64_t address = 0;  // of the constant (a CFString's structure, not its characters)
};

enum class DefinitionKind : std::uint32_t { Class, Category, Protocol };
enum DefinitionFlag : std::uint32_t {
  kSwiftClass = 1,
  kRootClass = 2,
  kMetaFlagsHidden = 4,
  kHasCxxStructors = 8
};
/// A class, category or protocol that the image defines. Instance and class members stand in the same ranges
/// and are told apart by their own flags.
struct Definition {
  DefinitionKind kind = DefinitionKind::Class;
  std::uint32_t flags = 0;       // DefinitionFlag
  StringId name{};               // class or protocol name; for a category, the class it extends
  StringId super_or_category{};  // a class's superclass (empty: none), or a category's own name
  Range methods;                 // methods
  Range ivars;                   // ivars
  Range properties;              // properties
  Range protocols;               // names: adopted protocols
  Range type_parameters;         // names: of a generic class, known from source only
  std::uint32_t instance_size = 0;
  std::uint32_t place = 0;  // in a source file: index into places plus 1; 0: unknown
  std::uint64_t address = 0;
};

enum MemberFlag : std::uint32_t { kClassMember = 1, kOptionalMember = 2 };
struct Method {
  StringId selector{};
  StringId types{};            // Objective-C type encoding
  std::uint32_t flags = 0;     // MemberFlag
  std::uint32_t function = 0;  // index into functions plus 1; 0: no code in this unit
  std::uint64_t address = 0;   // of the implementation; 0: none (protocol)
};
struct Ivar {
  StringId name{};
  StringId type{};           // Objective-C type encoding
  std::uint32_t offset = 0;  // bytes from the start of the object, as stored in the image
  std::uint32_t size = 0;
};
struct Property {
  StringId name{};
  StringId attributes{};    // as in the run time: T@"NSString",C,N,V_name
  std::uint32_t flags = 0;  // MemberFlag
};

enum class CollectionKind : std::uint32_t { Array, Dictionary, IntegerNumber, RealNumber };
/// A collection that stands as data in the image; a hostile one may contain itself, so walks need a depth
/// limit. A dictionary's elements are key, value, key, value …
struct Collection {
  CollectionKind kind = CollectionKind::Array;
  Range elements;  // elements
  std::uint32_t reserved = 0;
  std::uint64_t address = 0;
};
enum class ElementKind : std::uint32_t { Unknown, String, Collection, Integer, Real };
struct Element {
  ElementKind kind = ElementKind::Unknown;
  std::uint32_t index = 0;  // String: a StringId; Collection: index into collections
  std::uint64_t bits = 0;   // Integer: two's complement; Real: IEEE 754 double
};

enum class DocumentKind : std::uint32_t {
  InfoPlist,
  Entitlements,
  Profile,
  PrivacyManifest,
  SdkSignature,
  LocalizedStrings,
  Configuration,
  Certificate,
  PropertyList,
  XcodeProject,      // project.pbxproj
  CompileCommands,   // compile_commands.json
  PodfileLock,       // CocoaPods
  PackageResolved,   // Swift Package Manager
  CartfileResolved,  // Carthage
  CordovaPlugin,     // plugin.xml
};
/// A decoded tree. `origin` tells where it was found inside the artifact ("code signature, XML", …); may be
/// empty.
struct Document {
  DocumentKind kind = DocumentKind::PropertyList;
  std::uint32_t root = 0;  // nodes
  StringId origin{};
};
enum class NodeKind : std::uint32_t { Null, Boolean, Integer, Real, String, Data, Date, Array, Dictionary };
/// One value of a document. Children stand one behind another, always after their parent (so there are no
/// cycles).
struct TreeNode {
  NodeKind kind = NodeKind::Null;
  StringId key{};   // in a dictionary
  StringId text{};  // String; Data as base64 (cut, see bundle/); Date as ISO 8601 in UTC
  Range children;   // nodes
  std::uint32_t reserved = 0;
  std::uint64_t bits =
      0;  // Boolean 0/1; Integer two's complement; Real IEEE 754 double; Date seconds since 1970
};

}  // namespace candor
