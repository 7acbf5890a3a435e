int f(int a, char *s) {
  int b = a++;
  int c = --a;
  *s++ = 'x';
  ++*s;
  return b + c;
}
