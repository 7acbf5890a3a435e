int for_int(int);
int for_float(float);
int f(float x) { return _Generic(x, int: for_int, float: for_float)(x) + _Generic(1, default: 2); }
