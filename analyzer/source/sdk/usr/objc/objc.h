// Stand-in for <objc/objc.h>: the scalar types of the Objective-C runtime.
#pragma once

#include <stdbool.h>

typedef bool BOOL;
#define YES __objc_yes
#define NO __objc_no
#define OBJC_BOOL_DEFINED 1

#ifdef __OBJC__
typedef id (*IMP)(id, SEL, ...);
#define nil ((void*)0)
#define Nil ((void*)0)
#else
typedef struct objc_class* Class;
typedef struct objc_object* id;
typedef struct objc_selector* SEL;
typedef id (*IMP)(id, SEL, ...);
#endif

extern const char* sel_getName(SEL selector);
extern SEL sel_registerName(const char* name);
