#include "jsonw.h"

#include <netdb.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int uplink_send(const char *host, int port, const char *text, size_t length)
{
    struct addrinfo hints, *found;
    char service[12];
    int s;
    size_t done = 0;

    memset(&hints, 0, sizeof(hints));
    hints.ai_socktype = SOCK_STREAM;
    snprintf(service, sizeof service, "%d", port);
    if (getaddrinfo(host, service, &hints, &found))
        return -1;
    s = socket(found->ai_family, found->ai_socktype, 0);
    if (s < 0 || connect(s, found->ai_addr, found->ai_addrlen) < 0) {
        freeaddrinfo(found);
        return -1;
    }
    freeaddrinfo(found);
    while (done < length) {
        ssize_t n = write(s, text + done, length - done); // expect: face/observation-upload
        if (n <= 0)
            break;
        done += (size_t)n;
    }
    close(s);
    return done == length ? 0 : -1;
}
