// Stand-in for <objc/objc-exception.h>: exceptions of the runtime.
#pragma once

#include <objc/objc.h>

typedef id (*objc_exception_preprocessor)(id exception);
typedef void (*objc_uncaught_exception_handler)(id exception);

__BEGIN_DECLS
void objc_exception_throw(id exception) __dead2;
void objc_exception_rethrow(void) __dead2;
void objc_terminate(void) __dead2;
objc_exception_preprocessor objc_setExceptionPreprocessor(objc_exception_preprocessor handler);
objc_uncaught_exception_handler objc_setUncaughtExceptionHandler(objc_uncaught_exception_handler handler);
__END_DECLS
