#pragma once
// What every field of every record means, once: `fields(record, visitor)` hands each field to the visitor
// method of its meaning. Checking is one visitor, comparing units in tests is another.
//
//   string(StringId)            an id of the unit's strings
//   number(integer)             any value
//   zero(integer)               reserved
//   flag(integer)               0 or 1
//   flags(integer, mask)        only bits of the mask
//   kind(enum, count)           less than count
//   range(Range, Table)         elements of a table, owned: ranges of one kind of owner never overlap
//   index(u32, Table)           an index
//   optional(u32, Table)        an index plus 1, or 0
//
// Fields that mean something only inside their function or tree (values, edges, children) are numbers here;
// check_code.cpp and check_tree.cpp look at them.

#include <concepts>
#include <cstdint>
#include <type_traits>

#include "base/result.h"
#include "unit/code.h"
#include "unit/records.h"
#include "unit/words.h"

namespace candor {

/// T is the record X, const or not: visitors read fields or change them.
template <class T, class X>
concept RecordOf = std::same_as<std::remove_const_t<T>, X>;

/// Tables, as in tables.def.
enum class Table : std::uint32_t {
#define CANDOR_UNIT_TABLE(member, record) member,
#define CANDOR_CODE_TABLE(member, record) member,
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
};
inline constexpr std::size_t kTableCount = 0
#define CANDOR_UNIT_TABLE(member, record) +1
#define CANDOR_CODE_TABLE(member, record) +1
#include "unit/tables.def"
#undef CANDOR_UNIT_TABLE
#undef CANDOR_CODE_TABLE
    ;

template <class V, RecordOf<Identity> R>
void fields(R& r, V& v) {
  v.string(r.arch), v.string(r.platform), v.string(r.min_os), v.string(r.sdk), v.string(r.uuid);
  v.string(r.install_name), v.string(r.signing_identifier), v.string(r.team_identifier);
  v.flags(r.flags, words::mask(words::kIdentityFlag));
}
template <class V, RecordOf<Coverage> R>
void fields(R& r, V& v) {
  v.number(r.functions_seen), v.number(r.functions_lifted), v.number(r.sends_seen);
  v.number(r.sends_selector_known), v.number(r.sends_in_skipped_branches);
  v.flags(r.languages, words::mask(words::kLanguage));
  v.flag(r.encrypted), v.flag(r.stripped), v.flag(r.debug_only), v.zero(r.reserved);
}
template <class V, RecordOf<ProblemRecord> R>
void fields(R& r, V& v) {
  v.kind(r.kind, kErrorKindCount), v.string(r.message), v.string(r.where);
}
template <class V, RecordOf<StringId> R>
void fields(R& r, V& v) {
  v.string(r);
}
template <class V, RecordOf<Library> R>
void fields(R& r, V& v) {
  v.string(r.path), v.kind(r.kind, std::size(words::kLibraryKind));
}
template <class V, RecordOf<Import> R>
void fields(R& r, V& v) {
  v.string(r.name), v.optional(r.library, Table::libraries),
      v.flags(r.flags, words::mask(words::kImportFlag)), v.optional(r.place, Table::places);
}
template <class V, RecordOf<Export> R>
void fields(R& r, V& v) {
  v.string(r.name), v.flags(r.flags, words::mask(words::kExportFlag));
  v.optional(r.type, Table::types), v.optional(r.place, Table::places), v.number(r.address);
}
template <class V, RecordOf<Reference> R>
void fields(R& r, V& v) {
  v.string(r.name), v.flags(r.flags, words::mask(words::kReferenceFlag));
  v.optional(r.place, Table::places), v.zero(r.reserved), v.number(r.address);
}
template <class V, RecordOf<StringConstant> R>
void fields(R& r, V& v) {
  v.string(r.value), v.string(r.section), v.kind(r.kind, std::size(words::kStringKind));
  v.optional(r.place, Table::places), v.number(r.address);
}
template <class V, RecordOf<Definition> R>
void fields(R& r, V& v) {
  v.kind(r.kind, std::size(words::kDefinitionKind)), v.flags(r.flags, words::mask(words::kDefinitionFlag));
  v.string(r.name), v.string(r.super_or_category), v.range(r.methods, Table::methods);
  v.range(r.ivars, Table::ivars), v.range(r.properties, Table::properties);
  v.range(r.protocols, Table::names), v.range(r.type_parameters, Table::names);
  v.number(r.instance_size), v.optional(r.place, Table::places), v.number(r.address);
}
template <class V, RecordOf<Method> R>
void fields(R& r, V& v) {
  v.string(r.selector), v.string(r.types), v.flags(r.flags, words::mask(words::kMemberFlag));
  v.optional(r.function, Table::functions), v.number(r.address);
}
template <class V, RecordOf<Ivar> R>
void fields(R& r, V& v) {
  v.string(r.name), v.string(r.type), v.number(r.offset), v.number(r.size);
}
template <class V, RecordOf<Property> R>
void fields(R& r, V& v) {
  v.string(r.name), v.string(r.attributes), v.flags(r.flags, words::mask(words::kMemberFlag));
}
template <class V, RecordOf<Collection> R>
void fields(R& r, V& v) {
  v.kind(r.kind, std::size(words::kCollectionKind)), v.range(r.elements, Table::elements);
  v.zero(r.reserved), v.number(r.address);
}
template <class V, RecordOf<Element> R>
void fields(R& r, V& v) {
  v.kind(r.kind, std::size(words::kElementKind));
  if (r.kind == ElementKind::Integer || r.kind == ElementKind::Real) {
    v.number(r.bits);
  } else {
    v.zero(r.bits);
  }
  if (r.kind == ElementKind::String) {
    v.string(StringId{r.index});
  } else if (r.kind == ElementKind::Collection) {
    v.index(r.index, Table::collections);
  } else {
    v.zero(r.index);
  }
}
template <class V, RecordOf<Document> R>
void fields(R& r, V& v) {
  v.kind(r.kind, std::size(words::kDocumentKind)), v.index(r.root, Table::nodes), v.string(r.origin);
}
template <class V, RecordOf<TreeNode> R>
void fields(R& r, V& v) {
  v.kind(r.kind, std::size(words::kNodeKind)), v.string(r.key), v.string(r.text);
  v.range(r.children, Table::nodes), v.zero(r.reserved), v.number(r.bits);
}

template <class V, RecordOf<Function> R>
void fields(R& r, V& v) {
  v.string(r.name), v.flags(r.flags, words::mask(words::kFunctionFlag));
  v.optional(r.result_type, Table::types), v.optional(r.parent, Table::functions);
  v.range(r.values, Table::values), v.range(r.blocks, Table::blocks), v.number(r.parameter_count);
  v.number(r.capture_count), v.string(r.category), v.optional(r.place, Table::places), v.number(r.address);
}
template <class V, RecordOf<Block> R>
void fields(R& r, V& v) {
  v.string(r.name), v.range(r.instructions, Table::instructions), v.range(r.successors, Table::edges);
  v.range(r.predecessors, Table::predecessors);
}
template <class V, RecordOf<Instruction> R>
void fields(R& r, V& v) {
  v.kind(r.op, std::size(words::kOp)), v.kind(r.kind, words::kind_count(r.op));
  v.flags(r.flags, words::mask(words::kInstructionFlag)), v.number(index(r.result));
  v.optional(r.type, Table::types), v.optional(r.place, Table::places);
  v.range(r.operands, Table::operands), v.string(r.name), v.string(r.owner);
  if (r.op == Op::Closure) {
    v.index(r.bits, Table::functions);
  } else {
    v.number(r.bits);
  }
}
template <class V, RecordOf<ValueId> R>
void fields(R& r, V& v) {
  v.number(index(r));
}
template <class V, RecordOf<std::uint32_t> R>
void fields(R& r, V& v) {  // predecessors
  v.number(r);
}
template <class V, RecordOf<Edge> R>
void fields(R& r, V& v) {
  v.number(r.block), v.flags(r.flags, words::mask(words::kEdgeFlag)), v.number(r.bits);
}
template <class V, RecordOf<Value> R>
void fields(R& r, V& v) {
  v.string(r.name), v.optional(r.type, Table::types), v.flags(r.flags, words::mask(words::kValueFlag));
}
template <class V, RecordOf<Type> R>
void fields(R& r, V& v) {
  v.kind(r.kind, std::size(words::kTypeKind)), v.flags(r.flags, words::mask(words::kTypeFlag));
  v.string(r.name), v.number(r.size), v.range(r.protocols, Table::names);
  v.range(r.members, Table::type_members);
}
template <class V, RecordOf<TypeMember> R>
void fields(R& r, V& v) {
  v.string(r.name), v.optional(r.type, Table::types), v.number(r.offset);
}
template <class V, RecordOf<Place> R>
void fields(R& r, V& v) {
  v.string(r.file), v.number(r.line), v.number(r.column), v.zero(r.reserved), v.number(r.address);
}

}  // namespace candor
