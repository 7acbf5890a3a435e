#pragma once

#include <stddef.h>

typedef void (*plaster_sink)(void* context, const void* bytes, size_t size);

typedef struct {
  plaster_sink sink;
  void* context;
  size_t total;
} plaster_stream;

void plaster_open(plaster_stream* stream, plaster_sink sink, void* context);
void plaster_pour(plaster_stream* stream, const float* values, size_t count);
