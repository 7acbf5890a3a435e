// Declared types of what images define: their metadata says little, what they override or implement says
// more.
#include "program/method_index.h"
#include "program/method_name.h"

namespace candor {
namespace {

/// What an encoding is of.
enum Slot : std::uint32_t { kIvar, kGetter, kClassGetter, kSetter, kSlots };

/// Attributes of a property that is an object: T@"Name",R,Gname,Sname.
struct ObjectProperty {
  std::string_view type, getter, setter;
};

std::optional<ObjectProperty> object_property(std::string_view attributes) {
  const std::size_t end = attributes.find('"', 3);
  if (!attributes.starts_with("T@\"") || end == attributes.npos) return std::nullopt;
  ObjectProperty property{attributes.substr(1, end), {}, {}};
  for (std::size_t at = end + 1; at < attributes.size();) {
    const std::size_t comma = std::min(attributes.find(',', at + 1), attributes.size());
    const std::string_view attribute = attributes.substr(at + 1, comma - at - 1);
    if (attribute.starts_with('G')) property.getter = attribute.substr(1);
    if (attribute.starts_with('S')) property.setter = attribute.substr(1);
    at = comma;
  }
  return property;
}

/// "setName:" as compilers make it.
std::string setter_of(std::string_view property) {
  std::string selector = "set" + std::string(property) + ":";
  if (selector[3] >= 'a' && selector[3] <= 'z') selector[3] = static_cast<char>(selector[3] - 'a' + 'A');
  return selector;
}

/// Methods that by their name give an object of the class they are sent to, as the language has it.
bool gives_own_class(std::string_view selector, bool of_class) {
  const auto is_family = [&](std::string_view family) {
    if (!selector.starts_with(family)) return false;
    return selector.size() == family.size() || selector[family.size()] < 'a' || selector[family.size()] > 'z';
  };
  return of_class ? is_family("alloc") || is_family("new") : is_family("init");
}

bool can_be_object(const UnitView& unit, std::uint32_t type_plus_1) {
  if (type_plus_1 == 0) return true;
  const TypeKind kind = unit.code.types[type_plus_1 - 1].kind;
  return kind == TypeKind::Unknown || kind == TypeKind::Object || kind == TypeKind::ClassType;
}

}  // namespace

/// What images declare with names: objects in instance variables and properties.
void MethodIndex::add_encodings(std::uint32_t type, const UnitView& unit, const Definition& definition) {
  const auto add = [&](std::uint32_t slot, std::uint32_t name, std::string_view encoding) {
    const auto fresh = static_cast<std::uint32_t>(encoded_.size());
    if (encodings_(id_pair(type * kSlots + slot, name), fresh) == fresh) encoded_.push_back(encoding);
  };
  for (const Ivar& ivar : UnitView::slice(unit.ivars, definition.ivars)) {
    add(kIvar, number_of_selector(unit.string(ivar.name)), unit.string(ivar.type));
  }
  for (const Property& property : UnitView::slice(unit.properties, definition.properties)) {
    const std::string_view name = unit.string(property.name);
    const auto object = object_property(unit.string(property.attributes));
    if (!object) continue;
    const bool of_class = (property.flags & kClassMember) != 0;
    const std::string_view getter = object->getter.empty() ? name : object->getter;
    add(of_class ? kClassGetter : kGetter, number_of_selector(getter), object->type);
    if (of_class) continue;
    const auto setter =
        selectors_.find(object->setter.empty() ? setter_of(name) : std::string(object->setter));
    if (setter != selectors_.end()) add(kSetter, setter->second, object->type);
  }
}

Receiver MethodIndex::encoded_at(std::uint32_t type, std::uint32_t slot, std::uint32_t name) const {
  const std::uint32_t* found = encodings_.find(id_pair(type * kSlots + slot, name));
  if (found == nullptr) return {};
  Receiver receiver = encoded_receiver(encoded_[*found]);
  const bool named = receiver.kind == ReceiverKind::Known;
  if (named && !declares_class(receiver.classes.front())) receiver.kind = ReceiverKind::Invented;
  return receiver;
}

Receiver MethodIndex::field_of(std::string_view owner, std::string_view name) const {
  const auto type = classes_.find(owner);
  const auto field = selectors_.find(name);
  if (type == classes_.end() || field == selectors_.end()) return {};
  return encoded_at(type->second, kIvar, field->second);
}

Receiver MethodIndex::result_of(const DeclaredFunction& declared) const {
  const Receiver result = declared_receiver(*declared.unit, declared.function->result_type, {});
  if (result.kind != ReceiverKind::Any || !is_built(*declared.unit)) return result;
  const auto number = static_cast<std::uint32_t>(declared.function - declared.unit->code.functions.data());
  const Learned* learned = this->learned(*declared.unit, number);
  return learned == nullptr ? Receiver{} : learned->result;
}

Receiver MethodIndex::result_of(std::string_view class_name, bool of_class, std::string_view selector,
                                std::span<const Receiver> arguments) const {
  const auto known = selectors_.find(selector);
  const auto type = classes_.find(class_name);
  if (known == selectors_.end() || type == classes_.end()) return {};
  const Receiver self{ReceiverKind::Known, of_class, {class_name}, {arguments.begin(), arguments.end()}};
  const MemberScope scope{&self, types_[type->second].parameters};
  const DeclaredFunction* own = nullptr;
  Receiver told;
  bool settled = false;
  each_type(type->second, of_class, [&](std::uint32_t at, bool class_method) {
    if (const DeclaredFunction* method = find_at(at, class_method, known->second)) {
      told = declared_receiver(*method->unit, method->function->result_type, scope);
      settled = told.kind != ReceiverKind::Any || !is_built(*method->unit) ||
                !can_be_object(*method->unit, method->function->result_type);
      if (own == nullptr) own = method;
      if (settled) return true;
    }
    told = encoded_at(at, class_method ? kClassGetter : kGetter, known->second);
    settled = told.kind != ReceiverKind::Any;
    return settled;
  });
  if (settled) return told;
  if (own == nullptr) return {};
  if (gives_own_class(selector, of_class)) return {ReceiverKind::Known, false, {class_name}, {}};
  return result_of(*own);
}

Receiver MethodIndex::parameter_of(std::string_view function_name, std::uint32_t number) const {
  const auto name = parse_method_name(function_name);
  if (!name) return {};
  const auto type = classes_.find(name->class_name);
  if (number == 0) {
    const bool defined = type != classes_.end();
    return {defined ? ReceiverKind::Known : ReceiverKind::Invented, name->of_class, {name->class_name}, {}};
  }
  const auto known = selectors_.find(name->selector);
  if (known == selectors_.end() || type == classes_.end()) return {};
  Receiver told;
  each_type(type->second, name->of_class, [&](std::uint32_t at, bool class_method) {
    const DeclaredFunction* method = find_at(at, class_method, known->second);
    if (method != nullptr && !is_built(*method->unit) && number < method->function->parameter_count) {
      const Value& value = method->unit->code.values[method->function->values.first + number];
      told = declared_receiver(*method->unit, value.type, {});
      return true;
    }
    if (number == 1 && !class_method) told = encoded_at(at, kSetter, known->second);
    return told.kind != ReceiverKind::Any;
  });
  return told;
}

std::vector<Receiver> MethodIndex::given_to_block(const DeclaredFunction& callee, std::uint32_t argument,
                                                  const Receiver* self) const {
  const UnitView& unit = *callee.unit;
  if (argument >= callee.function->parameter_count) return {};
  const std::uint32_t declared = unit.code.values[callee.function->values.first + argument].type;
  if (declared == 0 || unit.code.types[declared - 1].kind != TypeKind::Block) return {};
  MemberScope scope{self, {}};
  const auto type = self == nullptr ? classes_.end() : classes_.find(self->classes.front());
  if (type != classes_.end()) scope.parameters = types_[type->second].parameters;
  std::vector<Receiver> given;
  // The first member is the block's result.
  const auto members = UnitView::slice(unit.code.type_members, unit.code.types[declared - 1].members);
  for (const TypeMember& member : members.subspan(std::min<std::size_t>(1, members.size()))) {
    given.push_back(declared_receiver(unit, member.type, scope));
  }
  return given;
}

const MethodIndex::Learned* MethodIndex::learned(const UnitView& unit, std::uint32_t function) const {
  const auto image = learned_of_.find(unit.characters.data());
  if (image == learned_of_.end()) return nullptr;
  const std::uint32_t* known = image->second.find(function);
  return known == nullptr ? nullptr : &learned_[*known];
}

void MethodIndex::learn(const UnitView& unit, std::uint32_t function, Learned learned) {
  const auto fresh = static_cast<std::uint32_t>(learned_.size());
  const std::uint32_t known = learned_of_[unit.characters.data()](function, fresh);
  if (known == fresh) {
    learned_.push_back(std::move(learned));
  } else {
    learned_[known] = std::move(learned);
  }
}

}  // namespace candor
