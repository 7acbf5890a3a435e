int twice(int);
struct table { int (*run)(int); };
int f(struct table *t, int (*g)(int)) {
  int (*h)(int) = twice;
  t->run = &twice;
  return h(1) + (*g)(2) + t->run(3) + (g ? g : twice)(4);
}
