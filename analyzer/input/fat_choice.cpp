#include "input/fat_choice.h"

#include "input/fat.h"

namespace candor::input {

void choose_slice(Listing& listing, ListedFile& file, ByteSpan head, const ReadAt& read_at) {
  file.type = FileType::Other;
  const auto header = parse_fat_header(head, file.content.size);
  if (!header) {
    listing.add_problem(file.path, header.error());
    return;
  }
  for (const std::string& message : header->damaged) {
    listing.add_problem(file.path, ErrorKind::Truncated, message);
  }
  for (const FatSlice& slice : header->slices) {
    if (file.type != FileType::Other) {
      file.other_slices.push_back(slice.architecture);
      continue;
    }
    const auto magic = read_at(slice.offset, 8);
    if (!magic) {
      listing.add_problem(file.path, magic.error());
      return;
    }
    const FileType type = sniff(*magic);
    if (type != FileType::MachO && type != FileType::StaticLibrary) {
      listing.add_problem(file.path, ErrorKind::Malformed,
                          "slice " + slice.architecture + " is neither an image nor a static library");
      continue;
    }
    file.type = type;
    file.slice = slice.architecture;
    file.content.offset = slice.offset;
    file.content.size = slice.size;
  }
}

}  // namespace candor::input
