#!/usr/bin/env python3
"""The stand-in C++ standard library gives Objective-C++ the types it expects, and every header stands alone."""
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SDK = ROOT / "analyzer/source/sdk"
LIBRARY = SDK / "usr/c++/v1"
# The library declares templates and defines few: used with a lambda, which has no linkage, Clang calls that an error.
EXPECTED = "cannot be defined in any other translation unit because its type does not have linkage"


def errors_of(compiler, resources, text):
    done = subprocess.run(
        [compiler, "-fsyntax-only", "-target", "arm64-apple-ios15.0", "-x", "objective-c++", "-std=gnu++20", "-fblocks",
         "-fobjc-weak", "-nostdinc", "-nostdinc++", "-isystem", LIBRARY, "-isystem", f"{resources}/include",
         "-I", SDK, "-isystem", SDK / "usr", "-Wno-unused", "-ferror-limit=0", "-"],
        input=text, capture_output=True, text=True)
    return [line for line in done.stderr.splitlines() if "error:" in line and EXPECTED not in line]


def main():
    compiler = shutil.which("clang++-19")
    if not compiler:
        print("clang++-19 is not installed")
        return 77
    resources = subprocess.run([compiler, "-print-resource-dir"], capture_output=True, text=True).stdout.strip()
    failures = errors_of(compiler, resources, (ROOT / "tests/source/standard_library.mm").read_text())
    for header in sorted(LIBRARY.iterdir()):
        failures += errors_of(compiler, resources, f"#include <{header.name}>\n")
    print("\n".join(failures) or "no error")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
