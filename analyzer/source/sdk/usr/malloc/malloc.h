// Stand-in for <malloc/malloc.h>.
#pragma once

#include <sys/types.h>

typedef struct _malloc_zone_t malloc_zone_t;
typedef struct malloc_statistics_t {
  unsigned blocks_in_use;
  size_t size_in_use, max_size_in_use, size_allocated;
} malloc_statistics_t;

__BEGIN_DECLS
malloc_zone_t* malloc_default_zone(void);
size_t malloc_size(const void* pointer);
size_t malloc_good_size(size_t size);
void malloc_zone_statistics(malloc_zone_t* zone, malloc_statistics_t* statistics);
void* malloc_zone_malloc(malloc_zone_t* zone, size_t size);
__END_DECLS
