// Stand-in for <objc/objc-api.h>: marks of the runtime headers.
#pragma once

#include <Availability.h>
#include <sys/cdefs.h>

#ifdef __cplusplus
#define OBJC_EXTERN extern "C"
#else
#define OBJC_EXTERN extern
#endif
#define OBJC_EXPORT OBJC_EXTERN
#define OBJC_IMPORT OBJC_EXTERN
#define OBJC_ROOT_CLASS __attribute__((objc_root_class))
#define OBJC_DESIGNATED_INITIALIZER __attribute__((objc_designated_initializer))
#define OBJC_OLD_DISPATCH_PROTOTYPES 0
#define OBJC_API_VERSION 2
#define OBJC_RETURNS_RETAINED __attribute__((ns_returns_retained))
#define OBJC_ARC_UNAVAILABLE
#define OBJC_UNAVAILABLE(text)
