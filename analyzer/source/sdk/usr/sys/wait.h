// Stand-in for <sys/wait.h>.
#pragma once

#include <signal.h>
#include <sys/resource.h>

#define WNOHANG 1
#define WUNTRACED 2
#define WIFEXITED(s) (((s) & 0x7f) == 0)
#define WEXITSTATUS(s) (((s) >> 8) & 0xff)
#define WIFSIGNALED(s) (((s) & 0x7f) != 0x7f && ((s) & 0x7f) != 0)
#define WTERMSIG(s) ((s) & 0x7f)

__BEGIN_DECLS
pid_t wait(int* status);
pid_t waitpid(pid_t process, int* status, int options);
__END_DECLS
