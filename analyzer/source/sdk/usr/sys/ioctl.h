// Stand-in for <sys/ioctl.h>.
#pragma once

#include <sys/types.h>

#define FIONREAD 0x4004667f
#define FIONBIO 0x8004667e
#define FIOASYNC 0x8004667d
#define SIOCGIFADDR 0xc0206921
#define SIOCGIFCONF 0xc00c6924
#define SIOCGIFFLAGS 0xc0206911
#define SIOCGIFMTU 0xc0206933
#define TIOCGWINSZ 0x40087468

__BEGIN_DECLS
int ioctl(int descriptor, unsigned long request, ...);
__END_DECLS
