// Times the analysis of flow over generated programs of growing size, in one run: the seconds of a machine
// mean little, how they grow means all. Prints CPU seconds by phase, peak memory and the exponent between
// sizes.
#include <fmt/format.h>
#include <sys/resource.h>

#include <cmath>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "bench/flow/program_generator.h"
#include "flow/taint.h"
#include "program/call_graph.h"

namespace candor {
namespace {

double cpu_seconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double peak_mib() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024;
}

struct Figures {
  double code = 0, calls = 0, binding = 0, taint = 0;
  std::size_t flows = 0;
  double total() const { return code + calls + binding + taint; }
};

Figures measure(std::uint32_t functions, std::uint32_t models_count) {
  const Unit unit = generate_program(functions);
  const auto seen = view(unit);
  if (!seen) {
    fmt::print(stderr, "the generated unit is wrong: {}\n", seen.error().message);
    std::exit(1);
  }
  ProgramInput input;
  input.path = "generated";
  input.components.push_back({});
  input.units.push_back({*seen, "generated", 0, "source", ""});
  const ApiModels models = generate_models(models_count);
  const Program program = link(std::move(input));
  Figures figures;
  double last = cpu_seconds();
  const auto lap = [&] {
    const double now = cpu_seconds(), spent = now - last;
    last = now;
    return spent;
  };
  const ProgramCode code(program);
  figures.code = lap();
  const MethodIndex methods(program);
  const CallGraph calls(code, methods);
  figures.calls = lap();
  const ApiBinding apis(code, calls, models);
  figures.binding = lap();
  Taint taint({&code, &calls, &apis});
  figures.flows = taint.find({.sources = {LabelId{1}}, .sinks = {LabelId{0}}, .through = {}}).size();
  figures.taint = lap();
  for (const Problem& problem : taint.problems()) fmt::print("  {}\n", problem.message);
  return figures;
}

}  // namespace
}  // namespace candor

int main(int argc, char** argv) {
  std::vector<std::uint32_t> sizes = {1000, 10'000, 100'000, 1'000'000};
  std::uint32_t models = 1000;
  if (argc > 1) sizes = {static_cast<std::uint32_t>(std::strtoul(argv[1], nullptr, 10))};
  if (argc > 2) models = static_cast<std::uint32_t>(std::strtoul(argv[2], nullptr, 10));
  fmt::print("{:>10} {:>8} {:>8} {:>8} {:>8} {:>8} {:>9} {:>7} {:>9}\n", "functions", "code", "calls",
             "models", "flow", "total", "MiB", "flows", "exponent");
  double before = 0;
  std::uint32_t before_size = 0;
  for (const std::uint32_t size : sizes) {
    const candor::Figures at = candor::measure(size, models);
    const std::string exponent =
        before > 0
            ? fmt::format("{:.2f}", std::log(at.total() / before) / std::log(double(size) / before_size))
            : "";
    fmt::print("{:>10} {:>8.2f} {:>8.2f} {:>8.2f} {:>8.2f} {:>8.2f} {:>9.0f} {:>7} {:>9}\n", size, at.code,
               at.calls, at.binding, at.taint, at.total(), candor::peak_mib(), at.flows, exponent);
    before = at.total();
    before_size = size;
  }
}
