#import "MeshPacket.hpp"

#include <cstring>

namespace fit {

NSData* MeshPacket::seal() const {
  Header header{0x46495421, 2, static_cast<uint16_t>(points())};
  std::vector<uint8_t> bytes(sizeof header + values_.size() * sizeof(float));
  std::memcpy(bytes.data(), &header, sizeof header);
  std::memcpy(bytes.data() + sizeof header, values_.data(), values_.size() * sizeof(float));
  return [NSData dataWithBytes:bytes.data() length:bytes.size()];
}

} // namespace fit
