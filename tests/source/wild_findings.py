#!/usr/bin/env python3
"""Scans the packages of corpus/wild as source and compares their findings with corpus/wild/findings.json; --record
writes that file. A finding is rule, severity, evidence, file and line.
"""
import argparse
import json
import pathlib
import subprocess
import sys

import wild

FINDINGS = wild.WILD / "findings.json"


def findings_of(candor, package):
    done = subprocess.run([candor, "scan", "--format", "json", "--fail-on", "never", package], capture_output=True,
                          text=True)
    if done.returncode != 0:
        sys.exit(done.stderr[-2000:])
    rows = []
    for finding in json.loads(done.stdout)["findings"]:
        place = finding["location"]
        path = place["artifact"].removeprefix(package.name + "/")
        rows.append([finding["rule"], finding["severity"], finding["evidence"], path, place.get("line", 0)])
    return sorted(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--candor", required=True)
    parser.add_argument("--record", action="store_true", help="write corpus/wild/findings.json")
    options = parser.parse_args()
    wild.fetch()
    found = {name: findings_of(options.candor, wild.PACKAGES / name) for name in wild.pinned()
             if any(wild.source_files(wild.PACKAGES / name))}
    if options.record:
        lines = [f' "{name}": [' + ",".join(f"\n  {json.dumps(row)}" for row in rows) + "]"
                 for name, rows in found.items()]
        FINDINGS.write_text("{\n" + ",\n".join(lines) + "\n}\n")
        return
    recorded = json.loads(FINDINGS.read_text())
    changed = 0
    for name, rows in found.items():
        for sign, some, others in (("-", recorded.get(name, []), rows), ("+", rows, recorded.get(name, []))):
            for row in some:
                if row not in others:
                    changed += 1
                    print(sign, name, *row)
    print(f"{sum(map(len, found.values()))} findings in {len(found)} packages, {changed} changes")
    sys.exit(1 if changed else 0)


if __name__ == "__main__":
    main()
