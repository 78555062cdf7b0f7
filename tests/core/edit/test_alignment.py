"""Verdicts on shifts that are known: aligned, not aligned, measured in part, not to be measured."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, ogr
from tiepoint.core.edit.alignment import agrees, judged, measure_alignment, write_alignment
from tiepoint.core.edit.remaining_shift import ShiftField
from tiepoint.core.feedback import Feedback
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.raster.scenes import pixel_centres, write
from tiepoint.tests.core.textures import ripples

SIZE = (300, 240)
PLACE = ((500000.0, 2.0, 0, 5400000.0, 0, -2.0), 32631)
FIRST = {"bands": Pair(reference=(1,), sensed=(1,))}


def raster(path, shift=(0.0, 0.0), seed=4, other_from=None, place=PLACE):
    """What belongs at p lies at p + shift; right of the column `other_from` is other ground."""
    values = ripples(pixel_centres(*SIZE) - shift, seed) / 10
    if other_from is not None:
        values[:, other_from:] = ripples(pixel_centres(*SIZE), seed=77)[:, other_from:] / 10
    return describe(
        RasterSource(write(path, (100 + 50 * values).astype(np.float32), *(place or (None, None))))
    )


@pytest.fixture
def measured(tmp_path):
    def run(side=7, place=PLACE, **how):
        infos = Pair(
            reference=raster(tmp_path / "r.tif", place=place),
            sensed=raster(tmp_path / "s.tif", **how, place=place),
        )
        return measure_alignment(infos, Feedback(), **FIRST, side=side), infos

    return run


def test_what_is_aligned_is_told_so_with_its_ground(measured):
    found, _ = measured(shift=(0.4, -0.3))
    assert found.aligned
    assert found.within == pytest.approx(0.5, abs=0.1)
    assert found.ground == (pytest.approx(2.0 * found.within), "m")
    assert found.verdict.startswith(f"Aligned within {found.within:.2f} px (")
    assert f"{found.agreeing.sum()} of {found.tried} places" in found.verdict
    assert found.figures()["median"] == pytest.approx(0.5, abs=0.06)


def test_a_shift_of_some_pixels_is_not_aligned(measured):
    found, _ = measured(shift=(3.0, -2.0))
    assert found.measured
    assert not found.aligned
    assert found.verdict.startswith("Not aligned")
    assert np.median(found.shifts, axis=0) == pytest.approx([3.0, -2.0], abs=0.1)


def test_a_far_shift_is_found_and_measured_at_full_resolution(measured):
    """A search of 40 px reads coarser chips; only the second look is this exact."""
    found, _ = measured(shift=(34.0, 17.0), place=None)
    assert not found.aligned
    assert np.median(found.shifts, axis=0) == pytest.approx([34.0, 17.0], abs=0.08)
    assert found.ground is None


def test_other_ground_cannot_be_measured(measured):
    found, _ = measured(seed=9)
    assert not found.measured
    assert (found.within, found.aligned) == (None, False)
    assert found.verdict.startswith("The shift cannot be measured: ")
    assert found.figures()["reason"] in ("shift_no_agreement", "shift_scattered")


def test_the_half_that_shows_other_ground_is_not_counted(measured):
    found, _ = measured(shift=(0.5, 0.0), other_from=150, side=10)
    assert found.measured
    assert 0.3 < found.covered < 0.65
    assert (found.places[found.agreeing][:, 0] < 165).mean() > 0.95
    assert len(found.silent) + len(found.places) == found.tried
    assert "The other places could not be measured" in found.verdict


def test_random_shifts_are_scattered_however_clear():
    rng = np.random.default_rng(0)
    x, y = np.meshgrid(np.arange(12) * 50.0, np.arange(10) * 50.0)
    places = np.column_stack([x.ravel(), y.ravel()])
    refusals = set()
    for _ in range(20):
        shifts = rng.uniform(-8, 8, places.shape)
        refusals.add(judged(ShiftField(places, shifts, np.ones(len(places)), len(places))).refusal.code)
    assert refusals == {"shift_scattered"}


def test_a_bent_shift_agrees_and_a_wild_one_does_not():
    x, y = np.meshgrid(np.arange(9) * 50.0, np.arange(7) * 50.0)
    places = np.column_stack([x.ravel(), y.ravel()])
    shifts = 3.0 * np.sin(places[:, ::-1] / 120.0)
    shifts[[5, 30]] += (6.0, 6.0)
    agreeing = agrees(places, shifts)
    assert not agreeing[[5, 30]].any()
    assert agreeing.sum() == len(places) - 2


def test_few_places_are_not_enough():
    few = ShiftField(np.zeros((3, 2)), np.zeros((3, 2)), np.ones(3), 4)
    assert judged(few).refusal.code == "shift_small_overlap"
    assert judged(ShiftField(np.zeros((0, 2)), np.zeros((0, 2)), np.ones(0), 90)).refusal.code == (
        "shift_no_agreement"
    )


def test_the_layer_and_the_surface_hold_what_was_measured(measured, tmp_path):
    found, infos = measured(shift=(1.5, -1.0), other_from=200)
    files = {"points": tmp_path / "p.gpkg", "surface": tmp_path / "s2.tif"}
    sources = infos.map(lambda info: info.source)
    assert write_alignment(found, infos.reference, sources, files) == list(files.values())
    package = ogr.Open(str(files["points"]))
    rows = list(package.GetLayerByName("shift"))
    assert len(rows) == found.tried
    matched = [row for row in rows if row["matched"]]
    assert len(matched) == len(found.places)
    assert np.median([row["dx"] for row in matched]) == pytest.approx(1.5, abs=0.1)
    assert np.median([row["dx_map"] for row in matched]) == pytest.approx(3.0, abs=0.2)
    assert np.median([row["dy_map"] for row in matched]) == pytest.approx(2.0, abs=0.2)  # up
    assert {row["dx"] for row in rows if not row["matched"]} == {None}
    x, y = rows[0].GetGeometryRef().GetPoint_2D()
    assert (x - 500000.0) / 2.0 - 0.5 == pytest.approx(found.places[0, 0])
    assert (5400000.0 - y) / 2.0 - 0.5 == pytest.approx(found.places[0, 1])
    surface = gdal.Open(str(files["surface"]))
    assert [surface.GetRasterBand(i).GetDescription() for i in (1, 2)] == ["dx (px)", "dy (px)"]
    dx, dy = (
        np.frombuffer(surface.GetRasterBand(i).ReadRaster(), np.float32)[
            np.frombuffer(surface.GetRasterBand(i).ReadRaster(), np.float32) > -9000
        ]
        for i in (1, 2)
    )
    assert (dx.mean(), dy.mean()) == pytest.approx((1.5, -1.0), abs=0.1)


def test_without_a_verdict_there_is_a_layer_and_no_surface(measured, tmp_path):
    found, infos = measured(seed=9, side=4)
    files = {"points": tmp_path / "p.gpkg", "surface": tmp_path / "s2.tif"}
    sources = infos.map(lambda info: info.source)
    assert write_alignment(found, infos.reference, sources, files) == [files["points"]]
    assert not files["surface"].exists()
