#pragma once
// A stack large enough for code that recurses over deep syntax trees, without a thread.

#include <functional>

namespace candor::source {

/// Runs `work` on a stack of limits::kSourceStack bytes that is mapped for it, below a page that traps. Runs
/// it on the caller's stack when there is no memory for that. `work` must not throw.
void run_on_large_stack(const std::function<void()>& work);

}  // namespace candor::source
