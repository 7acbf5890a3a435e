struct base { virtual ~base(); };
struct derived : base { int n; };
int f(base *b, long bits) {
  auto *d = dynamic_cast<derived *>(b);
  auto &r = static_cast<derived &>(*b);
  auto *p = reinterpret_cast<derived *>(bits);
  return d->n + r.n + const_cast<const derived *>(p)->n;
}
