void use(int);
void f(int n) {
  for (int i = 0, j = n; i < j; ++i, --j) use(i);
  for (;;) {
    if (n++ > 3) break;
  }
}
