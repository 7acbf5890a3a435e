// Stand-in for <semaphore.h>.
#pragma once

#include <sys/cdefs.h>

typedef int sem_t;
#define SEM_FAILED ((sem_t*)-1)

__BEGIN_DECLS
sem_t* sem_open(const char* name, int flags, ...);
int sem_close(sem_t* semaphore);
int sem_unlink(const char* name);
int sem_wait(sem_t* semaphore);
int sem_trywait(sem_t* semaphore);
int sem_post(sem_t* semaphore);
__END_DECLS
