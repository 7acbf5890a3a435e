struct point { int x, y; };
struct shape { const char *name; struct point corner[2]; union { int i; float f; } u; int : 3; unsigned bits : 2; };
void take(const struct shape *);
void f(int a) {
  struct shape s = {.name = "square", .corner = {{1, 2}, [1].y = a}, .u.f = 2.5f, .bits = 1};
  int row[3] = {[1] = a};
  char text[] = "text";
  take(&(struct shape){"other"});
  take(&s);
  row[0] = text[0];
}
