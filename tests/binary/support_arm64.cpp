#include "support_arm64.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstring>
#include <iterator>

#include "support_tools.h"

namespace candor {

using namespace arm64;

namespace {

constexpr const char* kOperations[] = {"Invalid",
                                       "Nop",
                                       "Other",
                                       "Move",
                                       "Constant",
                                       "Insert",
                                       "Add",
                                       "Subtract",
                                       "And",
                                       "Or",
                                       "ExclusiveOr",
                                       "Multiply",
                                       "MultiplyAdd",
                                       "Compare",
                                       "Test",
                                       "ConditionalCompare",
                                       "Select",
                                       "Set",
                                       "Load",
                                       "Store",
                                       "Exchange",
                                       "Branch",
                                       "BranchIf",
                                       "BranchIfZero",
                                       "BranchIfNotZero",
                                       "BranchIfBitClear",
                                       "BranchIfBitSet",
                                       "BranchRegister",
                                       "Call",
                                       "CallRegister",
                                       "Return",
                                       "Trap",
                                       "SystemCall"};
constexpr const char* kConditions[] = {"eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc",
                                       "hi", "ls", "ge", "lt", "gt", "le", "al", "nv"};
static_assert(std::size(kOperations) == static_cast<std::size_t>(Operation::SystemCall) + 1);

template <class List>
std::string names_of(const List& list, unsigned count) {
  std::string text;
  for (unsigned i = 0; i < count; ++i) text += (i ? "," : "") + register_name(list[i]);
  return text;
}

std::string flags_of(const Instruction& in) {
  std::string text;
  if (in.writeback != Writeback::None) text += in.writeback == Writeback::Before ? " before" : " after";
  if (in.sets_flags) text += " flags";
  if (in.is_literal) text += " literal";
  if (in.is_authenticated) text += " authenticated";
  if (in.is_signed) text += " signed";
  if (in.is_conversion) text += " conversion";
  return text;
}

}  // namespace

bool have_assembler() { return have_program("llvm-mc-19") && have_program("llvm-objcopy-19"); }

std::vector<std::uint32_t> assemble(const std::string& text) {
  TemporaryDirectory directory;
  std::string source = directory.file("code.s", text), object = directory.file("code.o"),
              binary = directory.file("code.bin");
  auto done =
      output_of(fmt::format("llvm-mc-19 -triple=aarch64-linux -mattr=+all -filetype=obj -o {1} {0} && "
                            "llvm-objcopy-19 -O binary --only-section=.text {1} {2} && echo done",
                            source, object, binary));
  if (!done) {
    FAIL_CHECK("cannot assemble: " << text);
    return {};
  }
  std::string bytes = read_file(binary);
  std::vector<std::uint32_t> words(bytes.size() / 4);
  std::memcpy(words.data(), bytes.data(), words.size() * 4);
  return words;
}

std::string register_name(Register r) {
  if (r == kStackPointer) return "sp";
  if (r == kZeroRegister) return "zr";
  if (r == kFlags) return "nzcv";
  if (r == kNoRegister) return "none";
  return is_vector(r) ? fmt::format("v{}", r - kFirstVector) : fmt::format("x{}", r);
}

std::string describe(const Instruction& in) {
  std::string text = kOperations[static_cast<std::size_t>(in.operation)];
  auto add = [&](const char* name, Register r) {
    if (r != kNoRegister) text += fmt::format(" {}={}", name, register_name(r));
  };
  add("d", in.d);
  add("d2", in.d2);
  add("n", in.n);
  add("m", in.m);
  if (in.immediate) text += fmt::format(" #{}", in.immediate);
  if (in.target) text += fmt::format(" ->{:#x}", in.target);
  if (in.width != 8) text += fmt::format(" w{}", in.width);
  if (in.shift) text += fmt::format(" shift={}", in.shift);
  if (in.condition != Condition::Always)
    text += fmt::format(" {}", kConditions[static_cast<std::size_t>(in.condition)]);
  text += flags_of(in);
  if (in.write_count) text += " writes=" + names_of(in.writes, in.write_count);
  if (in.read_count) text += " reads=" + names_of(in.reads, in.read_count);
  return text;
}

}  // namespace candor
