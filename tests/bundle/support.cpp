#include "support.h"

#include <fmt/format.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <plist/plist.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <bit>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <stdexcept>

namespace candor::test {
namespace {

void show_node(const Unit& unit, std::uint32_t index, std::string& out) {
  const TreeNode& node = unit.nodes.at(index);
  const std::string_view text = unit.strings.at(node.text);
  switch (node.kind) {
    case NodeKind::Null:
      out += "null";
      return;
    case NodeKind::Boolean:
      out += node.bits != 0 ? "true" : "false";
      return;
    case NodeKind::Integer:
      out += fmt::format("{}", static_cast<std::int64_t>(node.bits));
      return;
    case NodeKind::Real:
      out += fmt::format("{}", std::bit_cast<double>(node.bits));
      return;
    case NodeKind::String:
      out += fmt::format("\"{}\"", text);
      return;
    case NodeKind::Data:
      out += fmt::format("<{}>", text);
      return;
    case NodeKind::Date:
      out += fmt::format("@{}", text);
      return;
    case NodeKind::Array:
    case NodeKind::Dictionary:
      break;
  }
  const bool dictionary = node.kind == NodeKind::Dictionary;
  out += dictionary ? "{" : "[";
  for (std::uint32_t i = 0; i < node.children.count; ++i) {
    const std::uint32_t child = node.children.first + i;
    if (child <= index) throw std::runtime_error("a child stands before its parent");
    if (i > 0) out += ", ";
    if (dictionary) out += fmt::format("{}: ", unit.strings.at(unit.nodes.at(child).key));
    show_node(unit, child, out);
  }
  out += dictionary ? "}" : "]";
}

EVP_PKEY* test_key() {
  static EVP_PKEY* key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
  return key;
}

X509* make_certificate(std::string_view common_name, bool authority) {
  X509* certificate = X509_new();
  X509_set_version(certificate, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
  X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
  ASN1_TIME_set_string(X509_getm_notAfter(certificate), "20400102030405Z");
  X509_NAME* name = X509_get_subject_name(certificate);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                             reinterpret_cast<const unsigned char*>(common_name.data()),
                             static_cast<int>(common_name.size()), -1, 0);
  X509_set_issuer_name(certificate, name);
  X509_set_pubkey(certificate, test_key());
  BASIC_CONSTRAINTS* constraints = BASIC_CONSTRAINTS_new();
  constraints->ca = authority ? 1 : 0;
  X509_add1_ext_i2d(certificate, NID_basic_constraints, constraints, 1, 0);
  BASIC_CONSTRAINTS_free(constraints);
  X509_sign(certificate, test_key(), EVP_sha256());
  return certificate;
}

std::string take(BIO* bio) {
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio, &data);
  std::string result(data, static_cast<std::size_t>(size));
  BIO_free(bio);
  return result;
}

}  // namespace

std::string show(const Unit& unit, std::size_t document) {
  std::string out;
  show_node(unit, unit.documents.at(document).root, out);
  return out;
}

std::string decode(ArtifactKind kind, std::string_view bytes) {
  const auto unit = read_metadata(kind, as_byte_span(bytes));
  return unit ? show(*unit) : to_string(unit.error());
}

std::string xml(std::string_view body) {
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
      "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">{}</plist>\n",
      body);
}

std::string binary(std::string_view xml_text) {
  plist_t node = nullptr;
  plist_from_xml(xml_text.data(), static_cast<std::uint32_t>(xml_text.size()), &node);
  char* data = nullptr;
  std::uint32_t size = 0;
  plist_to_bin(node, &data, &size);
  std::string result(data, size);
  plist_to_bin_free(data);
  plist_free(node);
  return result;
}

std::string certificate_der(std::string_view common_name, bool authority) {
  X509* certificate = make_certificate(common_name, authority);
  BIO* bio = BIO_new(BIO_s_mem());
  i2d_X509_bio(bio, certificate);
  X509_free(certificate);
  return take(bio);
}

std::string to_pem(std::string_view der) {
  const auto* data = reinterpret_cast<const unsigned char*>(der.data());
  X509* certificate = d2i_X509(nullptr, &data, static_cast<long>(der.size()));
  BIO* bio = BIO_new(BIO_s_mem());
  PEM_write_bio_X509(bio, certificate);
  X509_free(certificate);
  return take(bio);
}

std::string sign(std::string_view content) {
  X509* certificate = make_certificate("Test Signer", false);
  BIO* in = BIO_new_mem_buf(content.data(), static_cast<int>(content.size()));
  CMS_ContentInfo* message = CMS_sign(certificate, test_key(), nullptr, in, CMS_BINARY);
  if (message == nullptr) throw std::runtime_error("cannot sign");
  BIO* out = BIO_new(BIO_s_mem());
  i2d_CMS_bio(out, message);
  CMS_ContentInfo_free(message);
  BIO_free(in);
  X509_free(certificate);
  return take(out);
}

ChildResult run_limited(const std::function<bool()>& body) {
  const pid_t child = fork();
  if (child == 0) {
#if !defined(__SANITIZE_ADDRESS__)  // which reserves terabytes of addresses
    const rlimit memory{1u << 30, 1u << 30};
    setrlimit(RLIMIT_AS, &memory);
#endif
    const rlimit no_core{0, 0};
    setrlimit(RLIMIT_CORE, &no_core);
    alarm(20);
    _exit(body() ? 0 : 1);
  }
  int status = 0;
  waitpid(child, &status, 0);
  if (WIFEXITED(status) && WEXITSTATUS(status) <= 1)
    return WEXITSTATUS(status) == 0 ? ChildResult::Fine : ChildResult::Error;
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM ? ChildResult::OutOfTime : ChildResult::Crashed;
}

std::string samples() {
  const char* named = std::getenv("CANDOR_SAMPLES");
  const std::string folder = named != nullptr ? named : CANDOR_SOURCE_DIR "/../shared/samples";
  if (std::filesystem::is_directory(folder)) return folder;
  fmt::print("skipped: no samples in {}\n", folder);
  return {};
}

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace candor::test
