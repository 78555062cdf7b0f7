"""Builds build/tiepoint-VERSION-py3-none-any.whl, checks it, and tries it in a fresh environment with GDAL.

The trial makes the environment from the system's Python, which has GDAL, installs the wheel with its command
and their requirements, and registers the sample pair, without QGIS.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import zipfile
from configparser import ConfigParser
from pathlib import Path, PurePosixPath

from qgis_profile import BUILD, ROOT, SAMPLE

NAME = "tiepoint"
REQUIRED = (
    *("__init__.py", "py.typed", "metadata.txt", "core/__init__.py", "core/engine/__main__.py"),
    *("core/engine/locked/torch.txt", "command/app.py", "resources/models/tiepoint_net.safetensors"),
)
FORBIDDEN = {"ui", "plugin.py", "tests", "scripts", "__pycache__"}
# The system's GDAL was built for the system's numpy; no other numpy may replace it.
CONSTRAINTS = "import numpy; print('numpy==' + numpy.__version__)"


def version() -> str:
    """The plugin's version, which stands only in metadata.txt."""
    metadata = ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def build(folder: Path) -> Path:
    """Build the wheel in `folder`; returns its path."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder / f"{NAME}-{version()}-py3-none-any.whl"


def problems(wheel: zipfile.ZipFile) -> list[str]:
    """Files that are missing in the wheel or do not belong there."""
    paths = [PurePosixPath(name) for name in wheel.namelist()]
    files = {str(path.relative_to(NAME)) for path in paths if path.parts[0] == NAME}
    found = [f"{name} is missing" for name in REQUIRED if name not in files]
    tops = {path.parts[0] for path in paths} - {NAME, f"{NAME}-{version()}.dist-info"}
    found += [f"{top} does not belong there" for top in sorted(tops)]
    return found + [f"{path} does not belong there" for path in paths if FORBIDDEN.intersection(path.parts)]


def trial(wheel: Path) -> str:
    """Register the sample pair in a fresh environment; returns a summary of the result."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        subprocess.run(
            ["/usr/bin/python3", "-m", "venv", "--system-site-packages", place / "venv"], check=True
        )
        programs = place / "venv" / "bin"
        numpy = subprocess.run(
            [programs / "python", "-c", CONSTRAINTS], check=True, capture_output=True, text=True
        ).stdout
        (place / "constraints.txt").write_text(numpy, encoding="utf-8")
        install = [programs / "pip", "install", "-q", "--disable-pip-version-check"]
        subprocess.run([*install, "-c", place / "constraints.txt", f"{wheel}[command]"], check=True)
        pair = [str(SAMPLE / "reference.tif"), str(SAMPLE / "sensed.tif")]
        command = [programs / NAME, "register", *pair, "-o", "out.tif", "--json", "--quiet"]
        done = subprocess.run(command, cwd=place, check=False, capture_output=True, text=True)
        result = json.loads(done.stdout.splitlines()[-1]) if done.stdout else {}
        if done.returncode or not result.get("accepted") or not (place / "out.tif").is_file():
            raise SystemExit(f"The wheel does not register the sample: {done.stdout}{done.stderr}")
    report = result["report"]
    return f"{report['control_points']} control points, RMSE {report['rms_all']:.2f} px"


def main() -> int:
    """Exit code 0 when the wheel is good."""
    BUILD.mkdir(exist_ok=True)
    wheel = build(BUILD)
    with zipfile.ZipFile(wheel) as archive:
        found = problems(archive)
    for problem in found:
        print(f"{wheel.name}: {problem}", file=sys.stderr)
    if found:
        return 1
    print(f"{wheel.relative_to(ROOT)}: {wheel.stat().st_size / 1024:.0f} KiB", flush=True)
    print(f"In a fresh environment: the sample is registered, {trial(wheel)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
