// candor-source-worker: the front end of source, behind a sandbox. Apart from candor-worker, since loading
// Clang costs more than reading most bundles.

#include "source/clang/front_end.h"
#include "worker/process/loop.h"

int main() { return candor::run_worker({.compile = &candor::compile_source}); }
