// Hostile and unusual containers: each danger is one problem, and the rest is still listed.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <memory>

#include "base/limits.h"
#include "input/bundles.h"
#include "input/listing.h"
#include "support.h"

namespace candor {
namespace {

namespace fs = std::filesystem;
using test::Entry;
using test::EntryStyle;
using test::mach_o;
using test::make_zip;

struct Opened {
  std::unique_ptr<test::TemporaryDirectory> folder = std::make_unique<test::TemporaryDirectory>();
  Result<Input> input = fail(ErrorKind::Internal, "not opened");
};

Opened open_bytes(std::string_view name, const std::string& bytes) {
  Opened opened;
  opened.input = open_input(opened.folder->write(name, bytes));
  return opened;
}

/// The problems of an app with these entries beside its executable, which must be listed in any case.
std::string problems_of(std::vector<Entry> entries) {
  entries.push_back({"Payload/A.app/A", mach_o()});
  const Opened opened = open_bytes("A.ipa", make_zip(entries));
  REQUIRE(opened.input);
  CHECK(test::describe(*opened.input).contains("= MachO #0 A.ipa/Payload/A.app/A\n"));
  return test::describe_problems(*opened.input);
}

TEST_CASE("paths that climb, are absolute or belong to another system are refused") {
  CHECK(problems_of({{"../evil", "x"}}) == "INP005 A.ipa/../evil\n");
  CHECK(problems_of({{"Payload/A.app/../../evil", "x"}}) == "INP005 A.ipa/Payload/A.app/../../evil\n");
  CHECK(problems_of({{"/etc/passwd", "x"}}) == "INP005 A.ipa//etc/passwd\n");
  CHECK(problems_of({{"C:evil", "x"}}) == "INP005 A.ipa/C:evil\n");
  CHECK(problems_of({{"Payload\\A.app\\B", "x"}}).starts_with("INP005 A.ipa/Payload"));
}

TEST_CASE("a path deeper than the limit is refused") {
  std::string name = "x";
  for (int i = 0; i <= limits::kMaxDirectoryDepth; ++i) name = "d/" + name;
  CHECK(problems_of({{name, "x"}}) == "INP005 A.ipa/" + name + "\n");
}

TEST_CASE("a name with a NUL is refused") {
  const std::string name = std::string("Payload/A.app/B") + '\0' + ".png";
  CHECK(problems_of({{name, mach_o()}}).starts_with("INP005 A.ipa/Payload/A.app/B"));
}

TEST_CASE("a second entry of the same path is not read") {
  CHECK(problems_of({{"Payload/A.app/Info.plist", "1"}, {"Payload/A.app/Info.plist", "2"}}) ==
        "INP005 A.ipa/Payload/A.app/Info.plist\n");
  CHECK(problems_of({{"Payload/A.app/Info.plist", "1"}, {"Payload/A.app//./Info.plist", "2"}}) ==
        "INP005 A.ipa/Payload/A.app/Info.plist\n");
}

TEST_CASE("a link in an archive is a problem only when it leaves the archive") {
  CHECK(problems_of({{"Payload/A.app/inside", "../A.app/A", EntryStyle::Link}}).empty());
  CHECK(problems_of({{"Payload/A.app/out", "../../../etc/passwd", EntryStyle::Link}}) ==
        "INP008 A.ipa/Payload/A.app/out\n");
  CHECK(problems_of({{"Payload/A.app/root", "/etc/passwd", EntryStyle::Link}}) ==
        "INP008 A.ipa/Payload/A.app/root\n");
}

TEST_CASE("an encrypted entry is a problem") {
  CHECK(problems_of({{"Payload/A.app/secret", "text", EntryStyle::Encrypted}}) ==
        "INP004 A.ipa/Payload/A.app/secret\n");
}

TEST_CASE("names that are not ASCII are kept, control characters are made visible") {
  const Opened opened = open_bytes("A.ipa", make_zip({{"Payload/\xc3\x9c"
                                                       "ber App.app/\xc3\x9c"
                                                       "ber App",
                                                       mach_o()},
                                                      {"Payload/\xc3\x9c"
                                                       "ber App.app/a\x1b[2J",
                                                       "x"}}));
  REQUIRE(opened.input);
  const std::string text = test::describe(*opened.input);
  CHECK(
      text.contains("= MachO #0 A.ipa/Payload/\xc3\x9c"
                    "ber App.app/\xc3\x9c"
                    "ber App\n"));
  CHECK_FALSE(text.contains("\x1b"));
}

/// Sets the declared uncompressed size of the only entry in both its headers (APPNOTE 4.3.7, 4.3.12).
std::string with_declared_size(std::string zip, std::uint32_t size) {
  const auto put = [&](std::size_t at) {
    for (int i = 0; i < 4; ++i) zip[at + static_cast<std::size_t>(i)] = static_cast<char>(size >> (8 * i));
  };
  put(22);
  put(zip.find("PK\x01\x02") + 24);
  return zip;
}

TEST_CASE("an entry that claims to expand beyond what deflate can is not read") {
  const std::string zip = with_declared_size(make_zip({{"Payload/A.app/A", mach_o()}}), 900'000'000);
  const Opened opened = open_bytes("bomb.ipa", zip);
  REQUIRE_FALSE(opened.input);
  CHECK(opened.input.error().kind == ErrorKind::NotRecognised);
  CHECK(opened.input.error().message.contains("claims to expand from"));
}

TEST_CASE("an entry over the size limit is not read") {
  const std::string zip = with_declared_size(make_zip({{"Payload/A.app/A", mach_o()}}), 0xf0000000);
  const Opened opened = open_bytes("large.ipa", zip);
  REQUIRE_FALSE(opened.input);
  CHECK(opened.input.error().message.contains("the limit is 1073741824"));
}

TEST_CASE("an entry whose data is shorter or longer than declared is an error for the reader") {
  const std::string zip = make_zip({{"A.app/A", mach_o() + std::string(20000, 'x')}});
  for (const std::uint32_t declared : {20000u, 20100u}) {
    const Opened opened = open_bytes("A.ipa", with_declared_size(zip, declared));
    REQUIRE(opened.input);
    const Container& container = opened.input->containers.at(0);
    auto reader = ContainerReader::open(container.fd, container.zip, container.path);
    REQUIRE(reader);
    const auto bytes = reader->read(opened.input->bundles.at(0).artifacts.at(0).content);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().kind == ErrorKind::BadArchive);
  }
}

TEST_CASE("a range outside an entry or file is an error for the reader") {
  const Opened opened = open_bytes("A.ipa", make_zip({{"A.app/A", mach_o()}}));
  REQUIRE(opened.input);
  const Container& container = opened.input->containers.at(0);
  auto reader = ContainerReader::open(container.fd, container.zip, container.path);
  REQUIRE(reader);
  CHECK(reader->read({0, 0, 8, 1000}).error().kind == ErrorKind::Truncated);
  CHECK(reader->read({0, 0, ~0ull, 2}).error().kind == ErrorKind::Truncated);
  CHECK(reader->read({0, 99, 0, 1}).error().kind == ErrorKind::BadArchive);
  REQUIRE(reader->read({0, 0, 4, 4}));
  CHECK(as_text(*reader->read({0, 0, 4, 4})) == mach_o().substr(4, 4));
}

std::string nested(int depth) {
  std::string bytes = make_zip({{"A.app/A", mach_o()}});
  for (int i = 1; i < depth; ++i) bytes = make_zip({{"inner.zip", bytes, EntryStyle::Stored}});
  return bytes;
}

TEST_CASE("archives inside archives are opened up to the limit, without a file on disk") {
  const Opened opened = open_bytes("outer.zip", nested(limits::kMaxArchiveDepth));
  REQUIRE(opened.input);
  CHECK(opened.input->bundles.at(0).path == "outer.zip/inner.zip/inner.zip/A.app");
  const Container& container = opened.input->containers.at(0);
  auto reader = ContainerReader::open(container.fd, container.zip, container.path);
  REQUIRE(reader);
  CHECK(as_text(*reader->read(opened.input->bundles[0].artifacts[0].content)) == mach_o());
  CHECK(write(container.fd, "x", 1) == -1);
  CHECK(std::distance(fs::directory_iterator(opened.folder->path()), fs::directory_iterator()) == 1);
}

TEST_CASE("archives nested deeper than the limit are a problem") {
  const Opened opened = open_bytes("outer.zip", nested(limits::kMaxArchiveDepth + 1));
  REQUIRE_FALSE(opened.input);
  CHECK(opened.input.error().message.contains("archives are opened 3 deep"));
}

TEST_CASE("an archive nested too deep beside an app costs only itself") {
  const Opened opened = open_bytes(
      "outer.zip",
      make_zip({{"A.app/A", mach_o()}, {"inner.zip", nested(limits::kMaxArchiveDepth), EntryStyle::Stored}}));
  REQUIRE(opened.input);
  CHECK(opened.input->bundles.at(0).path == "outer.zip/A.app");
  REQUIRE(opened.input->problems.size() == 1);
  CHECK(opened.input->problems[0].problem.kind == ErrorKind::NestedTooDeep);
}

TEST_CASE("an inner archive that expands far beyond the outer file is not held in memory") {
  const std::string inner = make_zip({{"zeros", std::string(80 << 20, '\0'), EntryStyle::Stored}});
  const std::string problems = problems_of({{"Payload/A.app/inner.zip", inner}});
  CHECK(problems == "INP006 A.ipa/Payload/A.app/inner.zip\n");
}

TEST_CASE("a damaged archive inside an app is a problem, at the named path an error") {
  CHECK(problems_of({{"Payload/A.app/b.zip", "PK\x03\x04 broken"}}) == "INP003 A.ipa/Payload/A.app/b.zip\n");
  const Opened opened = open_bytes("broken.ipa", "PK\x03\x04 broken");
  REQUIRE_FALSE(opened.input);
  CHECK(opened.input.error().kind == ErrorKind::BadArchive);
}

TEST_CASE("a listing stops at the limit of files and says so once") {
  input::Listing listing;
  for (std::size_t i = 0; i < limits::kMaxEntries + 5; ++i) listing.add_file({});
  CHECK(listing.files.size() == limits::kMaxEntries);
  REQUIRE(listing.problems.size() == 1);
  CHECK(listing.problems[0].problem.kind == ErrorKind::LimitReached);
}

TEST_CASE("a path gives a bounded number of artifacts and says so once") {
  input::Listing listing;
  for (std::size_t i = 0; i < limits::kMaxArtifacts + 5; ++i) {
    input::ListedFile file;
    file.path = fmt::format("A.ipa/Payload/A.app/{:06}", i);
    file.type = input::FileType::MachO;
    listing.add_file(std::move(file));
  }
  const std::vector<Bundle> bundles = input::make_bundles(listing, false);
  REQUIRE(bundles.size() == 1);
  CHECK(bundles[0].artifacts.size() == limits::kMaxArtifacts);
  REQUIRE(listing.problems.size() == 1);
  CHECK(listing.problems[0].problem.kind == ErrorKind::LimitReached);
}

TEST_CASE("a refused name is shown cut") {
  const Opened opened =
      open_bytes("A.ipa", make_zip({{"Payload/A.app/A", mach_o()}, {std::string(60'000, 'n'), "x"}}));
  REQUIRE(opened.input);
  REQUIRE(opened.input->problems.size() == 1);
  CHECK(opened.input->problems[0].artifact.size() < 1100);
}

TEST_CASE("a listing keeps a bounded number of problems") {
  input::Listing listing;
  for (int i = 0; i < 5000; ++i) listing.add_problem("p", ErrorKind::UnsafePath, "m");
  CHECK(listing.problems.size() == limits::kMaxInputProblems + 1);
  CHECK(listing.problems.back().problem.kind == ErrorKind::LimitReached);
}

}  // namespace
}  // namespace candor
