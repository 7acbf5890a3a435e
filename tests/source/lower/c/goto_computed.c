void use(int);
void f(int n) {
  void *where[] = {&&one, &&two};
  goto *where[n];
one:
  use(1);
two:
  use(2);
}
