"""A sensed raster, a reference, transforms between them and exact inverses, for the tests of the warp."""

from __future__ import annotations

import numpy as np
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource, describe, pixel_to_map
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.mapped_cases import mapped
from tiepoint.tests.core.raster.scenes import pixel_centres, waves, write

MODELS = ("affine", "projective", "polynomial2", "polynomial3", "spline", "displacement", "tps", "mapped")
SIZE, REFERENCE_SIZE = (300, 240), (330, 310)
TURN = np.radians(20)
AFFINE = np.array(
    [
        [0.9 * np.cos(TURN), -0.9 * np.sin(TURN), 90.3],
        [0.9 * np.sin(TURN), 0.9 * np.cos(TURN), 10.7],
        [0, 0, 1],
    ]
)
GEOTRANSFORMS = {
    "none": (None, None),
    "west of zero": ((-500000.0, 30, 0, -20.0, 0, -30), 32633),
    "rotated": ((300.0, 7, 2, 400.0, 1.5, -7), 32633),
    "degrees": ((-9.0, 1e-4, 0, 38.0, 0, -1e-4), 4326),
    "no crs": ((1000.0, 2, 0, 2000.0, 0, -2), None),
}


def model(name):
    rng = np.random.default_rng(3)
    sensed = rng.uniform((0, 0), SIZE, (60, 2))
    bent = MatrixTransform("affine", AFFINE).apply(sensed) + 4 * np.sin(sensed / 80)[:, ::-1]
    points = ControlPoints.of(sensed=sensed, reference=bent)
    if name == "affine":
        return MatrixTransform(name, AFFINE), points
    if name == "projective":
        matrix = AFFINE.copy()
        matrix[2, :2] = (2e-4, -1.5e-4)
        return MatrixTransform(name, matrix), points
    if name == "mapped":
        return mapped("affine", points), points
    return fit(name, source=sensed, target=bent), points


def back(transform, places):
    """Reference pixels (..., 2) -> sensed pixels by Newton's method; nan where it does not converge."""
    target = places.reshape(-1, 2)
    found = (target - AFFINE[:2, 2]) @ np.linalg.inv(AFFINE[:2, :2]).T
    for _ in range(15):
        miss = (transform.apply(found) - target)[..., None]
        if np.abs(miss).max() < 1e-9:
            break
        sides = [
            (transform.apply(found + step) - transform.apply(found - step)) / 0.02
            for step in ((0.01, 0), (0, 0.01))
        ]
        found = found - np.clip(np.linalg.solve(np.stack(sides, axis=2), miss)[..., 0], -20, 20)
    found[np.hypot(*(transform.apply(found) - target).T) > 1e-6] = np.nan
    return found.reshape(places.shape)


def sources(tmp_path, bands=None, place="none", **how):
    if bands is None:
        bands = (10 + 200 * waves(pixel_centres(*SIZE))).astype(np.float32)
    sensed = write(tmp_path / "sensed.tif", bands, **how)
    geotransform, epsg = GEOTRANSFORMS[place]
    reference = write(
        tmp_path / "reference.tif", np.zeros(REFERENCE_SIZE[::-1], np.uint8), geotransform, epsg
    )
    return Pair(reference=RasterSource(reference), sensed=RasterSource(sensed))


def run(tmp_path, feedback, name="affine", bands=None, place="none", how=None, **options):
    pair = sources(tmp_path, bands, place, **(how or {}))
    transform, points = model(name)
    output = tmp_path / "out.tif"
    warp(pair.map(describe), transform, points, output, RegistrationOptions.of(**options), feedback)
    return output, pair, transform


def sensed_places(output, reference, transform, every=1):
    """(H, W, 2): the sensed position of each output pixel, by the georeferencing of both files."""
    info, base = describe(RasterSource(str(output))), describe(reference)
    places = pixel_centres(*info.size)[::every, ::every]
    matrix = np.linalg.inv(pixel_to_map(base)) @ pixel_to_map(info)
    return back(transform, apply_affine(matrix, places.reshape(-1, 2)).reshape(places.shape))
