typedef __builtin_va_list va_list;
int printf(const char *, ...);
int sum(int n, ...) {
  va_list list;
  __builtin_va_start(list, n);
  int s = 0;
  while (n--) s += __builtin_va_arg(list, int);
  __builtin_va_end(list);
  return printf("%d\n", s);
}
