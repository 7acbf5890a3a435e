#include "bundle/cms.h"

#include <fmt/format.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

#include "base/limits.h"

namespace candor::bundle {
namespace {

template <auto function>
struct Release {
  void operator()(auto* object) const { function(object); }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;
using Cms = std::unique_ptr<CMS_ContentInfo, Release<CMS_ContentInfo_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;

Bio memory_bio(ByteSpan bytes) { return Bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size()))); }

/// The reason OpenSSL gives, and an empty error queue.
std::string openssl_reason() {
  const unsigned long code = ERR_peek_last_error();
  const char* reason = code != 0 ? ERR_reason_error_string(code) : nullptr;
  std::string result = reason != nullptr ? reason : "no reason given";
  ERR_clear_error();
  return result;
}

std::string name_text(const X509_NAME* name) {
  const Bio out(BIO_new(BIO_s_mem()));
  X509_NAME_print_ex(out.get(), name, 0,
                     (XN_FLAG_RFC2253 | ASN1_STRFLGS_UTF8_CONVERT) & ~ASN1_STRFLGS_ESC_MSB);
  char* text = nullptr;
  const long size = BIO_get_mem_data(out.get(), &text);
  return size > 0 ? std::string(text, static_cast<std::size_t>(size)) : std::string();
}

Value expiry(const X509* certificate) {
  const std::unique_ptr<ASN1_TIME, Release<ASN1_TIME_free>> epoch(ASN1_TIME_set(nullptr, 0));
  int days = 0;
  int seconds = 0;
  if (!epoch || ASN1_TIME_diff(&days, &seconds, epoch.get(), X509_get0_notAfter(certificate)) != 1) return {};
  return make_date(std::int64_t{days} * 86400 + seconds);
}

/// Basic constraints are read as they are, so that a certificate that is otherwise unusable still tells.
bool is_authority(const X509* certificate) {
  int critical = 0;
  void* found = X509_get_ext_d2i(certificate, NID_basic_constraints, &critical, nullptr);
  const std::unique_ptr<BASIC_CONSTRAINTS, Release<BASIC_CONSTRAINTS_free>> constraints(
      static_cast<BASIC_CONSTRAINTS*>(found));
  return constraints != nullptr && constraints->ca != 0;
}

Value describe(const X509* certificate) {
  const X509_NAME* subject = X509_get_subject_name(certificate);
  const X509_NAME* issuer = X509_get_issuer_name(certificate);
  Value result = make_dictionary();
  result.children.emplace_back("subject", make_string(name_text(subject)));
  result.children.emplace_back("issuer", make_string(name_text(issuer)));
  result.children.emplace_back("ca", make_boolean(is_authority(certificate)));
  result.children.emplace_back("self_signed", make_boolean(X509_NAME_cmp(subject, issuer) == 0));
  result.children.emplace_back("not_after", expiry(certificate));
  return result;
}

Certificate parse_der(ByteSpan bytes) {
  const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
  return Certificate(d2i_X509(nullptr, &data, static_cast<long>(bytes.size())));
}

Status check_size(ByteSpan bytes, ErrorKind kind) {
  if (bytes.size() <= limits::kMaxMetadataSize) return {};
  return fail(kind, fmt::format("it has {} bytes, the limit is {}", bytes.size(), limits::kMaxMetadataSize));
}

}  // namespace

bool looks_like_cms(ByteSpan bytes) { return bytes.size() > 2 && bytes[0] == std::byte{0x30}; }

Result<SignedContent> open_signed_message(ByteSpan bytes) {
  CANDOR_TRY_STATUS(check_size(bytes, ErrorKind::BadProfile));
  const Bio bio = memory_bio(bytes);
  const Cms cms(d2i_CMS_bio(bio.get(), nullptr));
  if (!cms) return fail(ErrorKind::BadProfile, "the CMS envelope cannot be decoded: " + openssl_reason());
  ASN1_OCTET_STRING** content = CMS_get0_content(cms.get());
  if (OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed || content == nullptr ||
      *content == nullptr) {
    ERR_clear_error();
    return fail(ErrorKind::BadProfile, "the CMS envelope carries no signed content");
  }
  const auto* data = reinterpret_cast<const std::byte*>(ASN1_STRING_get0_data(*content));
  const auto size = static_cast<std::size_t>(ASN1_STRING_length(*content));
  SignedContent result;
  result.content.assign(data, data + size);
  const auto* signers = CMS_get0_SignerInfos(cms.get());
  result.signatures = signers != nullptr ? sk_CMS_SignerInfo_num(signers) : 0;
  ERR_clear_error();
  return result;
}

Result<std::vector<Value>> decode_certificates(ByteSpan bytes) {
  CANDOR_TRY_STATUS(check_size(bytes, ErrorKind::BadCertificate));
  std::vector<Value> result;
  if (looks_like_cms(bytes)) {
    if (const Certificate certificate = parse_der(bytes)) result.push_back(describe(certificate.get()));
  } else {
    const Bio bio = memory_bio(bytes);
    while (result.size() < limits::kMaxCertificates) {
      const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
      if (!certificate) break;
      result.push_back(describe(certificate.get()));
    }
  }
  const std::string reason = openssl_reason();
  if (result.empty()) {
    return fail(ErrorKind::BadCertificate,
                fmt::format("the {} bytes hold no readable certificate: {}", bytes.size(), reason));
  }
  return result;
}

std::string certificate_common_name(ByteSpan der) {
  const Certificate certificate = parse_der(der);
  ERR_clear_error();
  if (!certificate) return {};
  const X509_NAME* name = X509_get_subject_name(certificate.get());
  const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
  if (index < 0) return {};
  unsigned char* text = nullptr;
  const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
  if (size < 0) return {};
  const std::string result(reinterpret_cast<const char*>(text), static_cast<std::size_t>(size));
  OPENSSL_free(text);
  return result;
}

}  // namespace candor::bundle
