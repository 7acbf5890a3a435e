// Stand-in for <sys/file.h>: everything is in <fcntl.h>.
#pragma once

#include <fcntl.h>
