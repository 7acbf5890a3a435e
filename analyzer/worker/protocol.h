#pragma once
// What parent, worker and children say to each other: one record per packet, over Unix sockets that keep
// packet boundaries. All three are from the same build, so records travel as they stand in memory.
//
//   parent ── OpenPlatform (+ fds) ──▶ worker                                 (before what needs it)
//   parent ── OpenContainer (+ fd), ReadArtifact (+ channel, + fd of a plain file) ──▶ worker
//   parent ── OpenProject (+ fds), CompileSource (+ channel) ──▶ worker
//   parent ◀── Ready, Exited ── worker
//   parent ◀── Digest, then FrozenUnit (+ memory file) or Failed ── child     (over the channel of its Read…)
//   parent ── Decision ──▶ child                                              (after Digest)
//   parent ◀── FrozenUnit (+ memory file) or Failed ── child                  (… or of its Compile…)

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/digest.h"
#include "base/result.h"
#include "input/artifact.h"
#include "worker/file_descriptor.h"

namespace candor {

/// The descriptor the worker finds its socket at, when it starts.
inline constexpr int kControlDescriptor = 3;
/// Exit status of a child that could not get memory.
inline constexpr int kExitOutOfMemory = 12;
/// A packet, with its text; longer texts of errors are cut.
inline constexpr std::size_t kMaxPacket = 8192;
inline constexpr std::size_t kMaxPacketText = 2048;  // of each of the two texts of a Failed

/// A zip the worker should keep open for later Reads. Text: its path.
struct OpenContainer {
  std::uint32_t container = 0;
};

/// The description of the platform for all later Reads, and what rules ask about. Descriptors: the frozen
/// unit's file, and a memory file that holds `asked_size` bytes of names.
struct OpenPlatform {
  std::uint64_t asked_size = 0;
};

/// Read one artifact in a child of its own. A plain file comes along as a second descriptor.
struct ReadArtifact {
  std::uint32_t request = 0;
  ArtifactKind kind = ArtifactKind::MachO;
  bool plain_file = false;
  bool disassembly = false;  // as text in the unit of an image
  std::int32_t seconds = 0;  // wall clock until the child is killed
  ContentRef content;
};

/// The checkout that later CompileSources are of. Descriptors: its root, the SDK's headers, the precompiled
/// ones, and a memory file that holds `size` bytes of a packed SourceProject.
struct OpenProject {
  std::uint64_t size = 0;
};

/// Compile one translation unit in a child of its own.
struct CompileSource {
  std::uint32_t request = 0;
  std::uint32_t unit = 0;    // SourceProject::units
  std::int32_t seconds = 0;  // wall clock until the child is killed
};

struct Ready {};

/// A child has ended, and all it said has been said.
struct Exited {
  std::uint32_t request = 0;
  std::int32_t status = 0;  // as from wait
  bool timed_out = false;
  std::uint64_t microseconds = 0;  // CPU, user and system
  std::uint64_t peak_memory = 0;   // bytes resident
  std::uint64_t memory_limit = 0;  // bytes of address space beyond the worker's own; 0: none
};

struct DigestFound {
  Sha256 digest{};
};

/// The frozen unit, in the memory file that comes along. Behind it, of a source file: its packed
/// SourceLookups.
struct FrozenUnit {
  std::uint64_t size = 0;
  std::uint64_t lookups_size = 0;
  std::uint64_t lifting_microseconds = 0;  // CPU, of those the child took
};

/// Texts: message, where.
struct Failed {
  ErrorKind kind = ErrorKind::Internal;
  std::uint32_t message_size = 0;
};

enum class Decision : std::uint32_t { Read, Stop };

using Record = std::variant<OpenPlatform, OpenContainer, ReadArtifact, OpenProject, CompileSource, Ready,
                            Exited, DigestFound, FrozenUnit, Failed, Decision>;

struct Packet {
  Record record;
  std::string text;
  std::vector<FileDescriptor> descriptors;  // received ones; closed with the packet
};

/// Sends one packet; blocks. False when the other side is gone.
bool send_packet(int socket, const Record& record, std::string_view text = {},
                 std::initializer_list<int> descriptors = {});

enum class Received { Packet, Nothing, Closed };

/// Takes one packet. `Nothing`: none is there and `wait` is false. `Closed`: the other side is gone, or sent
/// what is no packet of this protocol. Received descriptors are close-on-exec.
Received receive_packet(int socket, bool wait, Packet& packet);

/// A connected pair of packet sockets, close-on-exec. Errors: WorkerUnavailable.
Result<std::pair<FileDescriptor, FileDescriptor>> make_channel();

bool send_failure(int socket, const Error& error);
/// The error in a packet that holds a `Failed`; Internal when the sender lied about its sizes or kind.
Error failure_of(const Failed& failed, const std::string& text);

}  // namespace candor
