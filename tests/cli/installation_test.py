#!/usr/bin/env python3
"""After `cmake --install` the program, its worker and the rules find each other, wherever they are moved.

usage: installation_test.py BUILD_DIRECTORY APP
"""
import os
import pathlib
import subprocess
import sys
import tempfile


def main():
    build, app = sys.argv[1], pathlib.Path(sys.argv[2])
    if not app.exists():
        print(f"skipped: {app} was not built")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        first, moved = pathlib.Path(folder, "first"), pathlib.Path(folder, "moved here")
        subprocess.run(["cmake", "--install", build, "--prefix", first], check=True, stdout=subprocess.DEVNULL)
        first.rename(moved)
        environment = {name: value for name, value in os.environ.items() if not name.startswith("CANDOR_")}
        done = subprocess.run([moved / "bin/candor", "scan", "--no-cache", app], capture_output=True, text=True,
                              cwd=folder, env=environment)
        print(done.stdout[:200], done.stderr)
        assert done.returncode == 1, f"status {done.returncode}, expected 1: the demo has findings of level error"
        installed = sorted(str(path.relative_to(moved)) for path in moved.rglob("*") if path.is_file())
        print("\n".join(installed))
        assert any(path.endswith("candor-worker") for path in installed)
        assert any(path.endswith("rules.pack") for path in installed)


if __name__ == "__main__":
    main()
