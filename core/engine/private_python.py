"""A private Python environment for the engine, made on an explicit click: venv, then pip.

An environment cannot be moved, so it is made in its final folder. A marker, written last, says that it is
complete; a folder without the marker is never used, and the next attempt removes it.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess  # nosec B404  # runs Python, without a shell
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from ..errors import TiepointError, system_errors_told
from ..feedback import Feedback
from ..messages import text
from . import environment


@dataclass(frozen=True)
class PackageList:
    """A file of pip's requirements, with exact versions."""

    file: Path
    hashed: bool  # whether it also names the SHA-256 of every file that may be installed


@dataclass(frozen=True)
class Packages:
    """Contents of an environment.

    lists: for pip, in this order. modules: imported as a test at the end. room: bytes on disk at most, with
    downloads, rounded up.
    """

    lists: tuple[PackageList, ...]
    modules: tuple[str, ...]
    room: int


_LOCKED = Path(__file__).absolute().parent / "locked"
# What the default method needs; measured on Linux: 66 MB to download, 250 MB installed.
LIGHT = Packages((PackageList(_LOCKED / "opencv.txt", hashed=True),), ("numpy", "cv2"), room=500_000_000)
# Measured on Linux with torch 2.15: 3.1 GB to download, 5.6 GB installed. The wheels for Windows and macOS
# have no CUDA.
WITH_TORCH = Packages(
    (*LIGHT.lists, PackageList(_LOCKED / "torch.txt", hashed=False)),
    (*LIGHT.modules, "torch", "torchvision", "safetensors"),
    room=9_000_000_000 if sys.platform.startswith("linux") else 2_000_000_000,
)
_VERSIONS = "versions "  # start of the line with the versions
_PROBE = "import ensurepip, venv"
_IMPORTS = (
    "import importlib, json, sys;"
    "found = {name: importlib.import_module(name).__version__ for name in sys.argv[1:]};"
    f"print({_VERSIONS!r} + json.dumps(found))"
)
_MARKER = "tiepoint-engine.json"
_POLL = 0.1  # s
_TAIL = 15  # last lines of output, kept for a failure


def is_whole(folder: Path) -> bool:
    """True where `install` has completed in `folder`."""
    return (folder / _MARKER).is_file()


def python_of(folder: Path) -> Path:
    """The environment's Python program."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python3")


def install(
    folder: Path,
    feedback: Feedback,
    packages: Packages,
    *,
    base: Path | None = None,
    variables: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """Make the environment in `folder`, replacing the folder; returns the versions of its packages.

    base: the Python to make it from; None = QGIS's own. variables: further environment variables, such as a
    proxy. pip's own configuration and variables decide where packages come from. feedback.info gets every
    line of pip's output. Raises Cancelled and TiepointError; neither leaves anything behind.
    """
    base = base or environment.own_python()
    outside = {**environment.child_environment(os.environ, 1), **(variables or {})}
    _check_base(base, outside, feedback)
    remove(folder)
    scratch = folder / "tmp"  # pip unpacks gigabytes, and /tmp may be small and in memory
    inside = {**outside, **environment.pip_variables(os.environ)}
    inside.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch)))
    python = str(python_of(folder))
    pip = [python, "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    try:
        feedback.info(f"Making a Python environment in {folder}")
        with system_errors_told():
            folder.parent.mkdir(parents=True, exist_ok=True)
        _check_room(folder.parent, packages.room)
        _run([str(base), "-m", "venv", str(folder)], outside, feedback, "name_of_environment")
        with system_errors_told():
            scratch.mkdir()
        # Wheels only: nothing is compiled, and no set-up code of a package runs.
        options = ["--only-binary=:all:", "--no-cache-dir", "--progress-bar=off"]
        for each in packages.lists:
            hashed = ["--require-hashes"] if each.hashed else []
            _run([*pip, *options, *hashed, "-r", str(each.file)], inside, feedback, "name_of_packages")
        feedback.info("Trying the packages")
        lines = _run([python, "-c", _IMPORTS, *packages.modules], outside, feedback, "name_of_packages")
        versions = _versions(lines)
        with system_errors_told():
            shutil.rmtree(scratch, ignore_errors=True)
            (folder / _MARKER).write_text(json.dumps(versions, indent=1), encoding="utf-8")
    except BaseException:
        feedback.info("Removing what was installed")
        remove(folder)
        raise
    return versions


def remove(folder: Path) -> None:
    """Delete the environment, the marker first. Raises TiepointError where a part of it stays."""
    with system_errors_told():
        (folder / _MARKER).unlink(missing_ok=True)
    for pause in (0.0, 0.2, 0.5, 1.0):  # an ended process may still write or lock a file for a moment
        time.sleep(pause)
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
    raise TiepointError("environment_not_removed", folder=folder)


def _check_base(base: Path, variables: Mapping[str, str], feedback: Feedback) -> None:
    """Raise TiepointError, with what to install, where `base` cannot make environments."""
    try:
        _run([str(base), "-c", _PROBE], variables, feedback, "name_of_python")
    except TiepointError as error:
        if "No module named" not in error.detail:
            raise
        hint = "install_venv" if sys.platform.startswith("linux") else "other_python"
        raise TiepointError(
            "environment_modules_missing", hint_code=hint, detail=error.detail, program=base
        ) from error


def _check_room(folder: Path, room: int) -> None:
    free = shutil.disk_usage(folder).free
    if free < room:
        raise TiepointError("disk_too_small", needed=room / 1e9, free=free / 1e9, folder=folder)


def _run(command: Sequence[str], variables: Mapping[str, str], feedback: Feedback, what: str) -> list[str]:
    """Run a program and return its last lines. Raises Cancelled, and TiepointError where it fails.

    what: message code that names what it installs.
    """
    tail: list[str] = []
    errors: list[str] = []  # pip's errors; many lines may follow one
    with _started(command, variables) as process:
        for line in _lines(process, feedback):
            if not line.startswith(_VERSIONS):
                feedback.info(line)
            tail = [*tail[1 - _TAIL :], line]
            errors += [line] if line.startswith("ERROR:") else []
        status = process.wait()
    if status:
        raise _not_installed(what, errors, tail, status)
    return tail


def _not_installed(what: str, errors: Sequence[str], tail: Sequence[str], status: int) -> TiepointError:
    """what: message code of its name. errors: pip's error lines. tail: the program's last lines."""
    name, detail = text(what), "\n".join(dict.fromkeys([*errors, *tail]))
    if any("DO NOT MATCH THE HASHES" in line for line in errors):
        return TiepointError("package_of_other_hash", detail=detail, what=name)
    lines = errors or tail[-1:]
    if not lines:
        return TiepointError("not_installed_silently", what=name, status=status)
    none = any("No matching distribution" in line for line in lines)
    hint = "package_not_in_index" if none else ""
    return TiepointError(
        "not_installed", hint_code=hint, detail=detail, what=name, reason=lines[0].rstrip(".")
    )


@contextmanager
def _started(command: Sequence[str], variables: Mapping[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    """The running program; it and its children are ended when the block is left."""
    try:
        process = subprocess.Popen(  # nosec B603  # no shell; QGIS's own Python, or the one made from it
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=dict(variables),
            creationflags=environment.creation_flags(),
            start_new_session=os.name == "posix",
        )
    except OSError as error:
        raise TiepointError(
            "program_not_started", program=command[0], reason=error.strerror or error
        ) from error
    try:
        yield process
    finally:
        if process.poll() is None:
            _kill(process)
        process.wait()


def _kill(process: subprocess.Popen[bytes]) -> None:
    try:
        if os.name == "posix":
            os.killpg(process.pid, signal.SIGKILL)  # and its children: venv calls pip, which may call itself
        else:
            process.kill()
    except OSError:
        return  # already gone


def _lines(process: subprocess.Popen[bytes], feedback: Feedback) -> Iterator[str]:
    """The lines of its output until it ends. Raises Cancelled at once when the user cancels."""
    heard: queue.Queue[str | None] = queue.Queue()

    def listen(pipe: IO[bytes]) -> None:
        for line in pipe:
            heard.put(line.decode("utf-8", "replace").strip())
        heard.put(None)

    threading.Thread(target=listen, args=(process.stdout,), name="tiepoint-pip", daemon=True).start()
    while True:
        feedback.check()
        try:
            line = heard.get(timeout=_POLL)
        except queue.Empty:
            continue
        if line is None:
            return
        if line:
            yield line


def _versions(lines: Sequence[str]) -> dict[str, str]:
    for line in reversed(lines):
        if line.startswith(_VERSIONS):
            found = json.loads(line[len(_VERSIONS) :])
            return {str(name): str(version) for name, version in found.items()}
    return {}
