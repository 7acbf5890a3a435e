int step(void);
int f(int n) {
again:
  if (step()) goto out;
  if (--n) goto again;
  return 1;
out:
  return 2;
}
