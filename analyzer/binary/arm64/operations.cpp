#include "binary/arm64/operations.h"

#include <algorithm>
#include <iterator>

namespace candor::arm64 {

namespace {

struct Named {
  std::string_view name;
  OperationRow row;
};

constexpr OperationRow bare(Operation operation) {
  return {.pattern = Pattern::Bare, .operation = operation};
}
constexpr OperationRow of(Pattern pattern, Operation operation, std::uint8_t width = 8) {
  return {.pattern = pattern, .operation = operation, .width = width};
}
constexpr OperationRow authenticated(Pattern pattern, Operation operation) {
  return {.pattern = pattern, .operation = operation, .is_authenticated = true};
}

// Instructions whose names have no width in them.
constexpr Named kFixed[] = {
    {"ADR", of(Pattern::Address, Operation::Constant)},
    {"ADRP", of(Pattern::Page, Operation::Constant)},
    {"B", of(Pattern::Jump, Operation::Branch)},
    {"BL", of(Pattern::Jump, Operation::Call)},
    {"Bcc", of(Pattern::JumpIf, Operation::BranchIf)},
    {"BCcc", of(Pattern::JumpIf, Operation::BranchIf)},
    {"BR", of(Pattern::ThroughRegister, Operation::BranchRegister)},
    {"BRAA", authenticated(Pattern::ThroughRegister, Operation::BranchRegister)},
    {"BRAAZ", authenticated(Pattern::ThroughRegister, Operation::BranchRegister)},
    {"BRAB", authenticated(Pattern::ThroughRegister, Operation::BranchRegister)},
    {"BRABZ", authenticated(Pattern::ThroughRegister, Operation::BranchRegister)},
    {"BLR", of(Pattern::ThroughRegister, Operation::CallRegister)},
    {"BLRAA", authenticated(Pattern::ThroughRegister, Operation::CallRegister)},
    {"BLRAAZ", authenticated(Pattern::ThroughRegister, Operation::CallRegister)},
    {"BLRAB", authenticated(Pattern::ThroughRegister, Operation::CallRegister)},
    {"BLRABZ", authenticated(Pattern::ThroughRegister, Operation::CallRegister)},
    {"RET", of(Pattern::ThroughRegister, Operation::Return)},
    {"RETAA", authenticated(Pattern::ThroughRegister, Operation::Return)},
    {"RETAB", authenticated(Pattern::ThroughRegister, Operation::Return)},
    {"BRK", bare(Operation::Trap)},
    {"HLT", bare(Operation::Trap)},
    {"UDF", bare(Operation::Trap)},
    {"SVC", bare(Operation::SystemCall)},
    {"HVC", bare(Operation::Invalid)},
    {"SMC", bare(Operation::Invalid)},
    {"ERET", bare(Operation::Invalid)},
    {"ERETAA", bare(Operation::Invalid)},
    {"ERETAB", bare(Operation::Invalid)},
    {"DRPS", bare(Operation::Invalid)},
    {"DCPS1", bare(Operation::Invalid)},
    {"DCPS2", bare(Operation::Invalid)},
    {"DCPS3", bare(Operation::Invalid)},
    {"HINT", bare(Operation::Nop)},
    {"CLREX", bare(Operation::Nop)},
    {"DMB", bare(Operation::Nop)},
    {"DSB", bare(Operation::Nop)},
    {"DSBnXS", bare(Operation::Nop)},
    {"ISB", bare(Operation::Nop)},
    {"SB", bare(Operation::Nop)},
    {"TSB", bare(Operation::Nop)},
    {"MSR", bare(Operation::Nop)},
    {"SYSxt", bare(Operation::Nop)},
    {"PRFMl", bare(Operation::Nop)},
    {"PRFMroW", bare(Operation::Nop)},
    {"PRFMroX", bare(Operation::Nop)},
    {"PRFMui", bare(Operation::Nop)},
    {"PRFUMi", bare(Operation::Nop)},
    {"PACIASP", bare(Operation::Nop)},
    {"PACIBSP", bare(Operation::Nop)},
    {"PACIAZ", bare(Operation::Nop)},
    {"PACIBZ", bare(Operation::Nop)},
    {"AUTIASP", bare(Operation::Nop)},
    {"AUTIBSP", bare(Operation::Nop)},
    {"AUTIAZ", bare(Operation::Nop)},
    {"AUTIBZ", bare(Operation::Nop)},
    {"XPACLRI", bare(Operation::Nop)},
    {"PACIA1716", bare(Operation::Nop)},
    {"PACIB1716", bare(Operation::Nop)},
    {"AUTIA1716", bare(Operation::Nop)},
    {"AUTIB1716", bare(Operation::Nop)},
    {"SMADDLrrr", of(Pattern::MultiplyAddLong, Operation::Multiply)},
    {"UMADDLrrr", of(Pattern::MultiplyAddLong, Operation::Multiply)},
    {"FCMPDrr", of(Pattern::Compare, Operation::Compare)},
    {"FCMPDri", of(Pattern::Compare, Operation::Compare)},
    {"FCMPEDrr", of(Pattern::Compare, Operation::Compare)},
    {"FCMPEDri", of(Pattern::Compare, Operation::Compare)},
    {"FCMPSrr", of(Pattern::Compare, Operation::Compare, 4)},
    {"FCMPSri", of(Pattern::Compare, Operation::Compare, 4)},
    {"FCMPESrr", of(Pattern::Compare, Operation::Compare, 4)},
    {"FCMPESri", of(Pattern::Compare, Operation::Compare, 4)},
    {"FCCMPDrr", of(Pattern::CompareIf, Operation::ConditionalCompare)},
    {"FCCMPEDrr", of(Pattern::CompareIf, Operation::ConditionalCompare)},
    {"FCCMPSrr", of(Pattern::CompareIf, Operation::ConditionalCompare, 4)},
    {"FCCMPESrr", of(Pattern::CompareIf, Operation::ConditionalCompare, 4)},
    {"FCSELDrrr", of(Pattern::Choose, Operation::Select)},
    {"FCSELSrrr", of(Pattern::Choose, Operation::Select, 4)},
};

// Instructions of two widths; W or X stands where the name has '#'.
constexpr Named kOfWords[] = {
    {"ADD#ri", of(Pattern::AddImmediate, Operation::Add)},
    {"SUB#ri", {.pattern = Pattern::AddImmediate, .operation = Operation::Add, .negative = true}},
    {"ADDS#ri", {.pattern = Pattern::AddImmediate, .operation = Operation::Add, .sets_flags = true}},
    {"SUBS#ri",
     {.pattern = Pattern::AddImmediate, .operation = Operation::Add, .negative = true, .sets_flags = true}},
    {"ADD#rs", of(Pattern::Shifted, Operation::Add)},
    {"SUB#rs", of(Pattern::Shifted, Operation::Subtract)},
    {"ADDS#rs", {.pattern = Pattern::Shifted, .operation = Operation::Add, .sets_flags = true}},
    {"SUBS#rs", {.pattern = Pattern::Shifted, .operation = Operation::Subtract, .sets_flags = true}},
    {"ADD#rx", of(Pattern::Extended, Operation::Add)},
    {"SUB#rx", of(Pattern::Extended, Operation::Subtract)},
    {"ADDS#rx", {.pattern = Pattern::Extended, .operation = Operation::Add, .sets_flags = true}},
    {"SUBS#rx", {.pattern = Pattern::Extended, .operation = Operation::Subtract, .sets_flags = true}},
    {"ADD#rx64", of(Pattern::Extended, Operation::Add)},
    {"SUB#rx64", of(Pattern::Extended, Operation::Subtract)},
    {"ADDS#rx64", {.pattern = Pattern::Extended, .operation = Operation::Add, .sets_flags = true}},
    {"SUBS#rx64", {.pattern = Pattern::Extended, .operation = Operation::Subtract, .sets_flags = true}},
    {"AND#ri", of(Pattern::Logical, Operation::And)},
    {"ORR#ri", of(Pattern::Logical, Operation::Or)},
    {"EOR#ri", of(Pattern::Logical, Operation::ExclusiveOr)},
    {"ANDS#ri", {.pattern = Pattern::Logical, .operation = Operation::And, .sets_flags = true}},
    {"AND#rs", of(Pattern::Shifted, Operation::And)},
    {"ORR#rs", of(Pattern::Shifted, Operation::Or)},
    {"EOR#rs", of(Pattern::Shifted, Operation::ExclusiveOr)},
    {"ANDS#rs", {.pattern = Pattern::Shifted, .operation = Operation::And, .sets_flags = true}},
    {"MOVZ#i", of(Pattern::MoveWide, Operation::Constant)},
    {"MOVN#i", {.pattern = Pattern::MoveWide, .operation = Operation::Constant, .negative = true}},
    {"MOVK#i", of(Pattern::MoveKeep, Operation::Insert)},
    {"UBFM#ri", of(Pattern::Bitfield, Operation::Move)},
    {"SBFM#ri", {.pattern = Pattern::Bitfield, .operation = Operation::Move, .is_signed = true}},
    {"MADD#rrr", of(Pattern::MultiplyAdd, Operation::Multiply)},
    {"CCMP#i", of(Pattern::CompareIf, Operation::ConditionalCompare)},
    {"CCMP#r", of(Pattern::CompareIf, Operation::ConditionalCompare)},
    {"CCMN#i", {.pattern = Pattern::CompareIf, .operation = Operation::ConditionalCompare, .negative = true}},
    {"CSEL#r", of(Pattern::Choose, Operation::Select)},
    {"CSINC#r", of(Pattern::ChooseIncrement, Operation::Set)},
    {"CSINV#r", {.pattern = Pattern::ChooseIncrement, .operation = Operation::Set, .negative = true}},
    {"CBZ#", of(Pattern::JumpIfZero, Operation::BranchIfZero)},
    {"CBNZ#", of(Pattern::JumpIfZero, Operation::BranchIfNotZero)},
    {"TBZ#", of(Pattern::JumpIfBit, Operation::BranchIfBitClear)},
    {"TBNZ#", of(Pattern::JumpIfBit, Operation::BranchIfBitSet)},
};

/// 4 or 8 when `name` is `pattern` with W or X for its '#'; otherwise 0.
std::uint8_t width_of(std::string_view name, std::string_view pattern) {
  if (name.size() != pattern.size()) return 0;
  auto place = pattern.find('#');
  if (name.substr(0, place) != pattern.substr(0, place)) return 0;
  if (name.substr(place + 1) != pattern.substr(place + 1)) return 0;
  return name[place] == 'W' ? 4 : name[place] == 'X' ? 8 : 0;
}

bool is_pointer_authentication(std::string_view name) {
  if (name == "XPACI" || name == "XPACD") return true;
  if (!name.starts_with("PAC") && !name.starts_with("AUT")) return false;
  std::string_view key = name.substr(3);
  return key == "IA" || key == "IB" || key == "DA" || key == "DB" || key == "IZA" || key == "IZB" ||
         key == "DZA" || key == "DZB";
}

}  // namespace

std::optional<OperationRow> operation_named(std::string_view name) {
  auto fixed = std::ranges::find(kFixed, name, &Named::name);
  if (fixed != std::end(kFixed)) return fixed->row;
  for (const Named& entry : kOfWords) {
    std::uint8_t width = width_of(name, entry.name);
    if (width == 0) continue;
    OperationRow row = entry.row;
    row.width = width;
    return row;
  }
  if (is_pointer_authentication(name)) return authenticated(Pattern::InPlace, Operation::Move);
  if (auto row = memory_operation_named(name)) return row;
  return vector_operation_named(name);
}

}  // namespace candor::arm64
