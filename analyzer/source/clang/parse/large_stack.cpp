#include "source/clang/parse/large_stack.h"

#include <clang/Basic/Stack.h>
#include <sys/mman.h>
#include <ucontext.h>

#include <cstdint>

#include "base/limits.h"

namespace candor::source {
namespace {

constexpr std::size_t kGuard = 64 * limits::kKiB;

/// makecontext passes only int: the pointer travels in two halves.
void enter(unsigned high, unsigned low) {
  const auto address = (static_cast<std::uintptr_t>(high) << 32) | low;
  (*reinterpret_cast<const std::function<void()>*>(address))();
}

}  // namespace

void run_on_large_stack(const std::function<void()>& work) {
  // Clang measures its stack from here and starts a thread when 8 MiB of it are used. On a stack that is far
  // from here it takes the distance for nonsense and starts none.
  clang::noteBottomOfStack();
  void* memory = ::mmap(nullptr, limits::kSourceStack, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  ucontext_t here, there;
  if (memory == MAP_FAILED || ::getcontext(&there) != 0) return work();
  ::mprotect(memory, kGuard, PROT_NONE);
  there.uc_stack.ss_sp = memory;
  there.uc_stack.ss_size = limits::kSourceStack;
  there.uc_link = &here;
  const auto address = reinterpret_cast<std::uintptr_t>(&work);
  ::makecontext(&there, reinterpret_cast<void (*)()>(enter), 2, static_cast<unsigned>(address >> 32),
                static_cast<unsigned>(address));
  ::swapcontext(&here, &there);
  ::munmap(memory, limits::kSourceStack);
}

}  // namespace candor::source
