// Stand-in for <sys/unistd.h>: everything is in <unistd.h>.
#pragma once

#include <unistd.h>
