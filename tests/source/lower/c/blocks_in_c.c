void later(void (^block)(int));
int f(int a) {
  __block int total = 0;
  int (^add)(int) = ^(int b) { return a + b; };
  later(^(int c) { total += add(c); });
  return total;
}
