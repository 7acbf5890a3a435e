// Stand-in for <dns_sd.h>: service discovery.
#pragma once

#include <dispatch/dispatch.h>
#include <sys/types.h>

typedef struct _DNSServiceRef_t* DNSServiceRef;
typedef uint32_t DNSServiceFlags;
typedef uint32_t DNSServiceProtocol;
typedef int32_t DNSServiceErrorType;
enum { kDNSServiceErr_NoError = 0, kDNSServiceFlagsMoreComing = 1, kDNSServiceFlagsAdd = 2 };
enum { kDNSServiceProtocol_IPv4 = 1, kDNSServiceProtocol_IPv6 = 2 };
typedef void (*DNSServiceGetAddrInfoReply)(DNSServiceRef service, DNSServiceFlags flags, uint32_t interface,
                                           DNSServiceErrorType error, const char* host,
                                           const struct sockaddr* address, uint32_t ttl, void* context);
typedef void (*DNSServiceBrowseReply)(DNSServiceRef service, DNSServiceFlags flags, uint32_t interface,
                                      DNSServiceErrorType error, const char* name, const char* type,
                                      const char* domain, void* context);

__BEGIN_DECLS
DNSServiceErrorType DNSServiceGetAddrInfo(DNSServiceRef* service, DNSServiceFlags flags, uint32_t interface,
                                          DNSServiceProtocol protocol, const char* host,
                                          DNSServiceGetAddrInfoReply reply, void* context);
DNSServiceErrorType DNSServiceBrowse(DNSServiceRef* service, DNSServiceFlags flags, uint32_t interface,
                                     const char* type, const char* domain, DNSServiceBrowseReply reply, void* context);
DNSServiceErrorType DNSServiceProcessResult(DNSServiceRef service);
DNSServiceErrorType DNSServiceSetDispatchQueue(DNSServiceRef service, dispatch_queue_t queue);
int DNSServiceRefSockFD(DNSServiceRef service);
void DNSServiceRefDeallocate(DNSServiceRef service);
__END_DECLS
