long f(long a) {
  long b;
  __asm__("add %0, %1, #1" : "=r"(b) : "r"(a));
  __asm__ volatile("dmb ish" ::: "memory");
  return b;
}
