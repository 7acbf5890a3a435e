// Stand-in for <objc/runtime.h>: the reflective part of the Objective-C runtime.
#pragma once

#include <objc/objc.h>

typedef struct objc_method* Method;
typedef struct objc_ivar* Ivar;
typedef struct objc_category* Category;
typedef struct objc_property* objc_property_t;
struct objc_method_description {
  SEL name;
  char* types;
};
typedef struct {
  const char* name;
  const char* value;
} objc_property_attribute_t;
#ifndef __OBJC__
struct objc_object {
  Class isa;
};
#endif
#ifdef __OBJC__
@class Protocol;
#endif

enum {
  OBJC_ASSOCIATION_ASSIGN = 0,
  OBJC_ASSOCIATION_RETAIN_NONATOMIC = 1,
  OBJC_ASSOCIATION_COPY_NONATOMIC = 3,
  OBJC_ASSOCIATION_RETAIN = 01401,
  OBJC_ASSOCIATION_COPY = 01403,
};
typedef uintptr_t objc_AssociationPolicy;

#define _C_ID '@'
#define _C_CLASS '#'
#define _C_SEL ':'
#define _C_CHR 'c'
#define _C_UCHR 'C'
#define _C_SHT 's'
#define _C_USHT 'S'
#define _C_INT 'i'
#define _C_UINT 'I'
#define _C_LNG 'l'
#define _C_ULNG 'L'
#define _C_LNG_LNG 'q'
#define _C_ULNG_LNG 'Q'
#define _C_FLT 'f'
#define _C_DBL 'd'
#define _C_BFLD 'b'
#define _C_BOOL 'B'
#define _C_VOID 'v'
#define _C_UNDEF '?'
#define _C_PTR '^'
#define _C_CHARPTR '*'
#define _C_ARY_B '['
#define _C_ARY_E ']'
#define _C_UNION_B '('
#define _C_UNION_E ')'
#define _C_STRUCT_B '{'
#define _C_STRUCT_E '}'
#define _C_CONST 'r'

__BEGIN_DECLS
Class objc_getClass(const char* name);
Class objc_lookUpClass(const char* name);
Class objc_getRequiredClass(const char* name);
Class objc_getMetaClass(const char* name);
int objc_getClassList(Class* buffer, int count);
Class* objc_copyClassList(unsigned* count);
Class objc_allocateClassPair(Class superclass, const char* name, size_t extra);
void objc_registerClassPair(Class cls);
void objc_disposeClassPair(Class cls);
Class objc_duplicateClass(Class original, const char* name, size_t extra);
const char** objc_copyImageNames(unsigned* count);
const char** objc_copyClassNamesForImage(const char* image, unsigned* count);
Protocol* objc_getProtocol(const char* name);
void objc_enumerationMutation(id object);
void objc_setEnumerationMutationHandler(void (*handler)(id));
void objc_setForwardHandler(void* forward, void* forward_structure);
Class object_getClass(id object);
Class object_setClass(id object, Class cls);
BOOL object_isClass(id object);
id object_getIvar(id object, Ivar ivar);
void object_setIvar(id object, Ivar ivar, id value);
void object_setIvarWithStrongDefault(id object, Ivar ivar, id value);
const char* class_getName(Class cls);
BOOL class_isMetaClass(Class cls);
Class class_getSuperclass(Class cls);
int class_getVersion(Class cls);
size_t class_getInstanceSize(Class cls);
Ivar class_getInstanceVariable(Class cls, const char* name);
Ivar class_getClassVariable(Class cls, const char* name);
Ivar* class_copyIvarList(Class cls, unsigned* count);
Method class_getInstanceMethod(Class cls, SEL name);
Method class_getClassMethod(Class cls, SEL name);
IMP class_getMethodImplementation(Class cls, SEL name);
BOOL class_respondsToSelector(Class cls, SEL name);
Method* class_copyMethodList(Class cls, unsigned* count);
BOOL class_conformsToProtocol(Class cls, Protocol* protocol);
objc_property_t class_getProperty(Class cls, const char* name);
objc_property_t* class_copyPropertyList(Class cls, unsigned* count);
const char* class_getImageName(Class cls);
BOOL class_addMethod(Class cls, SEL name, IMP implementation, const char* types);
IMP class_replaceMethod(Class cls, SEL name, IMP implementation, const char* types);
BOOL class_addIvar(Class cls, const char* name, size_t size, uint8_t alignment, const char* types);
BOOL class_addProtocol(Class cls, Protocol* protocol);
BOOL class_addProperty(Class cls, const char* name, const objc_property_attribute_t* attributes, unsigned count);
void class_replaceProperty(Class cls, const char* name, const objc_property_attribute_t* attributes, unsigned count);
id class_createInstance(Class cls, size_t extra) OBJC_RETURNS_RETAINED;
SEL method_getName(Method method);
IMP method_getImplementation(Method method);
const char* method_getTypeEncoding(Method method);
unsigned method_getNumberOfArguments(Method method);
char* method_copyReturnType(Method method);
char* method_copyArgumentType(Method method, unsigned index);
void method_getReturnType(Method method, char* to, size_t size);
void method_getArgumentType(Method method, unsigned index, char* to, size_t size);
struct objc_method_description* method_getDescription(Method method);
IMP method_setImplementation(Method method, IMP implementation);
void method_exchangeImplementations(Method first, Method second);
const char* ivar_getName(Ivar ivar);
const char* ivar_getTypeEncoding(Ivar ivar);
ptrdiff_t ivar_getOffset(Ivar ivar);
const char* property_getName(objc_property_t property);
const char* property_getAttributes(objc_property_t property);
objc_property_attribute_t* property_copyAttributeList(objc_property_t property, unsigned* count);
char* property_copyAttributeValue(objc_property_t property, const char* name);
BOOL protocol_conformsToProtocol(Protocol* protocol, Protocol* other);
BOOL protocol_isEqual(Protocol* protocol, Protocol* other);
const char* protocol_getName(Protocol* protocol);
struct objc_method_description protocol_getMethodDescription(Protocol* protocol, SEL selector, BOOL required,
                                                             BOOL instance);
struct objc_method_description* protocol_copyMethodDescriptionList(Protocol* protocol, BOOL required, BOOL instance,
                                                                   unsigned* count);
objc_property_t protocol_getProperty(Protocol* protocol, const char* name, BOOL required, BOOL instance);
objc_property_t* protocol_copyPropertyList(Protocol* protocol, unsigned* count);
Protocol* objc_allocateProtocol(const char* name);
void objc_registerProtocol(Protocol* protocol);
void protocol_addMethodDescription(Protocol* protocol, SEL name, const char* types, BOOL required, BOOL instance);
void protocol_addProtocol(Protocol* protocol, Protocol* other);
IMP imp_implementationWithBlock(id block);
id imp_getBlock(IMP implementation);
BOOL imp_removeBlock(IMP implementation);
void objc_setAssociatedObject(id object, const void* key, id value, objc_AssociationPolicy policy);
id objc_getAssociatedObject(id object, const void* key);
void objc_removeAssociatedObjects(id object);
#ifdef __OBJC__
Protocol* __unsafe_unretained* class_copyProtocolList(Class cls, unsigned* count);
Protocol* __unsafe_unretained* objc_copyProtocolList(unsigned* count);
Protocol* __unsafe_unretained* protocol_copyProtocolList(Protocol* protocol, unsigned* count);
#endif
#if !__has_feature(objc_arc)
id object_copy(id object, size_t size);
id object_dispose(id object);
Ivar object_setInstanceVariable(id object, const char* name, void* value);
Ivar object_getInstanceVariable(id object, const char* name, void** value);
void* objc_autoreleasePoolPush(void);
void objc_autoreleasePoolPop(void* pool);
#endif
__END_DECLS
