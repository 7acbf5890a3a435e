// Linking units: names from Info.plist, main images, the load graph, classes, tree queries.
#include "program/program.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>

#include "program/class_index.h"
#include "program/document.h"

namespace candor {
namespace {

struct Builder {
  std::deque<Unit> units;
  ProgramInput input;

  std::uint32_t component(ComponentRole role, const std::string& path) {
    ComponentInput added{role, path, std::nullopt, {}, {}};
    if (!input.components.empty()) added.parent = 0;
    input.components.push_back(added);
    return static_cast<std::uint32_t>(input.components.size() - 1);
  }
  void unit(std::uint32_t component, const std::string& name, const std::string& text) {
    auto parsed = parse_text(text);
    REQUIRE_MESSAGE(parsed, (parsed ? "" : to_string(parsed.error())));
    units.push_back(std::move(*parsed));
    const auto opened = view(units.back());
    REQUIRE(opened);
    input.units.push_back({*opened, input.components[component].path + "/" + name, component, "image"});
  }
};

const std::string kExecutable = "unit macho-executable \"arm64\" platform ios\n";
const std::string kLibrary = "unit macho-library \"arm64\" platform ios\n";

}  // namespace

TEST_CASE("names of a component come from its Info.plist") {
  Builder builder;
  const auto app = builder.component(ComponentRole::App, "My App.app");
  const auto extension = builder.component(ComponentRole::Extension, "My App.app/PlugIns/Share.appex");
  builder.unit(
      app, "Info.plist",
      "unit metadata\ndocument info-plist {CFBundleIdentifier: \"com.x\", CFBundleExecutable: \"Real\"}\n");
  builder.unit(app, "Other", kExecutable);
  builder.unit(app, "Real", kExecutable);
  builder.unit(
      extension, "Info.plist",
      "unit metadata\ndocument info-plist {NSExtension: {NSExtensionPointIdentifier: \"com.point\"}}\n");
  builder.unit(extension, "Share", kExecutable);
  const Program program = link(std::move(builder.input));
  CHECK(program.components[0].name == "My App");
  CHECK(program.components[0].bundle_id == "com.x");
  REQUIRE(program.components[0].main_image);
  CHECK(program.image(*program.components[0].main_image).base_name == "Real");
  CHECK(program.components[1].extension_point == "com.point");
  REQUIRE(program.components[1].main_image);
  CHECK(program.components[0].children == std::vector{ComponentId{1}});
}

TEST_CASE("a component loads the frameworks it names, and what those load") {
  Builder builder;
  const auto app = builder.component(ComponentRole::App, "A.app");
  const auto one = builder.component(ComponentRole::Framework, "A.app/Frameworks/One.framework");
  const auto two = builder.component(ComponentRole::Framework, "A.app/Frameworks/Two.framework");
  const auto unused = builder.component(ComponentRole::Framework, "A.app/Frameworks/Unused.framework");
  builder.unit(app, "A", kExecutable + "library \"@rpath/One.framework/One\"\nlibrary \"/usr/lib/Unused\"\n");
  builder.unit(one, "One", kLibrary + "library \"@loader_path/../Two.framework/Two\"\n");
  builder.unit(two, "Two", kLibrary + "library \"@rpath/One.framework/One\"\n");
  builder.unit(unused, "Unused", kLibrary);
  const Program program = link(std::move(builder.input));
  CHECK(program.components[app].closure == std::vector{ImageId{0}, ImageId{1}, ImageId{2}});
  CHECK(program.components[two].closure == std::vector{ImageId{1}, ImageId{2}});
}

TEST_CASE("of two frameworks with one name the nearer is loaded") {
  Builder builder;
  builder.component(ComponentRole::App, "A.app");
  const auto watch = builder.component(ComponentRole::Watch, "A.app/Watch/W.app");
  const auto outer = builder.component(ComponentRole::Framework, "A.app/Frameworks/F.framework");
  const auto inner = builder.component(ComponentRole::Framework, "A.app/Watch/W.app/Frameworks/F.framework");
  builder.unit(watch, "W", kExecutable + "library \"@rpath/F.framework/F\"\n");
  builder.unit(outer, "F", kLibrary);
  builder.unit(inner, "F", kLibrary);
  const Program program = link(std::move(builder.input));
  CHECK(program.images[0].loads == std::vector{ImageId{2}});
}

TEST_CASE("source loads the frameworks of its project that have what it leaves undefined") {
  Builder builder;
  const auto app = builder.component(ComponentRole::App, "A");
  const auto widget = builder.component(ComponentRole::Extension, "A/Widget");
  const auto one = builder.component(ComponentRole::Framework, "A/One");
  const auto two = builder.component(ComponentRole::Framework, "A/Two");
  const auto unused = builder.component(ComponentRole::Framework, "A/Unused");
  builder.unit(app, "A.m", "unit source\nclass-reference \"Own\"\nimport \"two_start\"\n");
  builder.unit(widget, "W.m", "unit source\nclass-reference \"OneView\" imported superclass\n");
  builder.unit(one, "One.m", "unit source\nclass \"OneView\" : \"UIView\"\nimport \"two_start\"\n");
  builder.unit(two, "Two", kLibrary + "export \"two_start\"\n");
  builder.unit(unused, "Unused.m", "unit source\nclass \"Own\" : \"NSObject\"\n");
  const Program program = link(std::move(builder.input));
  const auto loaded = [&](std::uint32_t component) {
    std::vector<std::string> names;
    for (const ImageId id : program.components[component].closure)
      names.push_back(program.components[index(program.image(id).component)].name);
    std::ranges::sort(names);
    return names;
  };
  CHECK(loaded(app) == std::vector<std::string>{"A", "Two"});
  CHECK(loaded(widget) == std::vector<std::string>{"One", "Two", "Widget"});
}

TEST_CASE("source is the kind of image that its component is built into") {
  Builder builder;
  const std::vector<std::pair<ComponentRole, std::string_view>> kinds = {
      {ComponentRole::App, "executable"},    {ComponentRole::Extension, "executable"},
      {ComponentRole::Clip, "executable"},   {ComponentRole::Watch, "executable"},
      {ComponentRole::Framework, "library"}, {ComponentRole::Bundle, "bundle"},
      {ComponentRole::Package, ""},          {ComponentRole::Loose, ""}};
  for (const auto& [role, kind] : kinds)
    builder.unit(builder.component(role, "A/" + std::string(to_string(role))), "A.m", "unit source\n");
  builder.unit(builder.component(ComponentRole::App, "B"), "B", kLibrary);
  const Program program = link(std::move(builder.input));
  std::size_t compared = 0;
  for (std::uint32_t i = 0; i < program.images.size(); ++i) {
    const std::uint32_t component = index(program.images[i].component);
    CHECK(image_kind(program, ImageId{i}) ==
          (component < kinds.size() ? kinds[component].second : "library"));
    ++compared;
  }
  CHECK(compared == kinds.size() + 1);
}

TEST_CASE("a debug companion is no image") {
  Builder builder;
  const auto app = builder.component(ComponentRole::App, "A.app");
  builder.unit(app, "A.dSYM", "unit macho-other \"arm64\"\ncoverage debug-only\n");
  CHECK(link(std::move(builder.input)).images.empty());
}

TEST_CASE("classes, superclasses and selectors are known over all images") {
  Builder builder;
  const auto app = builder.component(ComponentRole::App, "A.app");
  const auto framework = builder.component(ComponentRole::Framework, "A.app/Frameworks/F.framework");
  builder.unit(app, "A", kExecutable + "class \"Leaf\" : \"Middle\" { method \"-\" \"go\" }\n");
  builder.unit(framework, "F",
               kLibrary +
                   "class \"Middle\" : \"NSObject\"\nprotocol \"P\" { method \"-\" \"wanted\" }\n"
                   "class \"Loop\" : \"Loop\"\n");
  const Program program = link(std::move(builder.input));
  const ClassIndex classes = index_classes(program);
  CHECK(superclasses(program, classes, {ImageId{0}, 0}) ==
        std::vector<std::string_view>{"Middle", "NSObject"});
  CHECK(superclasses(program, classes, classes.classes.at("Loop").front()) ==
        std::vector<std::string_view>{"Loop"});
  CHECK(classes.defines_selector("go"));
  CHECK_FALSE(classes.defines_selector("wanted"));
}

TEST_CASE("trees are compared and allowed by content") {
  const auto allowed = [](const std::string& whole, const std::string& part) {
    const auto unit =
        parse_text("unit metadata\ndocument profile " + whole + "\ndocument entitlements " + part + "\n");
    REQUIRE(unit);
    const auto opened = view(*unit);
    REQUIRE(opened);
    return allows(root_of(*opened, opened->documents[0]), root_of(*opened, opened->documents[1]));
  };
  CHECK(allowed("{a: \"T.*\"}", "{a: \"T.x\"}"));
  CHECK_FALSE(allowed("{a: \"T.*\"}", "{a: \"U.x\"}"));
  CHECK_FALSE(allowed("{a: \"T.x\"}", "{a: \"T.*\"}"));
  CHECK(allowed("{a: [\"x\", \"y\"]}", "{a: \"y\"}"));
  CHECK(allowed("{a: \"*\"}", "{a: [\"x\", \"y\"]}"));
  CHECK(allowed("{a: {b: 1, c: 2}}", "{a: {b: 1}}"));
  CHECK_FALSE(allowed("{a: {b: 1}}", "{a: {b: 1, c: 2}}"));
  CHECK_FALSE(allowed("{}", "{a: 1}"));

  // Arrays far past any real profile are given up, not multiplied.
  const auto array = [](int count, const std::string& ending) {
    std::string text = "{a: [\"x\"";
    for (int i = 0; i < count; ++i) text += ", \"v" + std::to_string(i) + ending + "\"";
    return text + "]}";
  };
  CHECK(allowed(array(300, ".*"), array(300, ".y")));
  CHECK_FALSE(allowed(array(30'000, ".*"), array(30'000, ".y")));
}

}  // namespace candor
