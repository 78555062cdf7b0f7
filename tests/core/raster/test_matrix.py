"""Rasters of every kind, read and warped: which pixels are valid, with which values, and where.

The cells cover every pair of two features that go together. Each is compared, pixel by pixel, with a nearest
warp in NumPy, which knows the arrays that were written and the transform, but no GDAL.
"""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.source import RasterSource, describe, pixel_to_map
from tiepoint.core.raster.warp.warp import warp
from tiepoint.core.raster.working.working_pair import make_working_pair
from tiepoint.tests.core.raster.kinds_of_rasters import (
    REFERENCE_SIZE,
    SIZE,
    geotransform,
    kind,
    scene,
    write_kind,
)
from tiepoint.tests.core.raster.scenes import pixel_centres, shift_between, write

# format, type, bands, validity, sensed placement, reference placement, CRS, transform, grid
CELLS = [
    ("GTiff", "Int16", 3, "mask", "none", "none", None, "poly", "sensed"),
    ("VRT", "UInt16", 1, "none", "gcp", "north", 4326, "affine", "sensed"),
    ("ENVI", "Byte", 3, "layer", "north", "rotated", 32633, "affine", "aligned"),
    ("HFA", "Float32", 1, "nodata", "none", "south", 3413, "poly", "reference"),
    ("GTiff", "Float64", 1, "part alpha", "south", "rotated", None, "affine", "reference"),
    ("PNG", "Byte", 1, "palette", "rotated", "north", None, "poly", "aligned"),
    ("VRT", "Int32", 3, "per band", "south", "none", 3413, "poly", "aligned"),
    ("GTiff", "Float32", 3, "alpha+nodata", "rotated", "south", 4326, "affine", "reference"),
    ("netCDF", "Int32", 1, "layer", "north", "north", 32633, "poly", "reference"),
    ("JP2", "UInt16", 3, "alpha", "north", "rotated", 3413, "poly", "sensed"),
    ("ENVI", "Float64", 1, "none", "none", "none", 4326, "poly", "aligned"),
    ("VRT", "Float64", 3, "nodata", "rotated", "none", 32633, "affine", "sensed"),
    ("GTiff", "Int16", 3, "part alpha", "gcp", "north", 3413, "affine", "aligned"),
    ("JP2", "Byte", 1, "alpha", "none", "south", 32633, "affine", "reference"),
    ("PNG", "UInt16", 3, "layer", "south", "south", 3413, "affine", "sensed"),
    ("HFA", "Int16", 3, "per band", "north", "rotated", 4326, "affine", "reference"),
    ("VRT", "Float32", 1, "mask", "gcp", "south", 32633, "affine", "reference"),
    ("VRT", "Byte", 1, "alpha+nodata", "gcp", "none", 3413, "poly", "sensed"),
    ("ENVI", "Int16", 1, "none", "north", "south", None, "poly", "reference"),
    ("VRT", "Float32", 3, "part alpha", "north", "none", None, "poly", "sensed"),
    ("GTiff", "Int32", 1, "none", "rotated", "rotated", 3413, "affine", "sensed"),
    ("PNG", "Byte", 1, "palette", "south", "none", 4326, "affine", "reference"),
    ("HFA", "UInt16", 1, "nodata", "none", "north", None, "affine", "aligned"),
    ("GTiff", "Float32", 3, "alpha", "south", "north", 32633, "affine", "aligned"),
    ("netCDF", "Float64", 1, "layer", "north", "none", 4326, "affine", "sensed"),
    ("HFA", "Float64", 3, "per band", "none", "north", 32633, "poly", "sensed"),
    ("VRT", "Int32", 3, "alpha+nodata", "none", "rotated", None, "poly", "reference"),
    ("GTiff", "Int32", 1, "nodata", "gcp", "south", 4326, "affine", "aligned"),
    ("PNG", "UInt16", 3, "none", "none", "none", 32633, "poly", "reference"),
    ("VRT", "Int16", 1, "alpha+nodata", "rotated", "north", 32633, "affine", "aligned"),
    ("GTiff", "Byte", 1, "mask", "north", "rotated", 3413, "affine", "aligned"),
    ("netCDF", "Float32", 1, "nodata", "north", "rotated", 32633, "affine", "aligned"),
    ("VRT", "Float64", 1, "alpha", "gcp", "none", 4326, "poly", "aligned"),
    ("HFA", "Byte", 1, "palette", "north", "none", 3413, "poly", "sensed"),
    ("ENVI", "Float32", 3, "layer", "none", "north", None, "affine", "sensed"),
    ("GTiff", "UInt16", 1, "part alpha", "rotated", "south", 4326, "poly", "sensed"),
    ("JP2", "Byte", 1, "none", "north", "none", 4326, "affine", "aligned"),
    ("GTiff", "Byte", 1, "palette", "gcp", "rotated", 32633, "affine", "aligned"),
    ("GTiff", "UInt16", 3, "mask", "rotated", "north", 4326, "affine", "sensed"),
    ("VRT", "Byte", 3, "per band", "rotated", "south", None, "poly", "sensed"),
    ("GTiff", "Float64", 3, "alpha+nodata", "south", "south", 3413, "affine", "sensed"),
    ("PNG", "Byte", 3, "alpha", "rotated", "rotated", None, "poly", "reference"),
    ("JP2", "UInt16", 3, "layer", "none", "north", None, "poly", "sensed"),
    ("ENVI", "Int32", 1, "nodata", "north", "rotated", 3413, "affine", "sensed"),
    ("VRT", "Int16", 1, "nodata", "south", "north", 4326, "affine", "reference"),
    ("GTiff", "Int16", 1, "layer", "gcp", "south", 32633, "poly", "sensed"),
    ("GTiff", "Int32", 3, "part alpha", "none", "south", 32633, "poly", "sensed"),
    ("GTiff", "Int32", 3, "mask", "south", "south", 32633, "affine", "aligned"),
    ("VRT", "Byte", 1, "palette", "none", "south", 32633, "affine", "sensed"),
    ("netCDF", "Float32", 1, "none", "north", "south", 32633, "poly", "reference"),
    ("VRT", "Float64", 3, "layer", "rotated", "none", 3413, "affine", "aligned"),
    ("HFA", "Int32", 3, "none", "north", "rotated", None, "poly", "aligned"),
    ("VRT", "UInt16", 1, "alpha+nodata", "north", "none", None, "affine", "aligned"),
    ("VRT", "Float32", 3, "per band", "gcp", "rotated", 3413, "affine", "reference"),
    ("VRT", "Float64", 3, "mask", "rotated", "none", 4326, "poly", "aligned"),
    ("HFA", "UInt16", 3, "layer", "none", "rotated", 32633, "affine", "reference"),
    ("VRT", "Byte", 1, "part alpha", "rotated", "south", None, "poly", "aligned"),
    ("VRT", "Byte", 1, "nodata", "rotated", "south", None, "affine", "reference"),
    ("ENVI", "UInt16", 1, "layer", "north", "none", 32633, "poly", "aligned"),
    ("VRT", "Int32", 1, "alpha", "north", "rotated", 3413, "poly", "aligned"),
    ("VRT", "Float32", 1, "none", "south", "rotated", 32633, "poly", "aligned"),
    ("PNG", "UInt16", 3, "none", "north", "none", 4326, "poly", "aligned"),
    ("HFA", "UInt16", 3, "per band", "north", "south", 3413, "poly", "reference"),
    ("GTiff", "Int16", 3, "alpha", "none", "rotated", None, "poly", "reference"),
    ("netCDF", "Int16", 1, "none", "north", "rotated", 32633, "poly", "sensed"),
    # Kinds that were once found broken, and the placements beside them.
    ("GTiff", "Float32", 1, "mask+nodata", "mirrored", "north", 32633, "affine", "reference"),
    ("GTiff", "Byte", 3, "mask+nodata", "gcp mirrored", "mirrored", 4326, "affine", "aligned"),
    ("VRT", "UInt16", 1, "mask+nodata", "none", "south", None, "poly", "sensed"),
    ("GTiff", "Float32", 3, "fractions of alpha", "mirrored", "none", 32633, "poly", "aligned"),
    ("GTiff", "Float64", 1, "fractions of alpha", "gcp south", "rotated", 3413, "affine", "sensed"),
    ("VRT", "Float32", 1, "fractions of alpha", "south", "mirrored", 4326, "affine", "reference"),
    ("PNG", "Byte", 1, "clear palette", "north", "mirrored", 32633, "affine", "reference"),
    ("PNG", "Byte", 1, "clear palette", "none", "none", None, "poly", "aligned"),
    ("GTiff", "Int16", 1, "nodata", "gcp south", "south", 4326, "affine", "sensed"),
    ("ENVI", "Float32", 1, "nodata", "rotated", "mirrored", None, "poly", "aligned"),
    ("VRT", "UInt16", 3, "masks", "north", "rotated", 32633, "affine", "reference"),
    ("VRT", "Byte", 3, "masks", "none", "south", None, "poly", "aligned"),
    ("VRT", "Float32", 2, "masks+nodata", "south", "north", 4326, "affine", "sensed"),
    ("VRT", "Int16", 3, "masks+nodata", "rotated", "none", 32633, "poly", "reference"),
    ("VRT", "Byte", 3, "masks", "gcp", "north", 32633, "affine", "reference"),
    ("VRT", "Float32", 2, "masks+nodata", "gcp mirrored", "south", 4326, "poly", "sensed"),
    ("Zarr", "UInt16", 1, "none", "north", "north", 32633, "affine", "reference"),
    ("Zarr", "Float32", 1, "nodata", "none", "north", None, "poly", "aligned"),
    # Since GDAL 3.11.
    ("GTiff", "Float16", 1, "nodata", "north", "rotated", 32633, "affine", "reference"),
    ("GTiff", "Float16", 3, "per band", "gcp", "north", 4326, "affine", "aligned"),
    ("GTiff", "Float16", 1, "alpha", "none", "south", None, "poly", "sensed"),
    ("GTiff", "Float16", 3, "fractions of alpha", "south", "north", 4326, "affine", "sensed"),
    ("VRT", "Float16", 2, "masks", "south", "none", 32633, "affine", "reference"),
    ("GTiff", "Float16", 1, "layer", "rotated", "north", 3413, "poly", "sensed"),
    ("GTiff", "Float16", 1, "none", "north", "north", 32633, "affine", "sensed"),
]
TURN = 0.92 * np.array([[np.cos(0.3), -np.sin(0.3)], [np.sin(0.3), np.cos(0.3)]])
AFFINE = np.block([[TURN, np.array([[40.3], [-4.7]])], [np.zeros((1, 2)), np.ones((1, 1))]])


def transform_of(model):
    """The transform, and points it was fitted to."""
    places = np.random.default_rng(7).uniform((0, 0), SIZE, (40, 2))
    moved = apply_affine(AFFINE, places)
    if model == "affine":
        return MatrixTransform("affine", AFFINE), ControlPoints.of(sensed=places, reference=moved)
    moved = moved + 3e-4 * (places - 60) ** 2
    return fit("polynomial2", source=places, target=moved), ControlPoints.of(sensed=places, reference=moved)


def back(transform, places):
    """Reference pixels (N, 2) -> sensed pixels by Newton's method; nan where it does not converge."""
    found = (places - AFFINE[:2, 2]) @ np.linalg.inv(TURN).T
    for _ in range(12):
        miss = transform.apply(found) - places
        left = np.hypot(*miss.T) > 1e-9
        if not left.any():
            break
        sides = [
            (transform.apply(found[left] + step) - transform.apply(found[left] - step)) / 0.02
            for step in ((0.01, 0), (0, 0.01))
        ]
        steps = np.linalg.solve(np.stack(sides, axis=2), miss[left][..., None])[..., 0]
        found[left] -= np.clip(steps, -20, 20)
    found[np.hypot(*(transform.apply(found) - places).T) > 1e-6] = np.nan
    return found


def band_of(path, number):
    """Values of a band of a file, and where nodata, alpha, and GDAL's own mask say that it is valid."""
    dataset = gdal.Open(str(path))
    shape = dataset.RasterYSize, dataset.RasterXSize
    band, last = dataset.GetRasterBand(number), dataset.GetRasterBand(dataset.RasterCount)
    values, alpha = (
        np.frombuffer(each.ReadRaster(buf_type=gdal.GDT_Float64)).reshape(shape) for each in (band, last)
    )
    valid, nodata = np.isfinite(values), band.GetNoDataValue()
    if nodata is not None:
        valid &= values != nodata
    if last.GetColorInterpretation() == gdal.GCI_AlphaBand:
        valid &= alpha > 0
    own = np.frombuffer(band.GetMaskBand().ReadRaster(), np.uint8).reshape(shape) > 0
    return values, valid, own


def reference_of(folder, form, epsg):
    place = geotransform(form, epsg, REFERENCE_SIZE)
    values = np.random.default_rng(1).integers(1, 255, REFERENCE_SIZE[::-1]).astype(np.uint8)
    return RasterSource(write(folder / "reference.tif", values, place, epsg if place else None))


@pytest.mark.parametrize(
    ("driver", "dtype", "count", "validity", "form", "on", "epsg", "model", "grid"),
    CELLS,
    ids=["-".join(map(str, cell)) for cell in CELLS],
)
def test_a_cell(tmp_path, feedback, driver, dtype, count, validity, form, on, epsg, model, grid):
    made = kind(validity, dtype, count)
    sensed = write_kind(tmp_path / "sensed", made, dtype, driver, form, epsg)
    infos = Pair(reference=reference_of(tmp_path, on, epsg), sensed=sensed).map(describe)
    assert (infos.sensed.size, infos.sensed.dtypes[0]) == (SIZE, dtype)
    _check_reading(tmp_path, feedback, made, infos, dtype)

    transform, points = transform_of(model)
    options = RegistrationOptions.of(grid=grid)
    output = warp(infos, transform, points, tmp_path / "out.tif", options, feedback)
    out = describe(RasterSource(str(output)))
    assert out.dtypes[0] == dtype
    assert out.crs_wkt == infos.reference.crs_wkt
    on_reference = np.linalg.inv(pixel_to_map(infos.reference)) @ pixel_to_map(out)
    places = back(transform, apply_affine(on_reference, pixel_centres(*out.size).reshape(-1, 2)))
    shape = (*out.size[::-1], 2)
    places = np.where(np.isfinite(places), places, -100.0).reshape(shape)
    nearest = np.rint(places).astype(int)
    inside = ((nearest >= 0) & (nearest < SIZE)).all(axis=2)
    column, row = np.moveaxis(np.clip(nearest, 0, np.array(SIZE) - 1), 2, 0)
    # Which of two pixels is nearer is a matter of rounding there, or of the lattice's tolerance.
    sure = (np.abs(np.abs(places - nearest) - 0.5) > (1e-6 if model == "affine" else 0.03)).all(axis=2)
    sure |= (places < -1).any(axis=2) | (places > SIZE).any(axis=2)
    for index in range(count):
        values, valid, own = band_of(output, index + 1)
        wanted = inside & made.valid[index][row, column]
        assert wanted.sum() > 2000
        np.testing.assert_array_equal(valid[sure], wanted[sure])
        if dtype in ("Byte", "UInt16") or not made.alpha:
            np.testing.assert_array_equal(own[sure], wanted[sure])
        both = sure & wanted
        truth = made.bands[index][row, column][both].astype(np.float64)
        np.testing.assert_allclose(values[both], truth, rtol=1e-12 if dtype == "Float64" else 0)
    core = inside & made.valid[0][row, column] & ((places > 4) & (places < np.array(SIZE) - 5)).all(axis=2)
    if not made.palette:
        values = band_of(output, 1)[0]
        assert np.abs(shift_between(values, lambda p: scene(p, dtype, 0), places, core)).max() < 0.25
    if made.alpha:
        alpha = band_of(output, count + 1)[0]
        both = sure & inside & made.valid[-1][row, column]
        np.testing.assert_array_equal(alpha[both], made.bands[-1][row, column][both].astype(np.float64))


def _check_reading(folder, feedback, made, infos, dtype):
    """The mask and the place of the image that is matched."""
    pair = make_working_pair(infos, RegistrationOptions(), folder, feedback, by_coordinates=False)
    mask, image = np.load(folder / "sensed_mask.npy"), np.load(folder / "sensed.npy")
    if made.palette:
        hidden = ~made.valid[0]
        assert not mask[hidden].any()
        assert mask.mean() > 0.99 - 2 * hidden.mean()
        return
    np.testing.assert_array_equal(mask, made.valid[0])
    if None in (infos.sensed.geotransform, infos.reference.geotransform):
        return
    pair = make_working_pair(infos, RegistrationOptions(), folder, feedback)
    assert pair.georeferenced
    mask, image = np.load(folder / "sensed_mask.npy"), np.load(folder / "sensed.npy")
    working = pixel_centres(*mask.shape[::-1]).reshape(-1, 2)
    native = pair.lift_sensed(working)
    on_map = apply_affine(pixel_to_map(infos.reference), pair.grids.sensed.lift(working))
    step = abs(infos.reference.geotransform[1])
    assert np.abs(apply_affine(pixel_to_map(infos.sensed), native) - on_map).max() < 0.01 * step
    native = native.reshape(*mask.shape, 2)
    core = mask & ((native > 2) & (native < np.array(SIZE) - 3)).all(axis=2)
    for _ in range(2):
        core[1:-1, 1:-1] &= core[:-2, 1:-1] & core[2:, 1:-1] & core[1:-1, :-2] & core[1:-1, 2:]
    truth = scene(native, dtype, 0)
    gain, offset = np.polyfit(truth[core], image[core], 1)
    shift = shift_between((image - offset) / gain, lambda p: scene(p, dtype, 0), native, core)
    assert np.abs(shift).max() < 0.25


@pytest.mark.parametrize(
    ("validity", "dtype", "count"),
    [
        ("per band", "Byte", 3),
        ("alpha+nodata", "Byte", 3),
        ("part alpha", "UInt16", 1),
        ("layer", "Float32", 1),
        ("mask+nodata", "Float32", 1),
        ("masks+nodata", "Int16", 3),
        ("fractions of alpha", "Float32", 1),
        ("fractions of alpha", "Float64", 1),
    ],
)
def test_a_virtual_result_has_the_same_pixels(tmp_path, feedback, validity, dtype, count):
    sensed = write_kind(tmp_path / "sensed", kind(validity, dtype, count), dtype, "VRT", "none", None)
    infos = Pair(reference=reference_of(tmp_path, "none", None), sensed=sensed).map(describe)
    whole, virtual = (
        warp(infos, *transform_of("affine"), tmp_path / name, RegistrationOptions(), feedback)
        for name in ("out.tif", "out.vrt")
    )
    for index in range(count):
        values, valid, _ = band_of(whole, index + 1)
        same, also, _ = band_of(virtual, index + 1)
        np.testing.assert_array_equal(valid, also)
        np.testing.assert_array_equal(values[valid], same[valid])


@pytest.mark.parametrize("name", ["out.tif", "out.vrt"])
@pytest.mark.parametrize("dtype", ["Int32", "UInt32", "Int64", "UInt64"])
def test_an_alpha_band_that_is_opaque_at_the_greatest_number_hides_nothing(tmp_path, feedback, dtype, name):
    """GDAL's warper counts alpha by whole numbers of 32 bits with a sign, and wrote 0 everywhere."""
    if not hasattr(gdal, f"GDT_{dtype}"):
        pytest.skip("64-bit types came with GDAL 3.5")
    kind_of = np.dtype(dtype.lower()).type
    alpha = np.full(SIZE[::-1], np.iinfo(kind_of).max, kind_of)
    alpha[20:41, 50:76] = 0
    bands = np.stack([np.arange(alpha.size).reshape(alpha.shape).astype(kind_of), alpha])
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "sensed.tif"), *SIZE, 2, gdal.GetDataTypeByName(dtype), options=["ALPHA=YES"]
    )
    dataset.WriteRaster(0, 0, *SIZE, bands.tobytes())
    del dataset
    sensed = RasterSource(str(tmp_path / "sensed.tif"))
    infos = Pair(reference=reference_of(tmp_path, "none", None), sensed=sensed).map(describe)
    moved = MatrixTransform("affine", np.array([[1.0, 0.0, 3.0], [0.0, 1.0, 2.0], [0.0, 0.0, 1.0]]))
    points = ControlPoints.of(sensed=np.zeros((0, 2)), reference=np.zeros((0, 2)))
    warp(infos, moved, points, tmp_path / name, RegistrationOptions(), feedback)
    values, valid, _ = band_of(tmp_path / name, 1)
    wanted = np.zeros(values.shape, bool)
    wanted[2 : SIZE[1] + 2, 3 : SIZE[0] + 3] = alpha > 0
    np.testing.assert_array_equal(valid, wanted)
    np.testing.assert_array_equal(values[2 : SIZE[1] + 2, 3 : SIZE[0] + 3][alpha > 0], bands[0][alpha > 0])
    if name == "out.tif":
        least, greatest = np.unique(band_of(tmp_path / name, 2)[0])
        assert (least, greatest) == (0, pytest.approx(np.iinfo(kind_of).max, rel=1e-15))
