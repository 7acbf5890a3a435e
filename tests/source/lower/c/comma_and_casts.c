int p(int);
int f(void *v, double d) {
  int a = (p(1), p(2), 3);
  (void)p(4);
  char *s = (char *)v + a;
  return (int)d + *(int *)s;
}
