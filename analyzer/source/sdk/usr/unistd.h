// Stand-in for <unistd.h>.
#pragma once

#include <sys/select.h>
#include <sys/types.h>

#define F_OK 0
#define X_OK 1
#define W_OK 2
#define R_OK 4
#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2
#ifndef SEEK_SET
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif
#define _SC_ARG_MAX 1
#define _SC_CLK_TCK 3
#define _SC_OPEN_MAX 5
#define _SC_PAGESIZE 29
#define _SC_PAGE_SIZE _SC_PAGESIZE
#define _SC_NPROCESSORS_CONF 57
#define _SC_NPROCESSORS_ONLN 58
#define _SC_HOST_NAME_MAX 72
#define _SC_PHYS_PAGES 200
#define F_LOCK 1
#define F_TLOCK 2
#define F_ULOCK 0
#define F_TEST 3

__BEGIN_DECLS
extern char** environ;
extern char* optarg;
extern int optind, opterr, optopt, optreset;
ssize_t read(int descriptor, void* bytes, size_t length);
ssize_t write(int descriptor, const void* bytes, size_t length);
ssize_t pread(int descriptor, void* bytes, size_t length, off_t offset);
ssize_t pwrite(int descriptor, const void* bytes, size_t length, off_t offset);
off_t lseek(int descriptor, off_t offset, int whence);
int close(int descriptor);
int dup(int descriptor);
int dup2(int descriptor, int target);
int pipe(int descriptors[2]);
int fsync(int descriptor);
void sync(void);
int truncate(const char* path, off_t length);
int ftruncate(int descriptor, off_t length);
int lockf(int descriptor, int function, off_t size);
int access(const char* path, int mode);
int faccessat(int folder, const char* path, int mode, int flags);
int unlink(const char* path);
int unlinkat(int folder, const char* path, int flags);
int rmdir(const char* path);
int link(const char* from, const char* to);
int symlink(const char* from, const char* to);
ssize_t readlink(const char* path, char* to, size_t size);
int chdir(const char* path);
int fchdir(int descriptor);
char* getcwd(char* to, size_t size);
char* getwd(char* to);
int chown(const char* path, uid_t owner, gid_t group);
int fchown(int descriptor, uid_t owner, gid_t group);
int lchown(const char* path, uid_t owner, gid_t group);
int chroot(const char* path);
pid_t fork(void);
pid_t vfork(void);
int execl(const char* path, const char* argument, ...);
int execle(const char* path, const char* argument, ...);
int execlp(const char* path, const char* argument, ...);
int execv(const char* path, char* const* arguments);
int execve(const char* path, char* const* arguments, char* const* environment);
int execvp(const char* path, char* const* arguments);
void _exit(int status) __dead2;
pid_t getpid(void);
pid_t getppid(void);
pid_t getpgrp(void);
pid_t getpgid(pid_t process);
pid_t getsid(pid_t process);
pid_t setsid(void);
int setpgid(pid_t process, pid_t group);
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
int setuid(uid_t user);
int setgid(gid_t group);
int seteuid(uid_t user);
int setegid(gid_t group);
int getgroups(int count, gid_t* groups);
int issetugid(void);
char* getlogin(void);
int getlogin_r(char* name, size_t size);
int isatty(int descriptor);
char* ttyname(int descriptor);
unsigned sleep(unsigned seconds);
int usleep(useconds_t microseconds);
unsigned alarm(unsigned seconds);
int pause(void);
int nice(int increment);
long sysconf(int name);
long pathconf(const char* path, int name);
long fpathconf(int descriptor, int name);
size_t confstr(int name, char* to, size_t size);
int getpagesize(void);
int getdtablesize(void);
int gethostname(char* name, size_t size);
int sethostname(const char* name, int size);
int getdomainname(char* name, int size);
int gethostuuid(unsigned char* identifier, const struct timespec* timeout);
int getentropy(void* buffer, size_t size);
int getopt(int count, char* const* arguments, const char* options);
char* mkdtemp(char* path);
int mkstemp(char* path);
int syscall(int number, ...);
int undelete(const char* path);
void* sbrk(int increment);
__END_DECLS
