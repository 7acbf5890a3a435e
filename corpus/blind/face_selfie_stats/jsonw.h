#ifndef JSONW_H
#define JSONW_H

#include <stddef.h>

/* A writer of JSON into a buffer that grows. No nesting beyond one array per object. */
typedef struct {
    char *text;
    size_t used, room;
    int first;
} jsonw;

void jsonw_open(jsonw *w);
void jsonw_number(jsonw *w, const char *key, double value);
void jsonw_string(jsonw *w, const char *key, const char *value);
void jsonw_points(jsonw *w, const char *key, const double *xy, size_t count);
void jsonw_close(jsonw *w);
void jsonw_free(jsonw *w);

int uplink_send(const char *host, int port, const char *text, size_t length);

#endif
