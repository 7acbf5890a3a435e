"""Assembly of images whose code is made to mislead: one function of text for each of them.

What the assembler cannot say, such as functions that begin inside instructions, is done by tables that point there.
"""

HEADER = "    .section __TEXT,__text,regular,pure_instructions\n    .p2align 2\n"
END = "\n    .subsections_via_symbols\n"


def _function(name, *lines):
    """`name` begins with "_"; conditional branches need the same label with "L"."""
    return f"    .globl {name}\n    .p2align 2\n{name}:\nL{name}:\n" + "".join(f"    {line}\n" for line in lines)


def overlapping_functions():
    """A function start at every instruction of another; the last runs into the next function."""
    lines = "".join(_function(f"_start{number}", "add x0, x0, #1", "cbz x0, L_tail") for number in range(2000))
    return HEADER + lines + _function("_tail", "mov x1, x0") + _function("_after", "b _start7")


def jumps_into_the_middle():
    """Branches into other functions' loops, past the end, and into data between instructions."""
    return HEADER + _function("_first", "mov x2, #0", "Linner: add x2, x2, #1", "bl _second", "cbnz x2, Linner", "ret") + \
        _function("_second", "cbz x0, Linner", "b Ldata", ".long 0xffffffff", "Ldata: .long 0x00000000", "b _first + 4") + \
        _function("_third", "b _end + 4096", "tbz x1, #63, Linner", "b.eq L_second + 8") + _function("_end", "b Linner")


def long_function():
    """A million instructions without a branch."""
    return HEADER + _function("_long", ".rept 250000", "add x0, x0, x1", "str x0, [sp, #8]", "ldr x1, [sp, #8]",
                              "eor x2, x0, x1", ".endr", "ret")


def million_calls():
    """A million instructions, each fourth a call, all of one function."""
    return HEADER + _function("_calls", ".rept 250000", "mov x0, x19", "mov x1, x20", "bl _objc_retain", "mov x19, x0", ".endr",
                              "ret")


def many_blocks():
    """A function of 200,000 blocks, each with two ways on."""
    count, reach = 200000, 30000  # as far as such a branch goes
    def target(number):
        return number + number * 7919 % (2 * reach) - reach if reach < number < count - reach else number
    lines = [f"Lb{number}: cbz x{number % 20}, Lb{target(number)}\n    add x{number % 19}, x{number % 13}, #1"
             for number in range(count)]
    return HEADER + _function("_blocks", *lines, "ret")


def nested_loops():
    """3,000 loops inside one another, with a store and a load in each."""
    depth = 3000
    lines = [f"Lo{number}: str x{number % 9}, [sp, #{number % 400 * 8}]\n    ldr x{(number + 1) % 9}, [sp, #{number % 397 * 8}]"
             for number in range(depth)]
    lines += [f"subs x9, x9, #1\n    b.ne Lo{number}" for number in reversed(range(depth))]
    return HEADER + _function("_loops", "sub sp, sp, #4080", *lines, "add sp, sp, #4080", "ret")


def wandering_stack():
    """A stack pointer that grows in a loop, comes from memory, and addresses 100,000 cells."""
    cells = [f"sub sp, sp, #4080\n    str x{number % 20}, [sp, #{number % 500 * 8}]" for number in range(100000)]
    return HEADER + _function("_grows", "Lg: sub sp, sp, #16", "str x0, [sp]", "cbnz x0, Lg", "ret") + \
        _function("_loaded", "ldr x9, [x0]", "mov sp, x9", "str x0, [sp, #8]", "ldp x29, x30, [sp], #16", "ret") + \
        _function("_deep", *cells, "ret")


def circular_branches():
    """Functions and stubs that are branches to themselves and to one another."""
    ring = "".join(_function(f"_ring{number}", f"b _ring{(number + 1) % 500}") for number in range(500))
    stubs = "    .section __TEXT,__objc_stubs,regular,pure_instructions\n    .p2align 5\n" + \
        _function("_stub", "adrp x1, _stub@PAGE", "ldr w1, [x1, _stub@PAGEOFF]", "b _stub") + \
        _function("_other", "adrp x16, _other@PAGE", "add x16, x16, _other@PAGEOFF", "br x16")
    return HEADER + _function("_self", "b _self") + _function("_calls_self", "bl _calls_self", "bl _stub", "b _other") + ring + \
        stubs


def chain_of_pieces():
    """Pieces of code that were moved out of functions, each made of the next: 100,000 in a row, and 40 that double."""
    def piece(number, *lines):
        return _function(f"_OUTLINED_FUNCTION_{number}", *lines)
    row = "".join(piece(number, "add x0, x0, #1", f"b _OUTLINED_FUNCTION_{number + 1}") for number in range(100000))
    doubling = "".join(piece(200000 + number, *[f"bl _OUTLINED_FUNCTION_{200001 + number}"] * 2, "ret") for number in range(40))
    return HEADER + row + piece(100000, "ret") + doubling + piece(200040, "add x0, x0, #1", "ret") + \
        _function("_uses", "bl _OUTLINED_FUNCTION_0", "bl _OUTLINED_FUNCTION_200000", "ret")


def huge_jump_tables():
    """Tables with bounds far beyond the image, targets at odd places, and an index that is never checked."""
    def switch(name, bound):
        return _function(name, *bound, "adrp x8, Ltable@PAGE", "add x8, x8, Ltable@PAGEOFF", "ldrsw x9, [x8, x0, lsl #2]",
                         "add x8, x8, x9", "br x8", "ret")
    table = "    .section __TEXT,__const\n    .p2align 2\nLtable:\n" + "".join(
        f"    .long {value}\n" for value in (0, 1, 2, 3, -4, 5, 0x7FFFFFFF, -0x80000000, *range(-2000, 2000)))
    return HEADER + switch("_large", ["mov w1, #-2", "cmp w0, w1", "b.hi L_small"]) + \
        switch("_small", ["cmp w0, #4000", "b.hi L_large"]) + switch("_unbounded", []) + table


def forged_blocks():
    """Block literals that are their own descriptors, that capture themselves, whose invoke is what creates them."""
    literal = ("    .section __DATA,__const\n    .p2align 3\n_literal:\n    .quad __NSConcreteGlobalBlock\n    .long 0x50000000\n"
               "    .long 0\n    .quad _maker\n    .quad _literal\n_odd:\n    .quad __NSConcreteGlobalBlock\n"
               "    .long -1\n    .long -1\n    .quad _maker + 2\n    .quad 1\n")
    make = ["sub sp, sp, #64", "adrp x8, __NSConcreteStackBlock@GOTPAGE", "ldr x8, [x8, __NSConcreteStackBlock@GOTPAGEOFF]",
            "mov w9, #0xC2000000", "adrp x10, _maker@PAGE", "add x10, x10, _maker@PAGEOFF", "adrp x11, _literal@PAGE",
            "add x11, x11, _literal@PAGEOFF", "mov x12, sp", "stp x8, x9, [sp]", "stp x10, x11, [sp, #16]",
            "str x12, [sp, #32]", "mov x0, sp", "bl _objc_retainBlock", "ldr x9, [x0, #16]", "blr x9", "add sp, sp, #64", "ret"]
    return HEADER + _function("_maker", *make) + literal


def _class(name, methods):
    """A class whose list of methods is `methods`: lines of (name, types, implementation)."""
    entries = "".join(f"    .quad {selector}\n    .quad {types}\n    .quad {implementation}\n"
                      for selector, types, implementation in methods)
    return f"""
    .section __DATA,__objc_const
    .p2align 3
Lmethods_{name}:
    .long 24
    .long {len(methods)}
{entries}Lro_{name}:
    .long 0
    .long 8
    .long 8
    .long 0
    .quad 0
    .quad Lname_{name}
    .quad Lmethods_{name}
    .quad 0
    .quad 0
    .quad 0
    .quad 0
    .section __DATA,__objc_data
    .p2align 3
_OBJC_CLASS_$_{name}:
    .quad _OBJC_CLASS_$_{name}
    .quad 0
    .quad 0
    .quad 0
    .quad Lro_{name}
    .section __DATA,__objc_classlist,regular,no_dead_strip
    .p2align 3
    .quad _OBJC_CLASS_$_{name}
    .section __TEXT,__objc_classname,cstring_literals
Lname_{name}:
    .asciz "{name}"
"""


def forged_methods():
    """Methods whose code is data, nothing, outside, inside an instruction, or that of 20,000 others."""
    strings = ('    .section __TEXT,__objc_methname,cstring_literals\nLsel: .asciz "send:"\nLtypes: .asciz "v24@0:8@16"\n'
               'Lbad: .asciz "' + "{a=" * 400 + '"\n')
    places = ["_code", "_code + 2", "_code + 4", "0", "1", "_OBJC_CLASS_$_Odd", "Lsel", "0x7fffffffffffffff", "_end + 0x100000",
              "_end", "_code - 0x4000"]
    odd = [("Lsel", types, place) for place in places for types in ("Ltypes", "Lbad", "Lsel", "0")]
    many = [("Lsel", "Ltypes", "_code")] * 20000
    return HEADER + _function("_code", "mov x0, x2", "bl _objc_retain", "ret") + _function("_end", "ret") + strings + \
        _class("Odd", odd) + _class("Many", many)


def wild_addresses():
    """Addresses put together out of pieces that lead outside, wrap round, or depend on themselves."""
    return HEADER + _function("_wild", "adrp x8, _wild@PAGE", "Lw: add x8, x8, #4095", "ldr x9, [x8]", "ldr x9, [x9]", "blr x9",
                              "movz x10, #0xffff, lsl #48", "movk x10, #0xffff", "ldr x0, [x10, #8]", "ldr x1, [x10, x10]",
                              "cbnz x0, Lw", "br x10") + \
        _function("_literal_pool", "ldr x0, L_wild - 0x8000", "ldr x1, L_wild + 0x80000", "adr x2, L_wild", "br x2")


def merged_sends():
    """40 functions of 400 sends, each of a selector that a chain of choices made."""
    choose = [f"adrp x{r}, L{name}@PAGE\n    add x{r}, x{r}, L{name}@PAGEOFF" for r, name in ((22, "first"), (23, "second"))]
    sends = [f"Ls{{0}}_{number}: cmp x19, #{number}\n    csel x24, x22, x23, eq\n    csel x20, x24, x23, lt\n"
             f"    cbz x21, Ls{{0}}_{number * 7919 % 400}\n    ldr x1, [x{24 - number % 2 * 4}]\n    bl _objc_msgSend"
             for number in range(400)]
    functions = "".join(_function(f"_sends{one}", *choose, *(line.format(one) for line in sends), "ret") for one in range(40))
    selectors = "    .section __TEXT,__objc_methname,cstring_literals\nLone: .asciz \"one\"\nLtwo: .asciz \"two\"\n" \
        "    .section __DATA,__objc_selrefs,literal_pointers,no_dead_strip\n    .p2align 3\n" \
        "Lfirst: .quad Lone\nLsecond: .quad Ltwo\n"
    return HEADER + functions + selectors


# By name; each is one image.
PROGRAMS = {make.__name__: make for make in (
    overlapping_functions, jumps_into_the_middle, long_function, million_calls, many_blocks, nested_loops, wandering_stack,
    circular_branches, chain_of_pieces, huge_jump_tables, forged_blocks, forged_methods, wild_addresses, merged_sends)}


def assembly(name):
    return PROGRAMS[name]() + END
