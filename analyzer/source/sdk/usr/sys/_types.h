// Stand-in for <sys/_types.h>: everything is in <sys/types.h>.
#pragma once

#include <sys/types.h>
