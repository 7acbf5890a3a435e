// Stand-in for <objc/objc-class.h>: everything is in <objc/runtime.h>.
#pragma once

#include <objc/message.h>
#include <objc/runtime.h>
