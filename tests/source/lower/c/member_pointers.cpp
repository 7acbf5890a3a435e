struct s { int field; int method(int); };
int f(s *o, int (s::*m)(int), int s::*p) {
  return (o->*m)(3) + o->*p;
}
