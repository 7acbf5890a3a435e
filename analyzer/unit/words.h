#pragma once
// The words of the text form for every enumeration and flag of the records. They also say which values exist:
// the check of a frozen unit refuses an enumerator or a flag that has no word here.

#include <cstdint>
#include <iterator>
#include <string_view>

#include "unit/code.h"
#include "unit/records.h"

namespace candor::words {

struct FlagWord {
  std::uint32_t bit;
  std::string_view word;
};

/// The union of all bits of a flag table.
template <std::size_t N>
constexpr std::uint32_t mask(const FlagWord (&flags)[N]) {
  std::uint32_t all = 0;
  for (const FlagWord& flag : flags) all |= flag.bit;
  return all;
}

// Enumerations, in the order of their enumerators.
inline constexpr std::string_view kUnitKind[] = {
    "metadata",       "macho-executable", "macho-library", "macho-bundle", "macho-object", "macho-other",
    "static-library", "elf-executable",   "elf-library",   "elf-object",   "source",       "sdk"};
inline constexpr std::string_view kLibraryKind[] = {"normal", "weak", "reexport", "lazy", "upward"};
inline constexpr std::string_view kStringKind[] = {"c", "cf", "utf16", "literal"};
inline constexpr std::string_view kDefinitionKind[] = {"class", "category", "protocol"};
inline constexpr std::string_view kCollectionKind[] = {"array", "dictionary", "integer-number",
                                                       "real-number"};
inline constexpr std::string_view kElementKind[] = {"unknown", "string", "collection", "integer", "real"};
inline constexpr std::string_view kDocumentKind[] = {
    "info-plist",        "entitlements",  "profile",          "privacy-manifest",  "sdk-signature",
    "localized-strings", "configuration", "certificate",      "property-list",     "xcode-project",
    "compile-commands",  "podfile-lock",  "package-resolved", "cartfile-resolved", "cordova-plugin"};
inline constexpr std::string_view kNodeKind[] = {"null", "boolean", "integer", "real",      "string",
                                                 "data", "date",    "array",   "dictionary"};
inline constexpr std::string_view kTypeKind[] = {"unknown", "void",  "bool",     "int",   "float",  "pointer",
                                                 "object",  "class", "selector", "block", "struct", "array"};
inline constexpr std::string_view kOp[] = {"constant", "copy",    "phi",    "select", "compute",
                                           "local",    "address", "load",   "store",  "call",
                                           "closure",  "branch",  "switch", "return", "unreachable"};
inline constexpr std::string_view kConstantKind[] = {"undefined", "null",     "int",      "real",
                                                     "string",    "cstring",  "selector", "class",
                                                     "protocol",  "function", "global"};
inline constexpr std::string_view kComputeOp[] = {"other", "eq", "ne", "lt", "gt", "and", "or", "not"};
inline constexpr std::string_view kAddressKind[] = {"field", "offset", "index", "unknown"};
inline constexpr std::string_view kCallKind[] = {"function", "message", "dynamic", "indirect"};

// Flags, in the order they are written.
inline constexpr FlagWord kIdentityFlag[] = {
    {kSigned, "signed"}, {kSimulator, "simulator"}, {kFactsOnly, "facts-only"}};
inline constexpr FlagWord kLanguage[] = {
    {kObjectiveC, "objective-c"}, {kSwift, "swift"}, {kCxx, "c++"}, {kC, "c"}};
inline constexpr FlagWord kImportFlag[] = {{kImportWeak, "weak"}, {kImportFunction, "function"}};
inline constexpr FlagWord kExportFlag[] = {{kExportWeak, "weak"},
                                           {kExportReexport, "reexport"},
                                           {kExportFunction, "function"},
                                           {kExportData, "data"}};
inline constexpr FlagWord kReferenceFlag[] = {{kReferenceImported, "imported"},
                                              {kReferenceSuperclass, "superclass"},
                                              {kReferenceStub, "stub"},
                                              {kReferenceMethodName, "method-name"}};
inline constexpr FlagWord kDefinitionFlag[] = {{kSwiftClass, "swift"},
                                               {kRootClass, "root"},
                                               {kMetaFlagsHidden, "hidden"},
                                               {kHasCxxStructors, "cxx-structors"}};
inline constexpr FlagWord kMemberFlag[] = {{kClassMember, "class-member"}, {kOptionalMember, "optional"}};
inline constexpr FlagWord kTypeFlag[] = {{kTypeSigned, "signed"},
                                         {kTypeInvented, "invented"},
                                         {kTypeKindOf, "kindof"},
                                         {kTypeInstance, "instance"},
                                         {kTypeParameter, "parameter"}};
inline constexpr FlagWord kValueFlag[] = {{kValueByReference, "by-reference"}};
inline constexpr FlagWord kFunctionFlag[] = {
    {kFunctionVariadic, "variadic"}, {kFunctionClosure, "closure"}, {kFunctionSynthesized, "synthesized"},
    {kFunctionInternal, "internal"}, {kFunctionSsa, "ssa"},         {kFunctionRawShape, "raw-shape"}};
inline constexpr FlagWord kEdgeFlag[] = {{kEdgeDefault, "default"}, {kEdgeExceptional, "exceptional"}};
inline constexpr FlagWord kInstructionFlag[] = {{kCallSuper, "super"},
                                                {kCallToClass, "to-class"},
                                                {kCallDynamicResult, "dynamic-result"},
                                                {kAccessWeak, "weak"},
                                                {kCallWritten, "written"}};

/// What an image is, in the word that rules and reports use for both formats; empty for what is no image.
constexpr std::string_view image_kind(UnitKind kind) {
  switch (kind) {
    case UnitKind::MachoExecutable:
    case UnitKind::ElfExecutable:
      return "executable";
    case UnitKind::MachoLibrary:
    case UnitKind::ElfLibrary:
      return "library";
    case UnitKind::MachoBundle:
      return "bundle";
    case UnitKind::MachoObject:
    case UnitKind::ElfObject:
      return "object";
    case UnitKind::StaticLibrary:
      return "static-library";
    default:
      return "";
  }
}

/// How many kinds instructions of `op` have; 1 when `kind` means nothing there.
constexpr std::size_t kind_count(Op op) {
  switch (op) {
    case Op::Constant:
      return std::size(kConstantKind);
    case Op::Compute:
      return std::size(kComputeOp);
    case Op::Address:
      return std::size(kAddressKind);
    case Op::Call:
      return std::size(kCallKind);
    default:
      return 1;
  }
}

}  // namespace candor::words
