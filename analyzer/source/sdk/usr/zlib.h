// Stand-in for <zlib.h>: DEFLATE compression.
#pragma once

#include <zconf.h>

#define ZLIB_VERSION "1.2.12"
#define Z_NO_FLUSH 0
#define Z_PARTIAL_FLUSH 1
#define Z_SYNC_FLUSH 2
#define Z_FULL_FLUSH 3
#define Z_FINISH 4
#define Z_BLOCK 5
#define Z_OK 0
#define Z_STREAM_END 1
#define Z_NEED_DICT 2
#define Z_ERRNO (-1)
#define Z_STREAM_ERROR (-2)
#define Z_DATA_ERROR (-3)
#define Z_MEM_ERROR (-4)
#define Z_BUF_ERROR (-5)
#define Z_VERSION_ERROR (-6)
#define Z_NO_COMPRESSION 0
#define Z_BEST_SPEED 1
#define Z_BEST_COMPRESSION 9
#define Z_DEFAULT_COMPRESSION (-1)
#define Z_FILTERED 1
#define Z_HUFFMAN_ONLY 2
#define Z_DEFAULT_STRATEGY 0
#define Z_BINARY 0
#define Z_TEXT 1
#define Z_DEFLATED 8
#define Z_NULL 0

typedef voidpf (*alloc_func)(voidpf opaque, uInt items, uInt size);
typedef void (*free_func)(voidpf opaque, voidpf address);
struct internal_state;
typedef struct z_stream_s {
  Bytef* next_in;
  uInt avail_in;
  uLong total_in;
  Bytef* next_out;
  uInt avail_out;
  uLong total_out;
  char* msg;
  struct internal_state* state;
  alloc_func zalloc;
  free_func zfree;
  voidpf opaque;
  int data_type;
  uLong adler, reserved;
} z_stream;
typedef z_stream* z_streamp;
typedef struct gz_header_s gz_header;
typedef struct gzFile_s* gzFile;

__BEGIN_DECLS
const char* zlibVersion(void);
int deflateInit_(z_streamp stream, int level, const char* version, int size);
int deflateInit2_(z_streamp stream, int level, int method, int bits, int memory, int strategy, const char* version,
                  int size);
int deflate(z_streamp stream, int flush);
int deflateEnd(z_streamp stream);
int deflateReset(z_streamp stream);
uLong deflateBound(z_streamp stream, uLong size);
int deflateSetDictionary(z_streamp stream, const Bytef* dictionary, uInt size);
int inflateInit_(z_streamp stream, const char* version, int size);
int inflateInit2_(z_streamp stream, int bits, const char* version, int size);
int inflate(z_streamp stream, int flush);
int inflateEnd(z_streamp stream);
int inflateReset(z_streamp stream);
int inflateSync(z_streamp stream);
int inflateSetDictionary(z_streamp stream, const Bytef* dictionary, uInt size);
int compress(Bytef* to, uLongf* to_size, const Bytef* from, uLong size);
int compress2(Bytef* to, uLongf* to_size, const Bytef* from, uLong size, int level);
uLong compressBound(uLong size);
int uncompress(Bytef* to, uLongf* to_size, const Bytef* from, uLong size);
gzFile gzopen(const char* path, const char* mode);
gzFile gzdopen(int descriptor, const char* mode);
int gzread(gzFile file, voidp buffer, unsigned size);
int gzwrite(gzFile file, voidpc buffer, unsigned size);
int gzprintf(gzFile file, const char* format, ...);
int gzputs(gzFile file, const char* text);
char* gzgets(gzFile file, char* buffer, int size);
int gzflush(gzFile file, int flush);
int gzeof(gzFile file);
int gzclose(gzFile file);
const char* gzerror(gzFile file, int* error);
uLong adler32(uLong sum, const Bytef* bytes, uInt size);
uLong crc32(uLong sum, const Bytef* bytes, uInt size);
const char* zError(int error);
__END_DECLS
#define deflateInit(stream, level) deflateInit_((stream), (level), ZLIB_VERSION, (int)sizeof(z_stream))
#define deflateInit2(stream, level, method, bits, memory, strategy) \
  deflateInit2_((stream), (level), (method), (bits), (memory), (strategy), ZLIB_VERSION, (int)sizeof(z_stream))
#define inflateInit(stream) inflateInit_((stream), ZLIB_VERSION, (int)sizeof(z_stream))
#define inflateInit2(stream, bits) inflateInit2_((stream), (bits), ZLIB_VERSION, (int)sizeof(z_stream))
