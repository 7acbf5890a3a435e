// Stand-in for <sys/event.h>: kernel event queues.
#pragma once

#include <sys/_timespec.h>

#define EVFILT_READ (-1)
#define EVFILT_WRITE (-2)
#define EVFILT_VNODE (-4)
#define EVFILT_PROC (-5)
#define EVFILT_SIGNAL (-6)
#define EVFILT_TIMER (-7)
#define EVFILT_USER (-10)
#define EV_ADD 0x1
#define EV_DELETE 0x2
#define EV_ENABLE 0x4
#define EV_DISABLE 0x8
#define EV_ONESHOT 0x10
#define EV_CLEAR 0x20
#define EV_EOF 0x8000
#define EV_ERROR 0x4000
#define NOTE_DELETE 0x1
#define NOTE_WRITE 0x2
#define NOTE_EXTEND 0x4
#define NOTE_ATTRIB 0x8
#define NOTE_RENAME 0x20
struct kevent {
  uintptr_t ident;
  int16_t filter;
  uint16_t flags;
  uint32_t fflags;
  intptr_t data;
  void* udata;
};
#define EV_SET(k, a, b, c, d, e, f)                                                                \
  do {                                                                                             \
    struct kevent* candor_k = (k);                                                                 \
    candor_k->ident = (a), candor_k->filter = (b), candor_k->flags = (c), candor_k->fflags = (d);  \
    candor_k->data = (e), candor_k->udata = (f);                                                   \
  } while (0)

__BEGIN_DECLS
int kqueue(void);
int kevent(int queue, const struct kevent* changes, int count, struct kevent* events, int capacity,
           const struct timespec* timeout);
__END_DECLS
