// Stand-in for <os/trace.h>.
#pragma once

#include <os/base.h>
