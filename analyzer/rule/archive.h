#pragma once
// Writing and checked reading of plain values in a row: numbers, texts, lists, pairs, optionals.

#include <concepts>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/byte_reader.h"

namespace candor {

template <class T>
concept ArchiveNumber = std::is_arithmetic_v<T> || std::is_enum_v<T>;

/// Appends values. What a struct consists of is said once, by a function `fields(archive, value)`, for both
/// directions.
class ArchiveWriter {
 public:
  std::string bytes;

  template <class... Values>
  void operator()(const Values&... values) {
    (write(values), ...);
  }

 private:
  template <ArchiveNumber T>
  void write(T value) {
    char raw[sizeof(T)];
    std::memcpy(raw, &value, sizeof(T));
    bytes.append(raw, sizeof(T));
  }
  void write(const std::string& text) {
    write(static_cast<std::uint32_t>(text.size()));
    bytes += text;
  }
  template <class A, class B>
  void write(const std::pair<A, B>& both) {
    write(both.first);
    write(both.second);
  }
  template <class T>
  void write(const std::optional<T>& value) {
    write(static_cast<std::uint8_t>(value.has_value()));
    if (value) write(*value);
  }
  template <class T>
  void write(const std::vector<T>& values) {
    write(static_cast<std::uint32_t>(values.size()));
    for (const T& value : values) write(value);
  }
  template <class T>
    requires std::is_class_v<T>
  void write(const T& value) {
    fields(*this, const_cast<T&>(value));
  }
};

/// Reads what ArchiveWriter wrote. After the first failure `ok` stays false and values stay as they were.
class ArchiveReader {
 public:
  explicit ArchiveReader(ByteSpan bytes) : reader_(bytes) {}

  bool ok() const { return ok_ && reader_.ok(); }
  bool at_end() const { return reader_.at_end(); }

  template <class... Values>
  void operator()(Values&... values) {
    (read(values), ...);
  }

 private:
  static constexpr int kMaxDepth = 128;

  template <ArchiveNumber T>
  void read(T& value) {
    const ByteSpan raw = reader_.bytes(sizeof(T));
    if (raw.size() == sizeof(T)) std::memcpy(&value, raw.data(), sizeof(T));
  }
  void read(std::string& text) { text = as_text(reader_.bytes(read_count())); }
  template <class A, class B>
  void read(std::pair<A, B>& both) {
    read(both.first);
    read(both.second);
  }
  template <class T>
  void read(std::optional<T>& value) {
    std::uint8_t present = 0;
    read(present);
    if (present != 0) read(value.emplace());
  }
  template <class T>
  void read(std::vector<T>& values) {
    const std::uint32_t count = read_count();
    for (std::uint32_t i = 0; i < count && ok(); ++i) read(values.emplace_back());
  }
  template <class T>
    requires std::is_class_v<T>
  void read(T& value) {
    if (depth_ >= kMaxDepth) ok_ = false;
    if (!ok()) return;
    ++depth_;
    fields(*this, value);
    --depth_;
  }
  /// Every element takes at least a byte, so a count past what is left is damage.
  std::uint32_t read_count() {
    std::uint32_t count = 0;
    read(count);
    if (count > reader_.remaining()) ok_ = false;
    return ok() ? count : 0;
  }

  ByteReader reader_;
  bool ok_ = true;
  int depth_ = 0;
};

}  // namespace candor
