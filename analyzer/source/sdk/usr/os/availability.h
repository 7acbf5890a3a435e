// Stand-in for <os/availability.h>: everything is in <Availability.h>.
#pragma once

#include <Availability.h>
