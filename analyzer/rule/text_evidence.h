#pragma once
// Facts in words: the pieces of evidence that findings and the SDK inventory show.

#include <span>
#include <string>

#include "program/document.h"
#include "program/program.h"
#include "rule/evidence.h"
#include "rule/hits.h"

namespace candor {

/// "imports X", "defines class X".
std::string hit_text(const UnitView& unit, TableKind table, const Hit& hit);

/// The piece of evidence for a hit: at its address, or in the source file that has it.
EvidencePiece piece_at(const Image& image, ImageId id, const Hit& hit, std::string text);

/// Adds the distinct hits of one image, sorted by text: all as values, the first kMaxPieces as pieces.
void add_hits(Outcome& out, const Program& program, ImageId image, TableKind table,
              std::span<const Hit> hits);

/// A text for a report: at most 80 bytes, cut between characters, quoted.
std::string shown_text(std::string_view text);

/// "Info.plist: UIBackgroundModes/* = voip".
std::string node_text(const DocumentQuery& query, TreePlace place);

}  // namespace candor
