"""A synthetic pair of rasters with exact truth, and helpers that the tests of whole registrations share."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from osgeo import gdal, osr
from tiepoint.core.feedback import Feedback
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.match_result import MatchResult
from tiepoint.core.messages import NOTHING
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource
from tiepoint.core.run.registration import register
from tiepoint.core.run.registration_result import Registration

# Of few keypoints: half the time, and templates measure as many points in the end.
OPTIONS = RegistrationOptions.of(method="pso-sift", max_keypoints=500)
# Sensed pixels -> reference pixels, pixel centres: 20 degrees, scale 1.1.
ANGLE, SCALE = np.radians(20.0), 1.1
TRUTH = np.array(
    [
        [SCALE * np.cos(ANGLE), -SCALE * np.sin(ANGLE), 60.0],
        [SCALE * np.sin(ANGLE), SCALE * np.cos(ANGLE), -30.0],
        [0.0, 0.0, 1.0],
    ]
)


def texture(width: int, height: int, seed: int = 0) -> np.ndarray:
    """Structures of many sizes, float32 in [0, 1]."""
    rng = np.random.default_rng(seed)
    image = np.zeros((height, width), np.float32)
    for sigma in (2, 4, 8, 16):
        layer = cv2.GaussianBlur(rng.standard_normal((height, width)).astype(np.float32), (0, 0), sigma)
        image += layer / layer.std()
    return np.clip(0.5 + image / 12, 0, 1)


def write_raster(path: Path, bands: list[np.ndarray], geotransform=None, epsg: int = 0, nodata=None) -> Path:
    kinds = {np.dtype(np.uint8): gdal.GDT_Byte, np.dtype(np.uint16): gdal.GDT_UInt16}
    height, width = bands[0].shape
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(path), width, height, len(bands), kinds[bands[0].dtype])
    if geotransform:
        dataset.SetGeoTransform(geotransform)
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
    for index, band in enumerate(bands):
        dataset.GetRasterBand(index + 1).WriteRaster(0, 0, width, height, band.tobytes())
        if nodata is not None:
            dataset.GetRasterBand(index + 1).SetNoDataValue(nodata)
    dataset = None
    return path


def make_scene(folder: Path) -> None:
    """reference.tif (UTM, 8 bit), sensed.tif (no georeferencing, 16 bit, two bands) and other.tif."""
    reference = texture(400, 360)
    utm = (300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)
    write_raster(folder / "reference.tif", [(reference * 255).astype(np.uint8)], utm, 32633)
    # warpAffine with WARP_INVERSE_MAP: destination (sensed) -> source (reference)
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    turned = cv2.warpAffine(reference, TRUTH[:2], (320, 300), flags=flags, borderValue=-1.0)
    sensed = np.where(turned < 0, 0, 1 + np.clip(turned, 0, 1) * 60000).astype(np.uint16)
    write_raster(folder / "sensed.tif", [sensed, 65535 - sensed], nodata=0)
    write_raster(folder / "other.tif", [(texture(300, 300, seed=5) * 255).astype(np.uint8)])


def source(path: Path) -> RasterSource:
    return RasterSource(str(path))


def everything(folder: Path) -> Outputs:
    return Outputs(
        folder / "warped.tif",
        folder / "points.gpkg",
        folder / "report.json",
        folder / "warped.points",
        folder / "checkerboard.png",
    )


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def run(scene, outputs, engine, options=OPTIONS, feedback=None, sensed="sensed.tif") -> Registration:
    pair = Pair(reference=source(scene / "reference.tif"), sensed=source(scene / sensed))
    return register(pair, outputs, options, engine, feedback or Feedback())


class StubEngine:
    """Returns a fixed result; the working pair is real."""

    info = None

    def __init__(self, **values) -> None:
        points = np.random.default_rng(0).uniform(20, 250, (40, 2))
        self.result = MatchResult(
            **{
                "accepted": True,
                "refusal": NOTHING,
                "sensed": points,
                "reference": points @ TRUTH[:2, :2].T + TRUTH[:2, 2],
                "score": np.ones(40, np.float32),
                "sensed_to_reference": TRUTH,
                "log10_nfa": -50.0,
                "initial_matches": 60,
                **values,
            }
        )

    def prepare(self, folders, options):
        self.folders = folders

    def match(self, folder, options, feedback, prior=None):
        assert folder in self.folders
        self.prior = prior
        return self.result
