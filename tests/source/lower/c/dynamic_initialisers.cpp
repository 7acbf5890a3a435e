int compute();
struct log { log(const char *); };
static log logger("start");
int global = compute();
const int folded = 3 * 4;
namespace inner { const char *name = "inner"; }
