void fill(int *out);
int f(void) {
  int plain = 1, taken = 2;
  fill(&taken);
  return plain + taken;
}
