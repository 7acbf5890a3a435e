// Metadata made by hand that no compiler writes: the reader keeps what is sound, reports the rest and never
// does more work than its limits allow.

#include <doctest/doctest.h>

#include <cstring>
#include <random>

#include "base/limits.h"
#include "binary/support_objc.h"

namespace candor {
namespace {

using Strings = std::vector<std::string>;

TEST_CASE("a class list entry outside the image is reported and the others are kept") {
  ImageBuilder b;
  const auto good = b.object_class(0, 0, b.class_data("Good", b.methods({"run"})));
  b.pointers("__objc_classlist", {0xdead0000, good, 0xffffffffffff});
  const Read read = b.read();
  REQUIRE(read.unit.definitions.size() == 1);
  CHECK(read.methods(read.definition("Good")) == Strings{"-run"});
  CHECK(read.count(ErrorKind::BadMetadata) == 2);
  CHECK(read.problems.problems()[0].where == "0xdead0000");
}

TEST_CASE("a class that is its own superclass and metaclass is read once") {
  ImageBuilder b;
  const auto loop = b.object_class(0, 0, b.class_data("Loop", b.methods({"run"})));
  b.put_u64(loop, loop);
  b.put_u64(loop + 8, loop);
  b.pointers("__objc_classlist", {loop, loop});
  b.pointers("__objc_nlclslist", {loop});
  const Read read = b.read();
  REQUIRE(read.unit.definitions.size() == 1);
  CHECK(read.text(read.unit.definitions[0].super_or_category) == "Loop");
  CHECK(read.methods(read.unit.definitions[0]) == Strings{"-run"});
  CHECK(read.problems.empty());
}

TEST_CASE("protocols that adopt each other end") {
  ImageBuilder b;
  const auto list = b.words({2, 0, 0});
  const auto first = b.protocol("First", list, b.methods({"go"}));
  const auto second = b.protocol("Second", list, 0);
  b.put_u64(list + 8, first);
  b.put_u64(list + 16, second);
  b.pointers("__objc_protolist", {first, second});
  const Read read = b.read();
  CHECK(read.protocols(read.definition("First")) == Strings{"First", "Second"});
  CHECK(read.methods(read.definition("First")) == Strings{"-go"});
  CHECK(read.problems.empty());
}

TEST_CASE("a method count that passes the image is reported and the class is kept") {
  ImageBuilder b;
  const auto list = b.u32(24);
  b.u32(0xffffffff);
  const auto forged = b.object_class(0, 0, b.class_data("Forged", list));
  b.pointers("__objc_classlist", {forged});
  const Read read = b.read();
  CHECK(read.methods(read.definition("Forged")).empty());
  CHECK(read.count(ErrorKind::BadMetadata) == 1);
}

TEST_CASE("entry sizes too small or absurd are refused, marks of preoptimised lists are not") {
  ImageBuilder b;
  const auto small = b.object_class(0, 0, b.class_data("Small", b.methods({"a"}, 8)));
  const auto none = b.object_class(0, 0, b.class_data("None", b.methods({"a"}, 0)));
  const auto huge = b.object_class(0, 0, b.class_data("Huge", b.methods({"a"}, 0xfffc)));
  const auto marked = b.object_class(0, 0, b.class_data("Marked", b.methods({"a"}, 24 | 3)));
  const auto relative = b.object_class(0, 0, b.class_data("Relative", b.methods({"a"}, 0x80000004)));
  b.pointers("__objc_classlist", {small, none, huge, marked, relative});
  const Read read = b.read();
  CHECK(read.unit.definitions.size() == 5);
  CHECK(read.unit.methods.size() == 1);
  CHECK(read.methods(read.definition("Marked")) == Strings{"-a"});
  CHECK(read.count(ErrorKind::BadMetadata) == 4);
}

TEST_CASE("a method with an unreadable selector is left out and the next one kept") {
  ImageBuilder b;
  const auto list = b.methods({"lost", "kept"});
  b.put_u64(list + 8, 0x7fff00000000);
  const auto object_class = b.object_class(0, 0, b.class_data("Class", list));
  b.pointers("__objc_classlist", {object_class});
  const Read read = b.read();
  CHECK(read.methods(read.definition("Class")) == Strings{"-kept"});
  REQUIRE(read.problems.problems().size() == 1);
  CHECK(read.problems.problems()[0].where == "0x7fff00000000");
}

TEST_CASE("a relative method list whose distances leave the image is reported") {
  ImageBuilder b;
  b.align();
  const auto list = b.u32(0x8000000c);
  b.u32(2);
  for (const std::uint32_t distance : {0x80000000u, 0x7fffffffu, 0u, 0u, 0u, 0u}) b.u32(distance);
  const auto object_class = b.object_class(0, 0, b.class_data("Class", list));
  b.pointers("__objc_classlist", {object_class});
  const Read read = b.read();
  CHECK(read.methods(read.definition("Class")).empty());
  CHECK(read.count(ErrorKind::BadMetadata) == 2);
}

TEST_CASE("direct selectors of a relative list are read without a selector reference") {
  ImageBuilder b;
  const auto name = b.text("direct");
  b.align();
  const auto list = b.u32(0xc000000c);
  b.u32(1);
  b.u32(static_cast<std::uint32_t>(name - b.here()));
  b.u32(0);
  b.u32(0);
  const auto object_class = b.object_class(0, 0, b.class_data("Class", list));
  b.pointers("__objc_classlist", {object_class});
  const Read read = b.read();
  CHECK(read.methods(read.definition("Class")) == Strings{"-direct"});
  CHECK(read.problems.empty());
}

TEST_CASE("classes that share one huge method list stop at the limit of methods") {
  ImageBuilder b;
  const auto selector = b.text("s");
  b.align();
  const auto list = b.u32(24);
  b.u32(limits::kMaxMethodsPerList);
  for (std::uint32_t i = 0; i < limits::kMaxMethodsPerList; ++i) b.words({selector, selector, 0});
  const auto data = b.class_data("Shared", list);
  std::vector<std::uint64_t> classes;
  for (int i = 0; i < 100; ++i) classes.push_back(b.object_class(0, 0, data));
  const auto first = b.here();
  for (const auto address : classes) b.u64(address);
  b.section("__objc_classlist", first, classes.size() * 8);
  const Read read = b.read();
  CHECK(read.unit.definitions.size() == 100);
  CHECK(read.unit.methods.size() == limits::kMaxMethods);
  CHECK(read.count(ErrorKind::LimitReached) == 1);
}

TEST_CASE("names that overlap in one long text do not multiply it") {
  ImageBuilder b;
  constexpr std::uint32_t kNames = 30'000;
  const auto text = b.text(std::string(kNames + 8, 'n'));
  b.align();
  const auto list = b.u32(24);
  b.u32(kNames);
  for (std::uint32_t i = 0; i < kNames; ++i) b.words({text + i, text, 0});
  const auto object_class = b.object_class(0, 0, b.class_data("Class", list));
  b.pointers("__objc_classlist", {object_class});
  const std::uint64_t size = b.bytes().size();
  const Read read = b.read();
  CHECK(read.count(ErrorKind::LimitReached) == 1);
  CHECK(read.unit.strings.characters().size() < 3 * size + 2 * limits::kMiB);
  CHECK_FALSE(read.unit.methods.empty());
}

TEST_CASE("overlapping sections of one name are read once") {
  ImageBuilder b;
  const auto object_class = b.object_class(0, 0, b.class_data("Class"));
  const auto list = b.pointers("__objc_selrefs", {b.text("first"), b.text("second")});
  for (int i = 0; i < 100; ++i) b.section("__objc_selrefs", list + 8, 8);
  b.pointers("__objc_classlist", {object_class});
  const Read read = b.read();
  CHECK(read.selector_references() == Strings{"first 0", "second 0"});
}

TEST_CASE("a section that ends inside a pointer keeps the whole ones") {
  ImageBuilder b;
  const auto name = b.text("whole");
  b.align();
  const auto address = b.words({name, name});
  b.section("__objc_selrefs", address, 15);
  CHECK(b.read().selector_references() == Strings{"whole 0"});
}

TEST_CASE("names that are not UTF-8 are repaired") {
  ImageBuilder b;
  b.pointers("__objc_selrefs", {b.text("caf\xe9:")});
  CHECK(b.read().selector_references() == Strings{"caf\xef\xbf\xbd: 0"});
}

TEST_CASE("a name longer than the limit is cut") {
  ImageBuilder b;
  b.pointers("__objc_selrefs", {b.text(std::string(limits::kMaxStringLength + 100, 'x'))});
  const Read read = b.read();
  REQUIRE(read.unit.selector_references.size() == 1);
  const std::size_t length = read.unit.strings.at(read.unit.selector_references[0].name).size();
  CHECK(length <= limits::kMaxStringLength);
  CHECK(length > limits::kMaxStringLength - 8);
}

TEST_CASE("Swift's marks in the data pointer are flags, not part of the address") {
  ImageBuilder b;
  const auto stable = b.object_class(0, 0, b.class_data("_TtC1M6Stable") | 2);
  const auto legacy = b.object_class(0, 0, b.class_data("_TtC1M6Legacy") | 1);
  const auto plain = b.object_class(0, 0, b.class_data("Plain", 0, 0, 0, 0, 2 | 4 | 16));
  b.pointers("__objc_classlist", {stable, legacy, plain});
  const Read read = b.read();
  CHECK(read.definition("_TtC1M6Stable").flags == kSwiftClass);
  CHECK(read.definition("_TtC1M6Legacy").flags == kSwiftClass);
  CHECK(read.definition("Plain").flags == (kRootClass | kHasCxxStructors | kMetaFlagsHidden));
}

TEST_CASE("an imported class is one reference for each place, or a bare one") {
  ImageBuilder b;
  const auto object_class = b.object_class(0, 0, b.class_data("Own"));
  b.bind(object_class + 8, "OBJC_CLASS_$_Parent");
  b.bind(object_class, "OBJC_METACLASS_$_Parent");
  const auto references = b.pointers("__objc_classrefs", {0, object_class});
  b.bind(references, "OBJC_CLASS_$_Used");
  b.import("OBJC_CLASS_$_Used");
  b.pointers("__objc_classlist", {object_class});
  macho::Image image = b.image();
  image.symbols.push_back({.name = "OBJC_CLASS_$_Bare"});
  const Read read = read_objc(image);
  CHECK(read.class_references() == Strings{"Bare 1", "Parent 3", "Used 1", "Own 0", "Used 1"});
  CHECK(read.text(read.definition("Own").super_or_category) == "Parent");
}

TEST_CASE("a category on an imported class has its name, one on nothing is reported") {
  ImageBuilder b;
  const auto name = b.text("Extra");
  const auto list = b.methods({"more"});
  const auto good = b.words({name, 0, list, 0, 0, 0, 0});
  b.bind(good + 8, "OBJC_CLASS_$_NSString");
  const auto bad = b.words({name, 0x7f0000000000, 0, 0, 0, 0, 0});
  b.pointers("__objc_catlist", {good, bad});
  const Read read = b.read();
  REQUIRE(read.unit.definitions.size() == 2);
  CHECK(read.text(read.unit.definitions[0].name) == "NSString");
  CHECK(read.text(read.unit.definitions[0].super_or_category) == "Extra");
  CHECK(read.methods(read.unit.definitions[0]) == Strings{"-more"});
  CHECK(read.count(ErrorKind::BadMetadata) == 1);
}

TEST_CASE("constant strings are UTF-8 whatever their form, and forged lengths are reported") {
  ImageBuilder b;
  const auto plain = b.text("plain\0inside");
  const auto wide = b.text(std::string_view("\xe9\0\x3d\xd8\x00\xde", 6));
  b.align();
  const auto first = b.words({0, 0x7c8, plain, 5});
  b.words({0, 0x7d0, wide, 3});
  b.words({0, 0x7c8, 0, 0});
  b.words({0, 0x7c8, plain, 0xffffffffffffffff});
  b.words({0, 0x7d0, 0x123, 0x8000000000000000});
  b.section("__cfstring", first, b.here() - first);
  const Read read = b.read();
  CHECK(read.strings() == Strings{"plain", "\xc3\xa9\xf0\x9f\x98\x80", ""});
  CHECK(read.text(read.unit.string_constants[0].section) == "__DATA,__cfstring");
  CHECK(read.unit.string_constants[1].address == first + 32);
  CHECK(read.count(ErrorKind::BadMetadata) == 2);
}

TEST_CASE("constant collections hold strings, numbers and one another") {
  ImageBuilder b;
  const auto characters = b.text("key");
  b.align();
  const auto string = b.words({0, 0x7c8, characters, 3});
  b.section("__cfstring", string, 32);
  const auto integer = b.words({0, characters, static_cast<std::uint64_t>(-7)});
  b.section("__objc_intobj", integer, 24);
  const auto real = b.words({0, 0x3ff8000000000000});  // 1.5
  b.section("__objc_doubleobj", real, 16);
  const auto single = b.words({0, 0x40200000});  // 2.5f
  b.section("__objc_floatobj", single, 16);
  const auto objects = b.words({string, integer, real, single, 0, 0x4444});
  const auto array = b.words({0, 6, objects});
  b.section("__objc_arrayobj", array, 24);
  const auto dictionary = b.words({0, 1, 1, objects, b.here() + 40});
  b.u64(dictionary);  // the value is the dictionary itself
  b.section("__objc_dictobj", dictionary, 40);
  const Read read = b.read();
  CHECK(read.problems.empty());
  REQUIRE(read.unit.collections.size() == 5);
  CHECK(read.unit.collections[0].kind == CollectionKind::IntegerNumber);
  CHECK(read.unit.collections[3].kind == CollectionKind::Array);
  CHECK(read.unit.collections[3].address == array);

  const Element* elements = read.unit.elements.data() + read.unit.collections[3].elements.first;
  REQUIRE(read.unit.collections[3].elements.count == 6);
  CHECK(elements[0].kind == ElementKind::String);
  CHECK(read.text(StringId{elements[0].index}) == "key");
  CHECK(elements[1].kind == ElementKind::Integer);
  CHECK(static_cast<std::int64_t>(elements[1].bits) == -7);
  CHECK(elements[2].kind == ElementKind::Real);
  CHECK(elements[2].bits == 0x3ff8000000000000);
  CHECK(elements[3].bits == 0x4004000000000000);
  CHECK(elements[4].kind == ElementKind::Unknown);
  CHECK(elements[5].kind == ElementKind::Unknown);

  REQUIRE(read.unit.collections[4].elements.count == 2);
  const Element* pair = read.unit.elements.data() + read.unit.collections[4].elements.first;
  CHECK(pair[0].kind == ElementKind::String);
  CHECK(pair[1].kind == ElementKind::Collection);
  CHECK(pair[1].index == 4);
}

TEST_CASE("a collection's forged count is reported and leaves it empty") {
  ImageBuilder b;
  const auto objects = b.words({0});
  const auto array = b.words({0, 0x2000000000000001, objects});
  b.section("__objc_arrayobj", array, 24);
  const Read read = b.read();
  REQUIRE(read.unit.collections.size() == 1);
  CHECK(read.unit.collections[0].elements.count == 0);
  CHECK(read.count(ErrorKind::BadMetadata) == 1);
}

TEST_CASE("Objective-C 1 is named as not read") {
  ImageBuilder b;
  b.section("__module_info", b.words({0, 0}), 16, "__OBJC");
  const Read read = b.read();
  CHECK(read.count(ErrorKind::UnsupportedMetadata) == 1);
  CHECK((read.unit.coverage.languages & kObjectiveC) != 0);
}

TEST_CASE("of an encrypted image only the imported classes are read") {
  ImageBuilder b;
  const auto object_class = b.object_class(0, 0, b.class_data("Own"));
  b.bind(object_class + 8, "OBJC_CLASS_$_NSObject");
  b.pointers("__objc_classlist", {object_class});
  macho::Image image = b.image();
  image.commands.encrypted = macho::FileRange{0, 1};
  const Read read = read_objc(image);
  CHECK(read.unit.definitions.empty());
  CHECK(read.class_references() == Strings{"NSObject 1"});
  CHECK(read.problems.empty());
}

TEST_CASE("an image without metadata leaves no trace") {
  ImageBuilder b;
  b.zeros(64);
  const Read read = b.read();
  CHECK(read.unit.coverage.languages == 0);
  CHECK(read.problems.empty());
}

/// A sound image with every structure, to be damaged.
ImageBuilder rich_image() {
  ImageBuilder b;
  const auto list = b.methods({"one", "two:", "three:four:"});
  const auto offset = b.u64(8);
  const auto name = b.text("_ivar");
  b.align();
  const auto ivars = b.u32(32);
  b.u32(1);
  b.words({offset, name, name, 8});
  const auto properties = b.u32(16);
  b.u32(1);
  b.words({name, name});
  const auto adopted = b.words({1, 0});
  const auto protocol = b.protocol("Protocol", adopted, list);
  b.put_u64(adopted + 8, protocol);
  const auto meta = b.object_class(0, 0, b.class_data("Class", list, 0, 0, 0, 1));
  const auto object_class = b.object_class(meta, 0, b.class_data("Class", list, adopted, ivars, properties));
  const auto category = b.words({name, object_class, list, list, adopted, properties, properties});
  const auto string = b.words({0, 0x7c8, name, 5});
  b.section("__cfstring", string, 32);
  const auto objects = b.words({string, string});
  const auto array = b.words({0, 2, objects});
  b.section("__objc_arrayobj", array, 24);
  const auto dictionary = b.words({0, 1, 2, objects, objects});
  b.section("__objc_dictobj", dictionary, 40);
  b.pointers("__objc_classlist", {object_class});
  b.pointers("__objc_catlist", {category});
  b.pointers("__objc_protolist", {protocol});
  b.pointers("__objc_selrefs", {name});
  b.pointers("__objc_classrefs", {object_class});
  return b;
}

TEST_CASE("the image that is damaged below is sound") {
  const Read read = rich_image().read();
  CHECK(read.problems.empty());
  CHECK(read.unit.definitions.size() == 3);
  CHECK(read.methods(read.definition("Class")).size() == 6);
}

TEST_CASE("damaged metadata never breaks an index of the unit") {
  std::mt19937 random(20240607);
  for (int round = 0; round < 3000; ++round) {
    ImageBuilder b = rich_image();
    for (int change = 0; change < 4; ++change) {
      const std::size_t word = random() % (b.bytes().size() / 8);
      const std::uint64_t values[] = {0,
                                      random(),
                                      ~std::uint64_t{0},
                                      ImageBuilder::kBase + random() % b.bytes().size(),
                                      random() % 256,
                                      std::uint64_t{random()} << 32};
      b.put_u64(ImageBuilder::kBase + word * 8, values[random() % 6]);
    }
    const Read read = b.read();
    for (const Definition& definition : read.unit.definitions) {
      REQUIRE(definition.methods.first + definition.methods.count <= read.unit.methods.size());
      REQUIRE(definition.ivars.first + definition.ivars.count <= read.unit.ivars.size());
      REQUIRE(definition.properties.first + definition.properties.count <= read.unit.properties.size());
      REQUIRE(definition.protocols.first + definition.protocols.count <= read.unit.names.size());
    }
    for (const Collection& collection : read.unit.collections) {
      REQUIRE(collection.elements.first + collection.elements.count <= read.unit.elements.size());
    }
    for (const Element& element : read.unit.elements) {
      if (element.kind == ElementKind::Collection) REQUIRE(element.index < read.unit.collections.size());
      if (element.kind == ElementKind::String) REQUIRE(element.index < read.unit.strings.size());
    }
  }
}

}  // namespace
}  // namespace candor
