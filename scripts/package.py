"""Builds build/tiepoint.zip from the last commit and checks it by the rules of QGIS's plugin site."""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import PurePosixPath

from qgis_profile import BUILD, ROOT

NAME = "tiepoint"
LIMIT = 25_000_000  # bytes, of the plugin site
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "resources/sample/truth.json")
REQUIRED_KEYS = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)
FORBIDDEN_PARTS = {".git", ".venv", "__pycache__", "__MACOSX", "tests", "scripts", "docs", ".ci", ".."}
FORBIDDEN_SUFFIXES = {".pyc", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd"}


def problems(archive: zipfile.ZipFile) -> list[str]:
    """Reasons for which QGIS's installer or the plugin site would refuse the archive."""
    found = []
    paths = [PurePosixPath(name) for name in archive.namelist()]
    if {path.parts[0] for path in paths} != {NAME}:
        found.append(f"the top folder must be {NAME} alone")
    files = {str(path.relative_to(NAME)) for path in paths if path.parts[0] == NAME}
    found += [f"{name} is missing" for name in REQUIRED_FILES if name not in files]
    found += [
        f"{path} does not belong there"
        for path in paths
        if FORBIDDEN_PARTS.intersection(path.parts) or path.suffix in FORBIDDEN_SUFFIXES
    ]
    if "metadata.txt" in files:
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.optionxform = str  # type: ignore[assignment,method-assign]
        metadata.read_string(archive.read(f"{NAME}/metadata.txt").decode("utf-8"))
        general = metadata["general"]
        found += [f"metadata.txt lacks {key}" for key in REQUIRED_KEYS if not general.get(key, "").strip()]
    return found


def main() -> int:
    """Exit code 0 when the zip can be installed and uploaded."""
    BUILD.mkdir(exist_ok=True)
    target = BUILD / f"{NAME}.zip"
    command = ["git", "archive", "--format=zip", "-9", f"--prefix={NAME}/", f"--output={target}", "HEAD"]
    subprocess.run(command, cwd=ROOT, check=True)
    with zipfile.ZipFile(target) as archive:
        found = problems(archive)
        count = len([name for name in archive.namelist() if not name.endswith("/")])
    if target.stat().st_size > LIMIT:
        found.append(f"it is larger than {LIMIT} bytes")
    for problem in found:
        print(f"{target.name}: {problem}", file=sys.stderr)
    if not found:
        print(f"{target.relative_to(ROOT)}: {count} files, {target.stat().st_size / 1024:.0f} KiB")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
