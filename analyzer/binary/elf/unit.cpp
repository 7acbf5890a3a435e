#include "binary/elf/unit.h"

#include <fmt/core.h>

#include "binary/arm64/disassembly.h"
#include "binary/arm64/lift.h"
#include "binary/elf/code_image.h"
#include "binary/elf/format.h"
#include "binary/elf/tables.h"

namespace candor::elf {
namespace {

UnitKind unit_kind(const Structure& structure) {
  if (structure.type == kRelocatable) return UnitKind::ElfObject;
  const bool program = structure.type == kExecutable || !structure.interpreter.empty();
  return program ? UnitKind::ElfExecutable : UnitKind::ElfLibrary;
}

void add_tables(ByteSpan file, const Structure& structure, Unit& unit, ProblemLog& problems) {
  add_identity(structure, unit);
  add_symbols(structure, unit);
  add_coverage(structure, unit);
  add_strings(file, structure, unit, problems);
}

/// Lifts linked AArch64 code. Names of Apple's platform mean nothing there, but C functions are the same.
void add_code(ByteSpan file, const Structure& structure, const ImageOptions& options, Unit& unit,
              ProblemLog& problems) {
  if (structure.machine != kMachineAarch64 || !structure.is_64) return;
  const auto code = open_code(file, structure, unit);
  arm64::lift(*code, {.sdk = options.sdk, .asked = options.disassembly ? "" : options.asked, .apple = false},
              unit, problems);
  if (options.disassembly) arm64::add_disassembly(*code, unit);
}

}  // namespace

Result<BinaryUnit> read_unit(ByteSpan file, const ImageOptions& options) {
  ProblemLog problems;
  CANDOR_TRY(const Structure structure, parse_structure(file, problems));
  BinaryUnit out;
  out.unit.kind = unit_kind(structure);
  add_tables(file, structure, out.unit, problems);
  add_code(file, structure, options, out.unit, problems);
  out.unit.add_problems(problems);
  return out;
}

void read_object(ByteSpan file, Unit& unit, ProblemLog& problems) {
  const auto structure = parse_structure(file, problems);
  if (!structure) return problems.add(structure.error());
  add_tables(file, *structure, unit, problems);
}

}  // namespace candor::elf
