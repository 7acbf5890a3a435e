// Stand-in for <sys/signal.h>: everything is in <signal.h>.
#pragma once

#include <signal.h>
