"""Builds build/tiepoint-VERSION-py3-none-any.whl, checks it, and tries it in two fresh environments.

Each is made from the system's Python; one has its GDAL, the other nothing of it, but the extra `rasterio`.
The trial installs the wheel with its command, and registers the sample pair, without QGIS.
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
    "resources/models/tiepoint_light.safetensors",
)
FORBIDDEN = {"ui", "plugin.py", "tests", "scripts", "__pycache__"}
# The system's GDAL was built for the system's numpy; no other numpy may replace it.
NO_OSGEO = "import importlib.util, sys; sys.exit(importlib.util.find_spec('osgeo') is not None)"
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


def trial(wheel: Path, *, alone: bool) -> str:
    """Register the sample pair in a fresh environment; returns a summary of the result.

    alone: without the system's packages, so with the GDAL that rasterio brings.
    """
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        programs = place / "venv" / "bin"
        make = ["/usr/bin/python3", "-m", "venv", *([] if alone else ["--system-site-packages"])]
        subprocess.run([*make, place / "venv"], check=True)
        install = [programs / "pip", "install", "-q", "--disable-pip-version-check"]
        if alone:
            subprocess.run([*install, f"{wheel}[command,rasterio]"], check=True)
            if subprocess.run([programs / "python", "-c", NO_OSGEO], check=False).returncode:
                raise SystemExit("GDAL's own module is in the environment that should lack it")
        else:
            numpy = subprocess.run(
                [programs / "python", "-c", CONSTRAINTS], check=True, capture_output=True, text=True
            ).stdout
            (place / "constraints.txt").write_text(numpy, encoding="utf-8")
            subprocess.run([*install, "-c", place / "constraints.txt", f"{wheel}[command]"], check=True)
        return registered(programs / NAME, place)


def registered(command: Path, place: Path) -> str:
    """Register the sample pair by this command in the folder `place`; returns a summary of the result."""
    pair = [str(SAMPLE / "reference.tif"), str(SAMPLE / "sensed.tif")]
    asked = [command, "register", *pair, "-o", "out.tif", "--points", "out.gpkg", "--json", "--quiet"]
    done = subprocess.run(asked, cwd=place, check=False, capture_output=True, text=True)
    result = json.loads(done.stdout.splitlines()[-1]) if done.stdout else {}
    files = all((place / name).is_file() for name in ("out.tif", "out.gpkg"))
    if done.returncode or not result.get("accepted") or not files:
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
    for alone, gdal in ((False, "the system's GDAL"), (True, "rasterio's GDAL")):
        print(f"Fresh environment, {gdal}: the sample is registered, {trial(wheel, alone=alone)}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
