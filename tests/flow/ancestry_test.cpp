// What a class is.
#include "flow/ancestry.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "flow/support_program.h"

namespace candor {

using namespace testing;

namespace {

TEST_CASE("what is known of a class outlives the text that asked for it") {
  const FlowProgram program("unit source \"arm64\" platform ios\nclass \"Room\" : \"Hall\"\nclass \"Hall\"\n",
                            "framework: F\nmodels: []\n");
  Ancestries ancestries(program.calls().methods());
  std::string asked = "Room";
  const Ancestry& room = ancestries.of(asked);
  asked = "Yard";
  CHECK(std::ranges::count(room.names, "Room") == 1);
  CHECK(std::ranges::count(room.names, "Hall") == 1);
  CHECK(&ancestries.of("Room") == &room);
  CHECK(std::ranges::count(ancestries.of("Yard").names, "Room") == 0);
}

}  // namespace
}  // namespace candor
