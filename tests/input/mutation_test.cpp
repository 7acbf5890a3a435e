// Zips with changed bytes: listed or refused, never a crash, and what is listed can be read or refused.
#include <doctest/doctest.h>

#include <random>

#include "support.h"

namespace candor {
namespace {

std::string good_zip() {
  const std::string library = test::fat({{12, 9, test::mach_o()}, {0x0100000c, 0, test::static_library()}});
  return test::make_zip({{"Payload/A.app/A", test::mach_o() + std::string(500, 'a')},
                         {"Payload/A.app/Info.plist", "plist", test::EntryStyle::Stored},
                         {"Payload/A.app/Frameworks/F.framework/F", library},
                         {"Payload/A.app/link", "A", test::EntryStyle::Link},
                         {"Payload/A.app/inner.zip", test::make_zip({{"B.app/B", test::mach_o()}})}});
}

/// Opens and reads everything; counts artifacts that were read.
std::size_t read_all(const test::TemporaryDirectory& folder, const std::string& bytes) {
  std::size_t count = 0;
  const auto input = open_input(folder.write("m.ipa", bytes));
  if (!input) return 0;
  for (const Bundle& bundle : input->bundles) {
    for (const Artifact& artifact : bundle.artifacts) {
      const Container& container = input->containers.at(artifact.content.container);
      auto reader = ContainerReader::open(container.fd, container.zip, container.path);
      if (reader && reader->read(artifact.content)) ++count;
    }
  }
  return count;
}

TEST_CASE("a zip with changed bytes is listed or refused") {
  const test::TemporaryDirectory folder;
  const std::string good = good_zip();
  CHECK(read_all(folder, good) == 4);
  std::size_t read = 0;
  for (std::uint32_t seed = 0; seed < 1500; ++seed) {
    std::mt19937 random(seed);
    std::string bytes = good;
    for (std::uint32_t i = 0; i <= seed % 5; ++i) {
      bytes[random() % bytes.size()] = static_cast<char>(random());
    }
    read += read_all(folder, bytes);
  }
  CHECK(read > 1500);
}

TEST_CASE("a zip cut at any length is listed or refused") {
  const test::TemporaryDirectory folder;
  const std::string good = good_zip();
  for (std::size_t size = 0; size < good.size(); ++size) {
    CHECK(read_all(folder, good.substr(0, size)) == 0);
  }
}

}  // namespace
}  // namespace candor
