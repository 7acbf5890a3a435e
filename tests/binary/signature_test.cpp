// The embedded code signature: <kern/cs_blobs.h>, all numbers big-endian.
#include "binary/macho/signature.h"

#include <doctest/doctest.h>

#include "binary/support_macho.h"

namespace candor {
namespace {

std::string blob(std::uint32_t magic, const std::string& payload) {
  return ByteBuilder().big32(magic).big32(payload.size() + 8).raw(payload);
}

std::string code_directory(std::string_view identifier, std::string_view team) {
  ByteBuilder payload;
  payload.big32(0x20400).big32(0).big32(0).big32(88);            // version, flags, hashes, identifier
  for (int i = 0; i < 6; ++i) payload.big32(0);                  // slots … scatter, to offset 48
  payload.big32(team.empty() ? 0 : 88 + identifier.size() + 1);  // teamOffset
  payload.pad_to(80).text(identifier).text(team);
  return blob(0xfade0c02, payload);
}

std::string super_blob(const std::vector<std::string>& blobs) {
  ByteBuilder index, body;
  for (const std::string& item : blobs) {
    index.big32(0).big32(12 + 8 * blobs.size() + body.size());
    body.raw(item);
  }
  return ByteBuilder()
      .big32(0xfade0cc0)
      .big32(12 + index.size() + body.size())
      .big32(blobs.size())
      .raw(index.str())
      .raw(body.str());
}

macho::CodeSignature read(const std::string& bytes, ProblemLog& problems) {
  return macho::read_signature(as_byte_span(bytes), problems);
}

TEST_CASE("identifier, team and both forms of entitlements are found by their magic numbers") {
  const std::string bytes = super_blob(
      {code_directory("org.example.app", "TEAM123456"), blob(0xfade7171, "<plist/>"), blob(0xfade7172, "0")});
  ProblemLog problems;
  const auto signature = read(bytes, problems);
  CHECK(signature.identifier == "org.example.app");
  CHECK(signature.team == "TEAM123456");
  CHECK(as_text(signature.entitlements_xml) == "<plist/>");
  CHECK(signature.entitlements_der.size() == 1);
  CHECK(problems.empty());
}

TEST_CASE("an ad hoc signature has no team") {
  const std::string bytes = super_blob({code_directory("a.out", "")});
  ProblemLog problems;
  CHECK(read(bytes, problems).team.empty());
}

TEST_CASE("a blob that ends past the signature is a problem and the others are read") {
  std::string cut = blob(0xfade7171, "<plist/>");
  cut[7] = '\x7f';
  const std::string bytes = super_blob({code_directory("id", ""), cut});
  ProblemLog problems;
  const auto signature = read(bytes, problems);
  CHECK(signature.identifier == "id");
  CHECK(signature.entitlements_xml.empty());
  REQUIRE(problems.seen() == 1);
  CHECK(problems.problems()[0].kind == ErrorKind::BadSignature);
}

TEST_CASE("a wrong magic number, an endless index and a cut code directory are problems") {
  for (const std::string& bytes :
       {std::string("not a signature"), ByteBuilder().big32(0xfade0cc0).big32(12).big32(0xffffffff).str(),
        super_blob({blob(0xfade0c02, "short")})}) {
    ProblemLog problems;
    read(bytes, problems);
    CHECK_FALSE(problems.empty());
  }
}

TEST_CASE("entitlements reach the caller as views into the slice") {
  MachoFile file;
  file.linkedit_command(0x1d,
                        super_blob({code_directory("org.example.app", "TEAM"), blob(0xfade7171, "<x/>")}));
  ReadUnit unit(ArtifactKind::MachO, file.build());
  CHECK(as_text(unit.result->entitlements_xml) == "<x/>");
  CHECK(unit.text(unit.unit().identity.signing_identifier) == "org.example.app");
  CHECK(unit.text(unit.unit().identity.team_identifier) == "TEAM");
  CHECK((unit.unit().identity.flags & kSigned) != 0);
}

TEST_CASE("a signature past the end of the slice is a problem") {
  MachoFile file;
  file.command(0x1d, ByteBuilder().u32(0x7fffffff).u32(16));
  ReadUnit unit(ArtifactKind::MachO, file.build());
  CHECK(unit.has(ErrorKind::BadSignature));
}

}  // namespace
}  // namespace candor
