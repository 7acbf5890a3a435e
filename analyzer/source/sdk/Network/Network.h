// Stand-in for Network: connections, listeners, browsers, path monitors and their parameters.
#pragma once

#import <Foundation/Foundation.h>
#import <Security/Security.h>
#include <dispatch/dispatch.h>
#include <netinet/in.h>
#include <sys/socket.h>

#define NW_RETURNS_RETAINED __attribute__((ns_returns_retained))
#define NW_OBJECT(name)       \
  @protocol OS_##name;        \
  @protocol OS_##name<NSObject> \
  @end                        \
  typedef NSObject<OS_##name>* name##_t

NS_ASSUME_NONNULL_BEGIN

NW_OBJECT(nw_endpoint);
NW_OBJECT(nw_parameters);
NW_OBJECT(nw_connection);
NW_OBJECT(nw_connection_group);
NW_OBJECT(nw_group_descriptor);
NW_OBJECT(nw_listener);
NW_OBJECT(nw_browser);
NW_OBJECT(nw_browse_descriptor);
NW_OBJECT(nw_browse_result);
NW_OBJECT(nw_advertise_descriptor);
NW_OBJECT(nw_path);
NW_OBJECT(nw_path_monitor);
NW_OBJECT(nw_interface);
NW_OBJECT(nw_error);
NW_OBJECT(nw_content_context);
NW_OBJECT(nw_protocol_stack);
NW_OBJECT(nw_protocol_options);
NW_OBJECT(nw_protocol_metadata);
NW_OBJECT(nw_protocol_definition);
NW_OBJECT(nw_establishment_report);
NW_OBJECT(nw_privacy_context);
NW_OBJECT(nw_txt_record);
NW_OBJECT(sec_protocol_options);
NW_OBJECT(nw_framer);

typedef enum { nw_connection_state_invalid, nw_connection_state_waiting, nw_connection_state_preparing, nw_connection_state_ready, nw_connection_state_failed, nw_connection_state_cancelled } nw_connection_state_t;
typedef enum { nw_listener_state_invalid, nw_listener_state_waiting, nw_listener_state_ready, nw_listener_state_failed, nw_listener_state_cancelled } nw_listener_state_t;
typedef enum { nw_browser_state_invalid, nw_browser_state_ready, nw_browser_state_failed, nw_browser_state_cancelled, nw_browser_state_waiting } nw_browser_state_t;
typedef enum { nw_path_status_invalid, nw_path_status_satisfied, nw_path_status_unsatisfied, nw_path_status_satisfiable } nw_path_status_t;
typedef enum { nw_interface_type_other, nw_interface_type_wifi, nw_interface_type_cellular, nw_interface_type_wired, nw_interface_type_loopback } nw_interface_type_t;
typedef enum { nw_endpoint_type_invalid, nw_endpoint_type_address, nw_endpoint_type_host, nw_endpoint_type_bonjour_service, nw_endpoint_type_url } nw_endpoint_type_t;
typedef enum { nw_error_domain_invalid, nw_error_domain_posix, nw_error_domain_dns, nw_error_domain_tls } nw_error_domain_t;
typedef enum { nw_ws_opcode_invalid = -1, nw_ws_opcode_cont = 0, nw_ws_opcode_text = 1, nw_ws_opcode_binary = 2, nw_ws_opcode_close = 8, nw_ws_opcode_ping = 9, nw_ws_opcode_pong = 10 } nw_ws_opcode_t;
typedef enum { nw_ws_version_invalid, nw_ws_version_13 } nw_ws_version_t;
typedef void (^nw_connection_state_changed_handler_t)(nw_connection_state_t state, nw_error_t _Nullable error);
typedef void (^nw_connection_boolean_event_handler_t)(bool value);
typedef void (^nw_connection_path_event_handler_t)(nw_path_t path);
typedef void (^nw_connection_receive_completion_t)(dispatch_data_t _Nullable content, nw_content_context_t _Nullable context, bool complete, nw_error_t _Nullable error);
typedef void (^nw_connection_send_completion_t)(nw_error_t _Nullable error);
typedef void (^nw_listener_state_changed_handler_t)(nw_listener_state_t state, nw_error_t _Nullable error);
typedef void (^nw_listener_new_connection_handler_t)(nw_connection_t connection);
typedef void (^nw_browser_state_changed_handler_t)(nw_browser_state_t state, nw_error_t _Nullable error);
typedef void (^nw_browser_browse_results_changed_handler_t)(nw_browse_result_t before, nw_browse_result_t after, bool batch_complete);
typedef void (^nw_path_monitor_update_handler_t)(nw_path_t path);
typedef void (^nw_path_monitor_cancel_handler_t)(void);
typedef void (^nw_parameters_configure_protocol_block_t)(nw_protocol_options_t options);
typedef bool (^nw_path_enumerate_interfaces_block_t)(nw_interface_t interface);

__BEGIN_DECLS
FOUNDATION_EXPORT nw_parameters_configure_protocol_block_t _nw_parameters_configure_protocol_default_configuration;
FOUNDATION_EXPORT nw_parameters_configure_protocol_block_t _nw_parameters_configure_protocol_disable;
FOUNDATION_EXPORT nw_content_context_t _nw_content_context_default_message, _nw_content_context_final_send, _nw_content_context_default_stream;
FOUNDATION_EXPORT nw_connection_send_completion_t _nw_connection_send_idempotent_content;
#define NW_PARAMETERS_DEFAULT_CONFIGURATION (_nw_parameters_configure_protocol_default_configuration)
#define NW_PARAMETERS_DISABLE_PROTOCOL (_nw_parameters_configure_protocol_disable)
#define NW_CONNECTION_DEFAULT_MESSAGE_CONTEXT (_nw_content_context_default_message)
#define NW_CONNECTION_FINAL_MESSAGE_CONTEXT (_nw_content_context_final_send)
#define NW_CONNECTION_DEFAULT_STREAM_CONTEXT (_nw_content_context_default_stream)
#define NW_CONNECTION_SEND_IDEMPOTENT_CONTENT (_nw_connection_send_idempotent_content)

FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_endpoint_t nw_endpoint_create_host(const char* host, const char* port);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_endpoint_t nw_endpoint_create_address(const struct sockaddr* address);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_endpoint_t nw_endpoint_create_bonjour_service(const char* name, const char* type, const char* domain);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_endpoint_t nw_endpoint_create_url(const char* url);
FOUNDATION_EXPORT nw_endpoint_type_t nw_endpoint_get_type(nw_endpoint_t endpoint);
FOUNDATION_EXPORT const char* nw_endpoint_get_hostname(nw_endpoint_t endpoint);
FOUNDATION_EXPORT uint16_t nw_endpoint_get_port(nw_endpoint_t endpoint);
FOUNDATION_EXPORT const struct sockaddr* nw_endpoint_get_address(nw_endpoint_t endpoint);
FOUNDATION_EXPORT const char* nw_endpoint_get_bonjour_service_name(nw_endpoint_t endpoint);

FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_parameters_t nw_parameters_create(void);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_parameters_t nw_parameters_create_secure_tcp(nw_parameters_configure_protocol_block_t tls, nw_parameters_configure_protocol_block_t tcp);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_parameters_t nw_parameters_create_secure_udp(nw_parameters_configure_protocol_block_t dtls, nw_parameters_configure_protocol_block_t udp);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_parameters_t nw_parameters_create_quic(nw_parameters_configure_protocol_block_t quic);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_protocol_stack_t nw_parameters_copy_default_protocol_stack(nw_parameters_t parameters);
FOUNDATION_EXPORT void nw_parameters_set_include_peer_to_peer(nw_parameters_t parameters, bool include);
FOUNDATION_EXPORT void nw_parameters_set_prohibit_expensive(nw_parameters_t parameters, bool prohibit);
FOUNDATION_EXPORT void nw_parameters_set_required_interface_type(nw_parameters_t parameters, nw_interface_type_t type);
FOUNDATION_EXPORT void nw_parameters_require_interface(nw_parameters_t parameters, nw_interface_t _Nullable interface);
FOUNDATION_EXPORT void nw_parameters_set_local_endpoint(nw_parameters_t parameters, nw_endpoint_t _Nullable endpoint);
FOUNDATION_EXPORT void nw_parameters_set_reuse_local_address(nw_parameters_t parameters, bool reuse);
FOUNDATION_EXPORT void nw_protocol_stack_prepend_application_protocol(nw_protocol_stack_t stack, nw_protocol_options_t options);

FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_connection_t nw_connection_create(nw_endpoint_t endpoint, nw_parameters_t parameters);
FOUNDATION_EXPORT void nw_connection_set_queue(nw_connection_t connection, dispatch_queue_t queue);
FOUNDATION_EXPORT void nw_connection_set_state_changed_handler(nw_connection_t connection, nw_connection_state_changed_handler_t _Nullable handler);
FOUNDATION_EXPORT void nw_connection_set_viability_changed_handler(nw_connection_t connection, nw_connection_boolean_event_handler_t _Nullable handler);
FOUNDATION_EXPORT void nw_connection_set_better_path_available_handler(nw_connection_t connection, nw_connection_boolean_event_handler_t _Nullable handler);
FOUNDATION_EXPORT void nw_connection_set_path_changed_handler(nw_connection_t connection, nw_connection_path_event_handler_t _Nullable handler);
FOUNDATION_EXPORT void nw_connection_start(nw_connection_t connection);
FOUNDATION_EXPORT void nw_connection_restart(nw_connection_t connection);
FOUNDATION_EXPORT void nw_connection_cancel(nw_connection_t connection);
FOUNDATION_EXPORT void nw_connection_force_cancel(nw_connection_t connection);
FOUNDATION_EXPORT void nw_connection_receive(nw_connection_t connection, uint32_t minimum, uint32_t maximum, nw_connection_receive_completion_t completion);
FOUNDATION_EXPORT void nw_connection_receive_message(nw_connection_t connection, nw_connection_receive_completion_t completion);
FOUNDATION_EXPORT void nw_connection_send(nw_connection_t connection, dispatch_data_t _Nullable content, nw_content_context_t context, bool complete, nw_connection_send_completion_t completion);
FOUNDATION_EXPORT void nw_connection_batch(nw_connection_t connection, dispatch_block_t block);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_endpoint_t nw_connection_copy_endpoint(nw_connection_t connection);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_path_t _Nullable nw_connection_copy_current_path(nw_connection_t connection);
FOUNDATION_EXPORT uint32_t nw_connection_get_maximum_datagram_size(nw_connection_t connection);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_content_context_t nw_content_context_create(const char* identifier);
FOUNDATION_EXPORT void nw_content_context_set_metadata_for_protocol(nw_content_context_t context, nw_protocol_metadata_t metadata);

FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_listener_t nw_listener_create(nw_parameters_t parameters);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_listener_t nw_listener_create_with_port(const char* port, nw_parameters_t parameters);
FOUNDATION_EXPORT void nw_listener_set_queue(nw_listener_t listener, dispatch_queue_t queue);
FOUNDATION_EXPORT void nw_listener_set_state_changed_handler(nw_listener_t listener, nw_listener_state_changed_handler_t _Nullable handler);
FOUNDATION_EXPORT void nw_listener_set_new_connection_handler(nw_listener_t listener, nw_listener_new_connection_handler_t _Nullable handler);
FOUNDATION_EXPORT void nw_listener_set_advertise_descriptor(nw_listener_t listener, nw_advertise_descriptor_t _Nullable descriptor);
FOUNDATION_EXPORT uint16_t nw_listener_get_port(nw_listener_t listener);
FOUNDATION_EXPORT void nw_listener_start(nw_listener_t listener);
FOUNDATION_EXPORT void nw_listener_cancel(nw_listener_t listener);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_advertise_descriptor_t nw_advertise_descriptor_create_bonjour_service(const char* _Nullable name, const char* type, const char* _Nullable domain);

FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_browse_descriptor_t nw_browse_descriptor_create_bonjour_service(const char* type, const char* _Nullable domain);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_browser_t nw_browser_create(nw_browse_descriptor_t descriptor, nw_parameters_t _Nullable parameters);
FOUNDATION_EXPORT void nw_browser_set_queue(nw_browser_t browser, dispatch_queue_t queue);
FOUNDATION_EXPORT void nw_browser_set_state_changed_handler(nw_browser_t browser, nw_browser_state_changed_handler_t _Nullable handler);
FOUNDATION_EXPORT void nw_browser_set_browse_results_changed_handler(nw_browser_t browser, nw_browser_browse_results_changed_handler_t _Nullable handler);
FOUNDATION_EXPORT void nw_browser_start(nw_browser_t browser);
FOUNDATION_EXPORT void nw_browser_cancel(nw_browser_t browser);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_endpoint_t nw_browse_result_copy_endpoint(nw_browse_result_t result);

FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_path_monitor_t nw_path_monitor_create(void);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_path_monitor_t nw_path_monitor_create_with_type(nw_interface_type_t type);
FOUNDATION_EXPORT void nw_path_monitor_set_queue(nw_path_monitor_t monitor, dispatch_queue_t queue);
FOUNDATION_EXPORT void nw_path_monitor_set_update_handler(nw_path_monitor_t monitor, nw_path_monitor_update_handler_t handler);
FOUNDATION_EXPORT void nw_path_monitor_set_cancel_handler(nw_path_monitor_t monitor, nw_path_monitor_cancel_handler_t handler);
FOUNDATION_EXPORT void nw_path_monitor_start(nw_path_monitor_t monitor);
FOUNDATION_EXPORT void nw_path_monitor_cancel(nw_path_monitor_t monitor);
FOUNDATION_EXPORT nw_path_status_t nw_path_get_status(nw_path_t path);
FOUNDATION_EXPORT bool nw_path_uses_interface_type(nw_path_t path, nw_interface_type_t type);
FOUNDATION_EXPORT bool nw_path_is_expensive(nw_path_t path);
FOUNDATION_EXPORT bool nw_path_is_constrained(nw_path_t path);
FOUNDATION_EXPORT bool nw_path_has_ipv4(nw_path_t path);
FOUNDATION_EXPORT bool nw_path_has_ipv6(nw_path_t path);
FOUNDATION_EXPORT bool nw_path_has_dns(nw_path_t path);
FOUNDATION_EXPORT void nw_path_enumerate_interfaces(nw_path_t path, nw_path_enumerate_interfaces_block_t block);
FOUNDATION_EXPORT nw_interface_type_t nw_interface_get_type(nw_interface_t interface);
FOUNDATION_EXPORT const char* nw_interface_get_name(nw_interface_t interface);

FOUNDATION_EXPORT void nw_framer_write_output(nw_framer_t framer, const uint8_t* bytes, size_t length);
FOUNDATION_EXPORT void nw_framer_write_output_data(nw_framer_t framer, dispatch_data_t data);
FOUNDATION_EXPORT nw_error_domain_t nw_error_get_error_domain(nw_error_t error);
FOUNDATION_EXPORT int nw_error_get_error_code(nw_error_t error);
FOUNDATION_EXPORT CFErrorRef nw_error_copy_cf_error(nw_error_t error);
FOUNDATION_EXPORT void nw_tcp_options_set_no_delay(nw_protocol_options_t options, bool no_delay);
FOUNDATION_EXPORT void nw_tcp_options_set_enable_keepalive(nw_protocol_options_t options, bool enable);
FOUNDATION_EXPORT void nw_tcp_options_set_connection_timeout(nw_protocol_options_t options, uint32_t seconds);
FOUNDATION_EXPORT sec_protocol_options_t nw_tls_copy_sec_protocol_options(nw_protocol_options_t options);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_protocol_options_t nw_ws_create_options(nw_ws_version_t version);
FOUNDATION_EXPORT NW_RETURNS_RETAINED nw_protocol_metadata_t nw_ws_create_metadata(nw_ws_opcode_t opcode);
FOUNDATION_EXPORT void nw_ws_options_set_auto_reply_ping(nw_protocol_options_t options, bool reply);
FOUNDATION_EXPORT void nw_ws_options_add_additional_header(nw_protocol_options_t options, const char* name, const char* value);
__END_DECLS

NS_ASSUME_NONNULL_END
