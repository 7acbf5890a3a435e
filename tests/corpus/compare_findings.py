#!/usr/bin/env python3
"""Compares what `candor scan` finds in the built corpus with what the cases expect, by rule and owner.

Every expected finding must be found, every finding must be expected; a gap marked `missed` that is found is
an error too, so that it becomes an expectation. Prints each difference with the place of the mark.
"""

import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys


def owner_of(component):
    """Path of a component inside the app, "" for the app itself."""
    inside = re.search(r"Payload/[^/]+\.app/?(.*)$", component)
    return inside[1].rstrip("/") if inside else component


def found_in(candor, ipa):
    """Rule and owner of every finding, with its message; None and a reason when the scan failed."""
    command = [candor, "scan", "--no-cache", "--format", "json", str(ipa)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    if done.returncode not in (0, 1, 3):
        return None, f"status {done.returncode}: {done.stderr.strip()}"
    findings = collections.defaultdict(list)
    for finding in json.loads(done.stdout)["findings"]:
        component = finding.get("component") or finding["owner"]
        findings[finding["rule"], owner_of(component)].append(finding["message"])
    return findings, ""


def differences(case, marks, findings):
    by_verdict = collections.defaultdict(dict)
    for mark in marks:
        by_verdict[mark["verdict"]][mark["rule"], mark["owner"]] = f"{mark['file']}:{mark['line']}"
    place = lambda key: f"{key[0]} in {key[1] or 'the app'}"
    for key, line in sorted(by_verdict["expect"].items()):
        if key not in findings:
            yield f"{case}: not found: {place(key)} ({line})"
    for key, messages in sorted(findings.items()):
        if key in by_verdict["clean"]:
            yield f"{case}: found, but marked clean: {place(key)} ({by_verdict['clean'][key]}): {messages[0]}"
        elif key in by_verdict["missed"]:
            yield f"{case}: a known gap is closed: {place(key)} ({by_verdict['missed'][key]})"
        elif key not in by_verdict["expect"]:
            yield f"{case}: not expected: {place(key)}: {messages[0]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--candor", required=True, help="the program to test")
    parser.add_argument("--corpus", required=True, type=pathlib.Path, help="the folder corpus/build.py wrote")
    parser.add_argument("--variant", action="append", help="only this variant (may be repeated)")
    options = parser.parse_args()
    scanned, problems = 0, []
    for file in sorted(options.corpus.glob("*/*.expected.json")):
        if options.variant and file.parent.name not in options.variant:
            continue
        expected = json.loads(file.read_text())
        findings, failure = found_in(options.candor, file.with_name(expected["case"] + ".ipa"))
        case = f"{file.parent.name}/{expected['case']}"
        scanned += 1
        if findings is None:
            problems.append(f"{case}: {failure}")
        else:
            problems += differences(case, expected["expectations"], findings)
    print("\n".join(problems + [f"{scanned} scanned, {len(problems)} differences"]))
    return 1 if problems or not scanned else 0


if __name__ == "__main__":
    sys.exit(main())
