#pragma once
// From an image to the unit's tables.

#include "binary/front_end.h"
#include "binary/macho/image.h"
#include "binary/macho/unit_start.h"

namespace candor::macho {

/// Fills in what kind of image it is and for which system. Fields that are set already stay, so that the
/// first member of a static library that knows something decides.
void add_identity(const Image& image, Unit& unit);

/// Adds imports, exports, strings, Objective-C metadata and coverage. May be called for several images of one
/// unit; Import::library of an image with libraries counts on being the only one.
void add_image(const Image& image, Unit& unit, ProblemLog& problems);

/// Where the only object of a unit is put, and how far apart several are.
inline constexpr std::uint64_t kObjectSlide = 0x1'0000'0000;

struct CodeOptions {
  ImageOptions image;
  std::uint64_t slide = kObjectSlide;  // of an object: see link_object; of other images not used
  NamesTaken* taken = nullptr;         // of several images in one unit: see find_entries
};

/// Lifts the image's code, if it can be read and is arm64. `unit` must hold the image's tables, from `start`
/// on.
void add_code(const Image& image, UnitStart start, const CodeOptions& options, Unit& unit,
              ProblemLog& problems);

/// Adds the bits of Coverage::languages, the function count and whether symbols were stripped.
void add_coverage(const Image& image, Unit& unit, ProblemLog& problems);

/// Adds the string constants of the image's text sections.
void add_strings(const Image& image, Unit& unit, ProblemLog& problems);

/// Reads one slice.
Result<BinaryUnit> read_unit(ByteSpan slice, const ImageOptions& options);

}  // namespace candor::macho
