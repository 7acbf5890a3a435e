#include <doctest/doctest.h>

#include "binary/arm64/decoder.h"
#include "support_arm64.h"
#include "support_tools.h"

using namespace candor;
using namespace candor::arm64;

namespace {

constexpr std::uint64_t kBase = 0x100004000;

struct Case {
  const char* text;
  const char* meaning;
};

/// Assembles all texts at once: instruction i stands at kBase + 4 i.
void check_meanings(const std::vector<Case>& cases) {
  if (!have_assembler()) return;
  std::string text;
  for (const Case& one : cases) text += std::string(one.text) + "\n";
  auto words = assemble(text);
  REQUIRE(words.size() == cases.size());
  Decoder decoder;
  for (std::size_t i = 0; i < cases.size(); ++i) {
    CAPTURE(cases[i].text);
    CHECK(describe(decoder.decode(kBase, words[i])) == cases[i].meaning);
  }
}

}  // namespace

TEST_CASE("moves are told whatever instruction makes them") {
  check_meanings({
      {"mov x0, x1", "Move d=x0 n=x1"},
      {"mov w0, w1", "Move d=x0 n=x1 w4"},
      {"mov x29, sp", "Move d=x29 n=sp"},
      {"mov sp, x9", "Move d=sp n=x9"},
      {"mov x3, xzr", "Move d=x3 n=zr"},
      {"uxtb w0, w1", "Move d=x0 n=x1 w1"},
      {"uxth w0, w1", "Move d=x0 n=x1 w2"},
      {"sxtb x0, w1", "Move d=x0 n=x1 w1 signed"},
      {"sxtw x0, w1", "Move d=x0 n=x1 w4 signed"},
      {"ubfx x0, x1, #0, #32", "Move d=x0 n=x1 w4"},
      {"fmov d0, x1", "Move d=v0 n=x1"},
      {"fmov w1, s31", "Move d=x1 n=v31 w4"},
      {"fmov d0, d1", "Move d=v0 n=v1"},
      {"mov v0.16b, v1.16b", "Move d=v0 n=v1 w16"},
      {"mov d0, v1.d[1]", "Move d=v0 n=v1"},
      {"mov w0, v1.s[2]", "Move d=x0 n=v1 w4"},
      {"smov x0, v1.b[3]", "Move d=x0 n=v1 w1 signed"},
      {"dup v0.2d, x3", "Move d=v0 n=x3"},
      {"scvtf d0, x1", "Move d=v0 n=x1 signed conversion"},
      {"ucvtf s0, w1", "Move d=v0 n=x1 conversion"},
      {"fcvtzs x0, d1", "Move d=x0 n=v1 conversion"},
      {"fcvt d0, s1", "Move d=v0 n=v1 conversion"},
      {"pacia x0, x1", "Move d=x0 n=x0 authenticated"},
      {"autdza x3", "Move d=x3 n=x3 authenticated"},
      {"xpaci x3", "Move d=x3 n=x3 authenticated"},
  });
}

TEST_CASE("constants are whole: wide moves, logical immediates, addresses, floats") {
  check_meanings({
      {"mov x0, #17", "Constant d=x0 #17"},
      {"movz x0, #1, lsl #32", "Constant d=x0 #4294967296"},
      {"mov x0, #-2", "Constant d=x0 #-2"},
      {"mov w0, #-2", "Constant d=x0 #4294967294 w4"},
      {"mov x0, #0x5555555555555555", "Constant d=x0 #6148914691236517205"},
      {"mov w0, #0x00ff00ff", "Constant d=x0 #16711935 w4"},
      {"mov x0, #0xc000000000000003", "Constant d=x0 #-4611686018427387901"},
      {"movk x0, #7, lsl #16", "Insert d=x0 #7 shift=16"},
      {"adr x0, #-8", "Constant d=x0 #4294983672 ->0x100003ff8"},
      {"adrp x0, #8192", "Constant d=x0 #4294991872 ->0x100006000"},
      {"movi d0, #0", "Constant d=v0"},
      {"movi v0.2d, #0xff", "Constant d=v0 #255 w16"},
      {"movi v0.4s, #0", "Constant d=v0 w16"},
      {"movi v0.4s, #5", "Other writes=v0"},
      {"fmov d0, #1.0", "Constant d=v0 #4607182418800017408"},
      {"fmov d0, #-0.125", "Constant d=v0 #-4629700416936869888"},
      {"fmov s0, #31.0", "Constant d=v0 #1106771968 w4"},
  });
}

TEST_CASE("arithmetic has its operands, and without a result it compares") {
  check_meanings({
      {"add x0, x1, #16", "Add d=x0 n=x1 #16"},
      {"sub sp, sp, #1, lsl #12", "Add d=sp n=sp #-4096"},
      {"sub w0, w1, #3", "Add d=x0 n=x1 #-3 w4"},
      {"add x0, x1, x2, lsl #3", "Add d=x0 n=x1 m=x2 shift=3"},
      {"add x0, x1, x2, asr #3", "Other writes=x0 reads=x1,x2"},
      {"add x0, x1, w2, sxtw #2", "Add d=x0 n=x1 m=x2 shift=2"},
      {"sub x0, sp, x2", "Subtract d=x0 n=sp m=x2"},
      {"neg x0, x2", "Subtract d=x0 n=zr m=x2"},
      {"adds x0, x1, #1", "Add d=x0 n=x1 #1 flags"},
      {"subs w0, w1, w2", "Subtract d=x0 n=x1 m=x2 w4 flags"},
      {"cmp x0, #5", "Compare n=x0 #5"},
      {"cmp w0, w1", "Compare n=x0 m=x1 w4"},
      {"cmp x0, w1, sxtw", "Compare n=x0 m=x1"},
      {"cmn x0, #1", "Compare n=x0 #-1"},
      {"cmn x0, x1", "Other writes=nzcv reads=x0,x1"},
      {"and x0, x1, #0xfffffffffffffff8", "And d=x0 n=x1 #-8"},
      {"and w0, w1, w2", "And d=x0 n=x1 m=x2 w4"},
      {"ands w0, w1, #1", "And d=x0 n=x1 #1 w4 flags"},
      {"tst x0, #0xff", "Test n=x0 #255"},
      {"tst w0, w1", "Test n=x0 m=x1 w4"},
      {"orr x0, x1, x2, lsl #32", "Or d=x0 n=x1 m=x2 shift=32"},
      {"orr x0, x1, #1", "Or d=x0 n=x1 #1"},
      {"eor x0, x1, x2", "ExclusiveOr d=x0 n=x1 m=x2"},
      {"bic x0, x1, x2", "Other writes=x0 reads=x1,x2"},
      {"mul x0, x1, x2", "Multiply d=x0 n=x1 m=x2"},
      {"madd w0, w1, w2, w3", "MultiplyAdd d=x0 n=x1 m=x2 w4 reads=x3"},
      {"umaddl x0, w1, w2, x3", "MultiplyAdd d=x0 n=x1 m=x2 reads=x3"},
      {"smull x0, w1, w2", "Other writes=x0 reads=x1,x2"},
      {"lsl x0, x1, #4", "Other writes=x0 reads=x1"},
      {"bfi x0, x1, #4, #8", "Other writes=x0 reads=x0,x1"},
      {"adc x0, x1, x2", "Other writes=x0 reads=x1,x2,nzcv"},
      {"fadd d0, d1, d2", "Other writes=v0 reads=v1,v2"},
      {"fcmp d0, d1", "Compare n=v0 m=v1"},
      {"fcmp s0, #0.0", "Compare n=v0 w4"},
      {"ccmp x0, #3, #4, ne", "ConditionalCompare n=x0 #3 shift=4 ne"},
      {"ccmp w0, w1, #0, eq", "ConditionalCompare n=x0 m=x1 w4 eq"},
      {"ccmn x0, #3, #4, ne", "ConditionalCompare n=x0 #-3 shift=4 ne"},
      {"fccmp d0, d1, #8, ge", "ConditionalCompare n=v0 m=v1 shift=8 ge"},
      {"csel x0, x1, x2, lt", "Select d=x0 n=x1 m=x2 lt"},
      {"fcsel s0, s1, s2, hi", "Select d=v0 n=v1 m=v2 w4 hi"},
      {"cset w0, ne", "Set d=x0 #1 w4 ne"},
      {"csetm x0, eq", "Set d=x0 #-1 eq"},
      {"cinc x0, x1, eq", "Other writes=x0 reads=x1,nzcv"},
  });
}

TEST_CASE("accesses to memory have offsets in bytes and their base's change") {
  check_meanings({
      {"ldr x0, [x8, #16]", "Load d=x0 n=x8 #16"},
      {"ldr w0, [sp]", "Load d=x0 n=sp w4"},
      {"ldrb w0, [x1, #3]", "Load d=x0 n=x1 #3 w1"},
      {"ldrsh w0, [x1, #2]", "Load d=x0 n=x1 #2 w2 signed"},
      {"ldrsw x0, [x1, #4]", "Load d=x0 n=x1 #4 w4 signed"},
      {"ldur x0, [x29, #-8]", "Load d=x0 n=x29 #-8"},
      {"str q0, [sp, #32]", "Store d=v0 n=sp #32 w16"},
      {"stur xzr, [x29, #-16]", "Store d=zr n=x29 #-16"},
      {"ldr x0, [x1, #8]!", "Load d=x0 n=x1 #8 before"},
      {"str x0, [x1], #-8", "Store d=x0 n=x1 #-8 after"},
      {"ldr s1, [x0], #4", "Load d=v1 n=x0 #4 w4 after"},
      {"stp x29, x30, [sp, #-32]!", "Store d=x29 d2=x30 n=sp #-32 before"},
      {"ldp x29, x30, [sp], #32", "Load d=x29 d2=x30 n=sp #32 after"},
      {"ldp w0, w1, [x2, #4]", "Load d=x0 d2=x1 n=x2 #4 w4"},
      {"ldpsw x0, x1, [x2, #4]", "Load d=x0 d2=x1 n=x2 #4 w4 signed"},
      {"stp q0, q1, [sp, #64]", "Store d=v0 d2=v1 n=sp #64 w16"},
      {"ldr d0, [x1, x2]", "Load d=v0 n=x1 m=x2"},
      {"ldr x0, [x1, x2, lsl #3]", "Load d=x0 n=x1 m=x2 shift=3"},
      {"ldrb w0, [x1, w2, uxtw]", "Load d=x0 n=x1 m=x2 w1"},
      {"ldrsw x0, [x1, w2, sxtw #2]", "Load d=x0 n=x1 m=x2 w4 shift=2 signed"},
      {"ldr x0, #16", "Load d=x0 ->0x100004010 literal"},
      {"ldar x0, [x1]", "Load d=x0 n=x1"},
      {"stlrb w0, [x1]", "Store d=x0 n=x1 w1"},
      {"ldapur w0, [x1, #4]", "Load d=x0 n=x1 #4 w4"},
      {"ldraa x0, [x1, #8]", "Load d=x0 n=x1 #8 authenticated"},
      {"ldrab x0, [x1, #-8]!", "Load d=x0 n=x1 #-8 before authenticated"},
      {"ld1 {v0.16b}, [x1]", "Load d=v0 n=x1 w16"},
      {"ld1 {v31.2s, v0.2s}, [x1], #16", "Load d=v31 d2=v0 n=x1 #16 after"},
      {"st1 {v3.s}[1], [x1]", "Store d=v3 n=x1 w4"},
      {"st1 {v3.d}[1], [x1], #8", "Store d=v3 n=x1 #8 after"},
      {"ld1r {v0.4s}, [x1]", "Load d=v0 n=x1 w4"},
      {"ld4 {v0.16b-v3.16b}, [x1], x2", "Other writes=x1,v0,v1,v2,v3 reads=x1,x2"},
  });
}

TEST_CASE("atomics exchange registers with memory") {
  check_meanings({
      {"ldaddal x1, x0, [x2]", "Exchange d=x0 n=x2 m=x1"},
      {"stadd w1, [x2]", "Exchange n=x2 m=x1 w4"},
      {"swpal x1, x0, [x2]", "Exchange d=x0 n=x2 m=x1"},
      {"casal x0, x1, [x2]", "Exchange d=x0 d2=x0 n=x2 m=x1"},
      {"ldxr x0, [x1]", "Load d=x0 n=x1"},
      {"ldaxrb w0, [x1]", "Load d=x0 n=x1 w1"},
      {"ldxp x0, x1, [x2]", "Load d=x0 d2=x1 n=x2"},
      {"stlxr w3, x0, [x1]", "Exchange d=x3 n=x1 m=x0"},
      {"stxp w3, x0, x1, [x2]", "Exchange d=x3 d2=x1 n=x2 m=x0"},
      {"casp x0, x1, x2, x3, [x4]", "Other writes=x0,x1 reads=x0,x1,x2,x3,x4"},
  });
}

TEST_CASE("branches, calls and returns have absolute targets") {
  check_meanings({
      {"b #-4", "Branch ->0x100003ffc"},
      {"b.hi #8", "BranchIf ->0x100004008 hi"},
      {"b.al #8", "Branch ->0x100004008"},
      {"cbz w0, #16", "BranchIfZero n=x0 ->0x100004010 w4"},
      {"cbnz x0, #16", "BranchIfNotZero n=x0 ->0x100004010"},
      {"tbz w0, #3, #16", "BranchIfBitClear n=x0 ->0x100004010 w4 shift=3"},
      {"tbnz x0, #63, #16", "BranchIfBitSet n=x0 ->0x100004010 shift=63"},
      {"bl #0x100", "Call ->0x100004100"},
      {"blr x8", "CallRegister n=x8"},
      {"blraa x8, x9", "CallRegister n=x8 m=x9 authenticated"},
      {"blrabz x8", "CallRegister n=x8 authenticated"},
      {"br x16", "BranchRegister n=x16"},
      {"braaz x16", "BranchRegister n=x16 authenticated"},
      {"ret", "Return n=x30"},
      {"ret x1", "Return n=x1"},
      {"retab", "Return n=x30 authenticated"},
      {"brk #1", "Trap"},
      {"udf #0", "Trap"},
      {"svc #0x80", "SystemCall"},
      {"pacibsp", "Nop"},
      {"autibsp", "Nop"},
      {"bti c", "Nop"},
      {"dmb ish", "Nop"},
      {"prfm pldl1keep, [x0]", "Nop"},
      {"hvc #0", "Invalid"},
  });
}

TEST_CASE("text is what an assembler reads") {
  Decoder decoder;
  CHECK(decoder.text(kBase, 0xf9400900) == "ldr x0, [x8, #16]");
  CHECK(decoder.text(kBase, 0x94000002) == "bl 0x100004008");
  CHECK(decoder.text(kBase, 0xd65f03c0) == "ret");
  CHECK(decoder.text(kBase, 0xffffffff) == "<invalid>");
}

TEST_CASE("registers read and written follow from the fields") {
  if (!have_assembler()) return;
  auto words = assemble(
      "ldp x0, x1, [x2], #16\nstp x3, xzr, [sp, #-16]!\nmovk x4, #1\ncsel x0, x1, x2, eq\nbl #0\n"
      "casal x0, x1, [x2]\nsubs x0, x1, x2\n");
  REQUIRE(words.size() == 7);
  const char* expected[] = {"x2 > x0 x1 x2", "sp x3 > sp",    "x4 > x4",        "x1 x2 nzcv > x0",
                            " > ",           "x2 x1 x0 > x0", "x1 x2 > x0 nzcv"};
  Decoder decoder;
  for (std::size_t i = 0; i < words.size(); ++i) {
    Instruction in = decoder.decode(kBase, words[i]);
    std::string reads, writes;
    each_read(in, [&](Register r) { reads += register_name(r) + " "; });
    each_written(in, [&](Register r) { writes += " " + register_name(r); });
    CHECK((reads.empty() ? " " : reads) + ">" + (writes.empty() ? " " : writes) == expected[i]);
  }
}

TEST_CASE("any word decodes to registers that exist") {
  Decoder decoder;
  std::uint32_t word = 12345;
  unsigned valid = 0;
  bool sound = true;
  for (int i = 0; i < 300'000; ++i) {
    word = word * 1664525 + 1013904223;
    Instruction in = decoder.decode(kBase, word ^ word >> 15);
    if (in.operation != Operation::Invalid) ++valid;
    auto check = [&](Register r) { sound = sound && r < kRegisterCount; };
    each_read(in, check);
    each_written(in, check);
    sound = sound && in.shift < 64;
  }
  CHECK(sound);
  CHECK(valid > 50'000);
}
