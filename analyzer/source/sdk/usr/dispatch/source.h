// Stand-in for <dispatch/source.h>: everything is in <dispatch/dispatch.h>.
#pragma once

#include <dispatch/dispatch.h>
