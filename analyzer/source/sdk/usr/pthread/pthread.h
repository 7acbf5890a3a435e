// Stand-in for <pthread/pthread.h>: everything is in <pthread.h>.
#pragma once

#include <pthread.h>
