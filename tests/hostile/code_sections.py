"""Mutations of the code of a Mach-O image and of what says where code is: words inside the sections with instructions and
method lists, and the list of function starts."""
import struct

MAGIC = b"\xcf\xfa\xed\xfe"
LC_SEGMENT_64, LC_FUNCTION_STARTS = 0x19, 0x26
CODE = (b"__text", b"__stubs", b"__objc_stubs", b"__stub_helper", b"__auth_stubs")
TABLES = (b"__objc_methlist", b"__objc_const", b"__objc_data", b"__objc_selrefs", b"__got", b"__unwind_info", b"__const")

# Instructions that lead elsewhere, to nowhere, or round in circles.
BRANCHES = (0x14000000, 0x94000000, 0x17FFFFFF, 0x97FFFFFF, 0x54000000, 0x34000000, 0xB4000000, 0x36000000)
WORDS = (0x14000000, 0x94000000, 0xD65F03C0, 0xD61F0200, 0xD63F0100, 0xD503201F, 0xD4200020, 0x00000000, 0xFFFFFFFF, 0x910003FF,
         0xD10003FF, 0x9100001F, 0xA9BF7BFD, 0xF9400108, 0x90000008, 0x10000008, 0x58000008, 0xF8408508, 0xD61F0100, 0x8B000108)


def _sections(data, at, count):
    for number in range(count):
        start = at + 72 + 80 * number
        if start + 80 > len(data):
            return
        name = data[start:start + 16].rstrip(b"\0")
        size, offset = struct.unpack_from("<QI", data, start + 40)
        yield name, offset, size


def ranges(data):
    """(name, first byte, bytes) of code, of tables that lead to it, and of the function starts."""
    found = []
    if data[:4] != MAGIC or len(data) < 32:
        return found
    commands, at = struct.unpack_from("<I", data, 16)[0], 32
    for _ in range(min(commands, 200)):
        if at + 16 > len(data):
            break
        kind, size = struct.unpack_from("<II", data, at)
        if kind == LC_SEGMENT_64 and at + 72 <= len(data):
            count = struct.unpack_from("<I", data, at + 64)[0]
            found += [part for part in _sections(data, at, min(count, 100)) if part[0] in CODE + TABLES]
        elif kind == LC_FUNCTION_STARTS:
            found.append((b"function starts", *struct.unpack_from("<II", data, at + 8)))
        at += max(size, 8)
    return [(name, start, size) for name, start, size in found if size >= 4 and start + size <= len(data)]


def _word(rng, old):
    kind = rng.random()
    if kind < 0.3:
        return rng.choice(WORDS)
    if kind < 0.6:  # a branch to some place near
        base = rng.choice(BRANCHES)
        reach = rng.randrange(-64, 64)
        return base | (reach & 0x3FFFFFF if base & 0x7C000000 == 0x14000000 else (reach & 0x3FFF) << 5) | rng.randrange(2)
    if kind < 0.8:
        return old ^ (1 << rng.randrange(32))
    return rng.getrandbits(32)


def mutate_code(data, rng):
    """The image with some words of one part changed; as it is when it has no code."""
    parts = ranges(data)
    if not parts:
        return data
    out = bytearray(data)
    text = [part for part in parts if part[0] == b"__text"]
    name, start, size = rng.choice(text * 3 + parts)
    if name == b"function starts":
        for _ in range(rng.choice([1, 2, 8])):
            out[start + rng.randrange(size)] = rng.choice([0, 1, 2, 4, 0x7F, 0x80, 0xFF])
        return bytes(out)
    for _ in range(rng.choice([1, 4, 16, 64])):
        at = start + rng.randrange(size // 4) * 4
        struct.pack_into("<I", out, at, _word(rng, struct.unpack_from("<I", out, at)[0]))
    if rng.random() < 0.2:  # the same code again, elsewhere: blocks that end where they should not
        length = min(size // 2, rng.choice([16, 64, 256])) & ~3
        source, target = (start + rng.randrange((size - length) // 4 + 1) * 4 for _ in range(2))
        out[target:target + length] = out[source:source + length]
    return bytes(out)
