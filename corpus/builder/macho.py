"""The few reads and writes of Mach-O load commands the build needs."""

import struct

from builder.tools import BuildError

LC_SEGMENT_64 = 0x19
LC_CODE_SIGNATURE = 0x1D
LC_ENCRYPTION_INFO_64 = 0x2C


def load_commands(image):
    """Yields (command, offset, size) of a 64-bit little-endian image."""
    count = struct.unpack_from("<I", image, 16)[0]
    offset = 32
    for _ in range(count):
        command, size = struct.unpack_from("<II", image, offset)
        yield command, offset, size
        offset += size


def find_command(image, wanted):
    for command, offset, _ in load_commands(image):
        if command == wanted:
            return offset
    raise BuildError(f"image has no load command {wanted:#x}")


def find_segment(image, name):
    for command, offset, _ in load_commands(image):
        if command == LC_SEGMENT_64 and image[offset + 8 : offset + 24].rstrip(b"\0") == name.encode():
            return offset
    raise BuildError(f"image has no segment {name}")


def set_cryptid(image, value):
    """Marks the image as encrypted without encrypting it."""
    changed = bytearray(image)
    struct.pack_into("<I", changed, find_command(image, LC_ENCRYPTION_INFO_64) + 16, value)
    return bytes(changed)
