// Stand-in for <dispatch/group.h>: everything is in <dispatch/dispatch.h>.
#pragma once

#include <dispatch/dispatch.h>
