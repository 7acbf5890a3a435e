#include "cli/dump.h"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "cli/dump_code.h"
#include "cli/exit_status.h"
#include "cli/options.h"
#include "cli/read.h"
#include "cli/terminal.h"

namespace candor {
namespace {

using Json = nlohmann::ordered_json;

bool wanted(const DumpOptions& options, const std::string& section) {
  return options.show.empty() ||
         std::find(options.show.begin(), options.show.end(), section) != options.show.end();
}

/// Keeps rows that match, with the rows above them that they belong to.
std::vector<DumpRow> matching(std::vector<DumpRow> rows, const std::string& pattern) {
  if (pattern.empty()) return rows;
  std::vector<bool> keep(rows.size(), false);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (fnmatch(("*" + pattern + "*").c_str(), rows[i].text.c_str(), 0) != 0) continue;
    keep[i] = true;
    for (std::size_t j = i, depth = static_cast<std::size_t>(rows[i].depth); j-- > 0 && depth > 0;) {
      if (static_cast<std::size_t>(rows[j].depth) >= depth) continue;
      keep[j] = true;
      depth = static_cast<std::size_t>(rows[j].depth);
    }
  }
  std::vector<DumpRow> out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (keep[i]) out.push_back(std::move(rows[i]));
  }
  return out;
}

std::string identity_line(const UnitView& unit) {
  std::string text(kind_text(unit.kind));
  const auto add = [&](std::string_view label, StringId id) {
    if (!unit.string(id).empty()) text += fmt::format(", {}{}", label, printable(unit.string(id)));
  };
  add("", unit.identity.arch);
  add("", unit.identity.platform);
  add("min OS ", unit.identity.min_os);
  add("SDK ", unit.identity.sdk);
  add("UUID ", unit.identity.uuid);
  add("team ", unit.identity.team_identifier);
  if (unit.coverage.encrypted != 0) text += ", encrypted";
  if (unit.coverage.stripped != 0) text += ", stripped";
  return text;
}

void add_text(std::string& out, const std::string& path, const UnitView& unit, const DumpOptions& options) {
  out += fmt::format("{}\n  {}\n", printable(path), identity_line(unit));
  for (DumpSection& section : dump_sections(unit)) {
    if (!wanted(options, section.name)) continue;
    const auto rows = matching(std::move(section.rows), options.match);
    if (rows.empty()) continue;
    out += fmt::format("  {}\n", section.name);
    for (const DumpRow& row : rows) {
      out += fmt::format("{}{}\n", std::string(4 + 2 * static_cast<std::size_t>(row.depth), ' '),
                         printable(row.text));
    }
  }
  out += "\n";
}

Json unit_json(const std::string& path, const UnitView& unit, const DumpOptions& options) {
  Json out = {
      {"artifact", repair_utf8(path)}, {"kind", kind_text(unit.kind)}, {"sha256", to_hex(unit.digest)}};
  const auto put = [&](const char* key, StringId id) {
    if (!unit.string(id).empty()) out[key] = repair_utf8(unit.string(id));
  };
  put("arch", unit.identity.arch);
  put("platform", unit.identity.platform);
  put("minOS", unit.identity.min_os);
  put("sdk", unit.identity.sdk);
  put("uuid", unit.identity.uuid);
  put("installName", unit.identity.install_name);
  put("signingIdentifier", unit.identity.signing_identifier);
  put("teamIdentifier", unit.identity.team_identifier);
  for (DumpSection& section : dump_sections(unit)) {
    if (!wanted(options, section.name)) continue;
    Json rows = Json::array();
    for (DumpRow& row : matching(std::move(section.rows), options.match)) {
      if (!row.json.is_null()) rows.push_back(std::move(row.json));
    }
    if (!rows.empty()) {
      for (Json& row : rows) out[section.name].push_back(std::move(row));
    }
  }
  return out;
}

/// Everything the path's artifacts say, in one of three forms.
class Dumper {
 public:
  explicit Dumper(const DumpOptions& options) : options_(options) {}

  void add(const ReadPath& path) {
    for (const ScannedArtifact& scanned : path.scanned.artifacts) {
      const Artifact& artifact = path.input.bundles[scanned.bundle].artifacts[scanned.artifact];
      if (!scanned.unit) {
        for (const Problem& problem : scanned.problems) add_problem(artifact.path, problem);
      } else if (!options_.code.empty()) {
        const std::string code = code_text(*scanned.unit, options_.code, options_.ssa);
        if (!code.empty()) text_ += fmt::format("# {}\n{}\n", printable(artifact.path), code);
      } else if (options_.unit) {
        text_ += fmt::format("# {}\n{}\n", printable(artifact.path), to_text(*scanned.unit));
      } else if (options_.json) {
        json_["artifacts"].push_back(unit_json(artifact.path, *scanned.unit, options_));
      } else {
        add_text(text_, artifact.path, *scanned.unit, options_);
      }
    }
    for (const Bundle& bundle : path.input.bundles) add_components(bundle);
    for (const PlacedProblem& placed : path.input.problems) add_problem(placed.artifact, placed.problem);
  }

  void add_problem(const std::string& artifact, const Problem& problem) {
    const std::string text = to_string(Error{problem.kind, problem.message, problem.where});
    if (options_.json) {
      json_["problems"].push_back({{"artifact", repair_utf8(artifact)}, {"problem", repair_utf8(text)}});
    } else {
      text_ += fmt::format("# {}: {}\n", printable(artifact), printable(text));
    }
  }

  std::string take() {
    if (!options_.json) return std::move(text_);
    return json_.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  }

 private:
  void add_components(const Bundle& bundle) {
    if (options_.unit || !options_.code.empty()) return;
    for (const Component& component : bundle.components) {
      if (options_.json) {
        Json row = {{"path", repair_utf8(component.path)}};
        if (wanted(options_, "resources")) row["resources"] = component.resources;
        row["notAnalysed"] = component.not_analysed;
        json_["components"].push_back(std::move(row));
        continue;
      }
      if (component.resources.empty() || !wanted(options_, "resources")) continue;
      text_ += fmt::format("{}\n  resources\n", printable(component.path));
      for (const std::string& resource : component.resources)
        text_ += fmt::format("    {}\n", printable(resource));
      text_ += "\n";
    }
  }

  const DumpOptions& options_;
  std::string text_;
  Json json_ = Json::object();
};

}  // namespace

int run_dump(const DumpOptions& options) {
  ReadOptions reading = options.read;
  reading.disassembly = !options.code.empty();
  auto read = read_paths(reading);
  if (!read) {
    complain(to_string(read.error()));
    return kExitInternal;
  }
  Dumper dumper(options);
  for (const ReadPath& path : read->paths) dumper.add(path);
  for (const PlacedProblem& refused : read->refused) {
    complain(fmt::format("{}: {}", refused.problem.where, refused.problem.message));
  }
  if (const Status written = write_output(options.output, dumper.take()); !written) {
    complain(to_string(written.error()));
    return kExitUsage;
  }
  return read->paths.empty() ? kExitUsage : kExitClean;
}

}  // namespace candor
