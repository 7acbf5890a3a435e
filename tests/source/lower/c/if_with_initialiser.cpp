int p();
void use(int);
void f() {
  if (int a = p(); a > 2) use(a);
  if (int *q = new int) use(*q);
  while (int b = p()) use(b);
  switch (int c = p(); c) { case 1: use(c); }
  if constexpr (sizeof(int) == 4) use(4); else use(8);
}
