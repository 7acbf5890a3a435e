// The program `candor`: arguments to commands.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <clocale>
#include <csignal>
#include <exception>
#include <map>

#include "base/version.h"
#include "cli/dump.h"
#include "cli/exit_status.h"
#include "cli/options.h"
#include "cli/terminal.h"

namespace candor {
namespace {

constexpr const char* kFooter = R"(
Exit status: 0 nothing at or above --fail-on, 1 findings, 2 a mistake on the command line or in a rule pack,
3 something could not be read (with --strict), 4 internal error.

Examples:
  candor scan App.ipa                              a report to read
  candor scan MyApp/                               the same from source, without Xcode
  candor scan App.ipa --format sarif -o app.sarif  for dashboards
  candor dump App.ipa --show classes,imports       what Candor sees
  candor dump MyApp/ --code Uploader.send:         a method's code as Candor reads it
  candor explain RULE                              what a rule means and how to fix it)";

/// Options and commands together; CLI11 writes into the fields while it parses.
struct CommandLine {
  ScanOptions scan;
  DumpOptions dump;
  RulesOptions rules;
  std::string explained;
  int status = kExitClean;
};

void add_read_options(CLI::App& command, ReadOptions& read) {
  command
      .add_option("path", read.paths,
                  "A folder with source, .xcodeproj, .xcworkspace or a source file; .ipa, .app, .xcarchive, "
                  ".framework, .xcframework, .appex, .apk, .aar, zip, Mach-O, ELF or static library")
      ->required()
      ->option_text(" ");
  command.add_option("-j,--jobs", read.jobs, "Artifacts read at the same time (default: one per processor)")
      ->check(CLI::Range(1, 256))
      ->option_text("N");
  command.add_flag("--no-cache", read.no_cache, "Neither read nor write the cache of earlier scans");
  command.add_flag("-q,--quiet", read.quiet, "No progress on the terminal");
}

void add_scan(CLI::App& app, CommandLine& line) {
  CLI::App* command = app.add_subcommand("scan", "Check apps, frameworks and libraries against the rules");
  ScanOptions& scan = line.scan;
  add_read_options(*command, scan.read);
  const std::map<std::string, Format> formats = {
      {"text", Format::Text}, {"json", Format::Json}, {"sarif", Format::Sarif}};
  command->add_option("--format", scan.format, "text, json or sarif (default: text)")
      ->transform(CLI::CheckedTransformer(formats).description(""))
      ->option_text("FORMAT");
  command->add_option("-o,--output", scan.output, "Write the report to this file instead of standard output")
      ->option_text("FILE");
  command
      ->add_option(
          "--dsym", scan.symbols,
          "A .dSYM, or a folder with some: findings in images of the same UUID get source lines (may be "
          "repeated)")
      ->allow_extra_args(false)
      ->option_text("PATH");
  command->add_option("--rules", scan.rule_folders, "A folder with more rule packs (may be repeated)")
      ->check(CLI::ExistingDirectory)
      ->allow_extra_args(false)
      ->option_text("DIR");
  command->add_flag("--no-own-rules", scan.no_own_rules, "Only the packs given with --rules");
  command
      ->add_option("--only", scan.only,
                   "Only these rules or packs, separated by commas, as a report names them")
      ->delimiter(',')
      ->allow_extra_args(false)
      ->option_text("RULE,...");
  const std::map<std::string, Severity> levels = {
      {"note", Severity::Note}, {"warning", Severity::Warning}, {"error", Severity::Error}};
  CLI::Option* level = command->add_option("--fail-on", "note, warning, error or never (default: error)");
  level->check(CLI::IsMember({"note", "warning", "error", "never"}))->option_text("LEVEL");
  level->each([&scan, levels](const std::string& text) {
    scan.fail_never = text == "never";
    if (!scan.fail_never) scan.fail_on = levels.at(text);
  });
  command->add_flag("--include-tests", scan.include_tests,
                    "Judge the test targets and test folders of a checkout as well");
  command->add_flag("--strict", scan.strict, "Exit with 3 when something could not be read");
  command->add_flag("-v,--verbose", scan.verbose, "All evidence, and what was read of every artifact");
  command->add_option("--color", scan.color, "auto, always or never (default: auto)")
      ->check(CLI::IsMember({"auto", "always", "never"}))
      ->option_text("WHEN");
  command->add_flag("--timings", scan.timings, "Where the time went, on standard error");
  command->callback([&line] { line.status = run_scan(line.scan); });
}

void add_dump(CLI::App& app, CommandLine& line) {
  CLI::App* command =
      app.add_subcommand("dump", "Show what Candor sees: classes, methods, imports, entitlements …");
  DumpOptions& dump = line.dump;
  add_read_options(*command, dump.read);
  command->add_flag("--json", dump.json, "JSON instead of text");
  command->add_flag("--unit", dump.unit, "The text form of each unit, as `rules test` reads it");
  command
      ->add_option("--code", dump.code,
                   "The code of functions: Class.selector:, -[Class selector:] or a C name; * and ? "
                   "stand for any characters")
      ->option_text("NAME");
  command->add_flag("--ssa", dump.ssa, "With --code: in SSA form, as checks see it");
  command
      ->add_option("--show", dump.show,
                   fmt::format("Only these sections: {}", fmt::join(dump_section_names(), ",")))
      ->delimiter(',')
      ->check(CLI::IsMember(dump_section_names()).description(""))
      ->allow_extra_args(false)
      ->option_text("SECTION,...");
  command->add_option("--match", dump.match, "Only lines with this text; * and ? stand for any characters")
      ->option_text("TEXT");
  command->add_option("-o,--output", dump.output, "Write to this file instead of standard output")
      ->option_text("FILE");
  command->callback([&line] { line.status = run_dump(line.dump); });
}

void add_rules(CLI::App& app, CommandLine& line) {
  CLI::App* rules = app.add_subcommand("rules", "List, check and test rule packs");
  rules->require_subcommand(1);
  CLI::App* list = rules->add_subcommand("list", "One line for each rule");
  list->add_option("--rules", line.rules.folders, "Folders with more rule packs")
      ->check(CLI::ExistingDirectory);
  list->add_flag("--json", line.rules.json, "JSON instead of text");
  list->add_flag("--markdown", line.rules.markdown, "The whole documentation as Markdown");
  list->callback([&line] { line.status = run_rules_list(line.rules); });
  CLI::App* lint =
      rules->add_subcommand("lint", "Check rule packs for mistakes and missing documentation or cases");
  lint->add_option("path", line.rules.folders, "Folders with rule packs, or rule files")
      ->required()
      ->check(CLI::ExistingPath);
  lint->callback([&line] { line.status = run_rules_lint(line.rules); });
  CLI::App* test = rules->add_subcommand("test", "Run the cases inside rules; no binary is needed");
  test->add_option("path", line.rules.folders, "Folders with rule packs, or rule files")
      ->required()
      ->check(CLI::ExistingPath);
  test->callback([&line] { line.status = run_rules_test(line.rules); });
  CLI::App* explain = app.add_subcommand("explain", "What a rule means, why it matters and how to fix it");
  explain->add_option("rule", line.explained, "The rule's id, such as a report shows it")->required();
  explain->add_option("--rules", line.rules.folders, "Folders with more rule packs")
      ->check(CLI::ExistingDirectory);
  explain->callback([&line] { line.status = run_explain(line.explained, line.rules); });
}

int run(int argc, char** argv) {
  CLI::App app("Tells whether a mobile app does only what it admits to.", "candor");
  app.set_version_flag("--version", std::string("candor ") + std::string(kVersion));
  app.require_subcommand(1);
  app.footer(kFooter);
  CommandLine line;
  add_scan(app, line);
  add_dump(app, line);
  add_rules(app, line);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kExitClean : kExitUsage;
  }
  return line.status;
}

}  // namespace
}  // namespace candor

/// Archives are read where they lie; the kernel tells by this signal that one was cut meanwhile.
extern "C" void end_by_shrunk_file(int) {
  static constexpr char kMessage[] = "candor: a file shrank while it was read\n";
  [[maybe_unused]] const ssize_t told = write(STDERR_FILENO, kMessage, sizeof kMessage - 1);
  _exit(candor::kExitInternal);
}

int main(int argc, char** argv) {
  candor::hold_standard_descriptors();
  std::signal(SIGBUS, end_by_shrunk_file);
  std::setlocale(LC_CTYPE, "C.UTF-8");
  try {
    return candor::run(argc, argv);
  } catch (const std::exception& error) {
    candor::complain(fmt::format("internal error: {}", error.what()));
    return candor::kExitInternal;
  }
}
