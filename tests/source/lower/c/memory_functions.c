typedef __SIZE_TYPE__ size_t;
void *memcpy(void *, const void *, size_t);
struct packet { char bytes[8]; };
void f(struct packet *p, const char *from, char *to) {
  memcpy(p->bytes, from, sizeof p->bytes);
  __builtin_memcpy(to, p, 8);
  __builtin___strcpy_chk(to, from, 8);
  if (__builtin_expect(!to, 0)) __builtin_trap();
}
