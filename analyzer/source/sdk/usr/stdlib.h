// Stand-in for <stdlib.h>.
#pragma once

#include <sys/types.h>
#include <alloca.h>

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 0x7fffffff
#define MB_CUR_MAX 4
#define MB_CUR_MAX_L(locale) 4

typedef struct {
  int quot, rem;
} div_t;
typedef struct {
  long quot, rem;
} ldiv_t;
typedef struct {
  long long quot, rem;
} lldiv_t;

__BEGIN_DECLS
void* malloc(size_t size);
void* calloc(size_t count, size_t size);
void* realloc(void* pointer, size_t size);
void* reallocf(void* pointer, size_t size);
void* valloc(size_t size);
void* aligned_alloc(size_t alignment, size_t size);
int posix_memalign(void** pointer, size_t alignment, size_t size);
void free(void* pointer);
void abort(void) __dead2;
void exit(int status) __dead2;
void _Exit(int status) __dead2;
void quick_exit(int status) __dead2;
int atexit(void (*function)(void));
#ifdef __BLOCKS__
int atexit_b(void (^block)(void));
#endif
int at_quick_exit(void (*function)(void));
int system(const char* command);
char* getenv(const char* name);
int setenv(const char* name, const char* value, int overwrite);
int unsetenv(const char* name);
int putenv(char* text);
const char* getprogname(void);
void setprogname(const char* name);
int atoi(const char* text);
long atol(const char* text);
long long atoll(const char* text);
double atof(const char* text);
double strtod(const char* text, char** end);
float strtof(const char* text, char** end);
long double strtold(const char* text, char** end);
long strtol(const char* text, char** end, int base);
long long strtoll(const char* text, char** end, int base);
unsigned long strtoul(const char* text, char** end, int base);
unsigned long long strtoull(const char* text, char** end, int base);
long long strtonum(const char* text, long long low, long long high, const char** error);
int abs(int x);
long labs(long x);
long long llabs(long long x);
div_t div(int x, int y);
ldiv_t ldiv(long x, long y);
lldiv_t lldiv(long long x, long long y);
int rand(void);
int rand_r(unsigned* seed);
void srand(unsigned seed);
long random(void);
void srandom(unsigned seed);
void srandomdev(void);
char* initstate(unsigned seed, char* state, size_t size);
double drand48(void);
void srand48(long seed);
long lrand48(void);
long mrand48(void);
uint32_t arc4random(void);
uint32_t arc4random_uniform(uint32_t bound);
void arc4random_buf(void* buffer, size_t size);
void arc4random_stir(void);
void qsort(void* base, size_t count, size_t size, int (*compare)(const void*, const void*));
void qsort_r(void* base, size_t count, size_t size, void* context, int (*compare)(void*, const void*, const void*));
int heapsort(void* base, size_t count, size_t size, int (*compare)(const void*, const void*));
int mergesort(void* base, size_t count, size_t size, int (*compare)(const void*, const void*));
#ifdef __BLOCKS__
void qsort_b(void* base, size_t count, size_t size,
             int (^compare)(const void*, const void*) __attribute__((noescape)));
#endif
void* bsearch(const void* key, const void* base, size_t count, size_t size,
              int (*compare)(const void*, const void*));
int mblen(const char* text, size_t size);
int mbtowc(wchar_t* to, const char* text, size_t size);
int wctomb(char* to, wchar_t c);
size_t mbstowcs(wchar_t* to, const char* from, size_t count);
size_t wcstombs(char* to, const wchar_t* from, size_t count);
char* realpath(const char* path, char* resolved);
char* mktemp(char* path);
int mkstemp(char* path);
int mkstemps(char* path, int suffix);
char* mkdtemp(char* path);
char* devname(dev_t device, mode_t type);
int getloadavg(double* load, int count);
int daemon(int no_chdir, int no_close);
int getsubopt(char** option, char* const* tokens, char** value);
__END_DECLS
