#include "plaster.h"

#include <string.h>

void plaster_open(plaster_stream* stream, plaster_sink sink, void* context) {
  stream->sink = sink;
  stream->context = context;
  stream->total = 0;
}

void plaster_pour(plaster_stream* stream, const float* values, size_t count) {
  float block[64];
  while (count > 0) {
    size_t part = count < 64 ? count : 64;
    memcpy(block, values, part * sizeof(float));
    stream->sink(stream->context, block, part * sizeof(float));
    stream->total += part;
    values += part;
    count -= part;
  }
}
