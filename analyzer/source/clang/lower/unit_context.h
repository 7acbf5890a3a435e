#pragma once
// What all lowering of one translation unit shares: the unit with its types, places and names, each made
// once.

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "source/clang/translation.h"

namespace clang {
class BlockExpr;
class CXXRecordDecl;
class FunctionDecl;
class MangleContext;
class NamedDecl;
class ObjCImplDecl;
class ObjCInterfaceDecl;
class ObjCMethodDecl;
class ObjCObjectType;
class ObjCProtocolDecl;
class QualType;
class RecordType;
class SourceLocation;
class VarDecl;
}  // namespace clang

namespace candor::source {

class UnitContext {
 public:
  UnitContext(const Translation& translation, Unit& unit);
  ~UnitContext();

  const Translation& translation;
  Unit& unit;

  /// Index into places plus 1, or 0: where a token stands, after macro expansion (where the macro is used).
  std::uint32_t place(clang::SourceLocation location);
  /// Index into types plus 1, or 0 for a type that says nothing. Equal types get one record. Type arguments,
  /// protocols, instancetype, kindof and invented classes are kept; typedefs and attributes are looked
  /// through.
  std::uint32_t type(clang::QualType type);
  /// The same for the class object of a class; null: of any class.
  std::uint32_t class_object(const clang::ObjCInterfaceDecl* interface);

  /// Canonical names (docs/unit-text.md): "-[Class sel:]", a C name, a mangled C++ name. Static functions and
  /// variables of a file have their plain name and kFunctionInternal.
  std::string name(const clang::FunctionDecl* function);
  std::string name(const clang::ObjCMethodDecl* method);
  /// Of a global, static member or function-local static ("function.variable").
  std::string name(const clang::VarDecl* variable);

  /// What `name` was asked for, each once, in that order: what lowered code names.
  std::vector<const clang::FunctionDecl*> used_functions;
  std::vector<const clang::VarDecl*> used_variables;
  /// Bodies of which something was left out.
  std::uint32_t incomplete_bodies = 0;
  /// Selectors of methods that take a text for people who read logs.
  std::set<StringId> log_selectors;
  /// A protocol that something of the project adopts or names.
  void use_protocol(const clang::ObjCProtocolDecl* protocol);
  /// Those of the project, in the order of first use, those they adopt behind them.
  const std::vector<const clang::ObjCProtocolDecl*>& used_protocols() const { return protocols_; }

  /// Whether the declaration was made up for a name that nothing declares.
  bool is_invented(const clang::Decl* declaration) const;
  /// Whether the place is in a file of the project, not of the SDK or the front end's own.
  bool in_project(clang::SourceLocation location);
  /// Whether a bracket at `location` stands in the main file and was not asked for before.
  bool is_first_written(clang::SourceLocation location);

 private:
  std::uint32_t make_type(clang::QualType type, int depth);
  std::uint32_t make_object(const clang::ObjCObjectType& object, int depth);
  std::uint32_t make_block(clang::QualType function, int depth);
  std::uint32_t make_record(const clang::RecordType& record, int depth);
  std::uint32_t make_scalar(clang::QualType type, int depth);
  std::uint32_t add_type(const Type& type, const std::vector<TypeMember>& members,
                         const std::vector<StringId>& protocols);
  /// The path relative to the project's root; none for files that are not the project's.
  std::optional<StringId> project_file(std::uint32_t start);
  std::string mangled(const clang::NamedDecl* declaration);
  std::string make_name(const clang::VarDecl* variable);

  std::map<std::uint32_t, std::uint32_t> places_;             // raw encoding of a location: index plus 1
  std::map<std::uint32_t, std::optional<StringId>> files_;    // by raw encoding of where a file starts
  std::map<const void*, std::uint32_t> types_;                // type as written: index plus 1
  std::map<std::vector<std::uint64_t>, std::uint32_t> same_;  // what a type says: index plus 1
  std::map<const void*, std::string> names_;                  // of functions and variables
  std::vector<const clang::ObjCProtocolDecl*> protocols_;
  std::set<const clang::ObjCProtocolDecl*> known_protocols_;  // looked up only
  std::set<std::uint32_t> written_;                           // raw encodings of locations
  std::unique_ptr<clang::MangleContext> mangler_;
};

/// Whether a function or method of that result type takes a format and gives nothing back: what it is told is
/// for people who read logs.
bool is_log(const clang::Decl* declaration, clang::QualType result);

}  // namespace candor::source
