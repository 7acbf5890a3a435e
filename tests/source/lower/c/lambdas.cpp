template <class F> int apply(F f) { return f(1); }
struct counter {
  int n;
  int f(int a) {
    int sum = 0;
    auto by_value = [a, twice = a * 2](int b) { return a + b + twice; };
    auto by_reference = [&sum, this](int b) { sum += b + n; };
    by_reference(3);
    int (*plain)(int) = [](int c) { return c; };
    return by_value(2) + sum + apply(by_value) + plain(4);
  }
};
