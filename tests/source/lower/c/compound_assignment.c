void f(int a, int *p, unsigned m) {
  a += 2;
  *p <<= 3;
  p[a] |= m;
  p += 1;
  p -= a;
  m = ~m ^ (unsigned)-a % 7;
}
