"""Shifts known to a hundredth of a pixel, with and without georeferencing, in another contrast."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.edit.remaining_shift import measure_shift
from tiepoint.core.errors import Cancelled, NoOverlap
from tiepoint.core.feedback import Feedback
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.tests.core.raster.scenes import write
from tiepoint.tests.core.textures import blobs

SIZE = (260, 220)
FIRST = {"bands": Pair(reference=(1,), sensed=(1,))}


def raster(path, shift=(0.0, 0.0), place=None, invert=False, size=SIZE, unknown=0):
    """What belongs at p lies at p + shift; the first `unknown` columns are nan."""
    values = blobs(size, shift)
    values = 200 - 40 * np.tanh(values) if invert else 100 + 50 * values
    values[:, :unknown] = np.nan
    return describe(RasterSource(write(path, values.astype(np.float32), *(place or (None, None)))))


def test_a_known_shift_in_another_contrast(tmp_path):
    reference = raster(tmp_path / "r.tif")
    field = measure_shift(
        Pair(reference=reference, sensed=raster(tmp_path / "o.tif", (1.3, -0.6), invert=True)),
        Feedback(),
        **FIRST,
        side=7,
    )
    figures = field.figures()
    assert figures["places"] > 0.8 * figures["tried"] > 25
    assert figures["dx"] == pytest.approx(1.3, abs=0.1)
    assert figures["dy"] == pytest.approx(-0.6, abs=0.1)
    assert figures["median"] == pytest.approx(np.hypot(1.3, 0.6), abs=0.1)
    assert figures["median"] <= figures["p90"] < 1.7


def test_nothing_remains_where_nothing_was_moved(tmp_path):
    field = measure_shift(
        Pair(reference=raster(tmp_path / "r.tif"), sensed=raster(tmp_path / "o.tif")),
        Feedback(),
        **FIRST,
        side=7,
    )
    assert field.figures()["p90"] < 0.15


def test_georeferencing_says_where_to_look_and_the_rest_is_measured(tmp_path):
    reference = raster(tmp_path / "r.tif", place=((5000.0, 10, 0, 8000.0, 0, -10), 32631))
    # 30 px further right on the map, and its content 2 px to the left of where that puts it
    moved = raster(tmp_path / "o.tif", (-32.0, 0.0), place=((5300.0, 10, 0, 8000.0, 0, -10), 32631))
    figures = measure_shift(Pair(reference=reference, sensed=moved), Feedback(), **FIRST, side=7).figures()
    assert figures["dx"] == pytest.approx(-2.0, abs=0.1)
    assert figures["dy"] == pytest.approx(0.0, abs=0.1)


def test_a_far_shift_is_found_where_it_is_expected(tmp_path):
    reference, other = raster(tmp_path / "r.tif"), raster(tmp_path / "o.tif", (45.0, 20.0))
    figures = measure_shift(
        Pair(reference=reference, sensed=other), Feedback(), **FIRST, expected=50.0, side=5
    ).figures()
    assert figures["dx"] == pytest.approx(45.0, abs=0.6)  # the chips are coarser
    assert figures["dy"] == pytest.approx(20.0, abs=0.6)


@pytest.fixture(scope="module")
def everywhere(tmp_path_factory):
    """The places that are tried of a raster without gaps."""
    whole = raster(tmp_path_factory.mktemp("whole") / "whole.tif")
    field = measure_shift(Pair(reference=whole, sensed=whole), Feedback(), **FIRST, side=14)
    return np.vstack([field.places, field.silent])


@pytest.mark.parametrize("sides", ["reference", "sensed"])
def test_a_place_of_which_a_raster_shows_less_than_half_is_not_tried(tmp_path, everywhere, sides):
    """Chips of 64 px around every place; what is known of the raster begins at 100 px."""
    unknown = {side: 100 * (side == sides) for side in ("reference", "sensed")}
    infos = {side: raster(tmp_path / f"{side}.tif", unknown=unknown[side]) for side in unknown}
    field = measure_shift(Pair(**infos), Feedback(), **FIRST, side=14)
    tried = np.vstack([field.places, field.silent])
    assert len(tried) == field.tried == np.count_nonzero(everywhere[:, 0] >= 100.0)
    assert 50 < field.tried < len(everywhere) - 50
    assert tried[:, 0].min() >= 100.0


def test_flat_ground_gives_no_arrows(tmp_path):
    flat = describe(RasterSource(write(tmp_path / "f.tif", np.full(SIZE[::-1], 7, np.float32))))
    field = measure_shift(
        Pair(reference=raster(tmp_path / "r.tif"), sensed=flat), Feedback(), **FIRST, side=7
    )
    assert field.figures()["places"] == 0
    assert field.figures()["median"] is None


def test_rasters_that_do_not_meet_and_cancelling(tmp_path):
    place = ((5000.0, 10, 0, 8000.0, 0, -10), 32631)
    far = ((90000.0, 10, 0, 8000.0, 0, -10), 32631)
    reference = raster(tmp_path / "r.tif", place=place)
    with pytest.raises(NoOverlap):
        measure_shift(
            Pair(reference=reference, sensed=raster(tmp_path / "o.tif", place=far)),
            Feedback(),
            **FIRST,
            side=7,
        )

    class Stop(Feedback):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        measure_shift(Pair(reference=reference, sensed=reference), Stop(), **FIRST)
