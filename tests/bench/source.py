#!/usr/bin/env python3
"""Times the source front end over a package against `clang-19 -fsyntax-only` on the same files, in the same run.

Both sides get the same stand-in SDK, precompiled, and the same language flags; Clang finds the package's headers by one
-I per folder that has headers. A missing header ends Clang's parse at once, so that it gets an empty file for each header
that nobody has: both sides parse every file to its end. CPU time is user + system; the front end's is that of its child
processes, as --timings tells it.
"""
import argparse
import json
import os
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SDK = ROOT / "analyzer/source/sdk"
UMBRELLA = SDK / "usr/candor/everything.h"
SKIPPED = {"node_modules", "__tests__", ".git"}
LANGUAGES = {".m": "objective-c", ".mm": "objective-c++"}
STANDARDS = {".m": "gnu11", ".mm": "gnu++20"}


def files_below(package, endings):
    for folder, folders, names in os.walk(package):
        folders[:] = sorted(name for name in folders if name not in SKIPPED)
        for name in sorted(names):
            if pathlib.Path(name).suffix in endings:
                yield pathlib.Path(folder) / name


def objective_c_part(package, scratch):
    """A copy with the Objective-C files and all headers: what both sides are timed on."""
    copy = scratch / package.name
    for path in files_below(package, set(LANGUAGES) | {".h", ".hpp", ".def", ".inc", ".pch"}):
        target = copy / path.relative_to(package)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    return copy


def flags(suffix):
    cxx = ["-isystem", SDK / "usr/c++/v1"] if suffix == ".mm" else []
    return ["clang-19", "-target", "arm64-apple-ios15.0", f"-std={STANDARDS[suffix]}", "-fblocks", "-fno-objc-arc",
            "-fobjc-weak", "-fexceptions", "-fobjc-exceptions", "-nostdinc", "-w", "-ferror-limit=0", *cxx, "-isystem",
            SDK / "usr", "-isystem", SDK]


def run(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, errors="replace")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, done


def precompile(suffix, out):
    _, done = run([*flags(suffix), "-x", LANGUAGES[suffix] + "-header", UMBRELLA, "-o", out])
    if done.returncode != 0:
        sys.exit(f"the SDK does not precompile:\n{done.stderr[:2000]}")


def make_stubs(commands, stubs):
    """Empty files for the headers that nobody has."""
    for command in commands:
        for _ in range(60):
            _, done = run([*command, "-E", "-o", os.devnull])
            missing = re.findall(r"fatal error: '([^']+)' file not found", done.stderr)
            missing = [name for name in missing if not name.startswith(("/", ".."))]
            if not missing:
                break
            for name in missing:
                path = stubs / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.touch()


def clang_commands(package, scratch):
    folders = sorted({str(path.parent) for path in files_below(package, {".h", ".hpp"})})
    includes = [part for folder in folders for part in ("-I", folder)]
    stubs = scratch / "stubs"
    stubs.mkdir()
    commands = []
    for path in files_below(package, set(LANGUAGES)):
        pch = scratch / f"sdk{path.suffix}.pch"
        if not pch.exists():
            precompile(path.suffix, pch)
        commands.append([*flags(path.suffix), "-include-pch", pch, *includes, "-I", stubs, "-x", LANGUAGES[path.suffix],
                         "-fsyntax-only", path])
    make_stubs(commands, stubs)
    return commands


def timings(candor, package, cache, *options):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    _, done = run(["env", f"XDG_CACHE_HOME={cache}", candor, "scan", "--timings", "--fail-on", "never", *options, package])
    lines = [text for text in done.stderr.splitlines() if text.startswith("{")]
    if not lines:
        sys.exit(f"no timings:\n{done.stderr[:2000]}")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return json.loads(lines[-1]), max(peak, before) / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("package", type=pathlib.Path, help="folder of an npm package or checkout")
    parser.add_argument("--build", default=ROOT / "build/release", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    candor = options.build / "bin/candor"
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        cache = scratch / "cache"
        package = objective_c_part(options.package.resolve(), scratch)
        _, peak = timings(candor, package, cache, "--no-cache")
        commands = clang_commands(package, scratch)
        ours, theirs = [], []
        for _ in range(options.runs):
            theirs.append(sum(run(command)[0] for command in commands))
            ours.append(timings(candor, package, cache, "--no-cache")[0]["frontEnd"])
        time.sleep(4)  # a file that changed in the last seconds is hashed on every scan
        first = timings(candor, package, cache)[0]["frontEnd"]
        time.sleep(4)
        second = timings(candor, package, cache)[0]["frontEnd"]
        print(f"{package.name}: {len(commands)} files")
        print(f"  front end {statistics.median(ours):.2f} s, clang-19 -fsyntax-only {statistics.median(theirs):.2f} s, "
              f"ratio {statistics.median(ours) / statistics.median(theirs):.2f}")
        print(f"  second scan {second:.3f} s in front ends ({second / max(first, 1e-9):.4f} x), peak memory of a process "
              f"{peak:.0f} MiB")


if __name__ == "__main__":
    main()
