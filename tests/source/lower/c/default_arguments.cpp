int g(int a, int b = 7, const char *c = "none");
struct options { int level = 3; const char *name = "o"; };
int f() {
  options o{};
  options p{.name = "p"};
  return g(1) + g(1, 2) + o.level + p.level;
}
