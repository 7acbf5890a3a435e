int risky(int);
struct problem { int code; };
int f(int a) {
  int state = 0;
  try {
    state = 1;
    risky(a);
    state = 2;
    if (a) throw problem{3};
  } catch (const problem &p) {
    return p.code;
  } catch (int) {
    throw;
  } catch (...) {
    state = 5;
  }
  return state;
}
