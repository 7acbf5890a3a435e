#!/usr/bin/env python3
"""Scans seeded mutations of corpus apps and checks that Candor stays whole.

For every mutated binary, its code included, property list, profile or zip: the scan ends by itself within 30 seconds with a documented
exit status, no process of it passes 2 GiB, its JSON report parses and says something about the input (coverage or a
problem), and nothing is left in the temporary directory.
"""
import argparse
import io
import json
import os
import pathlib
import random
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zipfile

from code_sections import mutate_code

SECONDS = 30
MEMORY_KIB = 2 * 1024 * 1024
STATUSES = {0, 1, 2, 3}
INTERESTING = [0, 1, 2, 7, 8, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF0, 0xFFFFFFFF]


def flip_bits(data, rng, at):
    for _ in range(rng.choice([1, 2, 8, 32])):
        data[at(rng)] ^= 1 << rng.randrange(8)


def put_number(data, rng, at):
    for _ in range(rng.choice([1, 1, 2, 4])):
        offset = at(rng) & ~3
        width = rng.choice([2, 4, 4, 8])
        value = rng.choice(INTERESTING) if rng.random() < 0.7 else rng.getrandbits(32)
        data[offset:offset + width] = struct.pack("<Q", value)[:width]


def truncate(data, rng, at):
    del data[at(rng):]


def copy_block(data, rng, at):
    source, target, size = at(rng), at(rng), rng.choice([4, 16, 64, 512])
    data[target:target + size] = data[source:source + size]


def zero_block(data, rng, at):
    start = at(rng)
    end = min(len(data), start + rng.choice([4, 32, 256, 4096]))
    data[start:end] = bytes(end - start)


def insert(data, rng, at):
    offset = at(rng)
    data[offset:offset] = rng.randbytes(rng.choice([1, 4, 64]))


KINDS = [flip_bits, flip_bits, put_number, put_number, put_number, truncate, copy_block, zero_block, insert]


def mutate(original, rng):
    """One or a few mutations, most of them near the start or the end, where headers and link-edit data stand."""
    data = bytearray(original)

    def at(generator):
        size = max(1, len(data))
        place = generator.random()
        if place < 0.5:
            return generator.randrange(min(size, 4096))
        if place < 0.7:
            return size - 1 - generator.randrange(min(size, 8192))
        return generator.randrange(size)

    for _ in range(rng.choice([1, 1, 2, 3])):
        if not data:
            break
        rng.choice(KINDS)(data, rng, at)
    return bytes(data)


def rebuilt(entries, name, content):
    """The zip again, stored, with one entry replaced: the mutation reaches the reader behind the container."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for entry, data in entries:
            archive.writestr(zipfile.ZipInfo(entry), content if entry == name else data)
    return out.getvalue()


def is_interesting(name, data):
    suffixes = (".plist", ".mobileprovision", ".xcprivacy", ".strings", ".mobileconfig", ".cer", ".der", ".signature")
    return name.endswith(suffixes) or data[:4] in (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe") or data[:8] == b"!<arch>\n"


def load(path):
    with zipfile.ZipFile(path) as archive:
        return [(info.filename, archive.read(info)) for info in archive.infolist() if not info.is_dir()]


def make_case(seed, apps, only_code):
    """(file name, bytes) of the mutation with this number. One of three changes the code of an image."""
    rng = random.Random(seed)
    path, entries = rng.choice(apps)
    targets = [(name, data) for name, data in entries if is_interesting(name, data)]
    images = [(name, data) for name, data in targets if data[:4] == b"\xcf\xfa\xed\xfe"]
    if images and (only_code or seed % 3 == 0):
        name, data = rng.choice(images)
        changed = mutate_code(data, rng)
        if rng.random() < 0.5:
            return f"{seed}-{pathlib.PurePosixPath(name).name}", changed
        return f"{seed}-{path.stem}.ipa", rebuilt(entries, name, changed)
    kind = rng.random()
    if kind < 0.25 or not targets:
        return f"{seed}-{path.stem}.ipa", mutate(path.read_bytes(), rng)
    name, data = rng.choice(targets)
    if kind < 0.6 and data[:4] == b"\xcf\xfa\xed\xfe":
        return f"{seed}-{pathlib.PurePosixPath(name).name}", mutate(data, rng)
    return f"{seed}-{path.stem}.ipa", rebuilt(entries, name, mutate(data, rng))


def run(candor, files, environment):
    """Exit status, seconds, peak KiB of the largest process, standard output and error."""
    command = [str(candor), "scan", "--no-cache", "--format", "json", *map(str, files)]
    started = time.monotonic()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = subprocess.Popen(command, stdout=out, stderr=err, env=environment, start_new_session=True)
        limit = SECONDS * len(files)
        while True:
            pid, status, usage = os.wait4(child.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() - started > limit:
                os.killpg(child.pid, signal.SIGKILL)
                os.wait4(child.pid, 0)
                return "hang", limit, 0, "", ""
            time.sleep(0.002)
        child.returncode = 0
        out.seek(0)
        err.seek(0)
        code = os.waitstatus_to_exitcode(status)
        return code, time.monotonic() - started, usage.ru_maxrss, out.read().decode(), err.read().decode(errors="replace")


def complaint(result, files, options):
    code, seconds, peak, out, err = result
    if code == "hang":
        return "hangs"
    if code not in STATUSES:
        return f"ends with status {code}: {err[-400:]}"
    if seconds > SECONDS * len(files):
        return f"took {seconds:.1f} s"
    if options.memory_cap and peak > MEMORY_KIB:
        return f"used {peak // 1024} MiB"
    try:
        report = json.loads(out)
    except ValueError:
        return f"gives no JSON (status {code}): {err[-400:]}"
    said = {entry["artifact"] for key in ("coverage", "problems") for entry in report[key]}
    crashes = [problem["message"] for problem in report["problems"] if problem["code"] == "WRK001"]
    if options.no_crash and crashes:
        return f"crashes a child: {crashes[0]}"
    for file in files:
        if not any(artifact.startswith(file.name) for artifact in said):
            return f"says nothing about {file.name}"
    return None


def check_batch(files, environment, options):
    """Complaints about the batch, each narrowed down to one file."""
    if complaint(run(options.candor, files, environment), files, options) is None:
        return []
    found = []
    for file in files:
        text = complaint(run(options.candor, [file], environment), [file], options)
        if text:
            found.append((file, text))
    return found or [(files[0], "fails only together with its batch")]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--candor", required=True, type=pathlib.Path)
    parser.add_argument("--corpus", required=True, type=pathlib.Path, help="folder with IPAs below it")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--first", type=int, default=0, help="number of the first mutation")
    parser.add_argument("--batch", type=int, default=25, help="files scanned by one process")
    parser.add_argument("--memory-cap", action="store_true", help="fail on a process that passes 2 GiB")
    parser.add_argument("--no-crash", action="store_true", help="fail on a child that crashes, contained or not")
    parser.add_argument("--only-code", action="store_true", help="mutate nothing but code of images")
    parser.add_argument("--keep", type=pathlib.Path, help="where to put files that failed")
    options = parser.parse_args()

    paths = sorted(options.corpus.rglob("*.ipa"))
    if not paths:
        print(f"skipped: no IPA below {options.corpus}; build the corpus first")
        sys.exit(77)
    apps = [(path, load(path)) for path in paths]
    failures = []
    with tempfile.TemporaryDirectory() as scratch:
        work, temporary = pathlib.Path(scratch, "files"), pathlib.Path(scratch, "tmp")
        work.mkdir()
        temporary.mkdir()
        environment = {**os.environ, "TMPDIR": str(temporary), "XDG_CACHE_HOME": str(temporary)}
        for start in range(options.first, options.first + options.count, options.batch):
            files = []
            for seed in range(start, min(start + options.batch, options.first + options.count)):
                name, data = make_case(seed, apps, options.only_code)
                file = work / name
                file.write_bytes(data)
                files.append(file)
            for file, text in check_batch(files, environment, options):
                failures.append(file.name)
                print(f"{file.name}: {text}", flush=True)
                if options.keep:
                    options.keep.mkdir(parents=True, exist_ok=True)
                    (options.keep / file.name).write_bytes(file.read_bytes())
            left = list(temporary.iterdir())
            if left:
                failures.append(str(left))
                print(f"files left behind: {left}")
            for file in files:
                file.unlink()
    print(f"{options.count} mutations, {len(failures)} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
