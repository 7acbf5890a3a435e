// Stand-in for <objc/runtime.h>: the reflective part of the Objective-C runtime.
#pragma once

#include <objc/objc.h>
#include <stddef.h>
#include <stdint.h>

typedef struct objc_method* Method;
typedef struct objc_ivar* Ivar;
typedef struct objc_property* objc_property_t;

typedef enum {
  OBJC_ASSOCIATION_ASSIGN = 0,
  OBJC_ASSOCIATION_RETAIN_NONATOMIC = 1,
  OBJC_ASSOCIATION_COPY_NONATOMIC = 3,
  OBJC_ASSOCIATION_RETAIN = 01401,
  OBJC_ASSOCIATION_COPY = 01403,
} objc_AssociationPolicy;

extern Class objc_getClass(const char* name);
extern Class objc_lookUpClass(const char* name);
extern Class object_getClass(id object);
extern const char* class_getName(Class cls);
extern Class class_getSuperclass(Class cls);
extern Method class_getInstanceMethod(Class cls, SEL name);
extern Method class_getClassMethod(Class cls, SEL name);
extern BOOL class_addMethod(Class cls, SEL name, IMP implementation, const char* types);
extern IMP class_replaceMethod(Class cls, SEL name, IMP implementation, const char* types);
extern IMP method_getImplementation(Method method);
extern IMP method_setImplementation(Method method, IMP implementation);
extern const char* method_getTypeEncoding(Method method);
extern void method_exchangeImplementations(Method first, Method second);
extern void objc_setAssociatedObject(id object, const void* key, id value, objc_AssociationPolicy policy);
extern id objc_getAssociatedObject(id object, const void* key);
