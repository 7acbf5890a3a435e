// Provisioning profiles, configurations and signature receipts: property lists that may be signed.
#include <doctest/doctest.h>

#include "support.h"

namespace candor {
namespace {

using test::decode;
using test::sign;
using test::xml;

std::string profile(std::string_view body) { return sign(xml("<dict>" + std::string(body) + "</dict>")); }

constexpr std::string_view kDevices = "<key>ProvisionedDevices</key><array><string>u</string></array>";
constexpr std::string_view kDebuggable =
    "<key>Entitlements</key><dict><key>get-task-allow</key><true/></dict>";

TEST_CASE("a profile's class follows from its devices and its debugging right") {
  const auto class_of = [](std::string_view body) {
    const std::string shown = decode(ArtifactKind::Profile, profile(body));
    const std::size_t at = shown.find("CandorProfileClass: ");
    return at == std::string::npos ? shown : shown.substr(at + 20, shown.size() - at - 21);
  };
  CHECK(class_of("<key>ProvisionsAllDevices</key><true/>") == "\"enterprise\"");
  CHECK(class_of("<key>ProvisionsAllDevices</key><false/>") == "\"app-store\"");
  CHECK(class_of(std::string(kDevices) + std::string(kDebuggable)) == "\"development\"");
  CHECK(class_of(kDevices) == "\"ad-hoc\"");
  CHECK(class_of("") == "\"app-store\"");
}

TEST_CASE("the document tells whether the profile was signed") {
  const std::string plain = xml("<dict/>");
  const auto with_envelope = read_metadata(ArtifactKind::Profile, as_byte_span(sign(plain)));
  REQUIRE(with_envelope);
  CHECK(with_envelope->strings.at(with_envelope->documents[0].origin) == "CMS, 1 signature");
  const auto without = read_metadata(ArtifactKind::Profile, as_byte_span(plain));
  REQUIRE(without);
  CHECK(without->strings.at(without->documents[0].origin) == "property list without a CMS envelope");
}

TEST_CASE("a developer's certificate is shown by its common name") {
  const std::string der = test::certificate_der("iPhone Distribution: Example", false);
  const std::string base64 = [&] {
    std::string pem = test::to_pem(der);
    pem.erase(0, pem.find('\n') + 1);
    return pem.substr(0, pem.find('-'));
  }();
  const std::string shown =
      decode(ArtifactKind::Profile,
             profile("<key>DeveloperCertificates</key><array><data>" + base64 + "</data></array>"));
  CHECK(shown.starts_with("{DeveloperCertificates: [\"iPhone Distribution: Example\"], "));
}

TEST_CASE("a profile in a damaged envelope is read with a problem") {
  std::string bytes = profile("<key>ProvisionsAllDevices</key><true/>");
  bytes.resize(bytes.size() - 40);
  const auto unit = read_metadata(ArtifactKind::Profile, as_byte_span(bytes));
  REQUIRE(unit);
  CHECK(test::show(*unit).ends_with("CandorProfileClass: \"enterprise\"}"));
  REQUIRE(unit->problems.size() == 1);
  CHECK(unit->problems[0].kind == static_cast<std::uint32_t>(ErrorKind::BadProfile));
}

TEST_CASE("what holds no profile is refused") {
  CHECK(decode(ArtifactKind::Profile, "0\x82 garbage")
            .starts_with("BUN002: the CMS envelope cannot be decoded"));
  CHECK(decode(ArtifactKind::Profile, sign("no list")).starts_with("BUN002: "));
  CHECK(decode(ArtifactKind::Profile, xml("<array/>")) == "BUN002: the profile's root is not a dictionary");
}

TEST_CASE("a configuration is read with and without a signature") {
  const std::string plain = xml("<dict><key>PayloadType</key><string>Configuration</string></dict>");
  CHECK(decode(ArtifactKind::Configuration, plain) == "{PayloadType: \"Configuration\"}");
  CHECK(decode(ArtifactKind::Configuration, sign(plain)) == "{PayloadType: \"Configuration\"}");
}

TEST_CASE("an SDK's signature receipt is read as its property list") {
  CHECK(decode(ArtifactKind::SdkSignature, xml("<dict><key>signed</key><true/></dict>")) == "{signed: true}");
}

}  // namespace
}  // namespace candor
