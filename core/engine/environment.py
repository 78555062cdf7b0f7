"""Which Python runs the engine, and with which environment variables.

In this order: the variable TIEPOINT_PYTHON (for developers), the user's setting, QGIS's own interpreter.
The engine's answer to Hello shows whether that Python has the packages.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess  # nosec B404  # only for its constants
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath

from ..cores import usable_cores
from ..errors import TiepointError

DEVELOPER_VARIABLE = "TIEPOINT_PYTHON"

# Variables that QGIS, its start script or an active environment set for QGIS itself. In another Python they
# cause "No module named encodings", or load wrong packages and wrong PROJ, GDAL and C++ libraries.
_UNWANTED = {
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONEXECUTABLE",
    "__PYVENV_LAUNCHER__",  # macOS: turns a venv's Python into the base one
    "VIRTUAL_ENV",
    "QGIS_PREFIX_PATH",
    "QGIS_PLUGINPATH",
    "PROJ_DATA",
    "PROJ_LIB",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
}
_UNWANTED_PREFIXES = ("PIP_", "DYLD_")
# pip's variables for the source of packages and how to fetch them. Others would misdirect an installation:
# PIP_USER, PIP_TARGET, PIP_NO_BINARY and so on.
_PIP_KEPT = {
    f"PIP_{name}"
    for name in (
        *(
            "CONFIG_FILE",
            "CONSTRAINT",
            "INDEX_URL",
            "EXTRA_INDEX_URL",
            "NO_INDEX",
            "FIND_LINKS",
            "TRUSTED_HOST",
        ),
        *("CERT", "CLIENT_CERT", "PROXY", "TIMEOUT", "DEFAULT_TIMEOUT", "RETRIES", "KEYRING_PROVIDER"),
    )
}
_THREAD_VARIABLES = (
    "OMP_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
    "NUMEXPR_NUM_THREADS",
)
# By itself glibc gives the memory of freed arrays back at once and fetches it again for the next, page by
# page. Kept during a run (memory.give_back ends that; larger arrays are still given back at once), eight
# development pairs take 1.0 s in the system instead of 2.1, of 17 in all, with the same peak.
_MEMORY_VARIABLES = {"MALLOC_TRIM_THRESHOLD_": str(2**30), "MALLOC_MMAP_THRESHOLD_": str(2**25)}  # bytes
_PYTHON_NAME = re.compile(r"pythonw?(\d+(\.\d+)?)?(\.exe)?", re.IGNORECASE)
_SYSTEM_PYTHON = Path("/usr/bin/python3")


def find_python(setting: str = "") -> Path:
    """The Python that runs the engine.

    setting: path of a Python or of an environment's folder, or a command on PATH; empty = QGIS's own.
    Symbolic links are kept: a virtual environment's python is a link, which resolves to the base Python.
    Raises TiepointError where there is no such Python.
    """
    wanted = os.environ.get(DEVELOPER_VARIABLE, "").strip() or setting.strip()
    if wanted:
        return program_of(wanted)
    return host_python()


def host_python() -> Path:
    """The Python that runs this process, such as QGIS's. Raises TiepointError where it is not found."""
    for candidate in host_python_candidates():
        if _is_program(candidate):
            return candidate
    raise TiepointError("qgis_python_not_found")


def host_python_candidates(
    platform: str = sys.platform,
    executable: str | None = None,
    prefixes: Iterable[str] | None = None,
    version: tuple[int, int] = sys.version_info[:2],
) -> list[Path]:
    """Possible paths of the interpreter that runs this code, the likeliest first.

    Where Python is the program, it is `sys.executable`. Inside QGIS it is the QGIS program (Windows, macOS),
    which would open a second QGIS, or the first python3 on PATH (Linux), which may be another one. So it
    comes first only if it has a Python's name and lies in a folder of `prefixes`.
    """
    program = Path(sys.executable or "" if executable is None else executable)
    roots = [Path(prefix) for prefix in prefixes or (sys.prefix, sys.exec_prefix, sys.base_prefix)]
    named = [program] if _PYTHON_NAME.fullmatch(program.name) else []
    homes = {home for root in roots for home in (root, root / "bin", root / "Scripts")}
    found = [path for path in named if path.parent in homes]
    if platform == "win32":
        # OSGeo4W and the installers: apps\Python3xx\python.exe; beside qgis-bin.exe in bin; conda's root.
        for folder in (*roots, program.parent):
            found += [folder / name for name in ("python.exe", "python3.exe", "pythonw.exe")]
    else:
        names = (f"python{version[0]}.{version[1]}", "python3", "python")
        folders = [root / "bin" for root in roots]
        if platform == "darwin":
            folders = [*_bundle_folders(program, version), *folders]
        found += [folder / name for folder in folders for name in names]
        found += [*named, _SYSTEM_PYTHON]
    if platform == "darwin":  # Apple's stub only opens the dialog that installs Xcode
        found = [path for path in found if path.parent != _SYSTEM_PYTHON.parent]
    return list(dict.fromkeys(found))


def child_environment(base: Mapping[str, str], threads: int) -> dict[str, str]:
    """`base` without variables that would break another Python, with the number of BLAS threads, and with
    the memory kept that is used again and again (also in Dask's workers, which give it back at once)."""
    kept = {
        name: value
        for name, value in base.items()
        if name.upper() not in _UNWANTED and not name.upper().startswith(_UNWANTED_PREFIXES)
    }
    kept.update({name: str(threads) for name in _THREAD_VARIABLES}, **_MEMORY_VARIABLES)
    # On importing torchvision, torch makes a folder for compiled code; there is none.
    kept.setdefault("TORCHINDUCTOR_CACHE_DIR", tempfile.gettempdir())
    kept.update(PYTHONUTF8="1", PYTHONUNBUFFERED="1")  # its stderr is read as UTF-8, line by line
    return kept


def pip_variables(base: Mapping[str, str]) -> dict[str, str]:
    """The variables of `base` that pip needs to find a company's index; `child_environment` drops them."""
    return {name: value for name, value in base.items() if name.upper() in _PIP_KEPT}


def thread_count(wanted: int) -> int:
    """`wanted`; 0 means all cores that this process may use but one, at least one."""
    if wanted > 0:
        return wanted
    return max(1, usable_cores() - 1)


def creation_flags() -> int:
    """Windows: no console window, and below QGIS's priority; elsewhere 0 (the worker calls nice)."""
    names = ("CREATE_NO_WINDOW", "BELOW_NORMAL_PRIORITY_CLASS")  # they exist on Windows only
    return sum(getattr(subprocess, name, 0) for name in names)


def program_of(wanted: str) -> Path:
    """The program that `wanted` names, see find_python. Raises TiepointError where there is none."""
    path = Path(wanted).expanduser()
    if path.is_dir():
        for name in ("bin/python3", "bin/python", "python.exe", "Scripts/python.exe"):
            if _is_program(path / name):
                return (path / name).absolute()
        raise TiepointError("no_environment", path=wanted)
    if _is_program(path):
        return path.absolute()
    command = shutil.which(wanted) if PurePath(wanted).name == wanted else None
    if command is None:
        raise TiepointError("python_unusable", path=wanted)
    return Path(command)


def _is_program(path: Path) -> bool:
    return path.is_file() and os.access(path, os.X_OK)


def _bundle_folders(program: Path, version: tuple[int, int]) -> Iterator[Path]:
    """QGIS.app: program is Contents/MacOS/QGIS; its builds have put Python into several places."""
    yield program.parent / "bin"
    yield program.parent
    versions = program.parent.parent / "Frameworks" / "Python.framework" / "Versions"
    yield versions / f"{version[0]}.{version[1]}" / "bin"
    yield versions / "Current" / "bin"
