#pragma once
// Runs a reader in a child process under limits, as the worker does, so that a crash fails one check only.

#include <functional>
#include <string>

namespace candor {

/// Runs `work` in a forked child with `seconds` of wall clock and, outside sanitizer builds, `memory` bytes
/// of address space. Empty when it ended by itself; otherwise what ended it ("signal 11", "out of time" …).
std::string run_in_child(const std::function<void()>& work, unsigned seconds, std::size_t memory);

}  // namespace candor
