struct base {
  int tag;
  base(int t) : tag(t) {}
  virtual int run(int a) { return a + tag; }
  virtual ~base();
};
struct derived : base {
  int extra = 2;
  static int made;
  derived() : base(1) { ++made; }
  int run(int a) override { return base::run(a) + extra; }
};
int f(base *b) {
  derived d;
  return b->run(1) + d.run(2) + derived::made;
}
