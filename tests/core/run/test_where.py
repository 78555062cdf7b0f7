"""Whole registrations in an area, or under masks: where the points lie, how right they are, what is told."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.pair import Pair
from tiepoint.core.points.prediction import PredictionError
from tiepoint.core.points.within import WithinArea
from tiepoint.core.run.cautions import AREA_ONLY, MASKED, hold_in, of_where
from tiepoint.core.run.readable import of_report
from tiepoint.tests.core.raster.polygon_files import box, write_polygons
from tiepoint.tests.core.scenes import OPTIONS, run, texture, write_raster

PLACE = (300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)
SHIFT, DRIFT = np.array([40.0, 25.0]), np.array([-19.0, 14.0])  # of the ground; of the clouds beside it
REFERENCE, SENSED = (420, 380), (360, 340)  # width, height


@pytest.fixture(scope="module")
def cloudy(tmp_path_factory):
    """A pair of faint ground under bright clouds that have moved, and the masks of the clouds."""
    folder = tmp_path_factory.mktemp("cloudy")
    ground, clouds = 0.35 + 0.15 * texture(520, 520, seed=3), 0.5 + 0.5 * texture(520, 520, seed=4)
    cover = cv2.GaussianBlur(np.random.default_rng(8).standard_normal((520, 520)), (0, 0), 45) > 0
    masks = []
    for name, size, start, moved in (
        ("reference.tif", REFERENCE, np.zeros(2), np.zeros(2)),
        ("sensed.tif", SENSED, SHIFT, DRIFT),
    ):
        x, y = start.astype(int)
        u, v = (start + moved).astype(int) + 20
        covered = cover[v : v + size[1], u : u + size[0]]
        image = np.where(
            covered, clouds[v : v + size[1], u : u + size[0]], ground[y : y + size[1], x : x + size[0]]
        )
        noisy = image + np.random.default_rng(len(name)).normal(0, 0.005, image.shape)
        pixels = np.clip(255 * noisy, 1, 255).astype(np.uint8)
        georeferenced = name == "reference.tif"
        write_raster(folder / name, [pixels], PLACE if georeferenced else None, 32633 if georeferenced else 0)
        write_raster(folder / f"clouds_{name}", [np.where(covered, 255, 0).astype(np.uint8)])
        masks.append(covered)
    return folder, Pair(reference=masks[0], sensed=masks[1])


def off(result) -> float:
    """RMSE over the sensed raster, px."""
    places = np.stack(np.meshgrid(np.linspace(0, 359, 9), np.linspace(0, 339, 9)), axis=2).reshape(-1, 2)
    return float(np.sqrt(np.mean(np.sum((result.transform.apply(places) - places - SHIFT) ** 2, axis=1))))


def test_clouds_that_moved_are_followed_unless_they_are_masked(cloudy, real_engine):
    folder, masks = cloudy
    fooled = run(folder, Outputs(), real_engine)
    assert off(fooled) > 10
    masked = {f"{side}_mask": str(folder / f"clouds_{side}.tif") for side in ("reference", "sensed")}
    result = run(folder, Outputs(), real_engine, OPTIONS.changed(**masked))
    assert result.accepted
    assert off(result) < 0.1
    for side, mask in (("reference", masks.reference), ("sensed", masks.sensed)):
        x, y = np.rint(getattr(result.points, side)).astype(int).T
        assert not mask[y, x].any()
        assert result.report["masked"][side] == pytest.approx(mask.mean())
    assert hold_in(result.report) == MASKED
    assert "of the unmasked overlap" in str(result)


def test_an_area_in_a_corner_has_all_the_points_and_says_so(real_engine, tmp_path):
    corner = write_polygons(tmp_path / "a.gpkg", box(0, -170, 200, 0))
    pair = tmp_path / "pair"
    pair.mkdir()
    image = np.clip(255 * texture(520, 520, seed=3), 1, 255).astype(np.uint8)
    write_raster(pair / "reference.tif", [image[:380, :420]])
    write_raster(pair / "sensed.tif", [image[25:365, 40:400]])
    result = run(pair, Outputs(), real_engine, OPTIONS.changed(area=corner))
    assert result.accepted
    assert (result.points.reference < (200, 170)).all()
    assert off(result) < 0.2
    area, whole = result.report["area"], result.report["prediction_error"]
    assert area["share"] == pytest.approx(160 * 145 / (360 * 340), abs=0.01)
    assert area["prediction_error"]["p90"] < whole["p90"]
    assert AREA_ONLY in [each.code for each in result.cautions]
    assert "19 % of the overlap" in of_report(result.report, ())
    assert "of the area" in str(result)


def test_a_result_never_replaces_a_mask_or_an_area(cloudy, real_engine, tmp_path):
    polygons = tmp_path / "points.gpkg"
    write_polygons(polygons, box(0, 0, 1, 1))
    before = polygons.read_bytes()
    for option in ("area", "sensed_mask", "reference_mask"):
        with pytest.raises(TiepointError) as error:
            run(
                cloudy[0],
                Outputs(control_points=polygons),
                real_engine,
                OPTIONS.changed(**{option: f"{polygons}|layername=areas"}),
            )
        assert error.value.code == "result_overwrites_input"
    assert polygons.read_bytes() == before


def prediction(error):
    return PredictionError(np.zeros((1, 2)), np.array([error]), np.zeros(1))


@pytest.mark.parametrize(
    ("area", "masked", "codes"),
    [
        (None, (None, None), []),
        (WithinArea(0.3, prediction(0.1), prediction(7.25)), (None, None), ["area_only"]),
        (WithinArea(0.96, prediction(0.1), prediction(7.25)), (None, None), []),  # practically all of it
        (WithinArea(0.3, None, None), (0.4, 0.01), ["area_only", "masked"]),
        (None, (0.0, 0.5), ["mask_without_effect", "masked"]),
    ],
)
def test_what_is_told_of_an_area_and_masks(area, masked, codes):
    masks = Pair(reference="/data/water.gpkg|layername=lakes", sensed="clouds.tif")
    found = of_where(area, Pair(reference=masked[0], sensed=masked[1]), masks)
    assert [each.code for each in found] == codes
    assert not any(each.doubt for each in found)
    told = " ".join(each.text for each in found)
    assert ("7.2 pixels" in told) == (area is not None and area.outside is not None and "area_only" in codes)
    assert ("“water.gpkg”" in told) == ("mask_without_effect" in codes)
