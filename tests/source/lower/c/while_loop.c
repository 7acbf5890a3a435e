int next(void);
int f(int n) {
  int sum = 0;
  while (n > 0) {
    int v = next();
    if (v < 0) break;
    if (v == 0) continue;
    sum += v;
    --n;
  }
  return sum;
}
