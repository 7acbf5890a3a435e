int next(void);
void f(int n) {
  do {
    if (next()) continue;
    n--;
  } while (n);
}
