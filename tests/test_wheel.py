"""The wheel contains core and the command, not the QGIS side, and an installed wheel registers the sample."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "sample"
sys.path.append(str(ROOT / "scripts"))  # its modules are programs, which import each other by bare name

import build_wheel  # noqa: E402 - the path comes first


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return build_wheel.build(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(built, tmp_path_factory):
    """A folder into which pip has installed the wheel."""
    folder = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--no-deps"]
    subprocess.run([*pip, "--no-index", "--target", str(folder), str(built)], check=True)
    return folder


def test_the_wheel_has_the_required_files(built):
    assert built.name == f"tiepoint-{build_wheel.version()}-py3-none-any.whl"
    with zipfile.ZipFile(built) as archive:
        assert build_wheel.problems(archive) == []
        metadata = archive.read(f"tiepoint-{build_wheel.version()}.dist-info/METADATA").decode()
    for line in ("Version: " + build_wheel.version(), "Provides-Extra: rasterio", "Provides-Extra: torch"):
        assert line in metadata.splitlines()
    needed = [line for line in metadata.splitlines() if line.startswith("Requires-Dist") and ";" not in line]
    assert needed == ["Requires-Dist: numpy>=1.22", "Requires-Dist: opencv-python-headless>=4.5"]


def test_files_that_do_not_belong_are_found(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.whl", "w") as archive:
        for name in ("tiepoint/ui/register/registration_dock.py", "tests/test_x.py"):
            archive.writestr(name, "")
    with zipfile.ZipFile(tmp_path / "a.whl") as archive:
        found = build_wheel.problems(archive)
    assert "py.typed is missing" in found
    assert "tests does not belong there" in found
    assert "tiepoint/ui/register/registration_dock.py does not belong there" in found


BLOCKED = "import sys\nfor name in ('qgis', 'PyQt5', 'PyQt6', 'sip'): sys.modules[name] = None\n"


def run(folder, program, *arguments, cwd):
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    return subprocess.run(
        [sys.executable, "-c", BLOCKED + program, *arguments],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_installed_wheel_registers_the_sample(installed, tmp_path):
    program = "from tiepoint.command import main; main()"
    pair = [str(SAMPLE / "reference.tif"), str(SAMPLE / "sensed.tif")]
    done = run(installed, program, "register", *pair, "-o", "out.tif", "--json", "--quiet", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["report"]["versions"]["tiepoint"] == build_wheel.version()
    truth = json.loads((SAMPLE / "truth.json").read_text())
    assert "sensed_to_reference" in truth
    found = result["report"]["transform"]["sensed_to_reference"]
    worst = max(
        abs(a - b) for got, right in zip(found, truth["sensed_to_reference"]) for a, b in zip(got, right)
    )
    assert worst < 0.5
    assert (tmp_path / "out.tif").is_file()


def test_without_click_and_rich_the_command_says_what_to_install(installed, tmp_path):
    program = "sys.modules['click'] = None\nfrom tiepoint.command import main; main()"
    done = run(installed, program, "--version", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr.strip().endswith("pip install 'tiepoint[command]'")


def test_without_gdal_it_says_how_to_get_it(installed, tmp_path):
    program = (
        "sys.modules.update(osgeo=None, rasterio=None)\n"
        "from tiepoint.core import TiepointError, measure\n"
        "try: measure('a.tif', 'b.tif')\n"
        "except TiepointError as error: print(error.message)\n"
    )
    done = run(installed, program, cwd=tmp_path)
    assert done.stdout.startswith("GDAL's Python module, which"), done.stderr
