#pragma once
// Numbers and texts in a row of bytes: what parent, worker and cache exchange when it is too long for a
// packet.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/byte_reader.h"
#include "base/digest.h"

namespace candor {

class Packer {
 public:
  void number(std::uint32_t value);
  void text(std::string_view value);
  void texts(const std::vector<std::string>& values);
  void digest(const Sha256& value);

  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// Takes apart what a Packer put together. Bytes that are something else give empty values and failed().
class Unpacker {
 public:
  explicit Unpacker(ByteSpan bytes) : bytes_(bytes) {}

  std::uint32_t number();
  /// A number of things to come; 0 and failed() when the rest cannot hold that many of `least_size` bytes.
  std::uint32_t count(std::size_t least_size = sizeof(std::uint32_t));
  std::string text();
  std::vector<std::string> texts();
  Sha256 digest();

  bool failed() const { return failed_; }
  bool at_end() const { return !failed_ && bytes_.empty(); }

 private:
  bool take(void* target, std::size_t size);

  ByteSpan bytes_;
  bool failed_ = false;
};

}  // namespace candor
