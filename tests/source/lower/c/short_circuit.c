int p(void), q(void);
int f(int a, int b) {
  if (a && (b || !p())) return 1;
  int both = a && b;
  int either = p() || q();
  return both + either;
}
