struct item {
  int v;
  item(int n);
  ~item();
};
void f() {
  item *one = new item(3);
  int *many = new int[4];
  int *zero = new int(7);
  delete one;
  delete[] many;
  delete zero;
}
