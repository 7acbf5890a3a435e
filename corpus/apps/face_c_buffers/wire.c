#include "wire.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static unsigned char gPacket[sizeof(WireFrame)];

int wire_connect(const char* host) {
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  if (fd < 0) return -1;
  struct sockaddr_in address;
  memset(&address, 0, sizeof(address));
  address.sin_family = AF_INET;
  address.sin_port = htons(WIRE_PORT);
  inet_pton(AF_INET, host, &address.sin_addr);
  if (connect(fd, (const struct sockaddr*)&address, sizeof(address)) != 0) {
    close(fd);
    return -1;
  }
  return fd;
}

void wire_set_point(WireFrame* frame, size_t index, float x, float y, float z) {
  float* point = frame->points + index * 3;
  point[0] = x;
  point[1] = y;
  point[2] = z;
  if (index >= frame->count) frame->count = (uint32_t)index + 1;
}

long wire_flush(int fd, const WireFrame* frame) {
  size_t size = offsetof(WireFrame, points) + frame->count * 3 * sizeof(float);
  memcpy(gPacket, frame, size);
  // expect: face/network-upload
  return send(fd, gPacket, size, 0);
}
