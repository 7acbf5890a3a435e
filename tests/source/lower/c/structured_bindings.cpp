struct pair { int first; const char *second; };
pair make();
int f() {
  auto [number, text] = make();
  pair q = make();
  auto &[a, b] = q;
  a = 3;
  return number + text[0] + q.first;
}
