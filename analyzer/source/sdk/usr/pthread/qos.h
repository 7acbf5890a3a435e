// Stand-in for <pthread/qos.h>.
#pragma once

#include <sys/qos.h>

__BEGIN_DECLS
int pthread_set_qos_class_self_np(qos_class_t quality, int priority);
__END_DECLS
