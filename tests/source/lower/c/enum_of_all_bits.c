// An enumerator that only an unsigned type of 64 bits can hold.
enum Mask { kNone = 0, kAll = 0xffffffffffffffffUL };
unsigned long all(void) { return kAll; }
int is_all(enum Mask mask) {
  switch (mask) {
    case kAll:
      return 1;
    default:
      return 0;
  }
}
