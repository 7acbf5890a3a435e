#pragma once
// What the command line asks for, after parsing.

#include <string>
#include <vector>

#include "finding/finding.h"

namespace candor {

struct ReadOptions {
  std::vector<std::string> paths;
  int jobs = 0;  // 0: one per processor
  bool no_cache = false;
  bool quiet = false;        // no progress
  bool disassembly = false;  // of images, in their units
  std::string asked;         // names that rules ask about: WorkerOptions
};

enum class Format { Text, Json, Sarif };

struct ScanOptions {
  ReadOptions read;
  Format format = Format::Text;
  std::string output;                     // empty: standard output
  std::vector<std::string> symbols;       // paths of dSYMs beside what is scanned
  std::vector<std::string> rule_folders;  // packs of the user, besides ours
  bool no_own_rules = false;              // only the user's packs
  std::vector<std::string> only;          // rule ids or packs ("voip"); empty: all
  Severity fail_on = Severity::Error;
  bool fail_never = false;
  bool include_tests = false;  // of a checkout: test targets are judged like the rest
  bool strict = false;
  bool verbose = false;
  std::string color = "auto";  // auto, always, never
  bool timings = false;
};

struct DumpOptions {
  ReadOptions read;
  std::string output;
  bool json = false;
  bool unit = false;              // the text form of each unit instead
  std::string code;               // the code of the functions of this name instead
  bool ssa = false;               // code in SSA form
  std::vector<std::string> show;  // sections; empty: all but the long ones
  std::string match;              // only rows whose text matches this shell pattern
};

struct RulesOptions {
  std::vector<std::string> folders;
  bool json = false;
  bool markdown = false;  // list: the table of docs/rules.md
};

/// Each runs one command and gives the exit status.
int run_scan(const ScanOptions& options);
int run_dump(const DumpOptions& options);
int run_rules_list(const RulesOptions& options);
int run_rules_lint(const RulesOptions& options);
int run_rules_test(const RulesOptions& options);
int run_explain(const std::string& rule, const RulesOptions& options);

}  // namespace candor
