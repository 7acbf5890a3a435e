#!/usr/bin/env python3
"""Where a rule names apps of the corpus as its cases, those apps hold its marks: one that expects it, and a near miss."""
import re
import sys

import accuracy
import marks

CORPUS_CASE = re.compile(r"^\s*- (?:\{)?corpus: *\[([^\]]*)\]", re.MULTILINE)
UNIT_CASE = re.compile(r"^\s*- (fires|clean):", re.MULTILINE)


def mistakes_of(rule_file, truths):
    text = rule_file.read_text()
    rule = "/".join(rule_file.with_suffix("").parts[-2:])
    apps = [name.strip(" \"'") for names in CORPUS_CASE.findall(text) for name in names.split(",") if name.strip()]
    lines = [f"{rule}: the corpus has no app {app}" for app in apps if app not in truths]
    if not apps or lines:
        return lines
    units = set(UNIT_CASE.findall(text))
    for kind, unit, words in (("expect", "fires", "expects it"), ("clean", "clean", "marks a near miss of it")):
        marked = any(spot.rule == rule for app in apps for spot in truths[app][kind])
        if unit not in units and not marked:
            lines.append(f"{rule}: none of {', '.join(apps)} {words}")
    return lines


def main():
    truths = {case.name: marks.read_truth(case, ()) for case in accuracy.cases_in(accuracy.FOLDERS)}
    lines = [line for path in sorted((accuracy.ROOT / "rules").glob("*/*.yaml"))
             if path.parent.name not in ("models", "trackers") for line in mistakes_of(path, truths)]
    print("\n".join(lines) or "every app that a rule names as its case is one")
    sys.exit(1 if lines else 0)


if __name__ == "__main__":
    main()
