#include "rule/lint_models.h"

#include <doctest/doctest.h>

#include <string>

namespace candor {
namespace {

std::vector<Error> linted(Names classes, Names selectors, Names symbols, bool external = false) {
  const auto sdk = parse_text(
      "unit sdk\nclass \"NSObject\" { method \"-\" \"description\" }\nprotocol \"Pushed\" { method \"-\" "
      "\"pushed:\" }\n"
      "class \"Session\" : \"NSObject\" <\"Pushed\"> { method \"+\" \"shared\" }\nexport \"kKey\" data\n"
      "function \"open_it\" ()\n");
  REQUIRE(sdk);
  RulePack pack;
  Model model{.framework = "x", .name = "m", .external = external};
  model.class_name = classes.any.empty() ? 0 : pack.add(std::move(classes));
  model.selector = selectors.any.empty() ? 0 : pack.add(std::move(selectors));
  model.symbol = symbols.any.empty() ? 0 : pack.add(std::move(symbols));
  pack.models.push_back(model);
  return lint_models(pack, *view(*sdk));
}

Names named(std::string text) { return {.any = {parse_pattern(text)}}; }

TEST_CASE("names that the platform declares are right, inherited selectors too") {
  CHECK(linted(named("Session"), named("shared"), {}).empty());
  CHECK(linted(named("Session"), named("description"), {}).empty());
  CHECK(linted(named("Session"), named("pushed:"), {}).empty());
  CHECK(linted(named("Pushed"), named("pushed:"), {}).empty());
  CHECK(linted({}, named("pushed:"), {}).empty());
  CHECK(linted({}, {}, named("kKey")).empty());
  CHECK(linted({}, {}, named("open_it")).empty());
}

TEST_CASE("a name that the platform does not declare is a mistake, with the name and the model") {
  const auto errors = linted(named("Sesion"), {}, {});
  REQUIRE(errors.size() == 1);
  CHECK(errors.front().message.contains("no class or protocol \"Sesion\""));
  CHECK(errors.front().where == "models/x: m");
  CHECK(linted(named("Session"), named("pushed"), {}).size() == 1);
  CHECK(linted({}, named("nowhere"), {}).size() == 1);
  CHECK(linted({}, {}, named("kKye")).size() == 1);
}

TEST_CASE("external models and patterns are not looked up") {
  CHECK(linted(named("Sesion"), {}, {}, true).empty());
  CHECK(linted(named("GAD*"), {}, {}).empty());
}

}  // namespace
}  // namespace candor
