#!/usr/bin/env python3
"""Times whole scans of large real binaries, lifting, rules and flow included, against `llvm-objdump-19 -d` of the same
slice, in the same run.

The binaries are npm packages pinned in corpus/wild, or the files given. Prints CPU time (user + system, children
included), the ratio of the two medians, the same by phase, peak memory of the largest process, and the front ends' share
on a second scan. Nothing here is a test: a slow machine changes the seconds, not the ratios.
"""
import argparse
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WILD = ROOT / "corpus/wild"
MIB = 2**20
GOAL = 1.5  # of the time of llvm-objdump
PHASES = ("facts", "lifting", "link", "check", "other")


def cpu(command, errors, environment=None):
    """(CPU seconds, peak MiB) of a command with all processes it waited for, measured by wait4."""
    with open(os.devnull, "wb") as null:
        child = subprocess.Popen(command, stdout=null, stderr=errors or null, env=environment)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))} ended with status {child.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def scan(candor, path, *options, cache=None):
    """(CPU seconds, peak MiB, the figures of --timings) of one scan."""
    environment = {**os.environ, "XDG_CACHE_HOME": cache} if cache else None
    with tempfile.TemporaryFile() as errors:
        command = [candor, "scan", "--timings", "--fail-on", "never", *options, path]
        seconds, peak = cpu(command, errors, environment)
        errors.seek(0)
        lines = [line for line in errors.read().decode(errors="replace").splitlines() if line.startswith("{")]
    return seconds, peak, json.loads(lines[-1])


def by_phase(seconds, timings):
    """CPU seconds of one scan by phase. What no phase has, such as starting processes, is "other"."""
    phases = {"facts": timings["frontEnd"] - timings["lifting"],
              **{name: timings[name] for name in ("lifting", "link", "check")}}
    return phases | {"other": seconds - sum(phases.values())}


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
    return out if done.returncode == 0 else path.resolve()


def code_size(path):
    """Bytes of __text, of all members of a library."""
    headers = subprocess.run(["llvm-objdump-19", "-h", path], capture_output=True, text=True).stdout
    return sum(int(size, 16) for size in re.findall(r"\s__text\s+([0-9a-f]+)\s", headers))


def measure(candor, path, runs, scratch):
    ours, theirs, peaks, phases = [], [], [], []
    for _ in range(runs):
        seconds, peak, timings = scan(candor, path, "--no-cache")
        ours.append(seconds)
        peaks.append(peak)
        phases.append(by_phase(seconds, timings))
        theirs.append(cpu(["llvm-objdump-19", "-d", path], None)[0])
    own, other = statistics.median(ours), statistics.median(theirs)
    print(f"  scan {own:.2f} s, llvm-objdump -d {other:.2f} s, ratio {own / other:.2f} (goal {GOAL})")
    shares = {name: statistics.median(run[name] for run in phases) / other for name in PHASES}
    print("  by phase, in times of llvm-objdump -d: " + ", ".join(f"{name} {shares[name]:.3f}" for name in PHASES))
    print(f"  peak memory {max(peaks):.0f} MiB (150 + 25 x code = {150 + 25 * code_size(path) / MIB:.0f})")
    # A file that changed in the last three seconds is hashed on every scan; the runs above took longer than that
    # only on slow machines.
    time.sleep(4)
    cache = str(pathlib.Path(scratch) / "cache")
    first, second = (scan(candor, path, cache=cache)[2]["frontEnd"] for _ in range(2))
    print(f"  front ends {first:.3f} s, second scan {second:.4f} s ({second / max(first, 1e-9):.4f} x)", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", default=ROOT / "build/release", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("binaries", type=pathlib.Path, nargs="*", help="instead of those of corpus/wild")
    options = parser.parse_args()
    candor = options.build / "bin/candor"
    for original in options.binaries or find_binaries():
        with tempfile.TemporaryDirectory() as scratch:
            path = slice_of(original, scratch)
            name = original.relative_to(WILD / "node_modules") if original.is_relative_to(WILD) else original.name
            print(f"{name}: {path.stat().st_size / MIB:.1f} MiB, {code_size(path) / MIB:.1f} MiB of code")
            measure(candor, path, options.runs, scratch)


if __name__ == "__main__":
    main()
