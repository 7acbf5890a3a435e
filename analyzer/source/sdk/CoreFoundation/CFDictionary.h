// Stand-in for <CoreFoundation/CFDictionary.h>: everything is in <CoreFoundation/CFArray.h>.
#pragma once

#include <CoreFoundation/CFArray.h>
