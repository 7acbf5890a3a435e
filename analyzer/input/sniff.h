#pragma once
// Tells a file's type from its first bytes: names lie, and an image may be called icon.png.

#include <cstdint>

#include "base/byte_reader.h"

namespace candor::input {

enum class FileType : std::uint8_t {
  Other,
  MachO,
  Fat,  // as sniffed only; a listed fat file has the type of the slice chosen
  StaticLibrary,
  Elf,
  Zip,
  Dex,
  HermesBytecode,
  WebAssembly,
};

/// Bytes of a file's start that decide its type and hold every slice header of a fat file
/// (8 + limits::kMaxSlices * 32).
inline constexpr std::size_t kHeadSize = 1056;

/// `head` is the file's first kHeadSize bytes, or all of a shorter file.
FileType sniff(ByteSpan head);

}  // namespace candor::input
