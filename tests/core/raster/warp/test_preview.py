"""The preview shows the sensed raster where the warp would put it, without a warp."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp.preview import write_preview
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.mapped_cases import mapped

from ..scenes import write

SIZE = (160, 120)
ROTATED = np.array([[1.02, 0.17, 12.0], [-0.17, 1.02, 30.0], [0.0, 0.0, 1.0]])
PLACES = {
    "georeferenced": ((300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0), 32631),
    "plain": (None, 0),
    "rotated": ((300000.0, 9.0, 2.0, 5000000.0, 2.0, -9.0), 32631),
}


def scene(folder, place):
    y, x = np.mgrid[: SIZE[1], : SIZE[0]]
    image = (128 + 60 * np.sin(x / 9) + 50 * np.cos(y / 7)).astype(np.uint8)
    sensed = RasterSource(str(write(folder / "sensed.tif", image[None])))
    reference = RasterSource(str(write(folder / "reference.tif", np.ones((1, 200, 220), np.uint8), *place)))
    return sensed, reference


def points_of(transform, count=60):
    sensed = np.random.default_rng(3).uniform((0, 0), SIZE, (count, 2))
    return ControlPoints.of(sensed=sensed, reference=transform.apply(sensed))


def models():
    """Name, transform, and allowed deviation of the preview, sensed px."""
    affine = MatrixTransform("affine", ROTATED)
    perspective = ROTATED.copy()
    perspective[2, :2] = (2e-4, -1e-4)
    points = points_of(affine)
    bent = points.reference + 3 * np.sin(points.sensed / 40)
    return [
        ("affine", affine, 0.01),
        ("projective", MatrixTransform("projective", perspective), 0.05),
        ("polynomial3", fit("polynomial3", source=points.sensed, target=bent), 0.05),
        ("tps", fit("tps", source=points.sensed, target=bent), 1.0),
        ("mapped", mapped("affine", points), 0.05),
    ]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("name", "transform", "tolerance"), models(), ids=lambda v: v if isinstance(v, str) else ""
)
def test_preview_lies_where_the_warp_lies(tmp_path, place, name, transform, tolerance):
    sensed, reference = scene(tmp_path, PLACES[place])
    infos = Pair(reference=describe(reference), sensed=describe(sensed))
    points = points_of(transform)
    preview = write_preview(tmp_path / "preview.vrt", transform, points, infos)
    assert preview.deviation <= tolerance
    options = RegistrationOptions.of(grid="sensed", resampling="nearest")
    warp(
        Pair(reference=reference, sensed=sensed).map(describe),
        transform,
        points,
        tmp_path / "warped.tif",
        options,
        Feedback(),
    )
    virtual, made = (gdal.Open(str(tmp_path / file)) for file in ("preview.vrt", "warped.tif"))
    assert np.allclose(virtual.GetGeoTransform(), made.GetGeoTransform())
    assert (virtual.RasterXSize, virtual.RasterYSize) == (made.RasterXSize, made.RasterYSize)
    assert bool(virtual.GetProjection()) == (place != "plain")
    shown, wanted = virtual.GetRasterBand(1).ReadAsArray(), made.GetRasterBand(1).ReadAsArray()
    inside = (virtual.GetRasterBand(2).ReadAsArray() > 0) & (wanted != made.GetRasterBand(1).GetNoDataValue())
    assert inside.mean() > 0.4
    same = shown[inside] == wanted[inside]
    # Nearest neighbour: for bent models GDAL's approximate transformer errs at every tenth pixel.
    assert same.mean() > {"affine": 0.99, "tps": 0.7}.get(name, 0.85)
    assert np.abs(shown[inside].astype(int) - wanted[inside]).mean() < 2


def test_preview_stands_alone_and_is_replaced(tmp_path):
    sensed, reference = scene(tmp_path, PLACES["georeferenced"])
    infos = Pair(reference=describe(reference), sensed=describe(sensed))
    affine = MatrixTransform("affine", ROTATED)
    for _ in range(2):
        write_preview(tmp_path / "preview.vrt", affine, points_of(affine), infos)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["preview.vrt", "reference.tif", "sensed.tif"]


def test_a_transform_that_folds_has_no_preview(tmp_path):
    sensed, reference = scene(tmp_path, PLACES["georeferenced"])
    points = points_of(MatrixTransform("affine", ROTATED))
    folded = fit("polynomial2", source=points.sensed, target=np.abs(points.sensed - 80) ** 2 / 80)
    with pytest.raises(TiepointError, match="folds"):
        write_preview(
            tmp_path / "p.vrt", folded, points, Pair(reference=describe(reference), sensed=describe(sensed))
        )
    assert not (tmp_path / "p.vrt").exists()
