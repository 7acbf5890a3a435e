"""The truth that the corpus carries in its files, and findings in the same terms.

A rule about facts is compared by rule and owning component; a rule about code by file and line as well. A mark stands
on the line it means, or alone on the line above; it holds for the statement that begins there, for a message stands
where its selector begins.
"""
import collections
import json
import pathlib
import re
import subprocess

MARK = re.compile(r"\b(expect|clean|missed|source): *([a-z]+/[a-z0-9-]+)")
# A line of a source file that holds nothing but a comment.
COMMENT = re.compile(r"\s*(//|/\*|\*|<!--)")
INNER = {"extensions", "frameworks", "clips", "watch", "bundles"}
FRONT_END_MISSING = "WRK004"

# A comment behind code.
TRAILING_COMMENT = re.compile(r"\s//.*$")
LONGEST_STATEMENT = 20


class Place(str):
    """The first line of a marked statement; `lines` are all of them."""


# What a mark or a finding is about. `place` is "file:line" inside the case; empty for rules about facts, and for
# findings that have no line.
Spot = collections.namedtuple("Spot", "rule owner place")


class FrontEndMissing(Exception):
    """The front end of source was not built."""


def show(spot):
    return f"{spot.rule} in {spot.owner}" + (f" at {spot.place}" if spot.place else "")


def owner_of(relative):
    """The component whose folder holds the file: "app", or the name of the extension, framework …"""
    owner = "app"
    parts = relative.parts
    for folder, name in zip(parts, parts[1:]):
        if folder in INNER:
            owner = name
    return owner


def component_name(path):
    """The owner of what a scan found in an IPA."""
    inside = path.split(".ipa/", 1)[-1]
    folders = [part for part in inside.split("/") if pathlib.PurePath(part).suffix in
               (".app", ".appex", ".framework", ".bundle")]
    return "app" if len(folders) <= 1 else pathlib.PurePath(folders[-1]).stem


def meant_line(lines, number):
    """The line that a mark on line `number` (from 1) means."""
    if not COMMENT.match(lines[number - 1]):
        return number
    for below in range(number, len(lines)):
        if lines[below].strip() and not COMMENT.match(lines[below]):
            return below + 1
    return number


def statement_end(lines, number):
    """The last line of the statement, or of a method's first lines, that begins on line `number`."""
    for line in range(number, min(number + LONGEST_STATEMENT, len(lines) + 1)):
        code = TRAILING_COMMENT.sub("", lines[line - 1]).rstrip()
        if code.endswith((";", "{", "}", ">")):
            return line
    return number


def read_truth(case, code_rules):
    """Spots by kind of mark: "expect", "clean", "missed", "source". Places are those of rules about code alone."""
    truth = {"expect": set(), "clean": set(), "missed": set(), "source": set()}
    for path in sorted(case.rglob("*")):
        if not path.is_file():
            continue
        relative = path.relative_to(case)
        lines = path.read_text(errors="replace").splitlines()
        for number, line in enumerate(lines, 1):
            for kind, rule in MARK.findall(line):
                place = ""
                if rule in code_rules:
                    first = meant_line(lines, number)
                    place = Place(f"{relative}:{first}")
                    place.lines = {f"{relative}:{line}" for line in range(first, statement_end(lines, first) + 1)}
                truth[kind].add(Spot(rule, owner_of(relative), place))
    return truth


def rules_of(candor):
    """Every rule's id, and what it makes of code: "needs" it, "uses" it where there is some, or "" nothing."""
    done = subprocess.run([candor, "rules", "list", "--json"], capture_output=True, text=True, check=True)
    return {rule["id"]: "needs" if rule["needsCode"] else "uses" if rule["usesCode"] else ""
            for rule in json.loads(done.stdout)}


def needing_code(rules):
    return {rule for rule, code in rules.items() if code == "needs"}


def scan(candor, path):
    done = subprocess.run([candor, "scan", "--format", "json", "--no-cache", path], capture_output=True, text=True)
    if FRONT_END_MISSING in done.stderr and path.is_dir():
        raise FrontEndMissing
    if done.returncode not in (0, 1):
        raise RuntimeError(f"{path}: status {done.returncode}: {done.stderr[-800:]}")
    return json.loads(done.stdout)


def place_of(location, case):
    """The place inside the case, as marks have it; empty without a line."""
    if "line" not in location:
        return ""
    return f"{pathlib.PurePath(location['artifact']).relative_to(case)}:{location['line']}"


def spots_in_source(report, case, code_rules):
    """The findings of a scan of the case's folder."""
    found = set()
    for finding in report["findings"]:
        inside = pathlib.PurePath(finding["component"]).relative_to(case)
        place = place_of(finding["location"], case) if finding["rule"] in code_rules else ""
        found.add(Spot(finding["rule"], owner_of(inside / "file"), place))
    return found


def without_places(spots, bare):
    """Findings that have no line are compared without: so are the marks of the same rule and owner."""
    return {Spot(*spot[:2], "") if spot[:2] in bare else spot for spot in spots}


def settled(spot, marked):
    """A finding inside a marked statement stands at the mark."""
    for mark in marked:
        if spot.place != mark.place and spot.place in getattr(mark.place, "lines", ()):
            return mark
    return spot


def align(truth, found):
    """Truth in which marks have a place only where findings can have one, and findings at the marks they belong to."""
    bare = {spot[:2] for spot in found if not spot.place}
    marked = collections.defaultdict(list)
    for kind in ("expect", "missed", "clean"):
        for spot in sorted(truth[kind]):
            marked[spot[:2]].append(spot)
    exact = {spot for spots in marked.values() for spot in spots}
    found = {spot if spot in exact else settled(spot, marked[spot[:2]]) for spot in found}
    return {kind: without_places(spots, bare) for kind, spots in truth.items()}, without_places(found, bare)


def compare(truth, found):
    """Lines that say what is wrong."""
    lines = [f"not found: {show(spot)}" for spot in sorted(truth["expect"] - found)]
    for spot in sorted(found - truth["expect"]):
        if spot in truth["missed"]:
            lines.append(f"a known gap works now, promote it to expect: {show(spot)}")
        elif spot in truth["clean"]:
            lines.append(f"false alarm where clean is asked for: {show(spot)}")
        else:
            lines.append(f"not announced: {show(spot)}")
    return lines


def trace_mistakes(report, case, truth):
    """What is wrong with the traces of flow findings: ends, connections, the annotated lines."""
    lines = []
    for finding in report["findings"]:
        if finding["evidence"] != "flow":
            continue
        steps, rule = finding["trace"], finding["rule"]
        where = f"{rule} at {place_of(finding['location'], case)}"
        kinds = [step.get("kind") for step in steps]
        if len(steps) < 2 or kinds[0] != "source" or kinds[-1] != "sink":
            lines.append(f"trace of {where} does not lead from a source to a sink: {kinds}")
            continue
        for number, (step, following) in enumerate(zip(steps, steps[1:]), 1):
            if step["to"] != following["from"]:
                lines.append(f"trace of {where}: step {number} ends at {step['to']}, the next one starts at "
                             f"{following['from']}")
        if steps[-1]["location"] != finding["location"]:
            lines.append(f"trace of {where} does not end where the finding is")
        sources = sorted(spot.place for spot in truth["source"] if spot.rule == rule and spot.place)
        start = place_of(steps[0]["location"], case)
        if sources and not any(start == place or start in place.lines for place in sources):
            lines.append(f"trace of {where} starts at {start}, the marks say {', '.join(sources)}")
    return lines
