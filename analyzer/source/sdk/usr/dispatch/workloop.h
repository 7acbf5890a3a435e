// Stand-in for <dispatch/workloop.h>: everything is in <dispatch/dispatch.h>.
#pragma once

#include <dispatch/dispatch.h>
