// Stand-in for <stdio.h>.
#pragma once

#include <stdarg.h>
#include <sys/types.h>

#define EOF (-1)
#define BUFSIZ 1024
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define FILENAME_MAX 1024
#define FOPEN_MAX 20
#define L_tmpnam 1024
#define TMP_MAX 308915776
#define P_tmpdir "/var/tmp/"
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2
#define stdin __stdinp
#define stdout __stdoutp
#define stderr __stderrp

typedef struct __sFILE FILE;
typedef off_t fpos_t;

__BEGIN_DECLS
extern FILE* __stdinp;
extern FILE* __stdoutp;
extern FILE* __stderrp;
extern const int sys_nerr;

FILE* fopen(const char* path, const char* mode);
FILE* freopen(const char* path, const char* mode, FILE* file);
FILE* fdopen(int descriptor, const char* mode);
FILE* popen(const char* command, const char* mode);
int pclose(FILE* file);
FILE* tmpfile(void);
FILE* fmemopen(void* buffer, size_t size, const char* mode);
FILE* open_memstream(char** buffer, size_t* size);
FILE* funopen(const void* cookie, int (*reader)(void*, char*, int), int (*writer)(void*, const char*, int),
              fpos_t (*seeker)(void*, fpos_t, int), int (*closer)(void*));
int fclose(FILE* file);
int fflush(FILE* file);
int feof(FILE* file);
int ferror(FILE* file);
void clearerr(FILE* file);
int fileno(FILE* file);
size_t fread(void* to, size_t size, size_t count, FILE* file);
size_t fwrite(const void* from, size_t size, size_t count, FILE* file);
int fseek(FILE* file, long offset, int whence);
int fseeko(FILE* file, off_t offset, int whence);
long ftell(FILE* file);
off_t ftello(FILE* file);
void rewind(FILE* file);
int fgetpos(FILE* file, fpos_t* position);
int fsetpos(FILE* file, const fpos_t* position);
int fgetc(FILE* file);
int getc(FILE* file);
int getchar(void);
int ungetc(int c, FILE* file);
char* fgets(char* to, int size, FILE* file);
char* gets(char* to);
ssize_t getline(char** line, size_t* capacity, FILE* file);
ssize_t getdelim(char** line, size_t* capacity, int delimiter, FILE* file);
char* fgetln(FILE* file, size_t* length);
int fputc(int c, FILE* file);
int putc(int c, FILE* file);
int putchar(int c);
int fputs(const char* text, FILE* file);
int puts(const char* text);
void perror(const char* text);
int printf(const char* format, ...) __printflike(1, 2);
int fprintf(FILE* file, const char* format, ...) __printflike(2, 3);
int dprintf(int descriptor, const char* format, ...) __printflike(2, 3);
int sprintf(char* to, const char* format, ...) __printflike(2, 3);
int snprintf(char* to, size_t size, const char* format, ...) __printflike(3, 4);
int asprintf(char** to, const char* format, ...) __printflike(2, 3);
int vprintf(const char* format, va_list list) __printflike(1, 0);
int vfprintf(FILE* file, const char* format, va_list list) __printflike(2, 0);
int vdprintf(int descriptor, const char* format, va_list list) __printflike(2, 0);
int vsprintf(char* to, const char* format, va_list list) __printflike(2, 0);
int vsnprintf(char* to, size_t size, const char* format, va_list list) __printflike(3, 0);
int vasprintf(char** to, const char* format, va_list list) __printflike(2, 0);
int scanf(const char* format, ...) __scanflike(1, 2);
int fscanf(FILE* file, const char* format, ...) __scanflike(2, 3);
int sscanf(const char* from, const char* format, ...) __scanflike(2, 3);
int vscanf(const char* format, va_list list) __scanflike(1, 0);
int vfscanf(FILE* file, const char* format, va_list list) __scanflike(2, 0);
int vsscanf(const char* from, const char* format, va_list list) __scanflike(2, 0);
int remove(const char* path);
int rename(const char* from, const char* to);
int renameat(int from_folder, const char* from, int to_folder, const char* to);
char* tmpnam(char* name);
char* tempnam(const char* folder, const char* prefix);
int setvbuf(FILE* file, char* buffer, int mode, size_t size);
void setbuf(FILE* file, char* buffer);
int setlinebuf(FILE* file);
void flockfile(FILE* file);
int ftrylockfile(FILE* file);
void funlockfile(FILE* file);
char* ctermid(char* name);
__END_DECLS
