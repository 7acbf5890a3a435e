#!/usr/bin/env python3
"""What more rules and models cost: scans one path with Candor's rules, and with those and copies of them under other
names, until there are 500 rules and 5,000 models. Compiled packs on both sides, runs taken in turn, medians of CPU time
of the whole scan: with a warm cache, so that front ends cost nothing and the difference is not hidden by them; or with
--cold as a first scan is, everything read anew.
"""
import argparse
import os
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def count(text):
    rules, models = re.match(r"(\d+) rules, (\d+) models", text).groups()
    return int(rules), int(models)


def write_pack(folder, rules, models):
    """Our pack, and models and rules beside it until there are enough."""
    shutil.copytree(ROOT / "rules", folder)
    extra = folder / "models"
    lines = ["framework: Copies", "models:"]
    for i in range(models):
        lines.append(f"  - match: {{class: CopyClass{i % 700}, selector: \"copyOf{i}:with:\", external: true}}")
        lines.append("    sink: {label: network, port: arg 0}")
    (extra / "copies.yaml").write_text("\n".join(lines) + "\n")
    written = 0
    sources = sorted(path for path in (ROOT / "rules").glob("*/*.yaml")
                     if path.parent.name not in ("models", "trackers"))
    copy = 0
    while written < rules:
        copy += 1
        for path in sources:
            if written == rules:
                break
            name = f"{path.stem}-copy{copy}"
            text = re.sub(r"(?m)^id: .*$", f"id: {path.parent.name}/{name}", path.read_text(), count=1)
            (folder / path.parent.name / f"{name}.yaml").write_text(text)
            written += 1


def compile_pack(program, folder, output):
    done = subprocess.run([program, "compile", folder, "-o", output], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr[-2000:])


def cpu(command, environment):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr.decode()[-2000:])
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/release")
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--cold", action="store_true", help="with an empty cache for each run")
    parser.add_argument("path", help="what is scanned: an app, a checkout")
    options = parser.parse_args()
    programs = options.build / "bin"
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        listed = subprocess.run([programs / "candor-rules", "lint", ROOT / "rules"], capture_output=True, text=True)
        own_rules, own_models = count(listed.stdout)
        write_pack(scratch / "large", max(0, 500 - own_rules), max(0, 5000 - own_models))
        packs = {"ours": scratch / "ours.pack", "large": scratch / "large.pack"}
        compile_pack(programs / "candor-rules", ROOT / "rules", packs["ours"])
        compile_pack(programs / "candor-rules", scratch / "large", packs["large"])
        seconds = {name: [] for name in packs}
        for turn in range(options.runs + 1):
            for name, pack in packs.items():
                environment = {**os.environ, "CANDOR_RULES": str(pack), "XDG_CACHE_HOME": str(scratch / "cache")}
                if options.cold:
                    shutil.rmtree(scratch / "cache", ignore_errors=True)
                spent = cpu([programs / "candor", "scan", "--fail-on", "never", options.path], environment)
                if turn > 0:  # the first fills the cache
                    seconds[name].append(spent)
        ours, large = (statistics.median(seconds[name]) for name in ("ours", "large"))
        print(f"{own_rules} rules, {own_models} models: {ours:.3f} s; 500 rules, 5000 models: {large:.3f} s; "
              f"ratio {large / ours:.2f}")


if __name__ == "__main__":
    main()
