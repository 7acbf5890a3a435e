#include "worker/packing.h"

#include <cstring>

namespace candor {

void Packer::number(std::uint32_t value) {
  bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void Packer::text(std::string_view value) {
  number(static_cast<std::uint32_t>(value.size()));
  bytes_ += value;
}

void Packer::texts(const std::vector<std::string>& values) {
  number(static_cast<std::uint32_t>(values.size()));
  for (const std::string& value : values) text(value);
}

void Packer::digest(const Sha256& value) {
  bytes_.append(reinterpret_cast<const char*>(value.data()), value.size());
}

bool Unpacker::take(void* target, std::size_t size) {
  failed_ = failed_ || bytes_.size() < size;
  if (failed_) return false;
  if (size != 0) std::memcpy(target, bytes_.data(), size);
  bytes_ = bytes_.subspan(size);
  return true;
}

std::uint32_t Unpacker::number() {
  std::uint32_t value = 0;
  take(&value, sizeof value);
  return value;
}

std::uint32_t Unpacker::count(std::size_t least_size) {
  const std::uint32_t value = number();
  failed_ = failed_ || value > bytes_.size() / least_size;
  return failed_ ? 0 : value;
}

std::string Unpacker::text() {
  std::string value(count(1), '\0');
  take(value.data(), value.size());
  return value;
}

std::vector<std::string> Unpacker::texts() {
  std::vector<std::string> values(count());
  for (std::string& value : values) value = text();
  return values;
}

Sha256 Unpacker::digest() {
  Sha256 value{};
  take(value.data(), value.size());
  return value;
}

}  // namespace candor
