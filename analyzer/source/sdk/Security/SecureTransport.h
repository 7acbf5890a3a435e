// Stand-in for <Security/SecureTransport.h>: TLS over a connection of the caller's, as it was before Network.
#pragma once

#include <Security/SecBase.h>

typedef struct SSLContext* SSLContextRef;
typedef const void* SSLConnectionRef;
typedef int SSLProtocolSide, SSLConnectionType;
typedef OSStatus (*SSLReadFunc)(SSLConnectionRef connection, void* data, size_t* length);
typedef OSStatus (*SSLWriteFunc)(SSLConnectionRef connection, const void* data, size_t* length);

CF_EXTERN_C_BEGIN
CF_EXPORT SSLContextRef SSLCreateContext(CFAllocatorRef allocator, SSLProtocolSide side, SSLConnectionType type);
CF_EXPORT OSStatus SSLSetIOFuncs(SSLContextRef context, SSLReadFunc read, SSLWriteFunc write);
CF_EXPORT OSStatus SSLSetConnection(SSLContextRef context, SSLConnectionRef connection);
CF_EXPORT OSStatus SSLHandshake(SSLContextRef context);
CF_EXPORT OSStatus SSLWrite(SSLContextRef context, const void* data, size_t length, size_t* processed);
CF_EXPORT OSStatus SSLRead(SSLContextRef context, void* data, size_t length, size_t* processed);
CF_EXPORT OSStatus SSLClose(SSLContextRef context);
CF_EXTERN_C_END
