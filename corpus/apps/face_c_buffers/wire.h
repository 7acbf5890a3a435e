#pragma once

#include <stddef.h>
#include <stdint.h>

enum { WIRE_POINTS = 1220, WIRE_PORT = 7711 };

typedef struct {
  uint32_t sequence;
  uint32_t count;
  float points[WIRE_POINTS * 3];
} WireFrame;

int wire_connect(const char* host);
void wire_set_point(WireFrame* frame, size_t index, float x, float y, float z);
long wire_flush(int socket, const WireFrame* frame);
