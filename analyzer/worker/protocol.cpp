#include "worker/protocol.h"

#include <fmt/core.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <type_traits>

#include "base/utf8.h"

namespace candor {
namespace {

constexpr std::size_t kMaxDescriptors = 4;

union ControlBuffer {
  char bytes[CMSG_SPACE(kMaxDescriptors * sizeof(int))];
  cmsghdr align;
};

// Reads the record with number `tag` from the front of `bytes`; the sizes of all alternatives differ from
// none.
template <std::size_t Tag = 0>
bool parse_record(std::uint32_t tag, ByteSpan& bytes, Record& record) {
  if constexpr (Tag == std::variant_size_v<Record>) {
    return false;
  } else {
    if (tag != Tag) return parse_record<Tag + 1>(tag, bytes, record);
    using Alternative = std::variant_alternative_t<Tag, Record>;
    static_assert(std::is_trivially_copyable_v<Alternative>);
    const auto value = load<Alternative>(bytes, 0);
    if (!value) return false;
    record = *value;
    bytes = bytes.subspan(sizeof(Alternative));
    return true;
  }
}

void take_descriptors(msghdr& message, std::vector<FileDescriptor>& descriptors) {
  for (cmsghdr* header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
    if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS) continue;
    const std::size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
    for (std::size_t i = 0; i < count; ++i) {
      int fd;
      std::memcpy(&fd, CMSG_DATA(header) + i * sizeof(int), sizeof(int));
      descriptors.emplace_back(fd);
    }
  }
}

}  // namespace

bool send_packet(int socket, const Record& record, std::string_view text,
                 std::initializer_list<int> descriptors) {
  CANDOR_CHECK(descriptors.size() <= kMaxDescriptors);
  std::uint32_t tag = static_cast<std::uint32_t>(record.index());
  std::array<iovec, 3> parts{};
  parts[0] = {&tag, sizeof tag};
  std::visit(
      [&](const auto& value) {
        parts[1] = {const_cast<void*>(static_cast<const void*>(&value)), sizeof value};
      },
      record);
  parts[2] = {const_cast<char*>(text.data()), std::min(text.size(), kMaxPacket / 2)};

  ControlBuffer control{};
  msghdr message{};
  message.msg_iov = parts.data();
  message.msg_iovlen = parts.size();
  if (descriptors.size() != 0) {
    message.msg_control = control.bytes;
    message.msg_controllen = CMSG_SPACE(descriptors.size() * sizeof(int));
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(descriptors.size() * sizeof(int));
    std::memcpy(CMSG_DATA(header), descriptors.begin(), descriptors.size() * sizeof(int));
  }
  ssize_t sent;
  do sent = sendmsg(socket, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent >= 0;
}

Received receive_packet(int socket, bool wait, Packet& packet) {
  packet.descriptors.clear();
  packet.text.clear();
  std::array<std::byte, kMaxPacket> buffer;
  iovec part{buffer.data(), buffer.size()};
  ControlBuffer control{};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control.bytes;
  message.msg_controllen = sizeof control.bytes;
  ssize_t count;
  do count = recvmsg(socket, &message, MSG_CMSG_CLOEXEC | (wait ? 0 : MSG_DONTWAIT));
  while (count < 0 && errno == EINTR);
  if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return Received::Nothing;
  if (count < 0) return Received::Closed;
  take_descriptors(message, packet.descriptors);
  ByteSpan bytes(buffer.data(), static_cast<std::size_t>(count));
  const auto tag = load<std::uint32_t>(bytes, 0);
  if (!tag || (message.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0) return Received::Closed;
  bytes = bytes.subspan(sizeof *tag);
  if (!parse_record(*tag, bytes, packet.record)) return Received::Closed;
  packet.text = as_text(bytes);
  return Received::Packet;
}

Result<std::pair<FileDescriptor, FileDescriptor>> make_channel() {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) {
    return fail(ErrorKind::WorkerUnavailable,
                fmt::format("no socket for the worker: {}", std::strerror(errno)));
  }
  return std::pair(FileDescriptor(ends[0]), FileDescriptor(ends[1]));
}

bool send_failure(int socket, const Error& error) {
  const std::string message = error.message.substr(0, kMaxPacketText);
  const Failed failed{error.kind, static_cast<std::uint32_t>(message.size())};
  return send_packet(socket, failed, message + error.where.substr(0, kMaxPacketText));
}

Error failure_of(const Failed& failed, const std::string& text) {
  const auto kind = static_cast<std::uint16_t>(failed.kind);
  if (kind >= kErrorKindCount || failed.message_size > text.size()) {
    return {ErrorKind::Internal, "a child sent an error that is none", {}};
  }
  return {failed.kind, repair_utf8(text.substr(0, failed.message_size)),
          repair_utf8(text.substr(failed.message_size))};
}

}  // namespace candor
