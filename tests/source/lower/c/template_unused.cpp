void known(int);
template <class T> int f(T a) {
  known(2);
  auto b = a.method(1).field + T(3);
  for (auto x : a) unknown(x, a);
  if (a && b) return b;
  return a[0];
}
