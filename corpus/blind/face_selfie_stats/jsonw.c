#include "jsonw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put(jsonw *w, const char *s, size_t n)
{
    if (w->used + n + 1 > w->room) {
        w->room = (w->used + n + 1) * 2;
        w->text = realloc(w->text, w->room);
    }
    memcpy(w->text + w->used, s, n);
    w->used += n;
    w->text[w->used] = 0;
}

static void key(jsonw *w, const char *name)
{
    if (!w->first)
        put(w, ",", 1);
    w->first = 0;
    put(w, "\"", 1);
    put(w, name, strlen(name));
    put(w, "\":", 2);
}

void jsonw_open(jsonw *w)
{
    memset(w, 0, sizeof *w);
    w->first = 1;
    put(w, "{", 1);
}

void jsonw_number(jsonw *w, const char *name, double value)
{
    char digits[40];
    int n = snprintf(digits, sizeof digits, "%.4f", value);
    key(w, name);
    put(w, digits, (size_t)n);
}

void jsonw_string(jsonw *w, const char *name, const char *value)
{
    key(w, name);
    put(w, "\"", 1);
    put(w, value, strlen(value));
    put(w, "\"", 1);
}

void jsonw_points(jsonw *w, const char *name, const double *xy, size_t count)
{
    size_t i;
    key(w, name);
    put(w, "[", 1);
    for (i = 0; i < count; i++) {
        char pair[64];
        int n = snprintf(pair, sizeof pair, i ? ",%.4f,%.4f" : "%.4f,%.4f", xy[2 * i], xy[2 * i + 1]);
        put(w, pair, (size_t)n);
    }
    put(w, "]", 1);
}

void jsonw_close(jsonw *w)
{
    put(w, "}\n", 2);
}

void jsonw_free(jsonw *w)
{
    free(w->text);
    w->text = NULL;
}
