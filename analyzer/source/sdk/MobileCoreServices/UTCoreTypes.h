// Stand-in for <MobileCoreServices/UTCoreTypes.h>: everything is in the umbrella.
#pragma once

#include <MobileCoreServices/MobileCoreServices.h>
