int p(int);
int f(int a) {
  int m = ({ int t = p(a); t > 3 ? t : 3; });
  ({ p(m); });
  return m;
}
