#!/usr/bin/env python3
"""Scans every app of the corpus in every variant that was built, or as source, and compares the findings with the truth
in its sources.

A finding is compared by rule and owning component. Every `expect:` must be found, no `clean:` may fire, a `missed:`
that fires must be promoted, and a finding that nothing announces fails the test as well.
"""
import argparse
import collections
import json
import pathlib
import re
import subprocess
import sys

MARK = re.compile(r"\b(expect|clean|missed): *([a-z]+/[a-z0-9-]+)")
# What source cannot show, by case: rules that fire in the built app alone, and why.
BUILT_ONLY = {
    "adhoc_profile": {"enterprise/profile-mismatch": "the profile is signed and embedded by the build"},
    "encrypted": {"analysis/encrypted-image": "the store encrypts what was built"},
    "enterprise_filter": {"enterprise/filter-on-unmanaged-build": "the profile is embedded by the build"},
    "enterprise_vpn": {
        "enterprise/in-house-packet-tunnel": "the profile is embedded by the build",
        "enterprise/in-house-profile": "the profile is embedded by the build",
        "enterprise/in-house-root-certificate": "the profile is embedded by the build",
    },
    "privacy_manifest_bad": {"privacy/unsigned-sdk": "source of a framework has no signature yet"},
    "selector_stubs": {"privacy/missing-purpose-string": "written in assembly"},
    "selector_stubs_small": {"privacy/missing-purpose-string": "written in assembly"},
    "silent_audio": {"background/silent-audio-keep-alive": "the audio file is made by the build"},
}
INNER = {"extensions", "frameworks", "clips", "watch", "bundles"}


def owner_of(relative):
    """The component whose folder holds the file: "app", or the name of the extension, framework …"""
    owner = "app"
    parts = relative.parts
    for folder, name in zip(parts, parts[1:]):
        if folder in INNER:
            owner = name
    return owner


def read_truth(case):
    truth = {"expect": set(), "clean": set(), "missed": set()}
    for path in sorted(case.rglob("*")):
        if not path.is_file():
            continue
        for kind, rule in MARK.findall(path.read_text(errors="replace")):
            truth[kind].add((rule, owner_of(path.relative_to(case))))
    return truth


def component_name(path):
    inside = path.split(".ipa/", 1)[-1]
    folders = [part for part in inside.split("/") if pathlib.PurePath(part).suffix in
               (".app", ".appex", ".framework", ".bundle")]
    return "app" if len(folders) <= 1 else pathlib.PurePath(folders[-1]).stem


def source_component_name(case, path):
    """The same for a scan of the case's folder, "demo/extensions/Share"."""
    inside = pathlib.PurePath(path).relative_to(case)
    return owner_of(inside / "file")


def scan(candor, ipa):
    done = subprocess.run([candor, "scan", "--format", "json", "--no-cache", ipa], capture_output=True, text=True)
    if "WRK004" in done.stderr and ipa.is_dir():
        print("skipped: the front end of source was not built")
        sys.exit(77)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{ipa}: status {done.returncode}: {done.stderr[-800:]}")
    return json.loads(done.stdout)


def compare(truth, found):
    """Lines that say what is wrong."""
    lines = [f"not found: {rule} in {owner}" for rule, owner in sorted(truth["expect"] - found)]
    for rule, owner in sorted(found - truth["expect"]):
        if (rule, owner) in truth["missed"]:
            lines.append(f"a known gap works now, promote it to expect: {rule} in {owner}")
        elif (rule, owner) in truth["clean"]:
            lines.append(f"false alarm where clean is asked for: {rule} in {owner}")
        else:
            lines.append(f"not announced: {rule} in {owner}")
    return lines


def problem_lines(report, expected):
    return [f"problem {problem['code']}: {problem['message']}" for problem in report["problems"]
            if problem["code"] not in expected]


def check_source(options, cases, totals):
    """Every case as a checkout: the same findings as from its IPA, apart from what only a build can show."""
    failed = 0
    for case in cases:
        truth = read_truth(case)
        built_only = BUILT_ONLY.get(case.name, {})
        expected = {(rule, owner) for rule, owner in truth["expect"] if rule in built_only}
        truth["expect"] -= expected
        report = scan(options.candor, case)
        found = {(finding["rule"], source_component_name(case.name, finding["component"]))
                 for finding in report["findings"]}
        lines = compare(truth, found) + problem_lines(report, ())
        lines += [f"not expected of a build any more: {rule}"
                  for rule in sorted(built_only.keys() - {rule for rule, _ in expected})]
        totals["compared"] += 1
        totals["found"] += len(truth["expect"] & found)
        totals["clean"] += len(truth["clean"] - found)
        totals["missed"] += len(truth["missed"] - found)
        totals["built only"] += len(expected)
        for line in lines:
            print(f"source/{case.name}: {line}")
        failed += bool(lines)
    print(f"{totals['built only']} expected findings are those of built apps alone")
    return failed


def check_built(options, cases, variants, totals):
    failed = 0
    for case in cases:
        truth = read_truth(case)
        for variant in variants:
            ipa = variant / f"{case.name}.ipa"
            if not ipa.exists():
                failed += 1
                print(f"{variant.name}/{case.name}: was not built")
                continue
            report = scan(options.candor, ipa)
            found = {(finding["rule"], component_name(finding["component"])) for finding in report["findings"]}
            lines = compare(truth, found) + problem_lines(report, ("BIN006",))
            totals["compared"] += 1
            totals["found"] += len(truth["expect"] & found)
            totals["clean"] += len(truth["clean"] - found)
            totals["missed"] += len(truth["missed"] - found)
            for line in lines:
                print(f"{variant.name}/{case.name}: {line}")
            failed += bool(lines)
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--candor", required=True)
    parser.add_argument("--apps", required=True, type=pathlib.Path, help="corpus/apps")
    parser.add_argument("--corpus", type=pathlib.Path, help="what corpus/build.py made; without it: scan as source")
    parser.add_argument("--case", action="append", help="only this case")
    options = parser.parse_args()

    cases = sorted(path for path in options.apps.iterdir() if path.is_dir())
    if options.case:
        cases = [case for case in cases if case.name in options.case]
    totals = collections.Counter()
    if options.corpus is None:
        failed = check_source(options, cases, totals)
    else:
        built = options.corpus.is_dir()
        variants = sorted(path for path in options.corpus.iterdir() if any(path.glob("*.ipa"))) if built else []
        if not variants:
            print(f"skipped: no IPA below {options.corpus}; run corpus/build.py --out {options.corpus}")
            sys.exit(77)
        failed = check_built(options, cases, variants, totals)
    print(f"{totals['compared']} scans: {totals['found']} expected findings found, {totals['clean']} near misses silent, "
          f"{totals['missed']} known gaps, {failed} scans with differences")
    sys.exit(1 if failed or not totals["compared"] else 0)


if __name__ == "__main__":
    main()
