// Stand-in for <objc/objc.h>: the scalar types of the Objective-C runtime.
#pragma once

#include <objc/objc-api.h>
#include <stdbool.h>
#include <sys/types.h>

typedef bool BOOL;
#define OBJC_BOOL_IS_BOOL 1
#define OBJC_BOOL_DEFINED 1
#if __has_feature(objc_bool)
#define YES __objc_yes
#define NO __objc_no
#else
#define YES ((BOOL)1)
#define NO ((BOOL)0)
#endif

#ifndef __OBJC__
typedef struct objc_class* Class;
typedef struct objc_object* id;
typedef struct objc_selector* SEL;
typedef struct objc_object Protocol;
#endif
typedef id (*IMP)(id, SEL, ...);
#ifdef __cplusplus
#define nil nullptr
#define Nil nullptr
#else
#define nil ((void*)0)
#define Nil ((void*)0)
#endif
typedef uintptr_t objc_uintptr_t;
typedef long arith_t;
typedef unsigned long uarith_t;

__BEGIN_DECLS
const char* sel_getName(SEL selector);
SEL sel_registerName(const char* name);
SEL sel_getUid(const char* name);
BOOL sel_isMapped(SEL selector);
BOOL sel_isEqual(SEL left, SEL right);
const char* object_getClassName(id object);
void* object_getIndexedIvars(id object);
__END_DECLS
