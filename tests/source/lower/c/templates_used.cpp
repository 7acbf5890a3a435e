template <class T> struct stack {
  T items[4];
  int count = 0;
  void push(T item) { items[count++] = item; }
};
template <int N> int times(int a) { return a * N; }
int f() {
  stack<char> s;
  s.push('x');
  return times<3>(2);
}
