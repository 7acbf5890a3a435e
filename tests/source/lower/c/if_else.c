int yes(void), no(void), maybe(void);
int f(int a, int b) {
  if (a) return yes();
  else if (b > 2) maybe();
  else return no();
  return 0;
}
