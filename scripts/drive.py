"""Drives the real window through every script of tests/gui, or the named ones; prints one line for each.

    python scripts/drive.py [name...]

The results of a drive (pictures, exports, measures) are in build/drive/NAME. Without a display it uses a
virtual one.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path

from qgis_profile import BUILD, ROOT
from window import run

COMMON = ("cut_off", "daily", "tour")  # code that the drives share
ALONE = ("broken_setup",)  # needs root rights, mounts and wheels; see there
DRIVES = {
    path.stem: path
    for path in sorted((ROOT / "tests" / "gui").glob("*.py"))
    if path.stem not in COMMON + ALONE
}


def failure_of(folder: Path, code: int) -> str:
    """The failure of the drive with results in `folder`, by its own measures; "" = none."""
    files = [folder / name for name in ("measures.json", "bad_inputs.json") if (folder / name).is_file()]
    if not files:
        return f"QGIS ended with {code} and left no measures."
    failure = json.loads(files[0].read_text(encoding="utf-8")).get("failure", "")
    return str(failure) or (f"QGIS ended with {code}." if code else "")


def drive(name: str) -> str:
    """Run one drive with an empty folder; returns its failure, or ""."""
    folder = BUILD / "drive" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return failure_of(folder, run(DRIVES[name], TOUR_OUT=str(folder), BAD_OUT=str(folder)))


def main() -> int:
    """Exit code 0 when every drive succeeded."""
    names = sys.argv[1:] or list(DRIVES)
    unknown = sorted(set(names) - set(DRIVES))
    if unknown:
        raise SystemExit(f"There is no drive {unknown[0]}. Choose from: {', '.join(DRIVES)}.")
    failed = 0
    for name in names:
        start = time.monotonic()
        failure = drive(name)
        failed += bool(failure)
        print(f"{name}: {'FAILED' if failure else 'OK'}, {time.monotonic() - start:.0f} s", flush=True)
        if failure:
            print(failure, file=sys.stderr, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
