"""Writes an ad-hoc code signature with entitlements into a linked image.

The blobs are big-endian and described in Apple's open source (xnu, osfmk/kern/cs_blobs.h).
"""

import hashlib
import plistlib
import struct

from builder import macho

MAGIC_SUPER_BLOB = 0xFADE0CC0
MAGIC_CODE_DIRECTORY = 0xFADE0C02
MAGIC_REQUIREMENTS = 0xFADE0C01
MAGIC_ENTITLEMENTS = 0xFADE7171
MAGIC_DER_ENTITLEMENTS = 0xFADE7172
MAGIC_WRAPPER = 0xFADE0B01

SLOT_CODE_DIRECTORY, SLOT_INFO, SLOT_REQUIREMENTS, SLOT_RESOURCES = 0, 1, 2, 3
SLOT_ENTITLEMENTS, SLOT_DER_ENTITLEMENTS, SLOT_CMS = 5, 7, 0x10000
SPECIAL_SLOTS = 7

FLAG_ADHOC = 0x2
PAGE = 4096
HASH_SHA256 = 2
EXEC_SEGMENT_MAIN_BINARY = 1


def _der(tag, content):
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content


def _der_value(value):
    if isinstance(value, bool):
        return _der(0x01, b"\xff" if value else b"\x00")
    if isinstance(value, int):
        return _der(0x02, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))
    if isinstance(value, str):
        return _der(0x0C, value.encode())
    if isinstance(value, list):
        return _der(0x30, b"".join(_der_value(item) for item in value))
    pairs = (_der(0x30, _der_value(key) + _der_value(value[key])) for key in sorted(value))
    return _der(0xB0, b"".join(pairs))


def der_entitlements(entitlements):
    """Entitlements in the DER form iOS 15 and later read: [APPLICATION 16] { version 1, dictionary }."""
    return _der(0x70, _der_value(1) + _der_value(entitlements))


def _blob(magic, content):
    return struct.pack(">II", magic, len(content) + 8) + content


def _code_directory(image, code_limit, identifier, team, special, is_main, text_size):
    pages = [image[start : min(start + PAGE, code_limit)] for start in range(0, code_limit, PAGE)]
    name, team_bytes = identifier.encode() + b"\0", (team.encode() + b"\0" if team else b"")
    header_size = 88  # through the executable segment fields of version 0x20400
    identifier_offset = header_size
    team_offset = identifier_offset + len(name) if team else 0
    hash_offset = identifier_offset + len(name) + len(team_bytes) + SPECIAL_SLOTS * 32
    size = hash_offset + len(pages) * 32
    header = struct.pack(">IIIIIIIII", MAGIC_CODE_DIRECTORY, size, 0x20400, FLAG_ADHOC, hash_offset,
                         identifier_offset, SPECIAL_SLOTS, len(pages), code_limit)
    header += struct.pack(">BBBBI", 32, HASH_SHA256, 0, PAGE.bit_length() - 1, 0)
    header += struct.pack(">IIIQ", 0, team_offset, 0, 0)
    header += struct.pack(">QQQ", 0, text_size, EXEC_SEGMENT_MAIN_BINARY if is_main else 0)
    hashes = b""
    for slot in range(SPECIAL_SLOTS, 0, -1):
        hashes += hashlib.sha256(special[slot]).digest() if slot in special else bytes(32)
    hashes += b"".join(hashlib.sha256(page).digest() for page in pages)
    return header + name + team_bytes + hashes


def _super_blob(slots):
    index, body = b"", b""
    start = 12 + 8 * len(slots)
    for slot in sorted(slots):
        index += struct.pack(">II", slot, start + len(body))
        body += slots[slot]
    return struct.pack(">III", MAGIC_SUPER_BLOB, start + len(body), len(slots)) + index + body


def sign(image, identifier, team, entitlements, info_plist, is_main):
    """The image with its signature replaced by ours; `entitlements` may be empty."""
    command = macho.find_command(image, macho.LC_CODE_SIGNATURE)
    code_limit = struct.unpack_from("<I", image, command + 8)[0]
    slots = {SLOT_REQUIREMENTS: _blob(MAGIC_REQUIREMENTS, struct.pack(">I", 0))}
    if entitlements:
        text = plistlib.dumps(entitlements, sort_keys=True)
        slots[SLOT_ENTITLEMENTS] = _blob(MAGIC_ENTITLEMENTS, text)
        slots[SLOT_DER_ENTITLEMENTS] = _blob(MAGIC_DER_ENTITLEMENTS, der_entitlements(entitlements))
    special = {**slots, SLOT_INFO: info_plist}

    pages = (code_limit + PAGE - 1) // PAGE
    fixed = sum(len(blob) for blob in slots.values()) + 8 * 8
    size = (fixed + 88 + len(identifier) + len(team) + 2 + (SPECIAL_SLOTS + pages) * 32 + 64 + 15) // 16 * 16

    changed = bytearray(image[:code_limit])
    struct.pack_into("<I", changed, command + 12, size)
    linkedit = macho.find_segment(image, "__LINKEDIT")
    start = struct.unpack_from("<Q", changed, linkedit + 40)[0]
    file_size = code_limit + size - start
    struct.pack_into("<Q", changed, linkedit + 32, (file_size + 0x3FFF) // 0x4000 * 0x4000)
    struct.pack_into("<Q", changed, linkedit + 48, file_size)

    text_size = struct.unpack_from("<Q", changed, macho.find_segment(image, "__TEXT") + 48)[0]
    slots[SLOT_CODE_DIRECTORY] = _code_directory(bytes(changed), code_limit, identifier, team, special, is_main,
                                                 text_size)
    slots[SLOT_CMS] = _blob(MAGIC_WRAPPER, b"")
    blob = _super_blob(slots)
    return bytes(changed) + blob + bytes(size - len(blob))
