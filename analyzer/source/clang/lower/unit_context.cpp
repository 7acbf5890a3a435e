#include "source/clang/lower/unit_context.h"

#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Decl.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/Mangle.h"
#include "clang/Basic/SourceManager.h"

namespace candor::source {

UnitContext::UnitContext(const Translation& translation, Unit& unit) : translation(translation), unit(unit) {}
UnitContext::~UnitContext() = default;

std::optional<StringId> UnitContext::project_file(std::uint32_t start) {
  const auto known = files_.find(start);
  if (known != files_.end()) return known->second;
  const clang::SourceManager& sources = translation.ast.getSourceManager();
  std::optional<StringId> result;
  const clang::FileID id = sources.getFileID(clang::SourceLocation::getFromRawEncoding(start));
  if (const auto entry = sources.getFileEntryRefForID(id)) {
    std::string_view name(entry->getName().data(), entry->getName().size());
    const bool absolute = name.starts_with('/');
    if (!absolute || name.starts_with(kProjectFolder)) {
      if (absolute) name.remove_prefix(kProjectFolder.size());
      while (name.starts_with("./")) name.remove_prefix(2);
      if (!name.empty() && name[0] != '<') result = unit.intern(name);
    }
  }
  files_.emplace(start, result);
  return result;
}

std::uint32_t UnitContext::place(clang::SourceLocation location) {
  if (location.isInvalid()) return 0;
  const clang::SourceManager& sources = translation.ast.getSourceManager();
  const clang::SourceLocation where = sources.getExpansionLoc(location);
  const auto [entry, is_new] = places_.emplace(where.getRawEncoding(), 0);
  if (!is_new) return entry->second;
  const auto [id, offset] = sources.getDecomposedLoc(where);
  const auto file = project_file(sources.getLocForStartOfFile(id).getRawEncoding());
  if (!file || unit.code.places.size() >= limits::kMaxRecords) return 0;
  // Not getColumnNumber, which looks for the line's start from behind: slow on long lines.
  const std::uint32_t line = sources.getLineNumber(id, offset);
  const std::uint32_t start = sources.getFileOffset(sources.translateLineCol(id, line, 1));
  unit.code.places.push_back({.file = *file, .line = line, .column = offset - start + 1});
  entry->second = static_cast<std::uint32_t>(unit.code.places.size());
  return entry->second;
}

bool UnitContext::in_project(clang::SourceLocation location) {
  if (location.isInvalid()) return false;
  const clang::SourceManager& sources = translation.ast.getSourceManager();
  const clang::FileID id = sources.getFileID(sources.getExpansionLoc(location));
  return project_file(sources.getLocForStartOfFile(id).getRawEncoding()).has_value();
}

bool UnitContext::is_first_written(clang::SourceLocation location) {
  if (location.isInvalid()) return false;
  const clang::SourceManager& sources = translation.ast.getSourceManager();
  const clang::SourceLocation spelled = sources.getSpellingLoc(location);
  return sources.isInMainFile(spelled) && written_.insert(spelled.getRawEncoding()).second;
}

void UnitContext::use_protocol(const clang::ObjCProtocolDecl* protocol) {
  protocol = protocol->getDefinition();
  if (protocol == nullptr || protocols_.size() >= limits::kMaxTypeMembers) return;
  if (!known_protocols_.insert(protocol).second || !in_project(protocol->getLocation())) return;
  protocols_.push_back(protocol);
  for (const clang::ObjCProtocolDecl* adopted : protocol->protocols()) use_protocol(adopted);
}

bool UnitContext::is_invented(const clang::Decl* declaration) const {
  return declaration != nullptr && (translation.invented.contains(declaration) ||
                                    translation.invented.contains(declaration->getCanonicalDecl()));
}

}  // namespace candor::source
