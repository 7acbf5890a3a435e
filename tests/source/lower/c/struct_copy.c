struct point { int x, y; };
struct line { struct point from, to; };
struct point origin(void);
void take(struct line);
int f(struct line l) {
  struct point p = l.from;
  l.to = p;
  take(l);
  return origin().x;
}
