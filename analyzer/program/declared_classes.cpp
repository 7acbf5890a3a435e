#include <algorithm>

#include "program/class_flow.h"

namespace candor {

DeclaredClasses::DeclaredClasses(const ProgramCode& code, const MethodIndex& methods, ProgramNames& names,
                                 const ClassTree& tree)
    : code_(&code),
      methods_(&methods),
      names_(&names),
      tree_(&tree),
      images_(code.program().images.size()),
      values_(code.size()) {}

const std::vector<ClassNode>& DeclaredClasses::of(FunctionId function, ValueId value) {
  const ImageId image_id = code_->image_of(function);
  ImageClasses& image = images_[index(image_id)];
  if (!image.inference) {
    image.inference = std::make_unique<ReceiverInference>(*methods_, code_->image_code(image_id).unit);
  }
  std::vector<ReceiverId>& values = values_[index(function)];
  if (values.empty()) {
    image.inference->enter(code_->function(function));
    const std::uint32_t count = code_->function(function).values.count;
    values.reserve(count);
    for (std::uint32_t i = 1; i <= count; ++i) values.push_back(image.inference->of(ValueId{i}));
  }
  const ReceiverId receiver = values[index(value) - 1];
  if (image.classes.size() <= index(receiver)) image.classes.resize(image.inference->size());
  auto& known = image.classes[index(receiver)];
  if (!known) {
    known = std::make_unique<std::vector<ClassNode>>(find(image_id, image.inference->at(receiver)));
  }
  return *known;
}

std::vector<ClassNode> DeclaredClasses::find(ImageId image, const Receiver& receiver) {
  const bool named = receiver.kind == ReceiverKind::Known || receiver.kind == ReceiverKind::Invented;
  if (!named || receiver.class_object) return {};
  const ComponentId component = code_->program().image(image).component;
  const bool built = is_built(code_->image_code(image).unit);
  std::vector<ClassNode> nodes;
  for (const std::string_view name : receiver.classes) {
    const auto found = tree_->find(component, names_->intern(name));
    const auto counts = [&](ClassNode node) {
      return tree_->is_own(node) || (built && tree_->is_defined(node));
    };
    if (found.empty() || !std::ranges::all_of(found, counts)) return {};
    nodes.insert(nodes.end(), found.begin(), found.end());
  }
  std::ranges::sort(nodes);
  const auto repeated = std::ranges::unique(nodes);
  nodes.erase(repeated.begin(), repeated.end());
  return nodes;
}

std::vector<ClassNode> DeclaredClasses::result(ImageId image, ClassNode receiver, StringId selector) {
  const std::string_view name = names_->text(tree_->name(receiver));
  return find(image, methods_->result_of(name, false, code_->image_code(image).unit.string(selector)));
}

}  // namespace candor
