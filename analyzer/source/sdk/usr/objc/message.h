// Stand-in for <objc/message.h>: the message send itself, to be cast before it is called.
#pragma once

#include <objc/runtime.h>

struct objc_super {
#if __has_feature(objc_arc)
  __unsafe_unretained id receiver;
#else
  id receiver;
#endif
  Class super_class;
};

__BEGIN_DECLS
void objc_msgSend(void);
void objc_msgSendSuper(void);
void objc_msgSendSuper2(void);
void objc_msgSend_stret(void);
void objc_msgSendSuper_stret(void);
void objc_msgSend_fpret(void);
void _objc_msgForward(void);
void _objc_msgForward_stret(void);
void method_invoke(void);
__END_DECLS
