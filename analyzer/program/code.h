#pragma once
// The code of a program: every function of every image, in SSA form, under one numbering.

#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

#include "program/program.h"

namespace candor {

/// A function of the program, in the order of images and of the functions of each.
enum class FunctionId : std::uint32_t {};
constexpr std::uint32_t index(FunctionId id) { return static_cast<std::uint32_t>(id); }

/// One image's code.
struct ImageCode {
  Code ssa;                 // empty when the image's own code is in SSA form already
  UnitView unit;            // the image's unit, but its code in SSA form; points into `ssa` or the image's
  std::uint32_t first = 0;  // FunctionId of its function 0
};

/// Points into the program, which must outlive it. Functions without a body are numbered as well.
class ProgramCode {
 public:
  explicit ProgramCode(const Program& program);
  ProgramCode(const ProgramCode&) = delete;
  ProgramCode(ProgramCode&&) = default;
  ProgramCode& operator=(const ProgramCode&) = delete;
  ProgramCode& operator=(ProgramCode&&) = default;

  const Program& program() const { return *program_; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(image_of_.size()); }
  const ImageCode& image_code(ImageId image) const { return images_[index(image)]; }

  ImageId image_of(FunctionId id) const { return image_of_[index(id)]; }
  const UnitView& unit(FunctionId id) const { return images_[index(image_of(id))].unit; }
  const Function& function(FunctionId id) const {
    const ImageCode& image = images_[index(image_of(id))];
    return image.unit.code.functions[index(id) - image.first];
  }
  std::string_view name(FunctionId id) const { return unit(id).string(function(id).name); }
  bool has_body(FunctionId id) const { return function(id).blocks.count > 0; }
  /// The function with this index in the image's unit.
  FunctionId id(ImageId image, std::uint32_t function) const {
    return FunctionId{images_[index(image)].first + function};
  }

 private:
  const Program* program_;
  std::deque<ImageCode> images_;  // by ImageId
  std::vector<ImageId> image_of_;
};

}  // namespace candor
