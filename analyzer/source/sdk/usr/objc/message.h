// Stand-in for <objc/message.h>: the message send itself, to be cast before it is called.
#pragma once

#include <objc/objc.h>

extern void objc_msgSend(void);
extern void objc_msgSendSuper2(void);
