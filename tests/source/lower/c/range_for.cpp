struct list {
  int *begin() const;
  int *end() const;
};
int f(const list &l) {
  int sum = 0;
  int row[3] = {1, 2, 3};
  for (int v : l) sum += v;
  for (int &v : row) v = 0;
  return sum;
}
