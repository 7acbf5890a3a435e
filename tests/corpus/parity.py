#!/usr/bin/env python3
"""Scans every app of the corpus as source, and every build of it, and compares the findings.

The same violation has the same key in both: rule, component, grade of evidence, source API, sink API, and the nearest
Objective-C method. What a key leaves out differs between builds: places, the ways data takes, names of C functions and
closures. Static C functions are inlined, and a stripped image names none of them. So a closure counts as the method it
stands in and a C function as the only method that runs it, as the analysis itself says it (`identity` in the report).
Where several methods run it, its method is unknown: such a key is equal to any other that differs in nothing else.

Differences with a reason are listed in corpus/parity.json, for at most 2 % of the builds. One that is not listed fails the
test, and so does a listed one that no longer occurs.
"""
import argparse
import collections
import concurrent.futures
import json
import pathlib
import re
import sys

import accuracy
import marks
from built_only import BUILT_ONLY

KNOWN = accuracy.ROOT / "corpus/parity.json"
MOST_LISTED = 0.02  # of all builds

CLOSURES = re.compile(r"(\^\d+)+$")
CATEGORY = re.compile(r"^([-+]\[[^ (]+)\([^)]*\)")

Key = collections.namedtuple("Key", "rule component evidence source sink method")

# One key that only the source or only the build has. `side` is "source" or "build".
Difference = collections.namedtuple("Difference", "case variant side key")


def method_of(function):
    """The method, without its category and the closures in it; empty for what is no method."""
    name = CLOSURES.sub("", function)
    return CATEGORY.sub(r"\1", name) if name.startswith(("-[", "+[")) else ""


def key_of(finding, component):
    identity = finding.get("identity", {"source": "", "sink": "", "method": ""})
    return Key(finding["rule"], component, finding["evidence"], identity["source"], identity["sink"],
               method_of(identity["method"]))


def source_keys(report, case):
    """Keys of a scan of the case's folder."""
    keys = set()
    for finding in report["findings"]:
        inside = pathlib.PurePath(finding["component"]).relative_to(case)
        keys.add(key_of(finding, marks.owner_of(inside / "file")))
    return keys


def build_keys(report, case):
    """Keys of a scan of the case's IPA, without what only a build can show."""
    built_only = BUILT_ONLY.get(case, {})
    keys = {key_of(finding, marks.component_name(finding["component"])) for finding in report["findings"]}
    return {key for key in keys if key.rule not in built_only}


def missing_in(others, keys):
    """Keys that no key of `others` is equal to."""
    exact = others | {key._replace(method="") for key in others}
    unknown = {key for key in others if not key.method}
    return {key for key in keys if key not in exact and key._replace(method="") not in unknown}


def differences(case, variant, source, build):
    """Sorted; none when both have the same findings."""
    only = [("source", key) for key in sorted(missing_in(build, source))]
    only += [("build", key) for key in sorted(missing_in(source, build))]
    return [Difference(case, variant, side, key) for side, key in only]


def show(key):
    """The key as the list of known differences has it: without the parts that are empty."""
    text = f"{key.rule} in {key.component} by {key.evidence}"
    if key.source or key.sink:
        text += f": {key.source or '…'} -> {key.sink or '…'}"
    return text + (f" at {key.method}" if key.method else "")


class Known:
    """The list of known differences: entries {case, variant, side, key, reason}. `variant` "*" means every build, and `key` is
    what the difference's text must begin with."""

    def __init__(self, path):
        self.path = path
        self.entries = json.loads(path.read_text()) if path.exists() else []
        self.met = collections.Counter()

    def explains(self, difference):
        text = show(difference.key)
        for number, entry in enumerate(self.entries):
            if (entry["case"] == difference.case and entry["variant"] in ("*", difference.variant)
                    and entry["side"] == difference.side and text.startswith(entry["key"])):
                self.met[number] += 1
                return True
        return False

    def rules(self, case, variant):
        """Rules that differ in a build, or are known to."""
        return {entry["key"].split(" ")[0] for entry in self.entries
                if entry["case"] == case and entry["variant"] in ("*", variant)}

    def mistakes(self, cases, variants):
        """Entries that are wrong in themselves or, of what was scanned, no longer occur."""
        lines = []
        for number, entry in enumerate(self.entries):
            name = f"{entry['variant']}/{entry['case']}: {entry['side']} only: {entry['key']}"
            if not entry["reason"]:
                lines.append(f"{name}: has no reason")
            if entry["case"] in cases and entry["variant"] in (*variants, "*") and not self.met[number]:
                lines.append(f"{name}: no longer occurs, remove it")
        return lines

    def update(self, cases, variants, unexplained):
        """Drops what no longer occurs and adds what is new, its reason yet to be written."""
        kept = [entry for number, entry in enumerate(self.entries) if self.met[number] or entry["case"] not in cases
                or entry["variant"] not in (*variants, "*")]
        by_text = collections.defaultdict(list)
        for one in unexplained:
            by_text[one.case, one.side, show(one.key)].append(one.variant)
        for (case, side, text), where in sorted(by_text.items()):
            names = ["*"] if len(where) == len(variants) else where
            kept += [{"case": case, "variant": name, "side": side, "key": text, "reason": ""} for name in names]
        kept.sort(key=lambda entry: (entry["case"], entry["side"], entry["key"], entry["variant"]))
        self.path.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n")


def has_code(report):
    return any(entry["functions"]["lifted"] for entry in report["coverage"])


class Comparison:
    """What came out, of one case or of all."""

    def __init__(self):
        self.builds, self.with_code, self.differences, self.missing = 0, 0, [], []

    def add(self, other):
        self.builds += other.builds
        self.with_code += other.with_code
        self.differences += other.differences
        self.missing += other.missing

    def equal(self):
        return self.builds - len(self.missing) - len({(one.case, one.variant) for one in self.differences})


def compare_case(candor, case, variants):
    out = Comparison()
    source = source_keys(marks.scan(candor, case), case.name)
    for variant in variants:
        ipa = variant / f"{case.name}.ipa"
        built = ipa.exists()
        if not built and variant.name.endswith("stubs"):
            continue  # of some cases alone
        out.builds += 1
        if not built:
            out.missing.append(f"{variant.name}/{case.name}: was not built")
            continue
        report = marks.scan(candor, ipa)
        out.with_code += has_code(report)
        out.differences += differences(case.name, variant.name, source, build_keys(report, case.name))
    return out


def built_variants(corpus, wanted):
    folders = sorted(path for path in corpus.iterdir() if any(path.glob("*.ipa"))) if corpus.is_dir() else []
    return [path for path in folders if not wanted or path.name in wanted]


def scan_all(options, cases, variants):
    """The same of all cases, in their order."""
    out = Comparison()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for part in pool.map(lambda case: compare_case(options.candor, case, variants), cases):
            out.add(part)
    return out


def report_lines(known, unexplained, cases, variants, builds):
    """What fails the test."""
    lines = [f"{one.variant}/{one.case}: {one.side} only: {show(one.key)}" for one in unexplained]
    lines += known.mistakes(cases, variants)
    listed = {(entry["case"], variant) for entry in known.entries if entry["case"] in cases
              for variant in variants if entry["variant"] in ("*", variant)}
    if len(cases) > 1 and len(listed) > MOST_LISTED * builds:
        lines.append(f"{len(listed)} of {builds} builds have differences that are listed, more than {MOST_LISTED:.0%}")
    return lines


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--candor", required=True)
    parser.add_argument("--apps", type=pathlib.Path, default=accuracy.ROOT / "corpus/apps")
    parser.add_argument("--corpus", required=True, type=pathlib.Path, help="what corpus/build.py made")
    parser.add_argument("--case", action="append", help="only this case (may be repeated)")
    parser.add_argument("--variant", action="append", help="only this variant (may be repeated)")
    parser.add_argument("--jobs", type=int, default=2, help="scans at a time")
    parser.add_argument("--update", action="store_true", help="write corpus/parity.json anew; reasons are left to you")
    parser.add_argument("--at-least", type=float, metavar="PERCENT",
                        help="of builds that must have their source's findings; differences are told, and do not fail")
    return parser.parse_args()


def passes(found, lines, at_least):
    if not found.builds or found.missing:
        return False
    return not lines if at_least is None else 100 * found.equal() >= at_least * found.builds


def main():
    options = parse_arguments()
    variants = built_variants(options.corpus, options.variant)
    if not variants:
        print(f"skipped: no IPA below {options.corpus}; run corpus/build.py --out {options.corpus}")
        sys.exit(77)
    cases = [case for case in accuracy.cases_in([options.apps]) if not options.case or case.name in options.case]
    try:
        found = scan_all(options, cases, variants)
    except marks.FrontEndMissing:
        print("skipped: the front end of source was not built")
        sys.exit(77)
    known = Known(KNOWN)
    unexplained = [one for one in found.differences if not known.explains(one)]
    case_names, variant_names = [case.name for case in cases], [variant.name for variant in variants]
    lines = found.missing + report_lines(known, unexplained, case_names, variant_names, found.builds)
    print("\n".join(lines))
    if options.update:
        known.update(case_names, variant_names, unexplained)
    print(f"{found.equal()} of {found.builds} builds ({found.equal() / max(found.builds, 1):.1%}) have the findings of their "
          f"source; {found.with_code} have code; {len(found.differences)} differences, "
          f"{len(found.differences) - len(unexplained)} of them listed")
    sys.exit(0 if passes(found, lines, options.at_least) else 1)


if __name__ == "__main__":
    main()
