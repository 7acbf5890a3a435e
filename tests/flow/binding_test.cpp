// Which models hold where: calls, methods, blocks, variables and constants of a program.
#include "flow/binding.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "flow/support_program.h"

namespace candor {

using namespace testing;

namespace {

using Texts = std::vector<std::string>;

const std::string kSdk =
    "unit sdk\ntype id object\ntype same object instance\ntype face object \"Face\"\n"
    "class \"NSObject\" {\n method \"+\" \"alloc\" code \"+[NSObject alloc]\"\n}\n"
    "class \"Anchor\" : \"NSObject\"\n"
    "class \"Face\" : \"Anchor\" {\n method \"-\" \"shapes\" code \"-[Face shapes]\"\n method \"-\" "
    "\"count\" code "
    "\"-[Face count]\"\n method \"+\" \"shared\" code \"+[Face shared]\"\n}\n"
    "class \"List\" : \"NSObject\" {\n method \"-\" \"count\" code \"-[List count]\"\n}\n"
    "protocol \"Delegate\" {\n method \"-\" \"got:\" code \"-[Delegate got:]\"\n}\n"
    "function \"+[NSObject alloc]\" () : same\nfunction \"-[Face shapes]\" () : id\n"
    "function \"-[Face count]\" () : id\nfunction \"-[List count]\" () : id\n"
    "function \"+[Face shared]\" () : same\nfunction \"-[Delegate got:]\" () : id\n";

const std::string kTypes =
    "unit source \"arm64\" platform ios\ntype id object\ntype face object \"Face\"\ntype list object "
    "\"List\"\n"
    "type mine object \"Mine\"\ntype gone object \"Gone\" invented\ntype d object <\"Delegate\">\n"
    "class \"Mine\" : \"Face\"\n";

const std::string kModels =
    "framework: F\nmodels:\n"
    "  - {match: {class: Face, selector: shapes}, source: {label: face, port: return}}\n"
    "  - {match: {class: Face, selector: count}, source: {label: face, port: return}}\n"
    "  - {match: {class: Face}, marks: {label: api}}\n"
    "  - {match: {selector: \"send:\"}, sink: {label: out, port: arg 0}}\n"
    "  - {match: {selector: \"send*\"}, marks: {label: any-send}}\n"
    "  - {match: {class: Face, selector: shared, class_method: true}, source: {label: face, port: return}}\n"
    "  - {match: {class: Delegate, selector: \"got:\"}, source: {label: got, port: arg 0}, entry: {label: "
    "handler}}\n"
    "  - {match: {function: [upload, \"up*\"]}, sink: {label: out, port: arg 0}}\n"
    "  - {match: {global: kKey}, marks: {label: key}}\n"
    "  - {match: {string: \"secret*\"}, source: {label: words, port: return}}\n"
    "  - {match: {host: \"*.ads.example\"}, sink: {label: out, port: return}}\n"
    "  - {match: {class: Gone, selector: \"go:\"}, marks: {label: gone}}\n"
    "  - {match: {class: Gone, selector: count}, marks: {label: gone}}\n";

/// The models of the first call of a function with these parameters and instructions.
Texts models_of(const std::string& parameters, const std::string& instructions, std::size_t n = 0) {
  const FlowProgram program(
      kTypes + "function \"f\" (" + parameters + ") {\nentry:\n" + instructions + "  return\n}\n", kModels,
      kSdk);
  return program.models_of(program.call("f", n));
}

}  // namespace

TEST_CASE("a model of a class holds for messages to it and to its subclasses") {
  CHECK(models_of("%x : face", "  call message \"shapes\" (%x) : face\n") == Texts{"-[Face shapes]", "Face"});
  CHECK(models_of("%x : mine", "  call message \"shapes\" (%x) : mine\n") == Texts{"-[Face shapes]", "Face"});
  CHECK(models_of("%x : list", "  call message \"count\" (%x) : list\n") == Texts{});
}

TEST_CASE("a model of a selector alone holds for anything, by its name or its beginning") {
  CHECK(models_of("%x : list", "  call message \"send:\" (%x, %x) : list\n") == Texts{"send:", "send*"});
  CHECK(models_of("%x : id", "  call message \"sendAll\" (%x) : id\n") == Texts{"send*"});
}

TEST_CASE("an object of type id is of the class that alone declares the selector") {
  CHECK(models_of("%x : id", "  call message \"shapes\" (%x) : id\n") == Texts{"-[Face shapes]"});
  CHECK(models_of("%x : id", "  call message \"count\" (%x) : id\n") == Texts{});
  CHECK(models_of("%x : id", "  call message \"go:\" (%x, %x) : id\n") == Texts{"-[Gone go:]"});
}

TEST_CASE("a class that nothing declares is the class of its name") {
  CHECK(models_of("%x : gone", "  call message \"count\" (%x) : gone\n") == Texts{"-[Gone count]"});
}

TEST_CASE("a model of class methods holds for messages to the class only") {
  CHECK(models_of("%x : face", "  %c = constant class \"Face\"\n  call message \"shared\" (%c) to-class\n") ==
        Texts{"Face", "+[Face shared]"});
  CHECK(models_of("%x : face", "  call message \"shared\" (%x) : face\n") == Texts{"Face"});
}

TEST_CASE("a message to super is one to the superclass") {
  CHECK(models_of("%x : mine", "  call message \"shapes\" of \"Mine\" (%x) super : mine\n") ==
        Texts{"-[Face shapes]", "Face"});
}

TEST_CASE("a message to an adopter of a protocol is one to the protocol") {
  CHECK(models_of("%x : d", "  call message \"got:\" (%x, %x) : d\n") == Texts{"-[Delegate got:]"});
}

TEST_CASE("functions are found by name or beginning, also through a pointer that is constant") {
  CHECK(models_of("%x", "  call function \"upload\" (%x)\n") == Texts{"upload", "up*"});
  CHECK(models_of("%x", "  call function \"update\" (%x)\n") == Texts{"up*"});
  CHECK(models_of("%x", "  %f = constant function \"upload\"\n  call indirect (%f, %x)\n") ==
        Texts{"upload", "up*"});
  CHECK(models_of("%x", "  call function \"load\" (%x)\n") == Texts{});
}

TEST_CASE("calls are found by their labels") {
  const FlowProgram program(
      kTypes +
          "function \"f\" (%x : face) {\nentry:\n  call message \"shapes\" (%x) : face\n"
          "  call function \"other\" (%x)\n  call function \"upload\" (%x)\n  return\n}\n",
      kModels, kSdk);
  const auto face = program.apis().calls_with(program.label("face"));
  REQUIRE(face.size() == 1);
  CHECK(face[0] == program.call("f", 0));
  CHECK(program.apis().has(face[0], ApiEntryKind::Source, program.label("face")));
  CHECK_FALSE(program.apis().has(face[0], ApiEntryKind::Sink, program.label("face")));
  CHECK(program.apis().calls_with(program.label("out")).size() == 1);
  CHECK(program.apis().calls_with(program.label("key")).empty());
}

TEST_CASE("a method of an adopter is an entry point and its parameter a source") {
  const FlowProgram program(
      kTypes +
          "class \"A\" : \"NSObject\" <\"Delegate\"> { method \"-\" \"got:\" code \"-[A got:]\" }\n"
          "class \"B\" : \"NSObject\" { method \"-\" \"got:\" code \"-[B got:]\" }\n"
          "class \"C\" : \"Unknown\" { method \"-\" \"got:\" code \"-[C got:]\" }\n"
          "function \"-[A got:]\" (%self, %x) {\nentry:\n  return\n}\n"
          "function \"-[B got:]\" (%self, %x) {\nentry:\n  return\n}\n"
          "function \"-[C got:]\" (%self, %x) {\nentry:\n  return\n}\n",
      kModels, kSdk);
  Texts entries, sources;
  for (const EntryPoint& entry : program.apis().entry_points()) {
    entries.emplace_back(program.code().name(entry.function));
    CHECK(entry.given == kNoCall);
  }
  for (const ParameterSource& source : program.apis().parameter_sources()) {
    sources.emplace_back(program.code().name(source.function));
    CHECK(source.parameter == 0);
  }
  // Of C's superclass nothing is known.
  CHECK(entries == Texts{"-[A got:]", "-[C got:]"});
  CHECK(sources == entries);
}

TEST_CASE("variables and constant strings are uses where they stand") {
  const FlowProgram program(kTypes +
                                "function \"f\" () {\nentry:\n  %a = constant global \"kKey\"\n"
                                "  %b = constant string \"secret door\"\n"
                                "  %c = constant cstring \"https://a.ads.example/x\"\n"
                                "  %d = constant string \"ads.example\"\n  return\n}\n",
                            kModels, kSdk);
  Texts uses;
  for (const ConstantUse& use : program.apis().constant_uses()) {
    uses.push_back(program.models().models[use.model].name);
    const Instruction& constant = program.code().unit(use.function).code.instructions[use.instruction];
    CHECK(constant.op == Op::Constant);
  }
  CHECK(uses == Texts{"kKey", "secret*", "*.ads.example"});
}

TEST_CASE("ports name the operands of each kind of call") {
  const FlowProgram program(
      kTypes +
          "function \"f\" (%x : list, %y, %z) {\nentry:\n"
          "  call message \"a:b:\" (%x, %y, %z) : list\n  call function \"g\" (%y, %z)\n"
          "  call dynamic (%x, %y, %z)\n  call indirect (%x, %y, %z)\n  return\n}\n",
      kModels, kSdk);
  const auto operands = [&](std::size_t n, const ApiPort& port) {
    const CallSite& site = program.calls().site(program.call("f", n));
    return program.apis().operands_of(program.code().unit(site.caller).code.instructions[site.instruction],
                                      port);
  };
  using Numbers = std::vector<std::uint32_t>;
  const ApiPort self{.kind = PortKind::Self}, first{.kind = PortKind::Argument},
      third{.kind = PortKind::Argument, .index = 2};
  const ApiPort rest{.kind = PortKind::ArgumentsFrom}, result{.kind = PortKind::Return};
  CHECK(operands(0, self) == Numbers{0});
  CHECK(operands(0, first) == Numbers{1});
  CHECK(operands(0, rest) == Numbers{1, 2});
  CHECK(operands(0, third).empty());
  CHECK(operands(0, result).empty());
  CHECK(operands(1, self).empty());
  CHECK(operands(1, first) == Numbers{0});
  CHECK(operands(2, first) == Numbers{2});
  CHECK(operands(3, first) == Numbers{1});
}

}  // namespace candor
