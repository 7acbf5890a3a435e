void use(int);
int f(int a) {
  switch (a) {
    case 1:
      use(1);
    case 2:
    case 3:
      use(2);
      break;
    case 'a' ... 'c':
      return 4;
    default:
      use(5);
  }
  switch (a) case 10 ... 100000: return 6;
  return 0;
}
