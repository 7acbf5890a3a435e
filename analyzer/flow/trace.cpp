#include "flow/trace.h"

namespace candor {

std::string_view to_string(StepKind kind) {
  switch (kind) {
    case StepKind::Source:
      return "source";
    case StepKind::Move:
      return "move";
    case StepKind::Call:
      return "call";
    case StepKind::Return:
      return "return";
    case StepKind::Store:
      return "store";
    case StepKind::Load:
      return "load";
    case StepKind::Sink:
      return "sink";
    case StepKind::Entry:
      return "entry";
    case StepKind::Branch:
      return "branch";
    case StepKind::Pass:
      return "pass";
    case StepKind::End:
      return "end";
  }
  return {};
}

}  // namespace candor
