#!/usr/bin/env python3
"""Scans every app of the corpus in every variant that was built, or as source, and compares the findings with the truth
in its sources.

Every `expect:` must be found, no `clean:` may fire, a `missed:` that fires must be promoted, and a finding that nothing
announces fails the test as well. As source, findings about code must stand at the marked line, and every trace of a flow
must lead, step by step, from a source to its sink. In built apps, rules about code are left to parity.py unless --code
is given, and what corpus/parity.json lists as differing from source always.
"""
import argparse
import collections
import pathlib
import sys

import accuracy
import marks
import parity
from built_only import BUILT_ONLY

def problem_lines(report, expected):
    return [f"problem {problem['code']}: {problem['message']}" for problem in report["problems"]
            if problem["code"] not in expected]


def unknown_rules(truth, rules):
    named = {spot.rule for spots in truth.values() for spot in spots}
    return [f"a mark names a rule that does not exist: {rule}" for rule in sorted(named - rules.keys())]


def count(totals, truth, found):
    totals["compared"] += 1
    totals["found"] += len(truth["expect"] & found)
    totals["clean"] += len(truth["clean"] - found)
    totals["missed"] += len(truth["missed"] - found)


def check_source(options, cases, rules, totals):
    """Every case as a checkout: the same findings as from its IPA, apart from what only a build can show."""
    failed = 0
    code_rules = marks.needing_code(rules)
    scores = accuracy.Scores()
    spoken_of = accuracy.spoken_of_in(cases, code_rules)
    for case in cases:
        truth = marks.read_truth(case, code_rules)
        lines = unknown_rules(truth, rules)
        blind = accuracy.is_blind(case)
        built_only = BUILT_ONLY.get(case.name, {})
        expected = {spot for spot in truth["expect"] if spot.rule in built_only}
        truth["expect"] -= expected
        report = marks.scan(options.candor, case)
        found = marks.spots_in_source(report, case.name, code_rules)
        if blind:
            found = {spot for spot in found if spot.rule in spoken_of}
        truth, found = marks.align(truth, found)
        # What blind cases find and miss is published as it is; the page tells when it changes.
        lines += [] if blind else marks.compare(truth, found)
        lines += problem_lines(report, ()) + marks.trace_mistakes(report, case.name, truth)
        lines += [f"not expected of a build any more: {rule}"
                  for rule in sorted(built_only.keys() - {spot.rule for spot in expected})]
        count(totals, truth, found)
        totals["built only"] += len(expected)
        scores.add(case, truth, found)
        for line in lines:
            print(f"source/{case.name}: {line}")
        failed += bool(lines)
    print(f"{totals['built only']} expected findings are those of built apps alone")
    if options.accuracy and not options.case and accuracy.page(scores) != options.accuracy.read_text():
        print(f"{options.accuracy} is stale: tests/corpus/accuracy.py --candor CANDOR > {options.accuracy}")
        failed += 1
    return failed


def check_built(options, cases, rules, variants, totals):
    failed = 0
    known = parity.Known(parity.KNOWN)
    for case in cases:
        truth = marks.read_truth(case, ())
        about_code = {spot for spot in truth["expect"] if rules.get(spot.rule)}
        # A near miss proves nothing of a rule that says nothing.
        for kind in ("clean", "missed"):
            truth[kind] = {spot for spot in truth[kind] if rules.get(spot.rule) != "needs"}
        for variant in variants:
            ipa = variant / f"{case.name}.ipa"
            if not ipa.exists() and variant.name.endswith("stubs"):
                continue  # of some cases alone
            if not ipa.exists():
                failed += 1
                print(f"{variant.name}/{case.name}: was not built")
                continue
            report = marks.scan(options.candor, ipa)
            differing = known.rules(case.name, variant.name)
            if not options.code and parity.has_code(report):
                differing |= {rule for rule, code in rules.items() if code}
            found = {marks.Spot(finding["rule"], marks.component_name(finding["component"]), "")
                     for finding in report["findings"] if finding["rule"] not in differing}
            passed_over = set() if parity.has_code(report) else about_code - found
            passed_over |= {spot for spot in truth["expect"] if spot.rule in differing}
            wanted = truth | {"expect": truth["expect"] - passed_over}
            lines = marks.compare(wanted, found) + problem_lines(report, ("BIN006",))
            count(totals, wanted, found)
            totals["need code"] += len(passed_over)
            for line in lines:
                print(f"{variant.name}/{case.name}: {line}")
            failed += bool(lines)
    print(f"{totals['need code']} expected findings were passed over in built apps")
    return failed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--candor", required=True)
    parser.add_argument("--apps", required=True, type=pathlib.Path, nargs="+", help="corpus/apps, corpus/blind")
    parser.add_argument("--corpus", type=pathlib.Path, help="what corpus/build.py made; without it: scan as source")
    parser.add_argument("--accuracy", type=pathlib.Path, help="docs/accuracy.md, to be compared; only of source")
    parser.add_argument("--code", action="store_true", help="of built apps, rules about code as well")
    parser.add_argument("--case", action="append", help="only this case")
    options = parser.parse_args()

    cases = accuracy.cases_in(options.apps)
    if options.case:
        cases = [case for case in cases if case.name in options.case]
    totals = collections.Counter()
    rules = marks.rules_of(options.candor)
    if options.corpus is None:
        try:
            failed = check_source(options, cases, rules, totals)
        except marks.FrontEndMissing:
            print("skipped: the front end of source was not built")
            sys.exit(77)
    else:
        built = options.corpus.is_dir()
        variants = sorted(path for path in options.corpus.iterdir() if any(path.glob("*.ipa"))) if built else []
        if not variants:
            print(f"skipped: no IPA below {options.corpus}; run corpus/build.py --out {options.corpus}")
            sys.exit(77)
        failed = check_built(options, cases, rules, variants, totals)
    print(f"{totals['compared']} scans: {totals['found']} expected findings found, {totals['clean']} near misses silent, "
          f"{totals['missed']} known gaps, {failed} scans with differences")
    sys.exit(1 if failed or not totals["compared"] else 0)


if __name__ == "__main__":
    main()
