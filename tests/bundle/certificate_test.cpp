// Certificates that a bundle carries.
#include <doctest/doctest.h>

#include "support.h"

namespace candor {
namespace {

constexpr std::string_view kAuthority =
    "{subject: \"CN=Root \xc3\xa9\", issuer: \"CN=Root \xc3\xa9\", ca: true, self_signed: true, "
    "not_after: @2040-01-02T03:04:05Z}";

TEST_CASE("a certificate authority in DER form is recognised by its basic constraints") {
  CHECK(test::decode(ArtifactKind::Certificate, test::certificate_der("Root \xc3\xa9", true)) == kAuthority);
  CHECK(test::decode(ArtifactKind::Certificate, test::certificate_der("Leaf", false)).contains("ca: false"));
}

TEST_CASE("a PEM file gives one document for each certificate") {
  const std::string pem = "comment\n" + test::to_pem(test::certificate_der("Root \xc3\xa9", true)) +
                          test::to_pem(test::certificate_der("Leaf", false));
  const auto unit = read_metadata(ArtifactKind::Certificate, as_byte_span(pem));
  REQUIRE(unit);
  REQUIRE(unit->documents.size() == 2);
  CHECK(test::show(*unit, 0) == kAuthority);
  CHECK(test::show(*unit, 1).contains("subject: \"CN=Leaf\""));
}

TEST_CASE("a file without a certificate is refused with its size") {
  CHECK(test::decode(ArtifactKind::Certificate, "hello")
            .starts_with("BUN004: the 5 bytes hold no readable certificate"));
}

}  // namespace
}  // namespace candor
