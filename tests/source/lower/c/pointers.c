struct node { struct node *next; int value; };
int f(struct node *n, int **table, long i) {
  int *row = table[i];
  int a = *(row + 2) + 3[row];
  while (n->next) n = n->next;
  return a + n->value + (int)(row - *table);
}
