#pragma once
// Segment load commands with their sections.

#include "binary/macho/load_commands.h"

namespace candor::macho {

/// Reads one LC_SEGMENT or LC_SEGMENT_64 (`command` with its head). False when it is malformed; sections that
/// could be read are kept. Source: <mach-o/loader.h>, struct segment_command(_64), section(_64).
bool read_segment(ByteSpan slice, ByteSpan command, bool is_64, LoadCommands& out, ProblemLog& problems);

}  // namespace candor::macho
