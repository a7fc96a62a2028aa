// Two functions that are declared and not defined: their places in add() are holes.
int load_left(void);
int load_right(void);

int add(void) {
  return load_left() + load_right();
}
