#import "TunnelProvider.h"

@implementation TunnelProvider

- (void)startTunnelWithOptions:(NSDictionary *)options completionHandler:(void (^)(NSError *))completionHandler
{
    NSString *server = self.protocolConfiguration.serverAddress;
    nw_endpoint_t endpoint = nw_endpoint_create_host(server.UTF8String, "4500");
    nw_parameters_t parameters = nw_parameters_create_secure_udp(NW_PARAMETERS_DISABLE_PROTOCOL, NW_PARAMETERS_DEFAULT_CONFIGURATION);
    _link = nw_connection_create(endpoint, parameters);
    nw_connection_set_queue(_link, dispatch_get_main_queue());
    nw_connection_start(_link);

    NEPacketTunnelNetworkSettings *settings = [[NEPacketTunnelNetworkSettings alloc] initWithTunnelRemoteAddress:server];
    settings.IPv4Settings = [[NEIPv4Settings alloc] initWithAddresses:@[ @"10.7.0.2" ] subnetMasks:@[ @"255.255.255.0" ]];
    settings.IPv4Settings.includedRoutes = @[ [NEIPv4Route defaultRoute] ];
    [self setTunnelNetworkSettings:settings completionHandler:^(NSError *error) {
        completionHandler(error);
        if (error == nil) {
            [self outward];
            [self inward];
        }
    }];
}

- (void)outward
{
    [self.packetFlow readPacketsWithCompletionHandler:^(NSArray<NSData *> *packets, NSArray<NSNumber *> *protocols) {
        for (NSData *packet in packets) {
            self->_bytesOut += packet.length;
            dispatch_data_t data = dispatch_data_create(packet.bytes, packet.length, NULL, DISPATCH_DATA_DESTRUCTOR_DEFAULT);
            // clean: enterprise/tunnel-records-traffic -- to the server of the tunnel, which is what a tunnel is for
            nw_connection_send(self->_link, data, NW_CONNECTION_DEFAULT_MESSAGE_CONTEXT, true, ^(nw_error_t error) {
            });
        }
        [self outward];
    }];
}

- (void)inward
{
    nw_connection_receive_message(_link, ^(dispatch_data_t content, nw_content_context_t context, bool complete, nw_error_t error) {
        if (content != NULL) [self.packetFlow writePackets:@[ (NSData *)content ] withProtocols:@[ @2 ]];
        if (error == NULL) [self inward];
    });
}

- (void)stopTunnelWithReason:(NEProviderStopReason)reason completionHandler:(void (^)(void))completionHandler
{
    [[[NSUserDefaults alloc] initWithSuiteName:@"group.com.example.eigennetz"] setObject:@(_bytesOut) forKey:@"sent"];
    nw_connection_cancel(_link);
    completionHandler();
}

@end
