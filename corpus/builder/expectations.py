"""Reads the expected findings of a case from the comments in its sources and property lists."""

import re

from builder.tools import BuildError

VERDICTS = ("expect", "clean", "missed")
# Where rules about code have their marks: one owner may have several, each about its own line.
_SOURCES = (".m", ".mm", ".h", ".c", ".cpp", ".s")

_SOURCE_MARK = re.compile(r"//\s*(expect|clean|missed):\s*(.*)")
_PLIST_MARK = re.compile(r"<!--\s*(expect|clean|missed):\s*(.*?)\s*-->")
_RULE = re.compile(r"([a-z]+/[a-z0-9-]+)(?:\s+--\s+(.+))?\s*$")

# Folders of a component that are components of their own.
_INNER = {"extensions", "frameworks", "clips", "watch"}


def _files(component):
    for file in sorted(component.folder.rglob("*")):
        inner = file.relative_to(component.folder).parts
        if file.is_file() and inner[0] not in _INNER:
            yield file


def _marks(component):
    for file in _files(component):
        pattern = _SOURCE_MARK if file.suffix in _SOURCES else _PLIST_MARK
        try:
            lines = file.read_text().splitlines()
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(lines, 1):
            for verdict, text in pattern.findall(line):
                yield file, number, verdict, text


def read(app):
    """All marks of a case: rule, verdict, the owner's path inside the app, file and line."""
    found = []
    for component in app.walk():
        for file, number, verdict, text in _marks(component):
            rule = _RULE.match(text)
            if not rule:
                raise BuildError(f"{file}:{number}: expected `pack/rule`, then an optional ` -- reason`")
            place = str(file.relative_to(component.root))
            found.append({"rule": rule[1], "verdict": verdict, "owner": component.path, "file": place,
                          "line": number, "reason": rule[2] or ""})
    _check_consistent(app, found)
    return {"case": app.folder.name, "expectations": sorted(found, key=lambda e: (e["rule"], e["owner"], e["line"]))}


def _subject(entry):
    """What must not be both expected and not: a line of source, or anything of the owner."""
    in_source = entry["file"].endswith(_SOURCES)
    return (entry["rule"], entry["owner"]) + ((entry["file"], entry["line"]) if in_source else ())


def _check_consistent(app, found):
    wanted = {_subject(e) for e in found if e["verdict"] == "expect"}
    for entry in found:
        if entry["verdict"] != "expect" and _subject(entry) in wanted:
            place = f"{app.folder / entry['file']}:{entry['line']}"
            raise BuildError(f"{place}: {entry['rule']} is both expected and {entry['verdict']} in one place")
