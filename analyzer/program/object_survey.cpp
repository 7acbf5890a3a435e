#include "program/object_survey.h"

#include <algorithm>

namespace candor {
namespace {

bool can_be_object(const UnitView& unit, std::uint32_t type_plus_1) {
  if (type_plus_1 == 0) return true;
  const TypeKind kind = unit.code.types[type_plus_1 - 1].kind;
  return kind == TypeKind::Unknown || kind == TypeKind::Object || kind == TypeKind::Pointer ||
         kind == TypeKind::Block || kind == TypeKind::ClassType;
}

bool is_constant(const Instruction& made, ConstantKind kind) {
  return made.op == Op::Constant && static_cast<ConstantKind>(made.kind) == kind;
}

class Survey {
 public:
  Survey(const ProgramCode& code, StorageNames& storage) : code_(code), storage_(storage) {}

  ObjectSurvey make() {
    for (std::uint32_t i = 0; i < code_.size(); ++i) {
      if (code_.has_body(FunctionId{i})) look_at(FunctionId{i});
    }
    std::ranges::stable_sort(result_.stores, {}, &ObjectStore::storage);
    return std::move(result_);
  }

 private:
  void look_at(FunctionId id) {
    id_ = id;
    unit_ = &code_.unit(id);
    const Function& function = code_.function(id);
    made_by_.assign(function.values.count, nullptr);
    const auto blocks = UnitView::slice(unit_->code.blocks, function.blocks);
    bool worth = false;
    for (const Block& block : blocks) {
      for (const Instruction& made : UnitView::slice(unit_->code.instructions, block.instructions)) {
        if (index(made.result) != 0) made_by_[index(made.result) - 1] = &made;
        worth = worth || made.op == Op::Address || is_constant(made, ConstantKind::Global) ||
                is_constant(made, ConstantKind::Selector);
      }
    }
    if (!worth) return;
    for (const Block& block : blocks) {
      for (const Instruction& use : UnitView::slice(unit_->code.instructions, block.instructions)) {
        look_at(use);
      }
    }
  }

  void look_at(const Instruction& use) {
    if (use.op == Op::Load || use.op == Op::Address || use.op == Op::Compute) return;
    const auto operands = UnitView::slice(unit_->code.operands, use.operands);
    std::size_t i = 0;
    if (use.op == Op::Store) {
      if (can_be_object(*unit_, use.type)) add(operands[0], operands[1]);
      i = 1;
    }
    const bool asks =
        use.op == Op::Call && static_cast<CallKind>(use.kind) == CallKind::Message && operands.size() == 2;
    for (; i < operands.size(); ++i) {
      const Instruction* made = definition(operands[i]);
      if (made == nullptr) continue;
      if (is_constant(*made, ConstantKind::Selector)) {
        if (!asks) result_.selectors.insert(unit_->string(made->name));
      } else if (use.op == Op::Copy) {
        continue;
      } else if (made->op == Op::Address || made->op == Op::Copy ||
                 is_constant(*made, ConstantKind::Global)) {
        add(operands[i], ValueId{});
      }
    }
  }

  const Instruction* definition(ValueId value) const {
    return index(value) == 0 ? nullptr : made_by_[index(value) - 1];
  }

  void add(ValueId address, ValueId value) {
    const AddressRoot root = root_of(*unit_, code_.image_of(id_), storage_, address,
                                     [this](ValueId one) { return definition(one); });
    if (root.kind == AddressRoot::Kind::Storage) result_.stores.push_back({root.storage, id_, value});
  }

  const ProgramCode& code_;
  StorageNames& storage_;
  ObjectSurvey result_;
  FunctionId id_{};
  const UnitView* unit_ = nullptr;
  std::vector<const Instruction*> made_by_;  // by value
};

}  // namespace

ObjectSurvey survey_objects(const ProgramCode& code, StorageNames& storage) {
  return Survey(code, storage).make();
}

}  // namespace candor
