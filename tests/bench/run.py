#!/usr/bin/env python3
"""Times facts-only scans of large real binaries against other programs on the same file, in the same run.

The binaries are npm packages pinned in corpus/wild. Prints CPU time (user + system, children included), the ratio of
the two medians, peak memory of the largest process, and the front ends' share on a second scan. Nothing here is a
test: a slow machine changes the seconds, not the ratios.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WILD = ROOT / "corpus/wild"


def cpu(command, environment=None):
    """(CPU seconds, peak MiB) of a command with all processes it waited for, measured by wait4."""
    with open(os.devnull, "wb") as null:
        child = subprocess.Popen(command, stdout=null, stderr=null, env=environment)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))} ended with status {child.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def timings(candor, path, cache):
    """The --timings figures of one scan, as a dictionary."""
    done = subprocess.run([candor, "scan", "--timings", path], capture_output=True, text=True,
                          env={**os.environ, "XDG_CACHE_HOME": cache})
    line = [text for text in done.stderr.splitlines() if text.startswith("{")][-1]
    return json.loads(line)


def find_binaries():
    modules = WILD / "node_modules"
    if not modules.is_dir():
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], cwd=WILD, check=True)
    found = []
    for path in sorted(modules.rglob("*")):
        if not path.is_file() or path.is_symlink() or path.stat().st_size < 8_000_000:
            continue
        with path.open("rb") as file:
            magic = file.read(8)
        if magic[:4] in (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe") or magic == b"!<arch>\n":
            if not any(part in str(path) for part in ("simulator", "maccatalyst", "tvos", "-x86_64")):
                found.append(path)
    return found


def slice_of(path, scratch):
    """The arm64 slice as a file of its own, so that both programs see the same bytes."""
    out = pathlib.Path(scratch) / path.name
    done = subprocess.run(["llvm-lipo-19", path, "-thin", "arm64", "-output", out], capture_output=True)
    return out if done.returncode == 0 else path


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=ROOT / "build/release", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    candor = options.build / "bin/candor"
    for original in find_binaries():
        with tempfile.TemporaryDirectory() as scratch:
            path = slice_of(original, scratch)
            ours, theirs, peaks = [], [], []
            for _ in range(options.runs):
                seconds, peak = cpu([candor, "scan", "--no-cache", "--fail-on", "never", path])
                ours.append(seconds)
                peaks.append(peak)
                theirs.append(cpu(["llvm-objdump-19", "-d", path])[0])
            # A file that changed in the last three seconds is hashed on every scan; the runs above took longer than
            # that only on slow machines.
            time.sleep(4)
            cache = str(pathlib.Path(scratch) / "cache")
            first, second = timings(candor, path, cache), timings(candor, path, cache)
            size = path.stat().st_size / 2**20
            print(f"{original.relative_to(WILD / 'node_modules')}: {size:.1f} MiB")
            print(f"  scan {statistics.median(ours):.3f} s, llvm-objdump -d {statistics.median(theirs):.3f} s, "
                  f"ratio {statistics.median(ours) / statistics.median(theirs):.3f}")
            print(f"  peak memory {max(peaks):.0f} MiB (4 x size + 150 = {4 * size + 150:.0f})")
            print(f"  front ends {first['frontEnd']:.3f} s, second scan {second['frontEnd']:.4f} s "
                  f"({second['frontEnd'] / max(first['frontEnd'], 1e-9):.4f} x)")


if __name__ == "__main__":
    main()
