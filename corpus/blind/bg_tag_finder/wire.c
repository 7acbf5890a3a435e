#include <arpa/inet.h>
#include <netdb.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <unistd.h>

int wire_open(const char *host, unsigned short port);
long wire_push(int fd, const void *bytes, unsigned long length);
void wire_close(int fd);

int wire_open(const char *host, unsigned short port)
{
    struct addrinfo hints, *list = NULL, *it;
    char service[8];
    int fd = -1, i = 7;
    unsigned short left = port;

    memset(&hints, 0, sizeof hints);
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_DGRAM;
    service[i] = 0;
    do {
        service[--i] = (char)('0' + left % 10);
        left /= 10;
    } while (left != 0 && i > 0);
    if (getaddrinfo(host, service + i, &hints, &list) != 0)
        return -1;
    for (it = list; it != NULL; it = it->ai_next) {
        fd = socket(it->ai_family, it->ai_socktype, it->ai_protocol);
        if (fd < 0)
            continue;
        if (connect(fd, it->ai_addr, it->ai_addrlen) == 0)
            break;
        close(fd);
        fd = -1;
    }
    freeaddrinfo(list);
    return fd;
}

long wire_push(int fd, const void *bytes, unsigned long length)
{
    if (fd < 0)
        return -1;
    // expect: background/bluetooth-wake-upload
    return send(fd, bytes, length, 0);
}

void wire_close(int fd)
{
    if (fd >= 0)
        close(fd);
}
