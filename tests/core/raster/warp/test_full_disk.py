"""A file that may not grow, as on a full disk: an error, and no crash of the process, which may be QGIS's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tiepoint.tests.core.deaths import run_child

UNMEASURED = {"COVERAGE_PROCESS_CONFIG": ""}  # coverage could not write its own file there
SAMPLE = Path(__file__).resolve().parents[4] / "resources" / "sample"
LIMITED = """
import resource
import numpy as np
from tiepoint.core import apply
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.transforms import MatrixTransform
reference, sensed, out, limit = sys.argv[1:5]
resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit) << 10, resource.RLIM_INFINITY))
name, value = sys.argv[5].split("=")
how = {name: True if value == "yes" else value}
transform = MatrixTransform("affine", np.array([[1.0, 0, 3], [0, 1, 4], [0, 0, 1]]))
try:
    apply(transform, sensed, out, reference=reference, **how)
except TiepointError as error:
    print(error.code)
"""


@pytest.mark.skipif(os.name == "nt", reason="no RLIMIT_FSIZE there")
@pytest.mark.parametrize("how", ["overviews=yes", "output_format=cog", "product=georeferenced"])
@pytest.mark.parametrize("kib", [1, 20])
def test_a_file_that_cannot_grow_is_an_error(tmp_path, how, kib):
    """GDAL 3.6 crashed in BuildOverviews."""
    out = tmp_path / "out.tif"
    out.write_bytes(b"the old result")
    done = run_child(LIMITED, SAMPLE / "reference.tif", SAMPLE / "sensed.tif", out, kib, how, **UNMEASURED)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr  # libtiff's own words may be there
    assert done.stdout in ("warped_not_written\n", "georeferenced_not_written\n")
    assert out.read_bytes() == b"the old result"
    assert [path.name for path in tmp_path.iterdir()] == ["out.tif"]


VECTORS = """
import resource
from tiepoint.core import apply
from tiepoint.core.errors import TiepointError
reference, sensed, points, out, limit = sys.argv[1:6]
import numpy as np
from tiepoint.core.geometry.transforms import MatrixTransform
transform = MatrixTransform("affine", np.array([[1.0, 0, 3], [0, 1, 4], [0, 0, 1]]))
resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit) << 10, resource.RLIM_INFINITY))
try:
    apply(transform, points, out, reference=reference, sensed=sensed)
except TiepointError as error:
    print(error.code)
"""


@pytest.mark.skipif(os.name == "nt", reason="no RLIMIT_FSIZE there")
@pytest.mark.parametrize("suffix", ["geojson", "gpkg", "shp"])
@pytest.mark.parametrize("kib", [1, 20])
def test_layers_that_are_cut_off_are_an_error(tmp_path, suffix, kib):
    """GDAL 3.6 says nothing where a GeoJSON cannot be written: it was published, cut off."""
    points, out = tmp_path / "points.csv", tmp_path / f"out.{suffix}"
    points.write_text("WKT,name\n" + "".join(f'"POINT ({i % 90} -{i // 90})",p{i}\n' for i in range(1500)))
    out.write_bytes(b"the old result")
    rasters = SAMPLE / "reference.tif", SAMPLE / "sensed.tif"
    done = run_child(VECTORS, *rasters, points, out, kib, **UNMEASURED)
    assert (done.returncode, done.stdout) == (0, "vector_not_written\n")
    assert out.read_bytes() == b"the old result"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([out.name, "points.csv"])
