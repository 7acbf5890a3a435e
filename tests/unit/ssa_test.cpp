#include <doctest/doctest.h>

#include "unit/ssa.h"
#include "unit/support_generate.h"

using namespace candor;
using namespace candor::test;

namespace {

std::string without_indent(std::string_view text, std::string_view indent) {
  std::string result;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n') + 1);
    result += line.starts_with(indent) ? line.substr(indent.size()) : line;
    text.remove_prefix(line.size());
  }
  return result;
}

/// The text of `body`, one function over slots, in SSA form; verified on the way.
std::string ssa_of(std::string_view body) {
  auto unit = parse_text("unit source\n" + std::string(body));
  REQUIRE_MESSAGE(unit, (unit ? "" : to_string(unit.error())));
  unit->code = build_ssa(view(*unit)->code);
  const auto built = view(*unit);
  REQUIRE_MESSAGE(built, (built ? "" : to_string(built.error())));
  for (const Function& function : built->code.functions) {
    const char* wrong = verify_ssa(built->code, function);
    CHECK_MESSAGE(wrong == nullptr, (wrong == nullptr ? "" : wrong));
  }
  return to_text(*built).substr(std::string_view("unit source\n").size());
}

void check_ssa(std::string_view before, std::string_view after) {
  CHECK(ssa_of(before) == without_indent(after, "      "));
}

const char* verdict(std::string_view ssa_function) {
  const auto unit = parse_text("unit source\n" + std::string(ssa_function));
  REQUIRE_MESSAGE(unit, (unit ? "" : to_string(unit.error())));
  const auto opened = view(*unit);
  return verify_ssa(opened->code, opened->code.functions[0]);
}

}  // namespace

TEST_CASE("a slot written in both arms of a branch gets a phi where they meet") {
  check_ssa(R"(function "f" (%c) {
      entry: branch %c -> yes, no
      yes:   %x = constant int 1
             branch -> join
      no:    %x = constant int 2
             branch -> join
      join:  return %x
      })",
            R"(function "f" (%c.1) ssa {
      entry:
        branch %c.1 -> yes, no
      yes:  // from entry
        %x.2 = constant int 1
        branch -> join
      no:  // from entry
        %x.3 = constant int 2
        branch -> join
      join:  // from yes, no
        %x.4 = phi (%x.2, %x.3)
        return %x.4
      }
)");
}

TEST_CASE("a loop's slot gets a phi at its head, and none where it is dead") {
  check_ssa(R"(function "f" (%n) {
      entry: %i = constant int 0
             %t = constant int 9
             branch -> head
      head:  %c = compute lt %i, %n
             branch %c -> body, out
      body:  %t = copy %i
             %i = compute other "add" %i, %t
             branch -> head
      out:   return %i
      })",
            R"(function "f" (%n.1) ssa {
      entry:
        %i.2 = constant int 0
        %t.3 = constant int 9
        branch -> head
      head:  // from entry, body
        %i.4 = phi (%i.2, %i.7)
        %c.5 = compute lt %i.4, %n.1
        branch %c.5 -> body, out
      body:  // from head
        %t.6 = copy %i.4
        %i.7 = compute other "add" %i.4, %t.6
        branch -> head
      out:  // from head
        return %i.4
      }
)");
}

TEST_CASE("a parameter that is written again keeps its first value where that is read") {
  check_ssa(R"(function "f" (%p) {
      entry: branch %p -> again, out
      again: %p = constant null
             branch -> out
      out:   return %p
      })",
            R"(function "f" (%p.1) ssa {
      entry:
        branch %p.1 -> again, out
      again:  // from entry
        %p.2 = constant null
        branch -> out
      out:  // from entry, again
        %p.3 = phi (%p.1, %p.2)
        return %p.3
      }
)");
}

TEST_CASE("a switch with two ways to one block gives it one phi operand") {
  check_ssa(R"(function "f" (%p) {
      entry: %x = constant int 1
             switch %p -> case 1 out, case 2 out, default other
      other: %x = constant int 2
             branch -> out
      out:   return %x
      })",
            R"(function "f" (%p.1) ssa {
      entry:
        %x.2 = constant int 1
        switch %p.1 -> case 1 out, case 2 out, default other
      other:  // from entry
        %x.3 = constant int 2
        branch -> out
      out:  // from entry, other
        %x.4 = phi (%x.2, %x.3)
        return %x.4
      }
)");
}

TEST_CASE("a slot read before it was written is undefined") {
  check_ssa(R"(function "f" (%c) {
      entry: branch %c -> yes, out
      yes:   %x = constant int 1
             branch -> out
      out:   return %x
      })",
            R"(function "f" (%c.1) ssa {
      entry:
        %2 = constant undefined
        branch %c.1 -> yes, out
      yes:  // from entry
        %x.3 = constant int 1
        branch -> out
      out:  // from entry, yes
        %x.4 = phi (%2, %x.3)
        return %x.4
      }
)");
}

TEST_CASE("a block that nothing reaches is dropped") {
  check_ssa(R"(function "f" () {
      entry: branch -> out
      dead:  %x = constant int 1
             branch -> out
      out:   return
      })",
            R"(function "f" () ssa {
      entry:
        branch -> out
      out:  // from entry
        return
      }
)");
}

TEST_CASE("an entry that is the head of a loop gets a block before it") {
  check_ssa(R"(function "f" (%p) {
      loop: %p = call function "next" (%p)
            branch %p -> loop, out
      out:  return
      })",
            R"(function "f" (%p.1) ssa {
      b0:
        branch -> loop
      loop:  // from b0, loop
        %p.2 = phi (%p.1, %p.3)
        %p.3 = call function "next" (%p.2)
        branch %p.3 -> loop, out
      out:  // from loop
        return
      }
)");
}

TEST_CASE("an exceptional edge carries the values at the end of its block") {
  check_ssa(R"(function "f" (%p) {
      entry: %x = constant int 1
             call function "throws" ()
             branch -> out, exceptional catch
      catch: return %x
      out:   return %p
      })",
            R"(function "f" (%p.1) ssa {
      entry:
        %x.2 = constant int 1
        call function "throws" ()
        branch -> out, exceptional catch
      catch:  // from entry
        return %x.2
      out:  // from entry
        return %p.1
      }
)");
}

TEST_CASE("a select of the selector puts the message into both arms") {
  check_ssa(R"(function "f" (%smile, %ad) {
      entry: %show = constant selector "show"
             %hide = constant selector "hide"
             %s = select %smile, %show, %hide
             %r = call dynamic (%ad, %s)
             return %r
      })",
            R"(function "f" (%smile.1, %ad.2) ssa {
      entry:
        %show.3 = constant selector "show"
        %hide.4 = constant selector "hide"
        %smile.5 = copy %smile.1
        %show.6 = copy %show.3
        %hide.7 = copy %hide.4
        %s.8 = select %smile.1, %show.3, %hide.4
        branch %smile.5 -> b1, b2
      b1:  // from entry
        %r.9 = call message "show" (%ad.2)
        branch -> b3
      b2:  // from entry
        %r.10 = call message "hide" (%ad.2)
        branch -> b3
      b3:  // from b1, b2
        %r.11 = phi (%r.9, %r.10)
        return %r.11
      }
)");
}

TEST_CASE("a select of an argument stays a select") {
  const std::string text = ssa_of(R"(function "f" (%c, %a, %b) {
      entry: %x = select %c, %a, %b
             call message "take:" (%a, %x)
             return
      })");
  CHECK(text.find("select %c.1, %a.2, %b.3") != std::string::npos);
  CHECK(text.find("branch") == std::string::npos);
}

TEST_CASE("a select that reaches a receiver from another block becomes copies in two arms") {
  check_ssa(R"(function "f" (%c, %a, %b) {
      entry: %x = select %c, %a, %b
             branch -> next
      next:  call message "go" (%x)
             return
      })",
            R"(function "f" (%c.1, %a.2, %b.3) ssa {
      entry:
        branch %c.1 -> b1, b2
      b1:  // from entry
        %x.4 = copy %a.2
        branch -> b3
      b2:  // from entry
        %x.5 = copy %b.3
        branch -> b3
      b3:  // from b1, b2
        %x.6 = phi (%x.4, %x.5)
        branch -> next
      next:  // from b3
        call message "go" (%x.6)
        return
      }
)");
}

TEST_CASE("a receiver and a selector that are both selected give four calls") {
  const std::string text = ssa_of(R"(function "f" (%c, %d, %a, %b) {
      entry: %show = constant selector "show"
             %hide = constant selector "hide"
             %who = select %c, %a, %b
             %copy = copy %who
             %what = select %d, %show, %hide
             %c = constant null
             call dynamic (%copy, %what)
             return
      })");
  std::size_t calls = 0;
  for (std::size_t at = text.find("call message"); at != std::string::npos;
       at = text.find("call message", at + 1)) {
    ++calls;
  }
  CHECK(calls == 4);
  CHECK(text.find("call dynamic") == std::string::npos);
}

TEST_CASE("code that is in SSA form already is kept") {
  constexpr std::string_view kText = R"(function "f" (%c.1) ssa {
entry:
  branch %c.1 -> yes, join
yes:  // from entry
  branch -> join
join:  // from entry, yes
  %r.2 = phi (%c.1, %c.1)
  return %r.2
}
)";
  CHECK(ssa_of(kText) == kText);
}

TEST_CASE("a use that its definition does not dominate is found") {
  CHECK(verdict(R"(function "f" (%c) ssa {
      entry: branch %c -> yes, out
      yes:   %x = constant int 1
             branch -> out
      out:   return %x
      })") == std::string("a use is not dominated by its definition"));
  CHECK(verdict(R"(function "f" () ssa {
      entry: %y = copy %x
             %x = constant int 1
             return
      })") == std::string("a use is not dominated by its definition"));
  CHECK(verdict(R"(function "f" () ssa {
      entry: return
      dead:  return
      })") == std::string("a block is never reached"));
}

TEST_CASE("SSA form of any generated code keeps its laws") {
  std::size_t functions = 0;
  for (std::uint64_t seed = 0; seed < 3000; ++seed) {
    CAPTURE(seed);
    Unit unit = generate_unit(seed);
    for (Function& function : unit.code.functions) {
      // Generated SSA form keeps only what the cheap check asks for.
      if ((function.flags & kFunctionSsa) != 0) function.blocks = {}, function.flags = 0;
    }
    unit.code = build_ssa(view(unit)->code);
    const auto built = view(unit);
    REQUIRE_MESSAGE(built, (built ? "" : to_string(built.error())));
    for (const Function& function : built->code.functions) {
      const char* wrong = verify_ssa(built->code, function);
      REQUIRE_MESSAGE(wrong == nullptr, (wrong == nullptr ? "" : wrong));
      ++functions;
    }
  }
  CHECK(functions > 1000);
}
