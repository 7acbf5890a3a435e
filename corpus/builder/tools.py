"""Finds and runs the outside programs of the build."""

import hashlib
import pathlib
import shutil
import subprocess

CLANG = "clang-19"
LINKER = "ld64.lld-19"
STRIP = "llvm-strip-19"
OPENSSL = "openssl"

_PACKAGES = {CLANG: "clang-19", LINKER: "lld-19", STRIP: "llvm-19", OPENSSL: "openssl"}


class BuildError(Exception):
    """A problem of a case or of the machine, to be shown without a stack trace."""


def missing():
    """Sentences, one per program that is not installed."""
    return [
        f"{program} not found (Debian package {package})"
        for program, package in _PACKAGES.items()
        if shutil.which(program) is None
    ]


def run(command, **options):
    """Runs a program and returns its standard output as bytes."""
    command = [str(part) for part in command]
    done = subprocess.run(command, capture_output=True, **options)
    if done.returncode != 0:
        detail = done.stderr.decode(errors="replace").strip()
        raise BuildError(f"{command[0]} failed with status {done.returncode}:\n{detail}")
    return done.stdout


_resource_headers = None


def resource_headers():
    """The folder of Clang's own headers (stddef.h and the like)."""
    global _resource_headers
    if _resource_headers is None:
        found = run([CLANG, "-print-resource-dir"]).decode().strip()
        _resource_headers = pathlib.Path(found) / "include"
    return _resource_headers


def digest(*parts):
    """A content key: text and bytes as they are, a folder by the names and bytes of its files."""
    state = hashlib.sha256()
    for part in parts:
        if isinstance(part, pathlib.Path):
            files = [part] if part.is_file() else sorted(p for p in part.rglob("*") if p.is_file())
            for file in files:
                if "__pycache__" in file.parts:
                    continue
                state.update(str(file.relative_to(part)).encode() + b"\0" + file.read_bytes() + b"\0")
        else:
            state.update(part if isinstance(part, bytes) else str(part).encode())
        state.update(b"\1")
    return state.hexdigest()
