#!/usr/bin/env python3
"""Builds the corpus apps into IPAs on any machine with clang-19 and ld64.lld-19.

Each case of corpus/apps becomes OUT/<variant>/<case>.ipa. Beside it lie <case>.truth.json, what its
Objective-C metadata must be, and <case>.expected.json, what a scan must find.
A case whose inputs did not change is not built again.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import shutil
import sys
import threading

CORPUS = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(CORPUS))

from builder import case, expectations, image, package, sdk, tools, truth  # noqa: E402

SDK = CORPUS.parent / "analyzer" / "source" / "sdk"


class Build:
    """One run: where things are, and what is shared between cases."""

    def __init__(self, out, apps):
        self.out, self.apps = out, apps
        self.work = out / "work"
        self.work.mkdir(parents=True, exist_ok=True)
        self.sdk = sdk.Sdk(SDK, self.work)
        package.prepare_signing(self.work)
        self.base_key = tools.digest(self.sdk.key, CORPUS / "builder", CORPUS / "build.py")
        self.locks = {}

    def truth_text(self, app, key):
        """The truth of a case, made once for all variants."""
        with self.locks.setdefault(app.folder.name, threading.Lock()):
            cached = self.work / f"truth-{app.folder.name}-{key[:16]}.json"
            if not cached.exists():
                text = json.dumps(truth.case_truth(app, self.sdk), indent=1, ensure_ascii=False)
                cached.write_text(text + "\n")
            return cached.read_text()

    def make(self, name, variant):
        """Builds one case in one variant; returns whether there was something to do."""
        folder = self.out / variant.name
        folder.mkdir(parents=True, exist_ok=True)
        ipa, answers, expected, stamp = (
            folder / f"{name}{s}" for s in (".ipa", ".truth.json", ".expected.json", ".key")
        )
        source_key = tools.digest(self.base_key, self.apps / name)
        key = tools.digest(source_key, variant)
        if ipa.exists() and answers.exists() and stamp.exists() and stamp.read_text() == key:
            return False
        app = case.read_case(self.apps / name)
        images, built = {}, {}
        # Frameworks come first: the other components link against them.
        for component in sorted(app.walk(), key=lambda c: c.kind != "frameworks"):
            if not component.sources:
                continue
            work = self.work / variant.name / name / component.image_path.replace("/", "_")
            output = image.build_image(component, variant, built, self.sdk, work)
            if component.kind == "frameworks":
                built[component.folder.name] = output
            images[component.image_path] = output.read_bytes()
        package.write_ipa(ipa, app, images, variant.chained, self.work)
        answers.write_text(self.truth_text(app, source_key))
        expected.write_text(json.dumps(expectations.read(app), indent=1, ensure_ascii=False) + "\n")
        shutil.rmtree(self.work / variant.name / name)
        stamp.write_text(key)
        return True


def parse_arguments(arguments):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True, type=pathlib.Path, help="folder for the results, outside the sources")
    parser.add_argument("--all", action="store_true", help="build all 16 variants and those with selector stubs, not only those of every run")
    parser.add_argument("--case", action="append", metavar="NAME", help="build only this case (may be repeated)")
    parser.add_argument("--variant", action="append", metavar="NAME",
                        help="build only this variant, e.g. Os-chained-stripped (may be repeated)")
    parser.add_argument("--apps", type=pathlib.Path, default=CORPUS / "apps", help="folder of cases (default: corpus/apps)")
    parser.add_argument("-j", type=int, default=min(os.cpu_count() or 1, 2), metavar="N", help="cases built at a time")
    return parser.parse_args(arguments)


def choose(kind, wanted, known):
    """The wanted names, checked; all of them when none is named."""
    for name in wanted or ():
        if name not in known:
            raise tools.BuildError(f"no {kind} named {name}; there are: {', '.join(sorted(known))}")
    return sorted(wanted or known)


def asks_for_stubs(folder):
    return case.read_settings(folder / "case.yaml").get("selector_stubs", False)


def main(arguments):
    options = parse_arguments(arguments)
    missing = tools.missing()
    if missing:
        raise tools.BuildError("\n".join(missing))
    apps = options.apps.resolve()
    cases = choose("case", options.case, [p.name for p in apps.iterdir() if (p / "Info.plist").exists()])
    variants = {v.name: v for v in image.ALL_VARIANTS + image.STUB_VARIANTS}
    default = None if options.all else [v.name for v in image.DEFAULT_VARIANTS]
    chosen = choose("variant", options.variant or default, variants)
    wanted = [(c, v) for c in cases for v in chosen]
    if not options.all and not options.variant:
        wanted += [(c, v.name) for c in cases for v in image.STUB_VARIANTS if asks_for_stubs(apps / c)]
    build = Build(options.out.resolve(), apps)
    failures, made = {}, 0
    with concurrent.futures.ThreadPoolExecutor(max(options.j, 1)) as pool:
        jobs = {pool.submit(build.make, c, variants[v]): (c, v) for c, v in wanted}
        for job in concurrent.futures.as_completed(jobs):
            try:
                made += job.result()
            except tools.BuildError as error:
                name, variant = jobs[job]
                failures.setdefault(name, []).append(f"{variant}: {error}")
    for name, problems in sorted(failures.items()):
        # Variants of a case mostly fail alike: one of them is enough to read.
        others = f" (and {len(problems) - 1} other variants)" if len(problems) > 1 else ""
        print(f"{name}: {min(problems)}{others}", file=sys.stderr)
    failed = sum(map(len, failures.values()))
    print(f"corpus: {made} built, {len(jobs) - made - failed} up to date, {failed} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except tools.BuildError as error:
        print(error, file=sys.stderr)
        sys.exit(2)
