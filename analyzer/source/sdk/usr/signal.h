// Stand-in for <signal.h>.
#pragma once

#include <sys/types.h>

typedef uint32_t sigset_t;
typedef int sig_atomic_t;
typedef void (*sig_t)(int);

union sigval {
  int sival_int;
  void* sival_ptr;
};
typedef struct __siginfo {
  int si_signo, si_errno, si_code;
  pid_t si_pid;
  uid_t si_uid;
  int si_status;
  void* si_addr;
  union sigval si_value;
  long si_band;
} siginfo_t;
struct sigaction {
  union {
    void (*__sa_handler)(int);
    void (*__sa_sigaction)(int, siginfo_t*, void*);
  } __sigaction_u;
  sigset_t sa_mask;
  int sa_flags;
};
#define sa_handler __sigaction_u.__sa_handler
#define sa_sigaction __sigaction_u.__sa_sigaction
typedef struct __darwin_sigaltstack {
  void* ss_sp;
  size_t ss_size;
  int ss_flags;
} stack_t;
struct __darwin_mcontext64;
typedef struct __darwin_mcontext64* mcontext_t;
typedef struct __darwin_ucontext {
  int uc_onstack;
  sigset_t uc_sigmask;
  stack_t uc_stack;
  struct __darwin_ucontext* uc_link;
  size_t uc_mcsize;
  mcontext_t uc_mcontext;
} ucontext_t;

#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)
#define SIG_ERR ((void (*)(int))-1)
#define SIG_BLOCK 1
#define SIG_UNBLOCK 2
#define SIG_SETMASK 3
#define SA_ONSTACK 1
#define SA_RESTART 2
#define SA_RESETHAND 4
#define SA_NOCLDSTOP 8
#define SA_NODEFER 16
#define SA_NOCLDWAIT 32
#define SA_SIGINFO 64
#define SIGSTKSZ 131072
#define MINSIGSTKSZ 32768
#define NSIG 32
#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGEMT 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGBUS 10
#define SIGSEGV 11
#define SIGSYS 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGURG 16
#define SIGSTOP 17
#define SIGTSTP 18
#define SIGCONT 19
#define SIGCHLD 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGIO 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGINFO 29
#define SIGUSR1 30
#define SIGUSR2 31

__BEGIN_DECLS
void (*signal(int number, void (*handler)(int)))(int);
int raise(int number);
int kill(pid_t process, int number);
int killpg(pid_t group, int number);
int sigaction(int number, const struct sigaction* action, struct sigaction* old);
int sigaltstack(const stack_t* stack, stack_t* old);
int sigaddset(sigset_t* set, int number);
int sigdelset(sigset_t* set, int number);
int sigemptyset(sigset_t* set);
int sigfillset(sigset_t* set);
int sigismember(const sigset_t* set, int number);
int sigprocmask(int how, const sigset_t* set, sigset_t* old);
int sigpending(sigset_t* set);
int sigsuspend(const sigset_t* set);
int sigwait(const sigset_t* set, int* number);
int siginterrupt(int number, int flag);
extern const char* const sys_signame[NSIG];
extern const char* const sys_siglist[NSIG];
__END_DECLS
