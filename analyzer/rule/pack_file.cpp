#include "rule/pack_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#include "base/digest.h"
#include "rule/archive.h"

namespace candor {
namespace {

/// The first line of the file. The sizes and last enumerators change with nearly every change of the
/// structures, so a pack that another build wrote is refused rather than misread; `kVersion` is for the
/// changes they miss.
const std::string& magic() {
  constexpr int kVersion = 4;
  static const std::string kLine =
      fmt::format("candor rules {} {} {} {} {} {} {}\n", kVersion, static_cast<int>(FactKind::ComputedName),
                  static_cast<int>(ApiEntryKind::NoReturn), sizeof(Fact), sizeof(Rule), sizeof(Model),
                  sizeof(SdkSignature));
  return kLine;
}

}  // namespace

// One function per struct, used for both directions. They stand outside the unnamed namespace so that the
// archive finds them.
template <class A>
void fields(A& a, NamePattern& v) {
  a(v.kind, v.text);
}
template <class A>
void fields(A& a, Names& v) {
  a(v.any, v.regex, v.except, v.ignore_case);
}
template <class A>
void fields(A& a, Comparison& v) {
  a(v.op, v.value);
}
template <class A>
void fields(A& a, SdkQuery& v) {
  a(v.kinds, v.name, v.tracking, v.requires_manifest, v.has_manifest, v.any_evidence);
}
template <class A>
void fields(A& a, ImageQuery& v) {
  a(v.kinds, v.encrypted, v.stripped, v.objective_c, v.swift, v.arch, v.selector_known);
}
template <class A>
void fields(A& a, ComponentQuery& v) {
  a(v.kinds, v.name, v.bundle_id, v.extension_point);
}
template <class A>
void fields(A& a, DocumentQuery& v) {
  a(v.source, v.path, v.absent, v.equals, v.in, v.not_in, v.key, v.empty, v.types, v.at_least, v.at_most,
    v.duplicates, v.where);
}
template <class A>
void fields(A& a, Fact& v) {
  a(v.kind, v.as, v.children, v.names, v.classes, v.adopts, v.undefined_only, v.texts, v.comparisons,
    v.at_least, v.at_most, v.arguments, v.argument, v.sdk, v.image, v.component, v.documents);
}
template <class A>
void fields(A& a, PolicyEntry& v) {
  a(v.title, v.section);
}
template <class A>
void fields(A& a, Applies& v) {
  a(v.platforms, v.kinds, v.sdk, v.min_os);
}
template <class A>
void fields(A& a, Guard& v) {
  a(v.argument, v.property, v.equal, v.constant);
}
template <class A>
void fields(A& a, CodeCheck& v) {
  a(v.source, v.sink, v.through, v.with, v.without, v.within, v.consent, v.entry, v.call, v.gated_by, v.avoiding,
    v.before, v.after, v.unless_gated, v.label, v.exempt, v.distinct, v.implicit, v.across_async, v.later,
    v.missing);
}
template <class A>
void fields(A& a, CheckInstance& v) {
  a(v.row, v.match, v.when, v.code);
}
template <class A>
void fields(A& a, Rule& v) {
  a(v.id, v.catalogue, v.title, v.severity, v.policy, v.what, v.why, v.fix, v.false_positives, v.applies,
    v.check, v.scope, v.needs_code, v.uses_code, v.for_each_sdk, v.each_sdk, v.instances, v.message);
}
template <class A>
void fields(A& a, ApiPort& v) {
  a(v.kind, v.key, v.index, v.parameter, v.key_argument, v.key_text);
}
template <class A>
void fields(A& a, ModelEntry& v) {
  a(v.kind, v.label, v.ports, v.what, v.space, v.time, v.folding);
}
template <class A>
void fields(A& a, Model& v) {
  a(v.framework, v.name, v.class_name, v.selector, v.symbol, v.text, v.host, v.subclasses, v.external,
    v.class_method, v.evidence, v.entries);
}
template <class A>
void fields(A& a, SdkSignature& v) {
  a(v.name, v.kinds, v.tracking, v.requires_manifest, v.classes, v.weak_classes, v.frameworks, v.symbols,
    v.hosts, v.packages, v.bundles);
}
template <class A>
void fields(A& a, RulePack& v) {
  a(v.names, v.rules, v.models, v.sdks);
}

std::string compile_pack(const RulePack& pack) {
  ArchiveWriter writer;
  writer(pack);
  const Sha256 digest = sha256(as_byte_span(writer.bytes));
  std::string out = magic();
  out.append(reinterpret_cast<const char*>(digest.data()), digest.size());
  return out + writer.bytes;
}

Result<RulePack> open_pack(ByteSpan bytes) {
  const std::string_view text = as_text(bytes);
  const std::size_t header = magic().size() + sizeof(Sha256);
  if (!text.starts_with(magic()) || text.size() < header) {
    return fail(ErrorKind::BadPack, "the file is no compiled rule pack of this version");
  }
  // The digest covers what the reader does not check: ids and enumerators inside.
  const Sha256 digest = sha256(bytes.subspan(header));
  if (!std::ranges::equal(std::as_bytes(std::span(digest)), bytes.subspan(magic().size(), sizeof(Sha256)))) {
    return fail(ErrorKind::BadPack, "the compiled rule pack is damaged");
  }
  ArchiveReader reader(bytes.subspan(header));
  RulePack pack;
  pack.names.clear();
  reader(pack);
  if (!reader.ok() || !reader.at_end())
    return fail(ErrorKind::BadPack, "the compiled rule pack ends too early");
  return pack;
}

Result<RulePack> open_pack_file(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) return fail(ErrorKind::CannotRead, "the compiled rule pack cannot be opened", path);
  const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
  auto pack = open_pack(as_byte_span(bytes));
  if (!pack) return fail(pack.error().kind, pack.error().message, path);
  return pack;
}

}  // namespace candor
