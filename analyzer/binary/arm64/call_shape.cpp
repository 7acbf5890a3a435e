#include "binary/arm64/call_shape.h"

#include <algorithm>

namespace candor::arm64 {
namespace {

constexpr unsigned kArgumentRegisters = 8;  // x0 … x7 and v0 … v7
constexpr std::uint32_t kWord = 8;
constexpr Register kResultAddress = 8;  // x8

constexpr std::uint32_t round_up(std::uint32_t value, std::uint32_t step) {
  return (value + step - 1) / step * step;
}

/// Gives out registers and stack bytes in the order of the arguments: the stages of AAPCS64.
class Placing {
 public:
  explicit Placing(bool apple) : apple_(apple) {}

  ArgumentPlace place(const Passed& argument) {
    switch (argument.kind) {
      case Passed::Kind::Void:
        return {.count = 0};
      case Passed::Kind::Word:
        return word(argument.size, argument.alignment);
      case Passed::Kind::Memory: {
        ArgumentPlace place = word(kWord, kWord);
        place.in_memory = true;
        return place;
      }
      case Passed::Kind::Words:
        return words(argument);
      case Passed::Kind::Float:
      case Passed::Kind::Vectors:
        return vectors(argument);
    }
    return {};
  }
  std::uint32_t stack_size() const { return round_up(stack_, kWord); }

 private:
  ArgumentPlace word(std::uint32_t size, std::uint32_t alignment) {
    if (general_ < kArgumentRegisters) return {.first = static_cast<Register>(general_++)};
    return on_stack(1, size, alignment);
  }

  ArgumentPlace words(const Passed& argument) {
    // A value that is aligned like two registers begins at an even one, except on Apple's platforms.
    if (!apple_ && argument.alignment > kWord) general_ = round_up(general_, 2);
    if (general_ + argument.count <= kArgumentRegisters) {
      const auto first = static_cast<Register>(general_);
      general_ += argument.count;
      return {.first = first, .count = argument.count};
    }
    general_ = kArgumentRegisters;
    return on_stack(argument.count, round_up(argument.size, kWord),
                    std::max<std::uint32_t>(argument.alignment, kWord));
  }

  ArgumentPlace vectors(const Passed& argument) {
    if (vector_ + argument.count <= kArgumentRegisters) {
      const Register first = vector_register(vector_);
      vector_ += argument.count;
      return {.first = first, .count = argument.count};
    }
    vector_ = kArgumentRegisters;
    return on_stack(argument.count, argument.size, argument.alignment);
  }

  ArgumentPlace on_stack(std::uint8_t count, std::uint32_t size, std::uint32_t alignment) {
    if (alignment == 0) alignment = std::clamp<std::uint32_t>(size, 1, 16);
    if (!apple_) alignment = std::max(alignment, kWord);
    size = round_up(size, std::min(alignment, kWord));
    stack_ = round_up(stack_, alignment);
    const ArgumentPlace place{.count = count, .stack_offset = stack_};
    stack_ += size;
    return place;
  }

  bool apple_;
  std::uint32_t general_ = 0;  // next x register
  std::uint32_t vector_ = 0;   // next v register
  std::uint32_t stack_ = 0;    // bytes given out
};

}  // namespace

CallPlaces place_arguments(const CallShape& shape, bool apple) {
  Placing placing(apple);
  CallPlaces places;
  places.arguments.reserve(shape.parameters.size());
  for (const Passed& parameter : shape.parameters) places.arguments.push_back(placing.place(parameter));
  places.stack_size = placing.stack_size();
  return places;
}

ArgumentPlace place_result(const Passed& result) {
  switch (result.kind) {
    case Passed::Kind::Void:
      return {.count = 0};
    case Passed::Kind::Word:
    case Passed::Kind::Words:
      return {.first = 0, .count = result.count};
    case Passed::Kind::Float:
    case Passed::Kind::Vectors:
      return {.first = vector_register(0), .count = result.count};
    case Passed::Kind::Memory:
      return {.first = kResultAddress, .in_memory = true};
  }
  return {};
}

}  // namespace candor::arm64
