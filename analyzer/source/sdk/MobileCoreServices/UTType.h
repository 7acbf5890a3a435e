// Stand-in for <MobileCoreServices/UTType.h>: everything is in the umbrella.
#pragma once

#include <MobileCoreServices/MobileCoreServices.h>
