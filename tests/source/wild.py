#!/usr/bin/env python3
"""What a scan recovers of real Objective-C(++) packages, against an independent count of their message sends.

--fetch downloads the packages pinned in corpus/wild/package.json. A run scans each, prints a table and compares with
corpus/wild/results.json (a figure that falls is a failure); --record writes that file, which holds figures only.
Exit status: 0, 1 when something fell, 77 when the packages are not there.
"""
import argparse
import base64
import collections
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import send_counter

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WILD = ROOT / "corpus/wild"
PACKAGES = pathlib.Path(os.environ.get("CANDOR_WILD", WILD / "node_modules"))
RESULTS = WILD / "results.json"
SOURCES = (".m", ".mm")

# The figures of a file, in the order of results.json. `counted` is the independent count, of all branches.
FIGURES = ("counted", "seen", "skipped", "recovered", "known", "any", "invented", "protocol", "functions", "lifted")


def pinned():
    return json.loads((WILD / "package.json").read_text())["sourcePackages"]


def fetch():
    for name, pin in pinned().items():
        target = PACKAGES / name
        if target.is_dir():
            continue
        with tempfile.TemporaryDirectory() as scratch:
            done = subprocess.run(["npm", "pack", "--json", "--pack-destination", scratch, f"{name}@{pin['version']}"],
                                  capture_output=True, text=True)
            archives = list(pathlib.Path(scratch).glob("*.tgz"))
            if done.returncode or len(archives) != 1:
                sys.exit(f"{name}: not fetched\n{done.stderr}")
            digest = base64.b64encode(hashlib.sha512(archives[0].read_bytes()).digest()).decode()
            if f"sha512-{digest}" != pin["integrity"]:
                sys.exit(f"{name}: the checksum is not the pinned one")
            with tarfile.open(archives[0]) as archive:
                archive.extractall(scratch, filter="data")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.move(pathlib.Path(scratch, "package"), target)
        print(f"{name} {pin['version']}")


def source_files(package):
    """Paths, relative to the package, of its Objective-C(++) files; those of its own dependencies are not its own."""
    return sorted(path.relative_to(package) for path in package.rglob("*")
                  if path.suffix in SOURCES and path.is_file()
                  and "node_modules" not in path.relative_to(package).parts)


def scan(candor, package):
    done = subprocess.run([candor, "scan", "--format", "json", "--fail-on", "never", "--include-tests", package],
                          capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{package}: the scan ended with status {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)


def figures_of(entry, counted):
    functions, sends = entry["functions"], entry["messageSends"]
    return {"counted": counted, "seen": sends["seen"], "skipped": sends["inSkippedBranches"],
            "recovered": sends["selectorKnown"], "known": sends["receiverKnown"], "any": sends["receiverAny"],
            "invented": sends["receiverInvented"], "protocol": sends["receiverProtocolOnly"],
            "functions": functions["seen"], "lifted": functions["lifted"]}


def measure(candor, name, notes):
    """{file: figures} of a package, and the codes of the problems of its files."""
    package = PACKAGES / name
    report = scan(candor, package)
    files = source_files(package)
    problems = collections.Counter()
    for problem in report["problems"]:
        if problem["artifact"].endswith(SOURCES):
            problems[problem["kind"]] += 1
    entries = {}
    for entry in report["coverage"]:
        for path in files:
            if entry["artifact"] == str(path) or entry["artifact"].endswith("/" + str(path)):
                entries[path] = entry
    measured = {}
    for path in files:
        counted = len(send_counter.count_file(package / path))
        if path not in entries:
            notes.append(f"{name}/{path}: no unit")
            measured[str(path)] = dict.fromkeys(FIGURES, 0) | {"counted": counted}
            continue
        if not entries[path]["analysed"]:
            notes.append(f"{name}/{path}: not analysed: {', '.join(entries[path]['notAnalysed'])}")
        measured[str(path)] = figures_of(entries[path], counted)
    return measured, problems


def total(files):
    return {figure: sum(entry[figure] for entry in files.values()) for figure in FIGURES}


def share(part, whole):
    return f"{100 * part / whole:6.1f}" if whole else "     –"


def row(name, count, figures):
    return (f"{name[:44]:44} {count:5} {figures['counted']:7} {figures['seen']:6} {figures['skipped']:7} "
            f"{figures['recovered']:9} {share(figures['recovered'], figures['seen'])} "
            f"{share(figures['known'], figures['recovered'])} {figures['any']:5} {figures['invented']:8} "
            f"{figures['protocol']:8} {figures['functions']:9} {share(figures['lifted'], figures['functions'])}")


def print_table(results, worst):
    print(f"{'package':44} files counted   seen skipped recovered      %  known%    id invented protocol functions "
          f"lifted%")
    everything = {}
    for name, package in results.items():
        print(row(name, len(package["files"]), total(package["files"])))
        everything |= {f"{name}/{path}": figures for path, figures in package["files"].items()}
    print(row("all", len(everything), total(everything)))
    lost = sorted(everything.items(), key=lambda item: item[1]["recovered"] - item[1]["seen"])
    for path, figures in lost[:worst]:
        if figures["recovered"] < figures["seen"]:
            print(f"  {figures['seen'] - figures['recovered']:4} lost of {figures['seen']:4}  {path}")
    for path, figures in everything.items():
        if figures["counted"] != figures["seen"] + figures["skipped"]:
            print(f"  counted {figures['counted']}, the front end counts {figures['seen']} + {figures['skipped']}: {path}")


def falls(old, new):
    """What got worse: fewer sends recovered, bodies lowered or receivers known, per package; sends recovered per file."""
    for name, package in old.items():
        if name not in new:
            yield f"{name} was not measured"
            continue
        before, after = total(package["files"]), total(new[name]["files"])
        for figure in ("recovered", "known", "lifted"):
            if after[figure] < before[figure]:
                yield f"{name}: {figure} fell from {before[figure]} to {after[figure]}"
        for path, figures in package["files"].items():
            now = new[name]["files"].get(path)
            if now is None or now["recovered"] < figures["recovered"]:
                yield f"{name}/{path}: recovered fell from {figures['recovered']} to {now and now['recovered']}"


def load(path):
    """results.json, with the rows of its files as dictionaries."""
    recorded = json.loads(path.read_text())["packages"]
    for package in recorded.values():
        package["files"] = {file: dict(zip(FIGURES, row)) for file, row in package["files"].items()}
    return recorded


def store(path, results):
    lines = ['{"figures": ' + json.dumps(FIGURES) + ",", ' "packages": {']
    for at, (name, package) in enumerate(results.items()):
        lines.append(f'  {json.dumps(name)}: {{"version": {json.dumps(package["version"])}, '
                     f'"problems": {json.dumps(package["problems"], sort_keys=True)},')
        lines.append(f'   "total": {json.dumps(list(total(package["files"]).values()))},')
        rows = [f"    {json.dumps(file)}: {json.dumps(list(figures.values()))}"
                for file, figures in package["files"].items()]
        lines.append('   "files": {\n' + ",\n".join(rows) + "}}" + ("," if at + 1 < len(results) else ""))
    path.write_text("\n".join(lines) + "\n }}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--candor", default=ROOT / "build/dev/bin/candor", type=pathlib.Path)
    parser.add_argument("--package", action="append", help="measure only this one (may be repeated)")
    parser.add_argument("--fetch", action="store_true", help="download the packages first")
    parser.add_argument("--record", action="store_true", help="write corpus/wild/results.json")
    parser.add_argument("--worst", type=int, default=20, help="how many files with lost sends to name")
    options = parser.parse_args()
    if options.fetch:
        fetch()
    names = options.package or list(pinned())
    if any(not (PACKAGES / name).is_dir() for name in names):
        print(f"the packages are not in {PACKAGES}; --fetch downloads them")
        return 77
    results, notes = {}, []
    for name in names:
        files, problems = measure(options.candor, name, notes)
        results[name] = {"version": pinned()[name]["version"], "problems": dict(problems), "files": files}
    print_table(results, options.worst)
    print("\n".join(notes))
    if options.record:
        store(RESULTS, results)
        return 0
    if not RESULTS.is_file():
        return 0
    fallen = list(falls({name: package for name, package in load(RESULTS).items() if name in names}, results))
    print("\n".join(fallen))
    return 1 if fallen else 0


if __name__ == "__main__":
    sys.exit(main())
