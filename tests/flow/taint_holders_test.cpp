// Fields, parts of objects, collections and storage hold data, each for itself.
#include <doctest/doctest.h>

#include <string>

#include "flow/support_taint.h"

namespace candor {

using namespace testing;

TEST_CASE("fields of a class hold data from one method to another") {
  CHECK(flows(unit(R"(
class "Room" : "NSObject" { method "-" "keep" code "-[Room keep]"
  method "-" "send" code "-[Room send]" }
function "-[Room keep]" (%self) {
b0:
  %a = call function "secret" ()
  %p = address field "_frame" of "Room" %self
  store %p, %a
  return
}
function "-[Room send]" (%self) {
b0:
  %p = address field "_frame" of "Room" %self
  %a = load %p
  call function "publish" (%a)
  %q = address field "_name" of "Room" %self
  %b = load %q
  call function "publish" (%b)
  return
}
)")) == Flows{"secret -> -[Room send]"});
}

TEST_CASE("fields of a local structure are told apart") {
  CHECK(flows(unit(R"(
function "f" () {
b0:
  %s = local "s" 16
  %a = call function "secret" ()
  %x = address field "x" of "S" %s
  store %x, %a
  %y = address field "y" of "S" %s
  %b = load %y
  call function "publish" (%b)
  return
}
function "g" () {
b0:
  %s = local "s" 16
  %a = call function "secret" ()
  %x = address field "x" of "S" %s
  store %x, %a
  %y = address field "x" of "S" %s
  %b = load %y
  call function "publish" (%b)
  return
}
)")) == Flows{"secret -> g"});
}

TEST_CASE("what an object is given is in it by its other names as well, from then on") {
  CHECK(flows(unit(R"(
type t0 object "Box"
function "g" (%box : t0) {
b0:
  %other = copy %box
  %a = call function "secret" ()
  %k = constant string "face"
  call message "put:under:" (%box, %a, %k) : t0
  %b = call message "under:" (%other, %k) : t0
  call function "publish" (%b)
  return
}
function "h" (%box : t0) {
b0:
  %other = copy %box
  %a = call function "secret" ()
  %k = constant string "face"
  %b = call message "under:" (%other, %k) : t0
  call message "put:under:" (%box, %a, %k) : t0
  call function "publish" (%b)
  return
}
)")) == Flows{"secret -> g"});
}

TEST_CASE("keys of a dictionary are told apart, and an unknown key is every key") {
  const std::string text = R"(
type t0 object "Box"
function "f" (%box : t0, %any) {
b0:
  %a = call function "secret" ()
  %k = constant string "face"
  call message "put:under:" (%box, %a, %k) : t0
  %l = constant string "LABEL"
  %b = call message "under:" (%box, %l) : t0
  call function "publish" (%b)
  return
}
)";
  const auto with = [&](const std::string& key) {
    std::string changed = text;
    return changed.replace(changed.find("LABEL"), 5, key);
  };
  CHECK(flows(unit(with("name"))).empty());
  CHECK(flows(unit(with("face"))) == kInF);
  std::string unknown = text;
  unknown.replace(unknown.find("%box, %l"), 8, "%box, %any");
  CHECK(flows(unit(unknown)) == kInF);
}

TEST_CASE("arrays side by side make keys") {
  const std::string text = R"(
type t0 object "Box"
function "f" () {
  value %d : t0
b0:
  %v = local "values" 16
  %n = local "keys" 16
  %i = constant int 0
  %j = constant int 1
  %k0 = constant string "face"
  %k1 = constant string "name"
  %p0 = address index %n, %i
  store %p0, %k0
  %p1 = address index %n, %j
  store %p1, %k1
  %a = call function "secret" ()
  %q0 = address index %v, %i
  store %q0, %a
  %d = call function "pack" (%v, %n)
  %l = constant string "LABEL"
  %b = call message "under:" (%d, %l) : t0
  call function "publish" (%b)
  return
}
)";
  const auto with = [&](const std::string& key) {
    std::string changed = text;
    return changed.replace(changed.find("LABEL"), 5, key);
  };
  CHECK(flows(unit(with("name"))).empty());
  CHECK(flows(unit(with("face"))) == kInF);
}

TEST_CASE("an object holds data only after it was put in") {
  CHECK(flows(unit(R"(
type t0 object "Text"
function "f" (%t : t0) {
b0:
  call function "publish" (%t)
  %a = call function "secret" ()
  call message "append:" (%t, %a) : t0
  return
}
)"))
            .empty());
  CHECK(flows(unit(R"(
type t0 object "Text"
function "f" (%t : t0) {
entry:
  branch -> loop
loop:
  call function "publish" (%t)
  %a = call function "secret" ()
  call message "append:" (%t, %a) : t0
  branch %a -> loop, done
done:
  return
}
)")) == kInF);
}

TEST_CASE("data put into an object that a getter returned is in the field") {
  CHECK(flows(unit(R"(
type t0 object "Text"
type t1 object "Room"
class "Room" : "NSObject" { method "-" "log" code "-[Room log]" }
function "-[Room log]" (%self : t1) : t0 {
b0:
  %p = address field "_log" of "Room" %self
  %a = load %p : t0
  return %a
}
function "-[Room write]" (%self : t1) {
b0:
  %l = call message "log" (%self) : t1
  %a = call function "secret" ()
  call message "append:" (%l, %a) : t0
  return
}
function "f" (%room : t1) {
b0:
  %l = call message "log" (%room) : t1
  call function "publish" (%l)
  return
}
)")) == kInF);
}

TEST_CASE("an object of C++ keeps what its member functions are given, and gives out its own memory") {
  const std::string text = R"(
function "f" () {
b0:
  %v = local "values" 24
  %a = call function "secret" ()
  call function "_ZNMEMBER6vector3addEi" (%v, %a)
  %d = call function "_ZN6vector4dataEv" (%v)
  call function "publish" (%d)
  return
}
)";
  const auto with = [&](const std::string& qualifier) {
    std::string changed = text;
    return changed.replace(changed.find("MEMBER"), 6, qualifier);
  };
  CHECK(flows(unit(with(""))) == kInF);
  CHECK(flows(unit(R"(
function "f" () {
b0:
  %v = local "values" 24
  %d = call function "_ZN6vector4dataEv" (%v)
  %a = call function "secret" ()
  store %d, %a
  call function "publish" (%v)
  return
}
)")) == kInF);
}

TEST_CASE("what an API changes in a collection literal it changes in the elements") {
  CHECK(flows(unit(R"(
type t0 class "List"
function "f" (%handler, %element) {
b0:
  %o = local "objects" 8
  %i = constant int 0
  %p = address index %o, %i
  store %p, %element
  %c = constant class "List"
  %l = call message "listOf:" (%c, %o) to-class : t0
  call function "fill" (%l)
  call function "publish" (%element)
  return
}
)")) == Flows{"fill -> f"});
}

TEST_CASE("elements of a collection literal may be stored by offsets, and the first without one") {
  CHECK(flows(unit(R"(
type t0 class "List"
function "f" (%handler, %element, %other) {
b0:
  %o = local "objects" 16
  store %o, %element
  %p = address offset 8 %o
  store %p, %other
  %c = constant class "List"
  %l = call message "listOf:" (%c, %o) to-class : t0
  call function "fill" (%l)
  call function "publish" (%element)
  return
}
function "g" (%handler, %element, %other) {
b0:
  %o = local "objects" 16
  store %o, %element
  %p = address offset 8 %o
  store %p, %other
  %c = constant class "List"
  %l = call message "listOf:" (%c, %o) to-class : t0
  call function "fill" (%l)
  call function "publish" (%other)
  return
}
)")) == Flows{"fill -> f", "fill -> g"});
}

TEST_CASE("storage joins by its key") {
  CHECK(flows(unit(R"(
function "keep" () {
b0:
  %k = constant string "face"
  %a = call function "secret" ()
  call function "save" (%k, %a)
  return
}
function "f" () {
b0:
  %k = constant string "face"
  %a = call function "restore" (%k)
  call function "publish" (%a)
  return
}
function "g" () {
b0:
  %k = constant string "name"
  %a = call function "restore" (%k)
  call function "publish" (%a)
  return
}
)")) == kInF);
}

}  // namespace candor
