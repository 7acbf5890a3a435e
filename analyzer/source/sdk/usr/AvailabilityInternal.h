// Stand-in for <AvailabilityInternal.h>: everything is in <Availability.h>.
#pragma once

#include <Availability.h>
