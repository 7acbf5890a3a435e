// Stand-in for <mach/mach_types.h>: the types and constants of the Mach kernel.
#pragma once

#include <sys/types.h>

typedef int kern_return_t;
typedef unsigned natural_t;
typedef int integer_t;
typedef unsigned mach_port_t;
typedef mach_port_t mach_port_name_t;
typedef mach_port_t *mach_port_array_t, *thread_act_array_t, *thread_array_t;
typedef mach_port_t task_t, thread_t, thread_act_t, host_t, host_name_port_t, task_name_t, clock_serv_t, vm_map_t,
    vm_map_read_t, semaphore_t, exception_handler_t, task_inspect_t, thread_inspect_t;
typedef unsigned mach_msg_type_number_t;
typedef int mach_msg_return_t, mach_msg_option_t;
typedef unsigned mach_msg_size_t, mach_msg_bits_t, mach_msg_timeout_t;
typedef uint64_t mach_vm_address_t, mach_vm_size_t, mach_vm_offset_t;
typedef uintptr_t vm_address_t, vm_offset_t, vm_size_t;
typedef int vm_prot_t, vm_inherit_t, vm_behavior_t, exception_type_t, exception_behavior_t, thread_state_flavor_t,
    cpu_type_t, cpu_subtype_t, policy_t;
typedef int boolean_t;
typedef unsigned exception_mask_t, mach_port_right_t;
typedef integer_t *task_info_t, *thread_info_t, *host_info_t, *host_info64_t, *vm_region_info_t, *processor_info_array_t;
typedef natural_t* thread_state_t;
typedef natural_t task_flavor_t, thread_flavor_t, host_flavor_t, processor_flavor_t;

#define KERN_SUCCESS 0
#define KERN_INVALID_ADDRESS 1
#define KERN_PROTECTION_FAILURE 2
#define KERN_NO_SPACE 3
#define KERN_INVALID_ARGUMENT 4
#define KERN_FAILURE 5
#define MACH_MSG_SUCCESS 0
#define MACH_PORT_NULL 0
#define MACH_PORT_RIGHT_RECEIVE 1
#define MACH_MSG_TYPE_MAKE_SEND 20
#define VM_PROT_NONE 0
#define VM_PROT_READ 1
#define VM_PROT_WRITE 2
#define VM_PROT_EXECUTE 4
#define VM_PROT_COPY 16
#define VM_PROT_ALL 7
#define VM_FLAGS_ANYWHERE 1
#ifndef TRUE
#define TRUE 1
#define FALSE 0
#endif
typedef struct time_value {
  integer_t seconds, microseconds;
} time_value_t;
typedef struct mach_timespec {
  unsigned tv_sec;
  int tv_nsec;
} mach_timespec_t;
