int p(void), q(void);
void use(int);
int f(int a) {
  use(a ? p() : 7);
  use(p() ?: q());
  a ? use(1) : use(2);
  return a;
}
