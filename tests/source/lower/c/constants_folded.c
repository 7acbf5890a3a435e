enum { kBase = 0x10 };
static const int kMask = kBase << 2;
unsigned long f(void) {
  long n = sizeof(int) * 3 + (kBase | 1);
  double d = 1.5 * 2;
  return n + (unsigned long)d + kMask + '\n' + __alignof__(double) + __builtin_offsetof(struct { int a, b; }, b);
}
