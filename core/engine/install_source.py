"""Where pip takes packages from: what it is set to, a company's index, or a folder of wheels."""

from __future__ import annotations

import os
import re
import shlex
import subprocess  # nosec B404  # only to quote commands for people
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from ..errors import TiepointError
from . import environment, platforms

_SECRET = re.compile(r"(?<=://)[^/@\s]+@")
_SETTINGS_OF_PLACES = ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_NO_INDEX")


@dataclass(frozen=True)
class Source:
    """All empty: what pip's own settings and variables say, else the public index.

    index: URL of a company's index. wheels: folder of wheels; then no network is used. certificate: file
    (PEM) of the certificates that are trusted, where a company's firewall or index has its own.
    """

    index: str = ""
    wheels: str = ""
    certificate: str = ""

    def check(self) -> None:
        """Raise TiepointError where it cannot be used."""
        if self.wheels and not any(Path(self.wheels).glob("*.whl")):
            raise TiepointError("no_wheels", folder=self.wheels)
        if self.index and not re.match(r"(https?|file)://\S+$", self.index):
            raise TiepointError("index_no_url", index=without_secrets(self.index))
        if self.certificate and not Path(self.certificate).is_file():
            raise TiepointError("no_certificate_file", path=self.certificate)

    def options(self) -> list[str]:
        """Options of pip's install and download."""
        if self.wheels:
            return ["--no-index", "--find-links", self.wheels]
        index = ["--index-url", self.index] if self.index else []
        return index + (["--cert", self.certificate] if self.certificate else [])

    def variables(self, base: Mapping[str, str]) -> dict[str, str]:
        """The variables of `base` that pip shall see: its own settings, unless this source replaces them."""
        kept = environment.pip_variables(base)
        replaced = _SETTINGS_OF_PLACES if self.wheels or self.index else ()
        found = {name: value for name, value in kept.items() if name.upper() not in replaced}
        if self.certificate:  # where these are set, pip obeys them rather than its option
            found.update(dict.fromkeys(("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"), self.certificate))
        return found


def without_secrets(line: str) -> str:
    """`line` without the names and passwords in its URLs."""
    return _SECRET.sub("***@", line)


def commands(
    base: str, folder: str, lists: Sequence[tuple[str, bool]], source: Source, platform: str = sys.platform
) -> str:
    """The commands that make the environment by hand, and those that fetch its wheels on another machine.

    base: QGIS's Python. folder: where it shall be. lists: (file of pip's requirements, with hashes).
    """
    path = PureWindowsPath(folder) if platform == "win32" else PurePosixPath(folder)
    python = str(path / "Scripts" / "python.exe" if platform == "win32" else path / "bin" / "python3")
    note = "rem" if platform == "win32" else "#"
    made = [_line([base, "-m", "venv", folder], platform)]
    libraries = platforms.library_folders(base, platform)
    if libraries:
        startup = path / "Lib" / "site-packages" / "qgis_libraries.pth"
        made.append(f'echo {platforms.startup_line(libraries).strip()}> "{startup}"')
    pip = [python, "-m", "pip", "install", "--only-binary=:all:", *source.options()]
    made += [_line([*pip, *_listed(file, hashed)], platform) for file, hashed in lists]
    # The lists are among the plugin's files, and have to be copied to the other machine, too.
    fetch = ["python", "-m", "pip", "download", "--only-binary=:all:", "-d", "wheels"]
    fetched = [
        _line([*fetch, *_listed(path_name(file, platform), hashed)], platform) for file, hashed in lists
    ]
    version = ".".join(map(str, sys.version_info[:2]))
    return "\n".join(
        [
            f"{note} Tiepoint's engine: a Python environment of its own. QGIS's Python is not changed.",
            *([f"{note} In the Command Prompt:"] if platform == "win32" else []),
            *made,
            f"{note} Then press Check again on Tiepoint's set-up page.",
            "",
            f"{note} Without internet: fetch the wheels on another such machine with Python {version},",
            f"{note} beside copies of {', '.join(file for file, _ in lists)}:",
            *fetched,
            "",
        ]
    )


def path_name(file: str, platform: str) -> str:
    return (PureWindowsPath if platform == "win32" else PurePosixPath)(file).name


def _listed(file: str, hashed: bool) -> list[str]:
    return [*(["--require-hashes"] if hashed else []), "-r", file]


def _line(command: Sequence[str], platform: str) -> str:
    shown = [without_secrets(each) for each in command]
    return subprocess.list2cmdline(shown) if platform == "win32" else shlex.join(shown)


def by_hand_python(folder: Path) -> Path | None:
    """The Python of an environment that was made by these commands; None where there is none."""
    name = "Scripts/python.exe" if os.name == "nt" else "bin/python3"
    return folder / name if (folder / name).is_file() else None
