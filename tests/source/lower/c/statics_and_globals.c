int shared = 5;
static const char *const words[] = {"one", "two"};
extern int elsewhere;
static int hidden;
int f(void) {
  static int count = 1;
  hidden = elsewhere;
  return ++count + shared + words[1][0];
}
