// Stand-in for <compression.h>: buffers and streams of Apple's compression library.
#pragma once

#include <sys/types.h>

typedef enum : uint32_t {
  COMPRESSION_LZ4 = 0x100,
  COMPRESSION_LZ4_RAW = 0x101,
  COMPRESSION_ZLIB = 0x205,
  COMPRESSION_LZMA = 0x306,
  COMPRESSION_LZFSE = 0x801,
  COMPRESSION_BROTLI = 0xB02,
} compression_algorithm;
typedef enum : uint32_t { COMPRESSION_STREAM_ENCODE = 0, COMPRESSION_STREAM_DECODE = 1 } compression_stream_operation;
typedef enum : uint32_t { COMPRESSION_STREAM_FINALIZE = 1 } compression_stream_flags;
typedef enum : int32_t {
  COMPRESSION_STATUS_OK = 0,
  COMPRESSION_STATUS_ERROR = -1,
  COMPRESSION_STATUS_END = 1
} compression_status;
typedef struct {
  uint8_t* dst_ptr;
  size_t dst_size;
  const uint8_t* src_ptr;
  size_t src_size;
  void* state;
} compression_stream;

__BEGIN_DECLS
size_t compression_encode_scratch_buffer_size(compression_algorithm algorithm);
size_t compression_encode_buffer(uint8_t* to, size_t to_size, const uint8_t* from, size_t size, void* scratch,
                                 compression_algorithm algorithm);
size_t compression_decode_scratch_buffer_size(compression_algorithm algorithm);
size_t compression_decode_buffer(uint8_t* to, size_t to_size, const uint8_t* from, size_t size, void* scratch,
                                 compression_algorithm algorithm);
compression_status compression_stream_init(compression_stream* stream, compression_stream_operation operation,
                                           compression_algorithm algorithm);
compression_status compression_stream_process(compression_stream* stream, int flags);
compression_status compression_stream_destroy(compression_stream* stream);
__END_DECLS
