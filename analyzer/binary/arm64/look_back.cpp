#include "binary/arm64/look_back.h"

#include <algorithm>

#include "base/limits.h"
#include "binary/arm64/code_words.h"

namespace candor::arm64 {

namespace {

constexpr std::uint32_t kNone = ReachedCode::kNone;
constexpr int kMaxConstantDepth = 8;
constexpr std::uint32_t kMaxBits = 8;       // of an index that is made of bits
constexpr std::uint64_t kMaxOutlined = 16;  // instructions of one outlined function

bool is_call(const Instruction& in) {
  return in.operation == Operation::Call || in.operation == Operation::CallRegister ||
         in.operation == Operation::SystemCall;
}

bool is_clobbered_by_call(Register r) { return r <= 18 || r == kLinkRegister || is_vector(r) || r == kFlags; }

std::optional<std::uint64_t> constant_at(const ReachedCode& code, Register r, std::uint32_t place,
                                         int depth) {
  if (r == kZeroRegister) return 0;
  std::uint32_t at = definition_of(code, r, place);
  if (at == kNone || depth == 0) return std::nullopt;
  const Instruction& in = code.instructions[at];
  if (in.d != r) return std::nullopt;
  if (in.operation == Operation::Constant) return static_cast<std::uint64_t>(in.immediate);
  bool moves = in.operation == Operation::Move && !in.is_conversion;
  bool adds = in.operation == Operation::Add && in.m == kNoRegister;
  bool inserts = in.operation == Operation::Insert;
  if (!moves && !adds && !inserts) return std::nullopt;
  auto before = constant_at(code, inserts ? r : in.n, at, depth - 1);
  if (!before) return std::nullopt;
  auto number = static_cast<std::uint64_t>(in.immediate);
  if (inserts) return (*before & ~(std::uint64_t{0xffff} << in.shift)) | number << in.shift;
  return adds ? *before + number : *before;
}

std::uint32_t word_at(const ReachedCode& code, std::uint32_t place) {
  const CodeRange* words = code_range_of(code.image->code(), code.range.address);
  return words ? word_of(*words, (code.range.address - words->address) / kWordSize + place) : 0;
}

/// Of lsr and ubfx that leave few bits.
std::uint64_t values_of_shift(const ReachedCode& code, std::uint32_t place) {
  constexpr std::uint32_t kMask = 0x7f800000, kExtract = 0x53000000;
  std::uint32_t word = word_at(code, place), rotation = word >> 16 & 63, last = word >> 10 & 63;
  bool few = last >= rotation && last - rotation < kMaxBits;
  return (word & kMask) == kExtract && few ? std::uint64_t{2} << (last - rotation) : 0;
}

}  // namespace

bool writes_register(const Instruction& instruction, Register r) {
  bool writes = false;
  each_written(instruction, [&](Register written) { writes = writes || written == r; });
  return writes;
}

std::vector<Instruction> outlined_code(const ReachedCode& code, const Instruction& call) {
  const CodeRange* words = code_range_of(code.image->code(), call.target);
  if (call.operation != Operation::Call || !words || call.target % kWordSize != 0) return {};
  std::vector<Instruction> body;
  std::uint64_t first = (call.target - words->address) / kWordSize;
  std::uint64_t end = std::min(first + kMaxOutlined, words->bytes.size() / kWordSize);
  for (std::uint64_t i = first; i < end; ++i) {
    if (code.looked_through >= limits::kTableEntriesBase + code.size() * limits::kTableEntriesPerWord)
      return {};
    ++code.looked_through;
    Instruction in = code.decoder->decode(words->address + i * kWordSize, word_of(*words, i));
    if (in.operation == Operation::Return) return body;
    if (ends_block(in) || is_call(in)) return {};
    body.push_back(in);
  }
  return {};
}

bool may_change(const ReachedCode& code, const Instruction& instruction, Register r) {
  if (writes_register(instruction, r)) return true;
  if (!is_call(instruction) || !is_clobbered_by_call(r)) return false;
  auto body = outlined_code(code, instruction);
  return body.empty() || r == kLinkRegister ||
         std::ranges::any_of(body, [&](const Instruction& in) { return writes_register(in, r); });
}

std::uint32_t definition_of(const ReachedCode& code, Register r, std::uint32_t place) {
  std::uint32_t at = code.came_from[place];
  for (std::uint32_t steps = 0; at != kNone && steps < limits::kMaxTableSteps; ++steps) {
    if (may_change(code, code.instructions[at], r)) return at;
    at = code.came_from[at];
  }
  return kNone;
}

std::uint64_t values_of_bits(const ReachedCode& code, std::uint32_t place) {
  constexpr std::uint32_t kMask = 0x7f800000, kInsert = 0x33000000;
  std::uint32_t word = word_at(code, place), rotation = word >> 16 & 63, last = word >> 10 & 63;
  if ((word & kMask) != kInsert) return values_of_shift(code, place);
  // A few bits put above a single one: two conditions as one number.
  Register r = word & 31;
  std::uint32_t before = definition_of(code, r, place);
  std::uint32_t low = ((word >> 31 ? 64 : 32) - rotation) & 63, bits = low + last + 1;
  bool is_bit =
      before != kNone &&
      ((code.instructions[before].operation == Operation::Set && code.instructions[before].immediate == 1) ||
       values_of_shift(code, before) == 2);
  return is_bit && bits <= kMaxBits ? std::uint64_t{1} << bits : 0;
}

std::optional<std::uint64_t> constant_in(const ReachedCode& code, Register r, std::uint32_t place) {
  return constant_at(code, r, place, kMaxConstantDepth);
}

}  // namespace candor::arm64
