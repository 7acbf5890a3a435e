struct pointer {
  int *p;
  int *operator->() const;
  int &operator*() const;
  pointer &operator=(const pointer &) = default;
  pointer operator+(int) const;
  explicit operator bool() const;
  int operator[](int) const;
};
bool operator==(const pointer &, const pointer &);
struct holder { int n; };
struct arrow { holder *operator->(); };
int f(pointer a, pointer b, arrow c) {
  a = b;
  if (a == b && a) return *a;
  return c->n + (a + 1)[2];
}
