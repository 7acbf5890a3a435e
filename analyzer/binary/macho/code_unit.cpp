#include "binary/arm64/disassembly.h"
#include "binary/arm64/lift.h"
#include "binary/macho/code_image.h"
#include "binary/macho/format.h"
#include "binary/macho/unit.h"

namespace candor::macho {
namespace {

bool is_lifted(const Image& image, const Unit& unit) {
  const bool facts_only = (unit.identity.flags & kFactsOnly) != 0;
  return image.header.cpu_type == kCpuArm64 && image.is_64 && !image.commands.encrypted && !facts_only;
}

}  // namespace

void add_code(const Image& image, UnitStart start, const CodeOptions& options, Unit& unit,
              ProblemLog& problems) {
  if (!is_lifted(image, unit)) return;
  const auto code = open_code(image, unit, start, options.slide, options.taken);
  arm64::lift(*code,
              {.sdk = options.image.sdk,
               .index = options.image.index,
               .asked = options.image.disassembly ? "" : options.image.asked},
              unit, problems);
  if (options.image.disassembly) arm64::add_disassembly(*code, unit);
}

}  // namespace candor::macho
