"""Prepares the stand-in headers once for each state of them: stub libraries, protocols, precompiled headers."""

import json
import pathlib
import threading

from builder import ast, stubs, tools

# What the truth needs of a declaration.
_KEPT = ("kind", "name", "protocols", "instance", "class", "loc", "file")
_MEMBERS = ("ObjCMethodDecl", "ObjCPropertyDecl")


class Sdk:
    """The headers, and what was derived from them below the build folder."""

    def __init__(self, folder, work):
        self.folder = folder
        builder = pathlib.Path(__file__).parent
        compiler = tools.run([tools.CLANG, "--version"])
        # Precompiled headers name their input files, so the folder is part of what they depend on.
        self.key = tools.digest(folder, builder / "sdk.py", builder / "stubs.py", builder / "ast.py", compiler, f"{folder}")
        self.prepared = work / f"sdk-{self.key[:16]}"
        self.stubs = self.prepared / "stubs"
        self._lock, self._locks = threading.Lock(), {}
        if not (self.prepared / "complete").exists():
            self._prepare()
        self._protocols = None

    def _prepare(self):
        self.stubs.mkdir(parents=True, exist_ok=True)
        source = self.prepared / "all_headers.m"
        source.write_text(_umbrella(self.folder))
        tree = ast.parse(source, ast.compiler_flags(self.folder, "arm64-apple-ios18.0"))
        stubs.write_stubs(tree, self.folder, self.stubs)
        protocols = [_pruned(n) for n in tree["inner"] if n["kind"] == "ObjCProtocolDecl" and _is_definition(n)]
        (self.prepared / "protocols.json").write_text(json.dumps(protocols))
        (self.prepared / "complete").touch()

    def protocols(self):
        """The protocols of the platform: nodes of the syntax tree, only with what the truth needs."""
        with self._lock:
            if self._protocols is None:
                nodes = json.loads((self.prepared / "protocols.json").read_text())
                self._protocols = {node["name"]: node for node in nodes}
            return self._protocols

    def flags(self, target, include_folders=(), optimisation="O0"):
        """Flags of an Objective-C compilation whose headers of the platform are precompiled."""
        flags = [*ast.compiler_flags(self.folder, target), f"-{optimisation}"]
        output = self.prepared / f"{target}-{optimisation}.pch"
        with self._lock:
            lock = self._locks.setdefault(output.name, threading.Lock())
        with lock:
            if not output.exists():
                header = self.folder / "usr" / "candor" / "everything.h"
                temporary = output.with_suffix(".tmp")
                # The key above knows the headers by content; a new time of a file alone means nothing.
                command = [*flags, "-w", "-Xclang", "-fno-pch-timestamp", "-x", "objective-c-header", header]
                tools.run([tools.CLANG, *command, "-o", temporary])
                temporary.replace(output)
        flags += ["-include-pch", output]
        for folder in include_folders:
            flags += ["-I", folder]
        return flags


def _umbrella(folder):
    lines = []
    for header in sorted(folder.rglob("*.h")):
        name = header.relative_to(folder)
        lines.append(f"#include <{name.relative_to('usr') if name.parts[0] == 'usr' else name}>")
    return "\n".join(lines) + "\n"


def _is_definition(protocol):
    return bool(protocol.get("inner") or protocol.get("protocols"))


def _pruned(node):
    kept = {key: node[key] for key in _KEPT if key in node}
    kept["inner"] = [_pruned(n) for n in node.get("inner", ()) if n.get("kind") in _MEMBERS]
    return kept
