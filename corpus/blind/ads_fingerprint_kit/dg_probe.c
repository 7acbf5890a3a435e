#include "dg_probe.h"

#include <string.h>
#include <sys/sysctl.h>
#include <sys/time.h>

static void text(const char *name, char *out, size_t room) {
  size_t size = room;
  if (sysctlbyname(name, out, &size, NULL, 0) != 0)
    out[0] = '\0';
}

void dg_read_hardware(dg_hardware *out) {
  struct timeval boot;
  size_t size;
  memset(out, 0, sizeof *out);
  text("hw.machine", out->machine, sizeof out->machine);
  text("kern.osversion", out->build, sizeof out->build);
  size = sizeof out->memory;
  sysctlbyname("hw.memsize", &out->memory, &size, NULL, 0);
  size = sizeof boot;
  if (sysctlbyname("kern.boottime", &boot, &size, NULL, 0) == 0)
    out->boot = boot.tv_sec;
}
