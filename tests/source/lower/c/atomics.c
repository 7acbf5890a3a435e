int f(_Atomic(int) *counter, int *plain) {
  __c11_atomic_fetch_add(counter, 1, 5);
  *counter = 4;
  int before = __atomic_exchange_n(plain, 7, 5);
  return before + __c11_atomic_load(counter, 5);
}
