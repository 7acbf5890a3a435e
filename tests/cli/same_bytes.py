#!/usr/bin/env python3
"""The report's bytes do not depend on the number of workers or on the state of the cache."""
import argparse
import os
import pathlib
import subprocess
import sys
import tempfile


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--candor", required=True)
    parser.add_argument("paths", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    paths = [str(path) for path in options.paths if path.exists()]
    if not paths:
        print("skipped: none of the paths exists; build the corpus first")
        sys.exit(77)
    failed = False
    for form in ("text", "json", "sarif"):
        with tempfile.TemporaryDirectory() as cache:
            environment = {**os.environ, "XDG_CACHE_HOME": cache}

            def scan(*arguments):
                done = subprocess.run([options.candor, "scan", "--format", form, *arguments, *paths],
                                      capture_output=True, env=environment)
                assert done.returncode in (0, 1), done.stderr.decode()
                return done.stdout

            runs = {
                "1 worker, no cache": scan("--jobs", "1", "--no-cache"),
                "2 workers, no cache": scan("--jobs", "2", "--no-cache"),
                "2 workers, cold cache": scan("--jobs", "2"),
                "1 worker, warm cache": scan("--jobs", "1"),
                "2 workers, warm cache": scan("--jobs", "2"),
            }
            used = sum(1 for file in pathlib.Path(cache).rglob("*") if file.is_file())
        reference = next(iter(runs.values()))
        for name, text in runs.items():
            if text != reference:
                failed = True
                print(f"{form}: {name} differs")
        if used == 0:
            failed = True
            print(f"{form}: the cache was never written, so this test shows nothing")
        print(f"{form}: {len(reference)} bytes, {len(runs)} runs, {used} cache files")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
