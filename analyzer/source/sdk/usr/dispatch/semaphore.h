// Stand-in for <dispatch/semaphore.h>: everything is in <dispatch/dispatch.h>.
#pragma once

#include <dispatch/dispatch.h>
