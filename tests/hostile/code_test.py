#!/usr/bin/env python3
"""Scans images whose code is made to mislead: the scan ends in time and memory, nothing crashes, and the report tells what
was looked at."""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import mutate
from code_programs import PROGRAMS, assembly

ASSEMBLER, LINKER = "clang-19", "ld64.lld-19"
LINK = ["-arch", "arm64", "-platform_version", "ios", "15.0", "17.0", "-dylib", "-undefined", "dynamic_lookup"]


def build(name, folder):
    source, made, image = folder / f"{name}.s", folder / f"{name}.o", folder / f"{name}.dylib"
    source.write_text(assembly(name))
    for command in ([ASSEMBLER, "-target", "arm64-apple-ios15.0", "-c", source, "-o", made], [LINKER, *LINK, made, "-o", image]):
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{name}: {done.stderr[-800:]}")
    return image


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--candor", required=True, type=pathlib.Path)
    parser.add_argument("--program", action="append", choices=sorted(PROGRAMS), help="only this one (may be repeated)")
    parser.add_argument("--memory-cap", action="store_true", help="fail on a process that passes 2 GiB")
    parser.add_argument("--no-crash", action="store_true", help="always on here")
    parser.add_argument("--verbose", action="store_true", help="tell seconds and memory of each")
    options = parser.parse_args()
    options.no_crash = True
    if not all(map(shutil.which, (ASSEMBLER, LINKER))):
        print(f"skipped: {ASSEMBLER} or {LINKER} is not installed")
        sys.exit(77)
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        for name in options.program or sorted(PROGRAMS):
            image = build(name, pathlib.Path(scratch))
            result = mutate.run(options.candor, [image], {**os.environ, "XDG_CACHE_HOME": scratch})
            text = mutate.complaint(result, [image], options)
            if text is None and any(code in result[3] for code in ('"WRK002"', '"WRK003"')):
                text = "is too much for the front end"
            if text:
                failed += 1
                print(f"{name}: {text}")
            if options.verbose:
                print(f"{name}: {result[1]:.1f} s, {result[2] // 1024} MiB", flush=True)
    print(f"{len(options.program or PROGRAMS)} images, {failed} failures")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
