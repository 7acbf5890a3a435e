// Stand-in for <assert.h>. It may be read again with another NDEBUG.
#include <sys/cdefs.h>

#ifndef CANDOR_SDK_ASSERT
#define CANDOR_SDK_ASSERT
__BEGIN_DECLS
void __assert_rtn(const char* function, const char* file, int line, const char* expression) __dead2;
__END_DECLS
#if !defined(__cplusplus)
#define static_assert _Static_assert
#endif
#endif

#undef assert
#ifdef NDEBUG
#define assert(e) ((void)0)
#else
#define assert(e) (__builtin_expect(!(e), 0) ? __assert_rtn(__func__, "", __LINE__, #e) : (void)0)
#endif
