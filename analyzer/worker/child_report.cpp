#include "worker/child_report.h"

#include <variant>

namespace candor {
namespace {

// False when the child may not say this.
bool take(Packet& packet, int channel, ChildReport& report, const Decide& decide) {
  if (const auto* found = std::get_if<DigestFound>(&packet.record)) {
    if (report.of_source || report.digest || report.failure) return false;
    report.digest = found->digest;
    send_packet(channel, decide(found->digest));
    return true;
  }
  if (const auto* unit = std::get_if<FrozenUnit>(&packet.record)) {
    if (report.digest.has_value() == report.of_source) return false;
    if (report.unit || report.failure || packet.descriptors.size() != 1) return false;
    report.unit = *unit;
    report.unit_file = std::move(packet.descriptors[0]);
    return true;
  }
  if (const auto* failed = std::get_if<Failed>(&packet.record)) {
    if (report.failure || report.unit) return false;
    report.failure = failure_of(*failed, packet.text);
    return true;
  }
  return false;
}

}  // namespace

void hear_child(FileDescriptor& channel, ChildReport& report, const Decide& decide) {
  Packet packet;
  while (channel) {
    const Received received = receive_packet(channel.get(), false, packet);
    if (received == Received::Nothing) return;
    if (received == Received::Packet && take(packet, channel.get(), report, decide)) continue;
    report.lied = report.lied || received == Received::Packet;
    channel.reset();
  }
}

}  // namespace candor
