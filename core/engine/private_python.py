"""A private Python environment for the engine, made on an explicit click: venv, then pip, then a trial.

An environment cannot be moved, so it is made in its final folder. A marker, written last, says that it is
complete; a folder without the marker is never used, and the next attempt removes it. Neither QGIS's Python
nor the plugin's folder is written to, not even by compiled files.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable

from ..errors import TiepointError, explaining_system_errors
from ..feedback import Feedback
from ..messages import text
from . import environment, install_failures, install_process, platforms
from .install_source import Source
from .trial import try_engine

_OWN_PIP = (22, 3)  # the first pip that can install into another Python's environment


@dataclass(frozen=True)
class PackageList:
    """A file of pip's requirements, with exact versions."""

    file: Path
    hashed: bool  # whether it also names the SHA-256 of every file that may be installed


@dataclass(frozen=True)
class Packages:
    """Contents of an environment.

    lists: for pip, in this order. modules: imported as a test at the end. room: bytes on disk at most, with
    downloads, rounded up. longest: characters of the longest path below the environment's folder, rounded up.
    """

    lists: tuple[PackageList, ...]
    modules: tuple[str, ...]
    room: int
    longest: int = 130


_LOCKED = Path(__file__).absolute().parent / "locked"
# What the default method needs; measured on Linux: 66 MB to download, 250 MB installed.
LIGHT = Packages((PackageList(_LOCKED / "opencv.txt", hashed=True),), ("numpy", "cv2"), room=500_000_000)
# Measured on Linux with torch 2.15: 3.1 GB to download, 5.6 GB installed. The wheels for Windows and macOS
# have no CUDA.
WITH_TORCH = Packages(
    (*LIGHT.lists, PackageList(_LOCKED / "torch.txt", hashed=False)),
    (*LIGHT.modules, "torch", "torchvision", "safetensors"),
    room=9_000_000_000 if sys.platform.startswith("linux") else 2_000_000_000,
    longest=160,
)
_VERSIONS = "versions "  # start of the line with the versions
_PROBE = "import venv, ensurepip"
_IMPORTS = (
    "import importlib, json, sys;"
    "found = {name: importlib.import_module(name).__version__ for name in sys.argv[1:]};"
    f"print({_VERSIONS!r} + json.dumps(found))"
)
_MARKER = "tiepoint-engine.json"
_STARTUP = "qgis_libraries.pth"

Trial = Callable[[str, Feedback], float]


def is_whole(folder: Path) -> bool:
    """True where `install` has completed in `folder`."""
    return (folder / _MARKER).is_file()


def python_of(folder: Path) -> Path:
    """The environment's Python program."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python3")


def outdated(folder: Path, version: tuple[int, int] = sys.version_info[:2]) -> bool:
    """Whether the Python that the environment in `folder` was made from is gone, or now of another version.

    So it is after QGIS was updated. version: of QGIS's Python.
    """
    try:
        lines = (folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    pairs = (line.partition("=") for line in lines)
    values = {name.strip(): value.strip() for name, _, value in pairs}
    made = tuple(int(part) for part in re.findall(r"\d+", values.get("version", ""))[:2])
    home = values.get("home", "")
    return bool(home) and (not Path(home).is_dir() or (len(made) == 2 and made != version))


@dataclass(frozen=True)
class _Steps:
    """What the steps of one installation share."""

    feedback: Feedback
    source: Source
    variables: dict[str, str] = field(repr=False)  # of the environment; may hold a proxy's password

    def run(self, step: str, command: Sequence[str], **more: str) -> list[str]:
        """Run the program of a step and return its lines. more: environment variables of this step.

        Raises Cancelled, and TiepointError with the cause where it fails.
        """
        lines, status = install_process.run(command, {**self.variables, **more}, self.feedback)
        if status:
            raise install_failures.explain(step, lines, status, self.source)
        return lines


def install(
    folder: Path,
    feedback: Feedback,
    packages: Packages,
    *,
    base: Path | None = None,
    variables: Mapping[str, str] | None = None,
    source: Source | None = None,
    trial: Trial | None = try_engine,
) -> dict[str, str]:
    """Make the environment in `folder`, replacing the folder; returns the versions of its packages.

    base: the Python to make it from; None = QGIS's own. variables: further environment variables, such as a
    proxy. source: where packages come from; None = what pip is set to. trial: registers with the new
    environment; None = not. feedback.info gets every line of pip's output. Raises Cancelled and
    TiepointError; neither leaves anything behind.
    """
    base, source = base or environment.host_python(), source or Source()
    outside = {**environment.child_environment(os.environ, 1), **(variables or {})}
    outside["PYTHONDONTWRITEBYTECODE"] = "1"  # nothing of QGIS's own is compiled
    steps = _Steps(feedback, source, {**outside, **source.variables(os.environ)})
    _check_place(folder, base, packages)
    source.check()
    with_pip = _check_base(base, steps)
    remove(folder)
    new_parents = [parent for parent in folder.parents if not parent.exists()]
    try:
        with explaining_system_errors():
            folder.parent.mkdir(parents=True, exist_ok=True)
        _check_room(folder.parent, packages.room)
        with _scratch(folder) as scratch:  # pip unpacks gigabytes, and /tmp may be small and in memory
            temporary = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch))
            pip = _make(folder, base, steps, temporary, with_pip=with_pip)
            _install_packages(pip, packages, steps, temporary)
        versions = _imported(folder, packages, steps)
        if trial is not None:
            feedback.info(text("log_trial"))
            feedback.info(text("log_trial_done", error=trial(str(folder), feedback)))
        with explaining_system_errors():
            (folder / _MARKER).write_text(json.dumps(versions, indent=1), encoding="utf-8")
    except BaseException:
        feedback.info(text("log_removing_packages"))
        remove(folder)
        for parent in new_parents:
            with suppress(OSError):  # others' files may be in it by now
                parent.rmdir()
        raise
    return versions


def remove(folder: Path) -> None:
    """Delete the environment, the marker first. Raises TiepointError where a part of it stays."""
    with explaining_system_errors():
        (folder / _MARKER).unlink(missing_ok=True)
    for pause in (0.0, 0.2, 0.5, 1.0):  # an ended process may still write or lock a file for a moment
        time.sleep(pause)
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
    raise TiepointError("environment_not_removed", folder=folder)


def _check_place(folder: Path, base: Path, packages: Packages) -> None:
    """Raise TiepointError where an environment in `folder` could not work."""
    if platforms.kind(sys.platform, str(base), os.environ) == platforms.TRANSLOCATED:
        raise TiepointError("qgis_translocated")
    over = platforms.too_long(str(folder), packages.longest, allowed=platforms.long_paths_allowed())
    if over:
        raise TiepointError("install_path_too_long", what=text("name_of_packages"))


def _check_base(base: Path, steps: _Steps) -> bool:
    """Whether `base` has its own copy of pip for environments; False: its installed pip serves.

    Raises TiepointError, with what to install, where it cannot make environments.
    """
    command = [str(base), "-c", _PROBE]
    lines, status = install_process.run(command, steps.variables, Feedback())
    if not status:
        return True
    module = install_failures.missing_module(lines)
    if module not in ("venv", "ensurepip"):
        raise install_failures.explain(install_failures.PYTHON, lines, status, steps.source)
    if module == "ensurepip" and _pip_version(base, steps) >= _OWN_PIP:
        return False
    hint = platforms.advice_without_venv(platforms.kind(sys.platform, str(base), os.environ))
    raise TiepointError(
        "environment_module_missing", hint_code=hint, detail="\n".join(lines), program=base, module=module
    )


def _pip_version(base: Path, steps: _Steps) -> tuple[int, ...]:
    """The version of the pip that is installed in `base`; empty where there is none."""
    lines, status = install_process.run([str(base), "-m", "pip", "--version"], steps.variables, Feedback())
    found = None if status or not lines else re.match(r"pip (\d+)\.(\d+)", lines[-1])
    return tuple(map(int, found.groups())) if found else ()


def _check_room(folder: Path, room: int) -> None:
    with explaining_system_errors():
        free = shutil.disk_usage(folder).free
    if free < room:
        raise TiepointError("disk_too_small", needed=room / 1e9, free=free / 1e9, folder=folder)


def _make(
    folder: Path, base: Path, steps: _Steps, temporary: Mapping[str, str], *, with_pip: bool
) -> list[str]:
    """Make the environment; returns the command of its pip."""
    steps.feedback.info(text("log_making_environment", folder=folder))
    steps.run(
        install_failures.ENVIRONMENT, [str(base), "-m", "venv", "--without-pip", str(folder)], **temporary
    )
    python = str(python_of(folder))
    libraries = platforms.library_folders(str(base))
    if libraries:
        with explaining_system_errors():
            startup = folder / "Lib" / "site-packages" / _STARTUP
            startup.write_text(platforms.startup_line(libraries), encoding="utf-8")
    if not with_pip:
        return [str(base), "-m", "pip", "--python", python]
    # Not by venv, which would start it without these variables: it would compile QGIS's own modules.
    steps.run(install_failures.PIP, [python, "-m", "ensurepip", "--default-pip"], **temporary)
    return [python, "-m", "pip"]


def _install_packages(
    pip: Sequence[str], packages: Packages, steps: _Steps, temporary: Mapping[str, str]
) -> None:
    # Wheels only: nothing is compiled, and no set-up code of a package runs.
    options = ["--only-binary=:all:", "--no-cache-dir", "--progress-bar=off", "--no-user"]
    command = [
        *pip,
        "--disable-pip-version-check",
        "--no-input",
        "install",
        *options,
        *steps.source.options(),
    ]
    for each in packages.lists:
        hashed = ["--require-hashes"] if each.hashed else []
        wanted = [*hashed, "-r", str(each.file)]
        try:
            steps.run(install_failures.PACKAGES, [*command, *wanted], **temporary)
        except TiepointError as error:
            if error.code == "package_not_in_index":  # pip says only verbosely that an index refused it
                steps.run(install_failures.PACKAGES, [*command, "-vv", *wanted], **temporary)
            raise


def _imported(folder: Path, packages: Packages, steps: _Steps) -> dict[str, str]:
    """The versions of the packages, as the environment imports them."""
    steps.feedback.info(text("log_trying_packages"))
    command = [str(python_of(folder)), "-c", _IMPORTS, *packages.modules]
    for line in reversed(steps.run(install_failures.IMPORTS, command)):
        if line.startswith(_VERSIONS):
            found = json.loads(line[len(_VERSIONS) :])
            return {str(name): str(version) for name, version in found.items()}
    return {}


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """A folder for temporary files on the disk of the environment, inside of it, so that both go together."""
    scratch = folder / "tmp"
    with explaining_system_errors():
        scratch.mkdir(parents=True)
    yield scratch
    shutil.rmtree(scratch, ignore_errors=True)
