"""Builds build/tiepoint.zip from the last commit and checks it by the rules of QGIS's plugin site.

The changelog's newest entry goes into its metadata.txt. With --release it also refuses what must not be
published: metadata that are not true of the plugin, or addresses that nobody has confirmed.
"""

from __future__ import annotations

import configparser
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

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


def committed(name: str) -> str:
    """The text of a file of the last commit."""
    command = ["git", "show", f"HEAD:{name}"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout.decode("utf-8")


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


def newest_entry(changelog: str) -> str:
    """The newest entry of CHANGELOG.md as plain text, without its heading."""
    found = re.search(r"^## [^\n]*\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    text = found[1] if found else ""
    text = re.sub(r"^#+ *", "", text, flags=re.MULTILINE).replace("`", "").replace("*", "")
    # QGIS reads the file with a parser that takes a percent sign for a reference.
    return re.sub(r"\s*%", " percent", text).strip()


def with_changelog(metadata: str, entry: str) -> str:
    """metadata.txt with the entry as its changelog; further lines are indented, and none is empty."""
    lines = [line.rstrip() for line in entry.splitlines() if line.strip()]
    text = "\n    ".join(lines)
    return re.sub(r"^changelog=.*$", lambda _: f"changelog={text}", metadata, flags=re.MULTILINE)


def unready(metadata: str, changelog: str) -> list[str]:
    """Reasons for which these metadata must not be published yet."""
    values = configparser.ConfigParser(interpolation=None)
    values.read_string(metadata)
    general = values["general"]
    found = []
    if general.get("addressesConfirmed") != "yes":
        addresses = ", ".join(general.get(key, "") for key in ("homepage", "tracker", "repository", "email"))
        found.append(
            f"nobody has confirmed (addressesConfirmed in metadata.txt) that these exist: {addresses}"
        )
    version = general.get("version", "")
    if not re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", changelog, re.MULTILINE):
        found.append(f"CHANGELOG.md has no dated entry of version {version}")
    if version.startswith("0.") and general.get("experimental") != "True":
        found.append(f"version {version} must say experimental=True")
    return found


def put(target: Path, name: str, text: str) -> None:
    """Replace the text of one file in the zip."""
    with zipfile.ZipFile(target) as archive:
        files = [(info, archive.read(info)) for info in archive.infolist()]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for info, data in files:
            archive.writestr(info, text.encode("utf-8") if info.filename == name else data)


def build() -> Path:
    """Make the zip of the last commit; returns its path."""
    BUILD.mkdir(exist_ok=True)
    target = BUILD / f"{NAME}.zip"
    private = BUILD / f"{NAME}.{os.getpid()}.part"
    command = ["git", "archive", "--format=zip", "-9", f"--prefix={NAME}/", f"--output={private}", "HEAD"]
    subprocess.run(command, cwd=ROOT, check=True)
    changelog, metadata = (committed(name) for name in ("CHANGELOG.md", "metadata.txt"))
    put(private, f"{NAME}/metadata.txt", with_changelog(metadata, newest_entry(changelog)))
    private.replace(target)
    return target


def main() -> int:
    """Exit code 0 when the zip can be installed and uploaded."""
    target = build()
    with zipfile.ZipFile(target) as archive:
        found = problems(archive)
        count = len([name for name in archive.namelist() if not name.endswith("/")])
    if "--release" in sys.argv[1:]:
        found += unready(committed("metadata.txt"), committed("CHANGELOG.md"))
    if target.stat().st_size > LIMIT:
        found.append(f"it is larger than {LIMIT} bytes")
    for problem in found:
        print(f"{target.name}: {problem}", file=sys.stderr)
    if not found:
        print(f"{target.relative_to(ROOT)}: {count} files, {target.stat().st_size / 1024:.0f} KiB")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
