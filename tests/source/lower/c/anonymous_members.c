struct outer {
  union {
    int number;
    struct { char first, second; };
  };
};
int f(struct outer *o) {
  o->second = 'x';
  return o->number;
}
