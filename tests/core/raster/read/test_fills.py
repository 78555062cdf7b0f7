"""Undeclared nodata values are distinguished from data of any kind by their share and their distance."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.raster.read.fills import few_values, undeclared_fills

RNG = np.random.default_rng(11)
SHAPE = (200, 260)
ROWS, COLUMNS = np.mgrid[0 : SHAPE[0], 0 : SHAPE[1]]
CORNER = ROWS + COLUMNS < 120  # 14 % of the image


def reflectance():
    return RNG.uniform(0.02, 0.4, SHAPE).astype(np.float32)


def counts(low, high, dtype=np.uint16):
    return RNG.integers(low, high, SHAPE).astype(dtype)


@pytest.mark.parametrize(
    ("values", "fill"),
    [
        (reflectance(), -9999.0),
        (reflectance(), float(np.finfo(np.float32).min)),
        (reflectance(), float(np.float32(1e20))),
        (reflectance() * 100 + 273, float(np.float32(9.96921e36))),
        (reflectance() * 100 + 273, 0.0),  # a temperature in kelvin
        (counts(300, 3300), 65535),
        (counts(0, 2500, np.int16), -32768),
        (counts(7300, 12000), 0),  # scaled like the surface reflectance of Landsat
        (counts(-8000, -200, np.int16), -9999),  # depths come close to the fill
        (counts(120, 180, np.uint8), 1),
    ],
)
def test_a_fill_is_found(values, fill):
    values = np.where(CORNER, np.array(fill, values.dtype), values)
    assert undeclared_fills(values) == (fill,)
    assert undeclared_fills(values[~CORNER]) == ()


def test_two_fills_of_one_band_are_found_the_more_frequent_first():
    values = np.where(CORNER, np.float32(-9999), reflectance())
    values[150:] = 1e20  # 25 %
    assert undeclared_fills(values) == (float(np.float32(1e20)), -9999.0)


def test_a_fill_mixed_into_its_neighbours_by_resampling_is_found():
    values = np.where(CORNER, np.float32(-9999), reflectance())
    edge = ROWS + COLUMNS == 120
    values[edge] = RNG.uniform(-9999, 0.4, edge.sum())
    assert undeclared_fills(values) == (-9999.0,)


def sea_and_land():
    land = np.abs(np.cumsum(RNG.normal(0, 3, SHAPE), axis=1)).astype(np.float32)
    return np.where(CORNER, np.float32(0), land)


@pytest.mark.parametrize(
    "values",
    [
        sea_and_land(),
        np.round(sea_and_land()).astype(np.int16),
        np.minimum(counts(0, 400), 255).astype(np.uint8),  # a third is saturated
        np.maximum(counts(0, 3300).astype(int) - 900, 0).astype(np.uint16),  # a quarter is clipped
        np.where(CORNER, 0, counts(29, 250, np.uint8)).astype(np.uint8),  # a lake
        np.where(CORNER, 255, counts(10, 40, np.uint8) + ROWS.astype(np.uint8)).astype(np.uint8),  # a cloud
        np.maximum(RNG.normal(40, 40, SHAPE), 0).round().astype(np.uint8),  # dark noise
        np.where(CORNER, 255, counts(1, 7, np.uint8)),  # a classification and its unclassified pixels
        np.where(CORNER, 0, 255).astype(np.uint8),
        np.where(CORNER, np.nan, reflectance()),
        np.where(ROWS < 1, np.float32(-9999), reflectance())[:, :200],  # 0.4 %, less than SHARE
        np.full(SHAPE, 7.0),
        np.zeros(0),
    ],
    ids=[
        "float sea",
        "sea",
        "saturated",
        "clipped",
        "lake",
        "cloud",
        "noise",
        "classes",
        "mask",
        "nan",
        "few",
        "one",
        "none",
    ],
)
def test_values_that_are_no_fill(values):
    if values.ndim == 2 and (values == -9999).any():
        values = np.vstack([values, values[1:60]])
    assert undeclared_fills(values) == ()


@pytest.mark.parametrize(("count", "few"), [(1, True), (16, True), (17, False)])
def test_a_band_of_few_values_counts_as_a_drawing(count, few):
    assert few_values(counts(0, count, np.float64)) is few
    assert few_values(np.array([np.nan, *range(count)])) is few


GROUND = np.linspace(1000.0, 2000.0, 100_000)  # 960 from the 2nd to the 98th percentile


def filled(fill, strays=()):
    """The ground with a hundredth of `fill`, and what a resampling has mixed of both."""
    return np.concatenate([GROUND, np.full(1000, fill), strays])


@pytest.mark.parametrize(
    ("values", "found"),
    [
        (filled(1000.0 - 1.05 * 960), True),
        (filled(1000.0 - 0.95 * 960), False),
        (filled(2000.0 + 1.05 * 960), True),
        (filled(2000.0 + 0.95 * 960), False),
        (filled(-500.0, [-450.0] * 5), True),  # strays: one of 10,000 pixels at most
        (filled(-500.0, [-450.0] * 20), False),
        # So far away that what lies between is mixed, however much it is.
        (filled(-500.0 - 30 * 960, [-450.0 - 30 * 960] * 400), True),
        (filled(-500.0 - 20 * 960, [-450.0 - 20 * 960] * 400), False),
    ],
)
def test_each_distance_of_a_fill_is_where_it_says(values, found):
    values = values.astype(np.float32)
    fill = float(values[len(GROUND)])
    assert undeclared_fills(values) == ((fill,) if found else ())


@pytest.mark.parametrize(("apart", "found"), [(0.12, True), (0.08, False)])
def test_a_known_value_may_be_nearer(apart, found):
    near = GROUND - 1000.0 - 9999.0 + 960 * apart
    values = np.concatenate([near, np.full(1000, -9999.0)])
    assert undeclared_fills(values) == ((-9999.0,) if found else ())
