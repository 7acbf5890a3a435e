void fill(int &out, const int &in);
struct box { int &inside; };
int &pick(int &a, int &b, bool first) { return first ? a : b; }
int f(int n) {
  int x = 1;
  int &r = x;
  fill(r, 5);
  box b{x};
  b.inside = 3;
  pick(x, n, true) = 4;
  return r;
}
