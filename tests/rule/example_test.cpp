// The worked example of docs/writing-rules.md does what the page says.
#include <doctest/doctest.h>

#include "golden.h"
#include "rule/cases.h"
#include "rule/lint.h"
#include "rule/support.h"

namespace candor {

using namespace testing;

namespace {

/// Writes every block of the page that names a file.
int write_example(const PackFolder& folder) {
  const std::string page = read_file(std::filesystem::path(CANDOR_SOURCE_DIR) / "docs/writing-rules.md");
  const std::string mark = "<!-- file: ", fence = "```yaml\n";
  int files = 0;
  for (std::size_t at = page.find(mark); at != std::string::npos; at = page.find(mark, at + 1)) {
    const std::size_t name = at + mark.size();
    const std::size_t start = page.find(fence, name) + fence.size();
    folder.write(page.substr(name, page.find(" -->", name) - name),
                 page.substr(start, page.find("```\n", start) - start));
    ++files;
  }
  return files;
}

}  // namespace

TEST_CASE("the example of a rule about code loads, is complete and proves itself") {
  const PackFolder folder;
  REQUIRE(write_example(folder) == 2);
  const RulePack pack = load_good(folder);
  CHECK(lint(pack).empty());
  const auto results = run_cases(pack);
  REQUIRE(results.size() == 2);
  for (const CaseResult& result : results) CHECK_MESSAGE(result.passed, result.title, ": ", result.reason);
}

TEST_CASE("a case of a rule about code that does not hold says what happened instead") {
  const PackFolder folder;
  REQUIRE(write_example(folder) == 2);
  RulePack pack = load_good(folder);
  for (RuleCase& one : pack.rules.at(0).cases) one.fires = !one.fires;
  const auto results = run_cases(pack);
  REQUIRE(results.size() == 2);
  CHECK(results[0].reason ==
        "the rule fires: diary entries (-[VLTDiary entries]) go to -[VLTCloud send:] in App");
  CHECK(results[1].reason == "the rule does not fire");
}

}  // namespace candor
