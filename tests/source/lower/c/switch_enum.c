enum color { RED, GREEN = 4, BLUE = -1 };
int f(enum color c) {
  switch (c) {
    case RED: return 1;
    case GREEN: return 2;
    case BLUE: break;
  }
  return c == GREEN;
}
