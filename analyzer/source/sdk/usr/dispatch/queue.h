// Stand-in for <dispatch/queue.h>: everything is in <dispatch/dispatch.h>.
#pragma once

#include <dispatch/dispatch.h>
