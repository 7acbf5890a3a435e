void use(int);
_Noreturn void stop(void);
int f(int a) {
  if (a) {
    stop();
    use(1);
  }
  return 2;
  use(3);
}
