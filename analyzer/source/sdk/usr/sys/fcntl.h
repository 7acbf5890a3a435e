// Stand-in for <sys/fcntl.h>: everything is in <fcntl.h>.
#pragma once

#include <fcntl.h>
