void later(void (^block)());
void f(int a) {
  later([a] { (void)a; });
}
