// What a call is given and what it gives back, by its shape or by what the code before it prepared.

#include <algorithm>
#include <bit>
#include <set>

#include "base/limits.h"
#include "binary/arm64/calls.h"

namespace candor::arm64 {
namespace {

constexpr std::uint32_t kWordSize = 8;

/// The distance of the stack pointer from where it was at entry.
std::optional<std::int64_t> stack_pointer(const FunctionLifting& lifting) {
  const Known known = lifting.state.at(kStackPointer);
  if (known.kind != Known::Kind::Stack) return std::nullopt;
  return known.value;
}

unsigned access_width(std::uint32_t size) {
  if (size >= kWordSize || size == 0) return kWordSize;
  return size > 4 ? kWordSize : size == 3 ? 4 : size;
}

ValueId stack_argument(FunctionLifting& lifting, std::uint32_t offset, std::uint32_t size) {
  const auto top = stack_pointer(lifting);
  if (!top) return outgoing_word(lifting, offset);
  return cell_value(lifting, *top + offset, access_width(size));
}

/// A structure of several words as one value.
ValueId aggregate(FunctionLifting& lifting, const std::vector<ValueId>& parts, std::uint32_t type) {
  return parts.size() == 1 ? parts.front() : lifting.out.compute("aggregate", parts, type);
}

/// Whether the registers of a structure still hold what one call gave in all of them: its result then, whole.
bool is_one_result(const FunctionLifting& lifting, const ArgumentPlace& place) {
  std::optional<std::uint32_t> call;
  for (unsigned i = 0; i < place.count; ++i) {
    const auto made = lifting.known.definition(lifting.state.at(static_cast<Register>(place.first + i)));
    if (!made || (call && *call != *made)) return false;
    call = made;
  }
  if (!call) return false;
  const Operation operation = lifting.code.instructions[*call].operation;
  return operation == Operation::Call || operation == Operation::CallRegister;
}

ValueId argument_at(FunctionLifting& lifting, const ArgumentPlace& place, const Passed& passed) {
  if (place.in_memory) {
    const ValueId address = place.first != kNoRegister
                                ? value_of(lifting, place.first)
                                : stack_argument(lifting, place.stack_offset, kWordSize);
    return lifting.out.load(address, passed.type);
  }
  std::vector<ValueId> parts;
  if (place.first != kNoRegister) {
    if (place.count > 1 && is_one_result(lifting, place)) return value_of(lifting, place.first, passed.type);
    for (unsigned i = 0; i < place.count; ++i) {
      const auto r = static_cast<Register>(place.first + i);
      parts.push_back(value_of(lifting, r, place.count == 1 ? passed.type : 0));
    }
    return aggregate(lifting, parts, passed.type);
  }
  const std::uint32_t part = passed.kind == Passed::Kind::Vectors && passed.count != 0
                                 ? passed.size / passed.count
                                 : std::min(passed.size, kWordSize);
  if (part == 0) return stack_argument(lifting, place.stack_offset, kWordSize);
  for (std::uint32_t at = 0; at < std::min<std::uint32_t>(passed.size, 4 * kWordSize); at += part) {
    parts.push_back(stack_argument(lifting, place.stack_offset + at, part));
  }
  return aggregate(lifting, parts, passed.type);
}

/// The letters of a format's conversions, one for each argument it asks for: `*` for a width.
std::string conversions(std::string_view format) {
  std::string letters;
  for (std::size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') continue;
    const std::size_t first = ++i;
    while (i < format.size() && std::string_view("0123456789.-+ #'*$hlLqjzt").contains(format[i])) {
      if (format[i++] == '*') letters += '*';
    }
    if (i < format.size() && !(format[i] == '%' && i == first)) letters += format[i];
  }
  return letters;
}

/// One word of a variable argument list, which the letter of its conversion tells to be a real number or
/// not.
ValueId unnamed_argument(FunctionLifting& lifting, std::int64_t distance, char letter) {
  const auto known = lifting.state.cell(distance);
  const bool is_real = std::string_view("aAeEfFgG").contains(letter);
  if (is_real && known && known->kind == Known::Kind::Integer) {
    return lifting.out.real(std::bit_cast<double>(known->value));
  }
  return cell_value(lifting, distance);
}

/// The text of a constant that is a format.
std::optional<std::string_view> constant_text(const FunctionLifting& lifting, const Known& known) {
  if (known.kind != Known::Kind::Object) return std::nullopt;
  if (known.meaning.kind != Meaning::Kind::String && known.meaning.kind != Meaning::Kind::CString) {
    return std::nullopt;
  }
  return lifting.all.unit.strings.at(known.meaning.name);
}

Known known_at(const FunctionLifting& lifting, const ArgumentPlace& place) {
  if (place.first != kNoRegister) return lifting.state.at(place.first);
  const auto top = stack_pointer(lifting);
  if (!top) return {};
  return lifting.state.cell(*top + place.stack_offset).value_or(Known{});
}

/// Distances of the words on the stack that were written in this block since the call before.
std::set<std::int64_t> written_words(const FunctionLifting& lifting) {
  std::set<std::int64_t> words;
  if (lifting.index - lifting.code.blocks[lifting.block].first > limits::kMaxStepsBack) return words;
  KnownState state = lifting.known.at_block(lifting.block);
  for (std::uint32_t i = lifting.code.blocks[lifting.block].first; i < lifting.index; ++i) {
    const Instruction& instruction = lifting.code.instructions[i];
    const bool calls =
        instruction.operation == Operation::Call || instruction.operation == Operation::CallRegister;
    if (calls) words.clear();
    if (instruction.operation == Operation::Store && instruction.m == kNoRegister) {
      const Known base = state.at(instruction.n);
      if (base.kind == Known::Kind::Stack) {
        const std::int64_t added = instruction.writeback == Writeback::After ? 0 : instruction.immediate;
        const unsigned registers = instruction.d2 == kNoRegister ? 1 : 2;
        for (unsigned at = 0; at < registers * instruction.width; at += kWordSize) {
          words.insert(base.value + added + at);
        }
      }
    }
    lifting.known.step(state, i);
  }
  return words;
}

/// How many words make a list that begins at a distance: up to its null, which is one of them, or all that
/// were written for this call.
std::size_t list_length(const FunctionLifting& lifting, std::int64_t first) {
  for (std::size_t i = 0; i < limits::kMaxUnnamedArguments; ++i) {
    const auto word = lifting.state.cell(first + static_cast<std::int64_t>(i * kWordSize));
    if (!word) break;
    if (word->kind == Known::Kind::Integer && word->value == 0) return i + 1;
  }
  const std::set<std::int64_t> written = written_words(lifting);
  std::size_t count = 0;
  while (count < limits::kMaxUnnamedArguments &&
         written.contains(first + static_cast<std::int64_t>(count * kWordSize))) {
    ++count;
  }
  return count;
}

/// The registers that go on where the named arguments end (not Apple's way).
void add_unnamed_registers(FunctionLifting& lifting, const CallPlaces& places,
                           std::vector<ValueId>& arguments) {
  Register next = 0;
  for (const ArgumentPlace& place : places.arguments) {
    if (place.first <= 7) next = std::max<Register>(next, static_cast<Register>(place.first + place.count));
  }
  const auto rest = register_arguments(lifting, next);
  arguments.insert(arguments.end(), rest.begin(), rest.end());
}

/// Whether a value came in over several paths: in a register that calls may change, that seldom means an
/// argument.
bool is_from_paths(const FunctionLifting& lifting, Register r) {
  const Known known = lifting.state.at(r);
  return known.kind == Known::Kind::Opaque && !lifting.known.definition(known);
}

/// Registers from `first` on, without gaps, up to the last one before `end` that was prepared for the call.
void add_registers(FunctionLifting& lifting, Register first, Register end, std::vector<ValueId>& arguments) {
  Register last = first;
  for (Register r = first; r < end && is_defined(lifting, r); ++r) {
    if (r == 0 || !is_from_paths(lifting, r)) last = static_cast<Register>(r + 1);
  }
  for (Register r = first; r < last; ++r) arguments.push_back(value_of(lifting, r));
}

}  // namespace

std::vector<ValueId> named_arguments(FunctionLifting& lifting, const CallShape& shape, std::size_t first) {
  const CallPlaces places = place_arguments(shape, lifting.all.options.apple);
  std::vector<ValueId> arguments;
  for (std::size_t i = first; i < places.arguments.size(); ++i) {
    arguments.push_back(argument_at(lifting, places.arguments[i], shape.parameters[i]));
  }
  return arguments;
}

void add_unnamed_arguments(FunctionLifting& lifting, const CallShape& shape, bool is_format,
                           std::vector<ValueId>& arguments) {
  const CallPlaces places = place_arguments(shape, lifting.all.options.apple);
  if (!lifting.all.options.apple) return add_unnamed_registers(lifting, places, arguments);
  const auto top = stack_pointer(lifting);
  if (!top) return;
  const std::int64_t first = *top + (places.stack_size + kWordSize - 1) / kWordSize * kWordSize;
  std::optional<std::string_view> format;
  if (is_format && !places.arguments.empty()) {
    format = constant_text(lifting, known_at(lifting, places.arguments.back()));
    if (format) format = format->substr(0, limits::kMaxFormatLength);
  }
  const std::string letters = format ? conversions(*format) : std::string{};
  const std::size_t asked = format ? letters.size() : list_length(lifting, first);
  for (std::size_t i = 0; i < std::min<std::size_t>(asked, limits::kMaxUnnamedArguments); ++i) {
    const std::int64_t distance = first + static_cast<std::int64_t>(i * kWordSize);
    arguments.push_back(unnamed_argument(lifting, distance, format ? letters[i] : ' '));
  }
}

std::vector<ValueId> register_arguments(FunctionLifting& lifting, Register first) {
  std::vector<ValueId> arguments;
  add_registers(lifting, first, 8, arguments);
  add_registers(lifting, kFirstVector, vector_register(8), arguments);
  return arguments;
}

bool is_defined(const FunctionLifting& lifting, Register r) {
  const Known known = lifting.state.at(r);
  const Instruction& call = lifting.code.instructions[lifting.index];
  const bool is_pointer =
      call.operation == Operation::CallRegister || call.operation == Operation::BranchRegister;
  if (known.kind == Known::Kind::Nothing || (is_pointer && call.n == r)) return false;
  if (known.kind == Known::Kind::Object && known.meaning.kind == Meaning::Kind::IvarOffset) return false;
  if (known.kind == Known::Kind::Entry) return index(lifting.entry[known.source]) != 0;
  if (known.kind != Known::Kind::Opaque) return true;
  if (lifting.clobbered[r]) return false;
  const auto definition = lifting.known.definition(known);
  if (!definition) return true;
  const Operation operation = lifting.code.instructions[*definition].operation;
  const bool by_call = operation == Operation::Call || operation == Operation::CallRegister;
  if (!by_call) return true;
  const Register result = KnownValues::first_register(known);
  return result == 0 || result == kFirstVector;
}

ValueId emit_call(FunctionLifting& lifting, ::candor::Instruction call, const std::vector<ValueId>& operands,
                  const Passed& result) {
  const bool has_result = result.kind != Passed::Kind::Void;
  const ArgumentPlace place = place_result(result);
  const ValueId address = place.in_memory ? value_of(lifting, place.first) : ValueId{};
  const ValueId value = lifting.out.call(call, operands, has_result, result.type);
  clobber(lifting);
  if (!has_result) return {};
  if (place.in_memory) {
    lifting.out.store(address, value, result.type);
    return value;
  }
  for (unsigned i = 0; i < place.count && place.first != kNoRegister; ++i) {
    set_register(lifting, static_cast<Register>(place.first + i), value);
  }
  return value;
}

}  // namespace candor::arm64
