// Stand-in for <sys/poll.h>: everything is in <poll.h>.
#pragma once

#include <poll.h>
