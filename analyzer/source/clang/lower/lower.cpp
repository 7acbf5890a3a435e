// Which parts of a translation unit are lowered, and in what order.
#include <set>
#include <vector>

#include "base/limits.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/DeclObjC.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/SourceManager.h"
#include "source/clang/lower/declarations.h"
#include "source/clang/lower/functions.h"

namespace candor::source {
namespace {

class UnitLowering {
 public:
  UnitLowering(const Translation& translation, Unit& unit)
      : context_(translation, unit), sources_(translation.ast.getSourceManager()) {}

  void run() {
    collect(context_.translation.ast.getTranslationUnitDecl(), 0);
    for (const clang::Decl* declaration : found_) lower_declaration(declaration);
    lower_used();
    lower_initialisers(context_, variables_);
    lower_used();  // what initialisers call
    fill_tables(context_);
    set_coverage();
  }

 private:
  static constexpr int kMaxScopeDepth = 256;

  bool in_main_file(const clang::Decl* declaration) const {
    return sources_.isInMainFile(sources_.getExpansionLoc(declaration->getLocation()));
  }

  /// Declarations with code or with parts that have some, in the order of the file. What a precompiled header
  /// holds is not loaded for that: none of it stands in the main file.
  void collect(const clang::DeclContext* scope, int depth) {
    if (depth > kMaxScopeDepth) return;
    for (const clang::Decl* declaration : scope->noload_decls()) {
      if (declaration->isImplicit()) continue;
      if (llvm::isa<clang::NamespaceDecl, clang::LinkageSpecDecl, clang::ExportDecl>(declaration)) {
        // A namespace of a header may hold what the main file has included into it.
        collect(llvm::cast<clang::DeclContext>(declaration), depth + 1);
      } else if (llvm::isa<clang::ObjCImplDecl>(declaration)) {
        if (context_.in_project(declaration->getLocation())) found_.push_back(declaration);
      } else if (in_main_file(declaration)) {
        collect_one(declaration, depth);
      }
    }
  }

  void collect_one(const clang::Decl* declaration, int depth) {
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(declaration)) {
      if (function->doesThisDeclarationHaveABody()) found_.push_back(function);
      collect_local(function, depth);
    } else if (const auto* pattern = llvm::dyn_cast<clang::FunctionTemplateDecl>(declaration)) {
      if (pattern->isThisDeclarationADefinition()) found_.push_back(pattern);
    } else if (const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(declaration)) {
      if (record->isThisDeclarationADefinition()) collect(record, depth + 1);
    } else if (const auto* class_pattern = llvm::dyn_cast<clang::ClassTemplateDecl>(declaration)) {
      if (class_pattern->isThisDeclarationADefinition())
        collect(class_pattern->getTemplatedDecl(), depth + 1);
    } else if (llvm::isa<clang::VarDecl>(declaration)) {
      found_.push_back(declaration);
    }
  }

  /// Classes that a function declares inside it.
  void collect_local(const clang::DeclContext* function, int depth) {
    for (const clang::Decl* declaration : function->decls()) {
      const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(declaration);
      if (record != nullptr && !record->isLambda() && !record->isImplicit()) collect_one(record, depth + 1);
    }
  }

  void lower_declaration(const clang::Decl* declaration) {
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(declaration)) {
      lower_written(function, function->isDependentContext() ? instances_of(function) : nothing_);
    } else if (const auto* pattern = llvm::dyn_cast<clang::FunctionTemplateDecl>(declaration)) {
      std::vector<const clang::FunctionDecl*> instances;
      for (const clang::FunctionDecl* one : pattern->specializations()) add_instance(one, instances);
      lower_written(pattern->getTemplatedDecl(), instances);
    } else if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration)) {
      add_variable(variable);
    } else if (const auto* implementation = llvm::dyn_cast<clang::ObjCImplDecl>(declaration)) {
      lower_implementation(implementation);
    }
  }

  static void add_instance(const clang::FunctionDecl* one,
                           std::vector<const clang::FunctionDecl*>& instances) {
    if (one->hasBody() && !one->isDependentContext() &&
        one->getTemplateSpecializationKind() != clang::TSK_ExplicitSpecialization) {
      instances.push_back(one);
    }
  }

  /// The instances of a member of a class template.
  static std::vector<const clang::FunctionDecl*> instances_of(const clang::FunctionDecl* pattern) {
    std::vector<const clang::FunctionDecl*> instances;
    const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(pattern->getDeclContext());
    const clang::ClassTemplateDecl* made_from =
        record != nullptr ? record->getDescribedClassTemplate() : nullptr;
    if (made_from == nullptr) return instances;
    for (const clang::CXXRecordDecl* one : made_from->specializations()) {
      for (const clang::Decl* member : one->decls()) {
        const auto* function = llvm::dyn_cast<clang::FunctionDecl>(member);
        if (function != nullptr && function->getTemplateInstantiationPattern() == pattern) {
          add_instance(function, instances);
        }
      }
    }
    return instances;
  }

  /// Lowers a function that is written in the main file: its instances, or itself as far as that goes.
  void lower_written(const clang::FunctionDecl* function,
                     const std::vector<const clang::FunctionDecl*>& instances) {
    if (function->isDefaulted() || function->isDeleted()) return;
    ++seen_;
    const std::uint32_t incomplete = context_.incomplete_bodies;
    bool lifted = false;
    for (const clang::FunctionDecl* one : instances) lifted |= lower_once(one);
    if (instances.empty()) lifted = lower_once(function);
    if (lifted && context_.incomplete_bodies == incomplete) ++lifted_;
  }

  bool lower_once(const clang::FunctionDecl* function) {
    if (!done_.insert(function->getCanonicalDecl()).second) return true;
    return has_room() && lower_function(context_, function) != 0;
  }

  void lower_implementation(const clang::ObjCImplDecl* implementation) {
    std::map<const clang::ObjCMethodDecl*, std::uint32_t> numbers;
    const bool counted = in_main_file(implementation);
    for (const clang::Decl* member : implementation->decls()) {
      if (const auto* method = llvm::dyn_cast<clang::ObjCMethodDecl>(member)) {
        if (!method->hasBody() || method->isSynthesizedAccessorStub()) continue;
        seen_ += counted ? 1 : 0;
        const std::uint32_t incomplete = context_.incomplete_bodies;
        const std::uint32_t number = has_room() ? lower_method(context_, method) : 0;
        numbers[method] = number;
        if (counted && number != 0 && context_.incomplete_bodies == incomplete) ++lifted_;
      } else if (in_main_file(member)) {
        collect_one_now(member);
      }
    }
    for (const clang::ObjCPropertyImplDecl* property : implementation->property_impls()) {
      const auto first = static_cast<std::uint32_t>(context_.unit.code.functions.size());
      lower_accessors(context_, property);
      note_accessors(property, first, numbers);
    }
    define(context_, implementation, [&](const clang::ObjCMethodDecl* method) {
      const auto known = numbers.find(method);
      return known != numbers.end() ? known->second : 0;
    });
  }

  /// Functions, classes and variables that stand inside an @implementation.
  void collect_one_now(const clang::Decl* declaration) {
    const std::size_t first = found_in_implementation_.size();
    std::swap(found_, found_in_implementation_);
    collect_one(declaration, 0);
    std::swap(found_, found_in_implementation_);
    for (std::size_t i = first; i < found_in_implementation_.size(); ++i) {
      lower_declaration(found_in_implementation_[i]);
    }
  }

  void note_accessors(const clang::ObjCPropertyImplDecl* property, std::uint32_t first,
                      std::map<const clang::ObjCMethodDecl*, std::uint32_t>& numbers) {
    const auto& functions = context_.unit.code.functions;
    for (std::uint32_t i = first; i < functions.size(); ++i) {
      for (const clang::ObjCMethodDecl* accessor :
           {property->getGetterMethodDecl(), property->getSetterMethodDecl()}) {
        if (accessor == nullptr) continue;
        if (context_.unit.strings.at(functions[i].name) == context_.name(accessor)) numbers[accessor] = i + 1;
      }
    }
  }

  void add_variable(const clang::VarDecl* variable) {
    if (variable->getInit() == nullptr || variable->getDeclContext()->isDependentContext()) return;
    if (variable->getDescribedVarTemplate() != nullptr || variable->isInvalidDecl()) return;
    if (known_variables_.insert(variable->getCanonicalDecl()).second) variables_.push_back(variable);
  }

  /// Bodies in headers of the project, in the order in which lowered code first names them.
  void lower_used() {
    for (; next_function_ < context_.used_functions.size(); ++next_function_) {
      const clang::FunctionDecl* function = context_.used_functions[next_function_];
      const clang::FunctionDecl* definition = nullptr;
      if (!function->hasBody(definition) || definition->isDependentContext()) continue;
      if (!context_.in_project(definition->getLocation())) continue;
      lower_once(definition);
    }
    for (; next_variable_ < context_.used_variables.size(); ++next_variable_) {
      const clang::VarDecl* definition = nullptr;
      context_.used_variables[next_variable_]->getAnyInitializer(definition);
      if (definition != nullptr && !definition->isLocalVarDecl() &&
          context_.in_project(definition->getLocation())) {
        add_variable(definition);
      }
    }
  }

  bool has_room() {
    if (context_.unit.code.instructions.size() < limits::kMaxUnitInstructions) return true;
    if (!full_) {
      context_.translation.problems.add(
          ErrorKind::LimitReached, "the file has more than " + std::to_string(limits::kMaxUnitInstructions) +
                                       " instructions; further functions were not lowered");
    }
    full_ = true;
    return false;
  }

  void set_coverage() {
    Coverage& coverage = context_.unit.coverage;
    const clang::LangOptions& options = context_.translation.ast.getLangOpts();
    coverage.functions_seen += seen_;
    coverage.functions_lifted += lifted_;
    if (options.ObjC) coverage.languages |= kObjectiveC;
    if (options.CPlusPlus) coverage.languages |= kCxx;
    if (!options.ObjC && !options.CPlusPlus) coverage.languages |= kC;
  }

  UnitContext context_;
  const clang::SourceManager& sources_;
  const std::vector<const clang::FunctionDecl*> nothing_;
  std::vector<const clang::Decl*> found_;
  std::vector<const clang::Decl*> found_in_implementation_;
  std::vector<const clang::VarDecl*> variables_;
  std::set<const clang::Decl*> known_variables_;  // looked up only
  std::set<const clang::Decl*> done_;             // looked up only
  std::size_t next_function_ = 0;
  std::size_t next_variable_ = 0;
  std::uint32_t seen_ = 0;
  std::uint32_t lifted_ = 0;
  bool full_ = false;
};

}  // namespace

void lower(const Translation& translation, Unit& unit) { UnitLowering(translation, unit).run(); }

}  // namespace candor::source
