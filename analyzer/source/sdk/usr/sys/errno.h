// Stand-in for <sys/errno.h>: everything is in <errno.h>.
#pragma once

#include <errno.h>
