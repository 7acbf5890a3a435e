#include "binary/arm64/decoder.h"

#include <llvm/MC/MCAsmInfo.h>
#include <llvm/MC/MCContext.h>
#include <llvm/MC/MCDisassembler/MCDisassembler.h>
#include <llvm/MC/MCInst.h>
#include <llvm/MC/MCInstPrinter.h>
#include <llvm/MC/MCInstrInfo.h>
#include <llvm/MC/MCRegisterInfo.h>
#include <llvm/MC/MCSubtargetInfo.h>
#include <llvm/MC/MCTargetOptions.h>
#include <llvm/MC/TargetRegistry.h>
#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <bit>
#include <cstdlib>
#include <vector>

#include "binary/arm64/operations.h"

// What LLVM exports to initialise one target; the header that declares them names every target there is.
extern "C" {
void LLVMInitializeAArch64TargetInfo();
void LLVMInitializeAArch64TargetMC();
void LLVMInitializeAArch64Disassembler();
}

namespace candor::arm64 {

namespace {

constexpr const char* kTriple = "aarch64-apple-ios";

/// A register of LLVM, which may be several of ours in a row.
struct RegisterRow {
  Register first = kNoRegister;
  std::uint8_t count = 0;
};

/// The number behind a letter: "x12" gives 12; nothing when more or other text follows.
std::optional<unsigned> number_of(std::string_view text) {
  if (text.empty() || text.size() > 2) return std::nullopt;
  unsigned number = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + static_cast<unsigned>(c - '0');
  }
  return number;
}

Register single_register(std::string_view name) {
  if (name == "SP" || name == "WSP") return kStackPointer;
  if (name == "XZR" || name == "WZR") return kZeroRegister;
  if (name == "FP") return kFramePointer;
  if (name == "LR") return kLinkRegister;
  if (name == "NZCV") return kFlags;
  auto number = name.empty() ? std::nullopt : number_of(name.substr(1));
  if (!number) return kNoRegister;
  switch (name[0]) {
    case 'X':
    case 'W':
      return *number <= 30 ? static_cast<Register>(*number) : kNoRegister;
    case 'B':
    case 'H':
    case 'S':
    case 'D':
    case 'Q':
    case 'Z':
      return *number <= 31 ? vector_register(*number) : kNoRegister;
    default:
      return kNoRegister;
  }
}

/// Of "Q1_Q2" the first is told, and that it is two.
RegisterRow register_named(std::string_view name) {
  Register first = single_register(name.substr(0, name.find('_')));
  if (first == kNoRegister) return {};
  return {first, static_cast<std::uint8_t>(1 + std::ranges::count(name, '_'))};
}

/// The register `offset` behind the first one of a row; vectors go on at v0.
Register in_row(Register first, unsigned offset) {
  if (is_vector(first)) return vector_register((first - kFirstVector + offset) % 32);
  unsigned r = first + offset;
  return r <= kLinkRegister ? static_cast<Register>(r) : offset == 0 ? first : kZeroRegister;
}

template <std::size_t Size>
void append_row(const RegisterRow& row, std::array<Register, Size>& list, std::uint8_t& count) {
  for (unsigned i = 0; i < row.count; ++i) {
    Register r = in_row(row.first, i);
    if (r == kZeroRegister || r == kNoRegister || count == Size) continue;
    if (std::find(list.begin(), list.begin() + count, r) == list.begin() + count) list[count++] = r;
  }
}

}  // namespace

namespace {

/// What LLVM's numbers mean. They are found by their names, which takes its time, and are the same for every
/// decoder.
struct DecoderTables {
  std::vector<RegisterRow> register_rows;    // by LLVM's number
  std::vector<OperationRow> operation_rows;  // by opcode

  DecoderTables(const llvm::MCRegisterInfo& registers, const llvm::MCInstrInfo& instructions) {
    for (unsigned r = 0; r < registers.getNumRegs(); ++r)
      register_rows.push_back(register_named(registers.getName(r)));
    for (unsigned opcode = 0; opcode < instructions.getNumOpcodes(); ++opcode) {
      llvm::StringRef name = instructions.getName(opcode);
      operation_rows.push_back(operation_named({name.data(), name.size()}).value_or(OperationRow{}));
    }
  }
};

}  // namespace

struct Decoder::State {
  std::unique_ptr<llvm::MCRegisterInfo> registers;
  std::unique_ptr<llvm::MCAsmInfo> assembly;
  std::unique_ptr<llvm::MCInstrInfo> instructions;
  std::unique_ptr<llvm::MCSubtargetInfo> features;
  std::unique_ptr<llvm::MCContext> context;
  std::unique_ptr<llvm::MCDisassembler> disassembler;
  std::unique_ptr<llvm::MCInstPrinter> printer;
  const DecoderTables* tables = nullptr;
  llvm::MCInst inst;
  Operands operands;

  bool read(std::uint64_t address, std::uint32_t bits);
  void read_operands();
  void fill_other(Instruction& out) const;
};

bool Decoder::State::read(std::uint64_t address, std::uint32_t bits) {
  std::uint8_t bytes[4];
  for (unsigned i = 0; i < 4; ++i) bytes[i] = static_cast<std::uint8_t>(bits >> (8 * i));
  std::uint64_t size = 0;
  // LLVM completes operands by the opcode even of what it could not decode: none may be left from before.
  inst.clear();
  inst.setOpcode(0);
  return disassembler->getInstruction(inst, size, llvm::ArrayRef<std::uint8_t>(bytes, 4), address,
                                      llvm::nulls()) == llvm::MCDisassembler::Success;
}

void Decoder::State::read_operands() {
  operands.count = std::min<unsigned>(inst.getNumOperands(), operands.at.size());
  for (unsigned i = 0; i < operands.count; ++i) {
    const llvm::MCOperand& from = inst.getOperand(i);
    Operand& to = operands.at[i];
    if (from.isReg()) {
      const RegisterRow& row = tables->register_rows[from.getReg()];
      to = {row.first, row.count, 0};
    } else {
      to = {kNoRegister, 0, from.isImm() ? from.getImm() : 0};
    }
  }
}

void Decoder::State::fill_other(Instruction& out) const {
  const llvm::MCInstrDesc& description = instructions->get(inst.getOpcode());
  out = {};
  out.operation = Operation::Other;
  for (unsigned i = 0; i < operands.count; ++i) {
    const Operand& operand = operands.at[i];
    RegisterRow row{operand.r, operand.count};
    if (i < description.getNumDefs())
      append_row(row, out.writes, out.write_count);
    else
      append_row(row, out.reads, out.read_count);
  }
  for (auto r : description.implicit_defs())
    if (tables->register_rows[r].first == kFlags)
      append_row(tables->register_rows[r], out.writes, out.write_count);
  for (auto r : description.implicit_uses())
    if (tables->register_rows[r].first == kFlags)
      append_row(tables->register_rows[r], out.reads, out.read_count);
}

Decoder::Decoder() : state_(std::make_unique<State>()) {
  LLVMInitializeAArch64TargetInfo();
  LLVMInitializeAArch64TargetMC();
  LLVMInitializeAArch64Disassembler();
  std::string error;
  const llvm::Target* target = llvm::TargetRegistry::lookupTarget(kTriple, error);
  if (!target) std::abort();  // an LLVM without this target: nothing a file can cause
  State& s = *state_;
  s.registers.reset(target->createMCRegInfo(kTriple));
  s.assembly.reset(target->createMCAsmInfo(*s.registers, kTriple, llvm::MCTargetOptions()));
  s.instructions.reset(target->createMCInstrInfo());
  s.features.reset(target->createMCSubtargetInfo(kTriple, "", "+all"));
  s.context = std::make_unique<llvm::MCContext>(llvm::Triple(kTriple), s.assembly.get(), s.registers.get(),
                                                s.features.get());
  s.disassembler.reset(target->createMCDisassembler(*s.features, *s.context));
  s.printer.reset(
      target->createMCInstPrinter(llvm::Triple(kTriple), 0, *s.assembly, *s.instructions, *s.registers));
  s.printer->setPrintBranchImmAsAddress(true);
  s.printer->setPrintImmHex(false);
  static const DecoderTables tables(*s.registers, *s.instructions);
  s.tables = &tables;
}

Decoder::~Decoder() = default;

Instruction Decoder::decode(std::uint64_t address, std::uint32_t bits) {
  Instruction out;
  if (!state_->read(address, bits)) return out;
  state_->read_operands();
  const OperationRow& row = state_->tables->operation_rows[state_->inst.getOpcode()];
  if (row.pattern == Pattern::Other || !fill_operation(row, state_->operands, address, out))
    state_->fill_other(out);
  return out;
}

std::string Decoder::text(std::uint64_t address, std::uint32_t bits) {
  if (!state_->read(address, bits)) return "<invalid>";
  std::string text;
  llvm::raw_string_ostream stream(text);
  state_->printer->printInst(&state_->inst, address, "", *state_->features, stream);
  std::ranges::replace(text, '\t', ' ');
  text.erase(0, text.find_first_not_of(' '));
  return text;
}

}  // namespace candor::arm64
