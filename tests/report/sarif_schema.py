#!/usr/bin/env python3
"""Validates SARIF files against the published 2.1.0 schema.

usage: sarif_schema.py CACHE_DIRECTORY FILE...

The schema is taken from a pinned npm package into CACHE_DIRECTORY. Exit status 77 (skipped) with a message when
neither the package nor python3-jsonschema can be had.
"""
import json
import pathlib
import subprocess
import sys
import tarfile

PACKAGE = "@microsoft/jest-sarif@1.0.0-beta.0"
MEMBER = "package/lib/schemas/sarif-2.1.0-rtm.5.json"
SKIPPED = 77


def skip(reason):
    print(f"skipped: {reason}")
    sys.exit(SKIPPED)


def schema(cache):
    path = cache / "sarif-2.1.0.json"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        try:
            done = subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=cache, capture_output=True, text=True)
        except FileNotFoundError:
            skip("npm is not installed")
        if done.returncode != 0:
            skip(f"{PACKAGE} cannot be fetched")
        with tarfile.open(cache / done.stdout.split()[-1]) as archive:
            path.write_bytes(archive.extractfile(MEMBER).read())
    return json.loads(path.read_text())


def main():
    cache, files = pathlib.Path(sys.argv[1]), sys.argv[2:]
    try:
        import jsonschema
    except ImportError:
        skip("python3-jsonschema is not installed")
    validator = jsonschema.Draft7Validator(schema(cache))
    failed = False
    for name in files:
        errors = list(validator.iter_errors(json.loads(pathlib.Path(name).read_text())))
        for error in errors[:10]:
            print(f"{name}: {'/'.join(map(str, error.path))}: {error.message[:200]}")
        failed = failed or bool(errors)
        print(f"{name}: {'invalid' if errors else 'valid'}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
