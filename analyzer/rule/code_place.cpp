#include "rule/code_place.h"

#include <fmt/format.h>

#include <set>

namespace candor {
namespace {

constexpr int kCallersFollowed = 8;   // C functions between a place and the method that runs it
constexpr int kClosuresNested = 100;  // a hostile unit may have closures that are each other's parents

bool is_method(std::string_view name) { return name.starts_with("-[") || name.starts_with("+["); }

/// Index into places plus 1; 0: unknown.
std::uint32_t place_number(const UnitView& unit, const Function& function, std::uint32_t instruction) {
  if (instruction == kNoInstruction) return function.place;
  for (const Block& block : UnitView::slice(unit.code.blocks, function.blocks)) {
    const std::uint32_t first = block.instructions.first;
    if (instruction < first || instruction >= first + block.instructions.count) continue;
    for (std::uint32_t i = instruction + 1; i-- > first;) {
      if (unit.code.instructions[i].place != 0) return unit.code.instructions[i].place;
    }
  }
  return function.place;
}

/// The function's name as far as the next build will have it as well: one made up in an image is its address.
std::string without_address(const ProgramCode& code, FunctionId function) {
  const std::string_view name = code.name(function);
  const std::uint64_t address = code.function(function).address;
  return address != 0 && name == fmt::format("sub_{:x}", address) ? std::string() : std::string(name);
}

/// Adds the methods that run the function, up to two: more are as good as none.
void add_methods(const ProgramCode& code, const CallGraph& calls, FunctionId function, int depth,
                 std::set<FunctionId>& seen, std::set<std::string>& methods) {
  const FunctionId outer = outermost(code, function);
  if (!seen.insert(outer).second || methods.size() > 1) return;
  if (is_method(code.name(outer))) {
    methods.emplace(code.name(outer));
  } else if (depth > 0) {
    for (const CallId call : calls.callers(outer)) {
      add_methods(code, calls, calls.site(call).caller, depth - 1, seen, methods);
    }
  }
}

}  // namespace

CodePlace place_in_code(const ProgramCode& code, FunctionId function, std::uint32_t instruction) {
  const ImageId image = code.image_of(function);
  const UnitView& unit = code.unit(function);
  CodePlace out;
  out.artifact = code.program().image(image).artifact;
  out.function = code.name(function);
  out.image = image;
  const std::uint64_t begin = code.function(function).address;
  if (begin != 0) out.address = begin;
  const std::uint32_t number = place_number(unit, code.function(function), instruction);
  if (number == 0) return out;
  const Place& place = unit.code.places[number - 1];
  if (place.address != 0) out.address = place.address;
  if (begin != 0 && place.address > begin) out.offset = place.address - begin;
  if (const auto file = unit.string(place.file); !file.empty()) {
    out.artifact = file;
    out.line = place.line;
    out.column = place.column;
  }
  return out;
}

FunctionId outermost(const ProgramCode& code, FunctionId function) {
  const ImageId image = code.image_of(function);
  for (int steps = 0; steps < kClosuresNested; ++steps) {
    const Function& one = code.function(function);
    if ((one.flags & kFunctionClosure) == 0 || one.parent == 0) return function;
    function = code.id(image, one.parent - 1);
  }
  return function;
}

std::string nearest_method(const ProgramCode& code, const CallGraph& calls, FunctionId function) {
  std::set<FunctionId> seen;
  std::set<std::string> methods;
  add_methods(code, calls, function, kCallersFollowed, seen, methods);
  if (methods.size() == 1) return *methods.begin();
  return without_address(code, outermost(code, function));
}

std::string_view class_of_method(std::string_view function) {
  if (!is_method(function)) return {};
  const std::string_view rest = function.substr(2);
  return rest.substr(0, rest.find_first_of(" ("));
}

std::string api_text(const ApiModels& models, std::uint32_t model, const ApiEntry* entry) {
  const std::string& name = models.models[model].name;
  return entry == nullptr || entry->what.empty() ? name : fmt::format("{} ({})", entry->what, name);
}

}  // namespace candor
