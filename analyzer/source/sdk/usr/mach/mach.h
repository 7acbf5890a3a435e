// Stand-in for <mach/mach.h>: tasks, threads, memory and the host.
#pragma once

#include <mach/mach_time.h>
#include <mach/mach_types.h>
#include <mach/machine.h>

#define MACH_TASK_BASIC_INFO 20
#define TASK_BASIC_INFO 18
#define TASK_VM_INFO 22
#define TASK_THREAD_TIMES_INFO 3
#define TASK_EVENTS_INFO 2
#define TASK_POWER_INFO 21
#define TASK_DYLD_INFO 17
#define THREAD_BASIC_INFO 3
#define THREAD_IDENTIFIER_INFO 4
#define THREAD_EXTENDED_INFO 5
#define THREAD_INFO_MAX 32
#define TH_USAGE_SCALE 1000
#define TH_FLAGS_IDLE 2
#define TH_STATE_RUNNING 1
#define HOST_VM_INFO 2
#define HOST_VM_INFO64 4
#define HOST_BASIC_INFO 1
#define HOST_CPU_LOAD_INFO 3
#define PROCESSOR_CPU_LOAD_INFO 2
#define CPU_STATE_USER 0
#define CPU_STATE_SYSTEM 1
#define CPU_STATE_IDLE 2
#define CPU_STATE_NICE 3
#define CPU_STATE_MAX 4
#define VM_REGION_BASIC_INFO_64 9
#define EXC_BAD_ACCESS 1
#define EXC_CRASH 10
#define SYSTEM_CLOCK 0
#define CALENDAR_CLOCK 1

typedef struct mach_task_basic_info {
  mach_vm_size_t virtual_size, resident_size, resident_size_max;
  time_value_t user_time, system_time;
  policy_t policy;
  integer_t suspend_count;
} mach_task_basic_info_data_t;
typedef struct task_basic_info {
  integer_t suspend_count;
  vm_size_t virtual_size, resident_size;
  time_value_t user_time, system_time;
  policy_t policy;
} task_basic_info_data_t;
typedef struct task_vm_info {
  mach_vm_size_t virtual_size;
  integer_t region_count, page_size;
  mach_vm_size_t resident_size, resident_size_peak, device, device_peak, internal, internal_peak, external,
      external_peak, reusable, reusable_peak, purgeable_volatile_pmap, purgeable_volatile_resident,
      purgeable_volatile_virtual, compressed, compressed_peak, compressed_lifetime, phys_footprint;
  mach_vm_address_t min_address, max_address;
  int64_t ledger_phys_footprint_peak;
  uint64_t limit_bytes_remaining;
} task_vm_info_data_t;
typedef struct task_thread_times_info {
  time_value_t user_time, system_time;
} task_thread_times_info_data_t;
typedef struct task_events_info {
  integer_t faults, pageins, cow_faults, messages_sent, messages_received, syscalls_mach, syscalls_unix, csw;
} task_events_info_data_t;
typedef struct task_dyld_info {
  mach_vm_address_t all_image_info_addr;
  mach_vm_size_t all_image_info_size;
  integer_t all_image_info_format;
} task_dyld_info_data_t;
typedef struct thread_basic_info {
  time_value_t user_time, system_time;
  integer_t cpu_usage;
  policy_t policy;
  integer_t run_state, flags, suspend_count, sleep_time;
} thread_basic_info_data_t;
typedef struct thread_basic_info* thread_basic_info_t;
typedef struct task_basic_info* task_basic_info_t;
typedef struct vm_statistics {
  natural_t free_count, active_count, inactive_count, wire_count, zero_fill_count, reactivations, pageins, pageouts,
      faults, cow_faults, lookups, hits, purgeable_count, purges, speculative_count;
} vm_statistics_data_t;
typedef struct vm_statistics64 {
  natural_t free_count, active_count, inactive_count, wire_count;
  uint64_t zero_fill_count, reactivations, pageins, pageouts, faults, cow_faults, lookups, hits, purges;
  natural_t purgeable_count, speculative_count;
  uint64_t decompressions, compressions, swapins, swapouts;
  natural_t compressor_page_count, throttled_count, external_page_count, internal_page_count;
  uint64_t total_uncompressed_pages_in_compressor;
} vm_statistics64_data_t;
typedef struct host_cpu_load_info {
  natural_t cpu_ticks[CPU_STATE_MAX];
} host_cpu_load_info_data_t;
typedef struct host_cpu_load_info* host_cpu_load_info_t;
typedef struct host_basic_info {
  integer_t max_cpus, avail_cpus;
  natural_t memory_size;
  cpu_type_t cpu_type;
  cpu_subtype_t cpu_subtype;
} host_basic_info_data_t;
typedef struct {
  mach_msg_bits_t msgh_bits;
  mach_msg_size_t msgh_size;
  mach_port_t msgh_remote_port, msgh_local_port;
  mach_port_name_t msgh_voucher_port;
  integer_t msgh_id;
} mach_msg_header_t;

#define SDK_COUNT(type) ((mach_msg_type_number_t)(sizeof(type) / sizeof(natural_t)))
#define MACH_TASK_BASIC_INFO_COUNT SDK_COUNT(mach_task_basic_info_data_t)
#define TASK_BASIC_INFO_COUNT SDK_COUNT(task_basic_info_data_t)
#define TASK_INFO_MAX 1024
#define TASK_VM_INFO_COUNT SDK_COUNT(task_vm_info_data_t)
#define TASK_EVENTS_INFO_COUNT SDK_COUNT(task_events_info_data_t)
#define TASK_THREAD_TIMES_INFO_COUNT SDK_COUNT(task_thread_times_info_data_t)
#define TASK_DYLD_INFO_COUNT SDK_COUNT(task_dyld_info_data_t)
#define THREAD_BASIC_INFO_COUNT SDK_COUNT(thread_basic_info_data_t)
#define HOST_VM_INFO_COUNT SDK_COUNT(vm_statistics_data_t)
#define HOST_VM_INFO64_COUNT SDK_COUNT(vm_statistics64_data_t)
#define HOST_CPU_LOAD_INFO_COUNT SDK_COUNT(host_cpu_load_info_data_t)
#define HOST_BASIC_INFO_COUNT SDK_COUNT(host_basic_info_data_t)

__BEGIN_DECLS
extern mach_port_t mach_task_self_;
extern vm_size_t vm_page_size;
extern vm_size_t vm_kernel_page_size;
mach_port_t mach_host_self(void);
mach_port_t mach_thread_self(void);
char* mach_error_string(int error);
kern_return_t task_info(task_name_t task, task_flavor_t flavor, task_info_t info, mach_msg_type_number_t* count);
kern_return_t task_threads(task_inspect_t task, thread_act_array_t* threads, mach_msg_type_number_t* count);
kern_return_t task_for_pid(mach_port_name_t task, int process, mach_port_name_t* result);
kern_return_t task_suspend(task_t task);
kern_return_t task_resume(task_t task);
kern_return_t thread_info(thread_inspect_t thread, thread_flavor_t flavor, thread_info_t info,
                          mach_msg_type_number_t* count);
kern_return_t thread_get_state(thread_act_t thread, thread_state_flavor_t flavor, thread_state_t state,
                               mach_msg_type_number_t* count);
kern_return_t thread_suspend(thread_act_t thread);
kern_return_t thread_resume(thread_act_t thread);
kern_return_t host_statistics(host_t host, host_flavor_t flavor, host_info_t info, mach_msg_type_number_t* count);
kern_return_t host_statistics64(host_t host, host_flavor_t flavor, host_info64_t info, mach_msg_type_number_t* count);
kern_return_t host_info(host_t host, host_flavor_t flavor, host_info_t info, mach_msg_type_number_t* count);
kern_return_t host_page_size(host_t host, vm_size_t* size);
kern_return_t host_processor_info(host_t host, processor_flavor_t flavor, natural_t* count,
                                  processor_info_array_t* info, mach_msg_type_number_t* info_count);
kern_return_t host_get_clock_service(host_t host, int clock, clock_serv_t* service);
kern_return_t clock_get_time(clock_serv_t clock, mach_timespec_t* time);
kern_return_t mach_port_allocate(mach_port_t task, mach_port_right_t right, mach_port_name_t* name);
kern_return_t mach_port_deallocate(mach_port_t task, mach_port_name_t name);
kern_return_t mach_port_insert_right(mach_port_t task, mach_port_name_t name, mach_port_t port, unsigned type);
mach_msg_return_t mach_msg(mach_msg_header_t* message, mach_msg_option_t options, mach_msg_size_t send,
                           mach_msg_size_t receive, mach_port_name_t port, mach_msg_timeout_t timeout,
                           mach_port_name_t notify);
kern_return_t vm_allocate(vm_map_t task, vm_address_t* address, vm_size_t size, int flags);
kern_return_t vm_deallocate(vm_map_t task, vm_address_t address, vm_size_t size);
kern_return_t vm_protect(vm_map_t task, vm_address_t address, vm_size_t size, boolean_t maximum, vm_prot_t protection);
kern_return_t vm_read_overwrite(vm_map_t task, vm_address_t address, vm_size_t size, vm_address_t data,
                                vm_size_t* read);
kern_return_t vm_remap(vm_map_t task, vm_address_t* address, vm_size_t size, vm_address_t mask, int flags,
                       vm_map_t source, vm_address_t from, boolean_t copy, vm_prot_t* current, vm_prot_t* maximum,
                       vm_inherit_t inheritance);
kern_return_t semaphore_create(task_t task, semaphore_t* semaphore, int policy, int value);
kern_return_t semaphore_signal(semaphore_t semaphore);
kern_return_t semaphore_wait(semaphore_t semaphore);
__END_DECLS
#define mach_task_self() mach_task_self_
#define PAGE_SIZE vm_page_size
