#!/usr/bin/env python3
"""Tells how many messages are known by selector and by receiver: of the corpus as source, of its builds, and of the
images given.

    tests/corpus/resolution.py --candor build/dev/bin/candor --corpus build/corpus App.ipa Some.framework

The goal, checked with --check: in builds, selectors of 99 % and receivers of 0.95 times as many messages as in source.
Real images are told as they are.
"""
import argparse
import collections
import concurrent.futures
import pathlib
import sys

import accuracy
import marks
from parity import built_variants

LEAST_SELECTORS = 0.99
LEAST_RECEIVERS = 0.95  # of the share in source
WIDTH = 44


class Sends:
    """Messages of some code, by what is known of them."""

    def __init__(self):
        self.counts = collections.Counter()

    def add(self, report):
        for entry in report["coverage"]:
            self.counts["functions"] += entry["functions"]["seen"]
            self.counts["lifted"] += entry["functions"]["lifted"]
            self.counts.update(entry["messageSends"])

    def share(self, key, of="seen"):
        return self.counts[key] / self.counts[of] if self.counts[of] else 0.0


def scanned(options, paths):
    """The messages of all paths together."""
    sends = Sends()
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for report in pool.map(lambda path: marks.scan(options.candor, path), paths):
            sends.add(report)
    return sends


def row(name, sends, source=None):
    line = f"{name[-WIDTH:]:{WIDTH}} {sends.counts['functions']:9} {sends.share('lifted', 'functions'):7.2%} " \
           f"{sends.counts['seen']:9} {sends.share('selectorKnown'):8.2%} {sends.share('receiverKnown'):8.2%} "
    for key in ("receiverAny", "receiverInvented", "receiverProtocolOnly"):
        line += f"{sends.share(key):8.2%} "
    ratio = sends.share("receiverKnown") / source.share("receiverKnown") if source and source.counts["receiverKnown"] else None
    return line + (f"{ratio:7.3f}" if ratio is not None else "")


def heading():
    return f"{'':{WIDTH}} {'functions':>9} {'lifted':>7} {'messages':>9} {'selector':>8} {'receiver':>8} " \
           f"{'id':>8} {'invented':>8} {'protocol':>8} {'ratio':>7}"


def short_of_goal(name, sends, source):
    if not sends.counts["seen"]:
        return [f"{name}: no messages, its code is not read"]
    lines = []
    if sends.share("selectorKnown") < LEAST_SELECTORS:
        lines.append(f"{name}: selectors of fewer than {LEAST_SELECTORS:.0%} of the messages are known")
    if sends.share("receiverKnown") < LEAST_RECEIVERS * source.share("receiverKnown"):
        lines.append(f"{name}: receivers of fewer than {LEAST_RECEIVERS} times as many messages as in source are known")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--candor", required=True)
    parser.add_argument("--corpus", type=pathlib.Path, help="what corpus/build.py made")
    parser.add_argument("--jobs", type=int, default=2, help="scans at a time")
    parser.add_argument("--check", action="store_true", help="fail when the builds are short of the goal")
    parser.add_argument("images", type=pathlib.Path, nargs="*", help="apps, frameworks, libraries")
    options = parser.parse_args()

    print(heading())
    source, short = None, []
    variants = built_variants(options.corpus, None) if options.corpus else []
    try:
        if variants:
            source = scanned(options, [case for case in accuracy.cases_in(accuracy.FOLDERS[:1])])
            print(row("corpus, source", source))
    except marks.FrontEndMissing:
        print("skipped: the front end of source was not built")
        sys.exit(77)
    for variant in variants:
        # Messages of assembly have no counterpart in source, and the cases with them are few.
        sends = scanned(options, sorted(variant.glob("*.ipa")))
        print(row(f"corpus, {variant.name}", sends, source))
        short += short_of_goal(variant.name, sends, source)
    for image in options.images:
        print(row(image.name, scanned(options, [image]), source))
    if options.check:
        print("\n".join(short))
    sys.exit(1 if options.check and short else 0)


if __name__ == "__main__":
    main()
