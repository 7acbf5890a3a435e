"""Reads Clang's syntax tree of a translation unit."""

import json

from builder import tools


def compiler_flags(sdk, target, include_folders=()):
    """Flags every compilation of the corpus shares."""
    flags = ["-target", target, "-fobjc-arc", "-fblocks", "-nostdinc"]
    flags += ["-isystem", tools.resource_headers(), "-isystem", sdk / "usr", "-isystem", sdk]
    for folder in include_folders:
        flags += ["-I", folder]
    return flags


def parse(source, flags, language=()):
    """The tree of one file. Every declaration gets a "file" key with the path it stands in."""
    command = [tools.CLANG, *flags, *language, "-w", "-fsyntax-only", "-Xclang", "-ast-dump=json", source]
    tree = json.loads(tools.run(command))
    _place_declarations(tree)
    return tree


def _place_declarations(tree):
    # The dump names a file only when it differs from the location printed before it, so the
    # locations are followed in the order they were printed.
    current = [""]

    def follow(location):
        if "offset" in location and "file" in location:
            current[0] = location["file"]
        for key in ("spellingLoc", "expansionLoc", "begin", "end"):
            if key in location:
                follow(location[key])

    def visit(node):
        if "loc" in node:
            follow(node["loc"])
            if node.get("kind", "").endswith("Decl"):
                node["file"] = current[0]
        if "range" in node:
            follow(node["range"])
        for child in node.get("inner", ()):
            visit(child)

    visit(tree)


def offset(node):
    """Byte offset of a declaration in its file."""
    location = node.get("loc", {})
    location = location.get("expansionLoc", location)
    return location.get("offset", 0)


def walk(node):
    """The node and all below it. An absent child (of a `for`, say) is an empty node in the dump: left out."""
    if "kind" not in node:
        return
    yield node
    for child in node.get("inner", ()):
        yield from walk(child)
