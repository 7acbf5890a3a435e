// Stand-in for <objc/objc-auto.h>: the retired garbage collector has no declarations.
#pragma once

#include <objc/objc.h>
