#include "program/support.h"

#include <doctest/doctest.h>

#include "program/learn_types.h"

namespace candor::testing {
namespace {

std::unique_ptr<Unit> parsed(const std::string& text) {
  auto unit = parse_text(text);
  REQUIRE_MESSAGE(unit, unit.error().message << " at " << unit.error().where << " in\n" << text);
  return std::make_unique<Unit>(std::move(*unit));
}

std::string members(const std::string& head, const std::string& name, const std::vector<std::string>& methods,
                    const std::string& category) {
  std::string text = head + " {\n", functions;
  for (const std::string& method : methods) {
    const std::string kind = method.substr(0, 1), selector = method.substr(1);
    const std::string function = kind + "[" + name + " " + selector + "]";
    text += "  method \"" + kind + "\" \"" + selector + "\" code \"" + function + "\"\n";
    if (category == "by hand") continue;
    functions += "function \"" + function + "\" (%self)" +
                 (category.empty() ? "" : " category \"" + category + "\"") + " {\nentry:\n  return\n}\n";
  }
  return text + "}\n" + functions;
}

std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
  return text;
}

}  // namespace

std::string class_text(const std::string& name, const std::string& superclass,
                       const std::vector<std::string>& methods, const std::string& protocols) {
  const std::string super = superclass.empty() ? "" : " : \"" + superclass + "\"";
  return members("class \"" + name + "\"" + super + protocols, name, methods, "");
}

std::string category_text(const std::string& name, const std::string& category,
                          const std::vector<std::string>& methods, const std::string& protocols) {
  return members("category \"" + name + "\" (\"" + category + "\")" + protocols, name, methods, category);
}

std::string function_text(const std::string& head, const std::vector<std::string>& instructions) {
  std::string text = "function " + head + " {\nentry:\n";
  for (const std::string& instruction : instructions) text += "  " + instruction + "\n";
  return text + "  return\n}\n";
}

LinkedProgram::LinkedProgram() { component(ComponentRole::App, "App"); }

std::uint32_t LinkedProgram::component(ComponentRole role, const std::string& path) {
  ComponentInput added{role, path, std::nullopt, {}, {}};
  if (!input_.components.empty()) added.parent = 0;
  input_.components.push_back(added);
  return static_cast<std::uint32_t>(input_.components.size() - 1);
}

void LinkedProgram::add(const std::string& name, const std::string& text, std::uint32_t component) {
  units_.push_back(std::move(*parsed(text)));
  const auto opened = view(units_.back());
  REQUIRE_MESSAGE(opened, opened.error().message << " in\n" << text);
  input_.units.push_back({*opened, input_.components[component].path + "/" + name, component, "image", ""});
}

LinkedProgram& LinkedProgram::source(const std::string& text, std::uint32_t component) {
  add("file" + std::to_string(units_.size()) + ".m", "unit source\n" + text, component);
  return *this;
}

LinkedProgram& LinkedProgram::image(const std::string& name, const std::string& text,
                                    std::uint32_t component) {
  add(name, text, component);
  return *this;
}

LinkedProgram& LinkedProgram::sdk(const std::string& text) {
  sdk_ = parsed("unit sdk\n" + text);
  sdk_view_ = std::make_unique<UnitView>(*view(*sdk_));
  input_.sdk = sdk_view_.get();
  return *this;
}

const Program& LinkedProgram::program() {
  if (!program_) program_ = std::make_unique<Program>(link(std::move(input_)));
  return *program_;
}

const ProgramCode& LinkedProgram::code() {
  if (!code_) code_ = std::make_unique<ProgramCode>(program());
  return *code_;
}

const CallGraph& LinkedProgram::calls() {
  if (!calls_) {
    methods_ = std::make_unique<MethodIndex>(program());
    learn_types(code(), *methods_);
    calls_ = std::make_unique<CallGraph>(code(), *methods_);
  }
  return *calls_;
}

FunctionId LinkedProgram::function(const std::string& name, std::uint32_t component) {
  FunctionId found{0xffffffff};
  for (std::uint32_t i = 0; i < code().size(); ++i) {
    const FunctionId id{i};
    if (code().name(id) != name) continue;
    if (program().image(code().image_of(id)).component == ComponentId{component}) return id;
    if (index(found) == 0xffffffff) found = id;
  }
  REQUIRE_MESSAGE(index(found) != 0xffffffff, name);
  return found;
}

std::string LinkedProgram::reached(const std::string& caller, std::size_t n, std::uint32_t component) {
  const Range range = calls().sites_of(function(caller, component));
  REQUIRE(n < range.count);
  const CallSite& site = calls().sites()[range.first + n];
  std::vector<std::string> names;
  for (const FunctionId target : calls().targets(site)) {
    std::string name(code().name(target));
    const ComponentId owner = program().image(code().image_of(target)).component;
    if (owner != ComponentId{component}) name += " of " + program().component(owner).name;
    names.push_back(name);
  }
  std::string text = joined(names);
  if (site.reason != Unresolved::None) text += " (" + std::string(to_string(site.reason)) + ")";
  return text;
}

std::string LinkedProgram::classes(const std::string& caller, std::size_t n) {
  const Range range = calls().sites_of(function(caller));
  REQUIRE(n < range.count);
  std::vector<std::string> names;
  for (const std::string_view name : calls().classes(calls().sites()[range.first + n])) {
    names.emplace_back(name);
  }
  return joined(names);
}

std::string LinkedProgram::callers(const std::string& target) {
  std::vector<std::string> names;
  for (const CallId call : calls().callers(function(target))) {
    names.emplace_back(code().name(calls().site(call).caller));
  }
  return joined(names);
}

}  // namespace candor::testing
