"""The user's area and masks on a working pair: what becomes invalid, what is cropped, what is refused."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource, describe, describe_pair
from tiepoint.core.raster.working.working_pair import make_working_pair
from tiepoint.tests.core.placed import SENSED_SIZE, cubic, lay_gcps, on_map, write_bent_pair
from tiepoint.tests.core.raster.polygon_files import box, write_polygons
from tiepoint.tests.core.raster.scenes import pixel_centres, waves, write

REFERENCE, SENSED = (0.0, 10.0, 0.0, 3000.0, 0.0, -10.0), (300.0, 10.0, 0.0, 2900.0, 0.0, -10.0)
SIZES = Pair(reference=(400, 300), sensed=(360, 280))


def written(path, size, geotransform=None, epsg=None):
    values = 1000 + 8000 * waves(pixel_centres(*size))
    return write(path, values.astype(np.uint16), geotransform, epsg)


@pytest.fixture
def sources(tmp_path):
    return Pair(
        reference=written(tmp_path / "r.tif", SIZES.reference, REFERENCE, 32633),
        sensed=written(tmp_path / "s.tif", SIZES.sensed, SENSED, 32633),
    )


@pytest.fixture
def bare(tmp_path):
    return Pair(
        reference=written(tmp_path / "br.tif", SIZES.reference),
        sensed=written(tmp_path / "bs.tif", SIZES.sensed),
    )


def made(sources, folder, feedback, **options):
    infos = sources.map(RasterSource).map(describe)
    pair = make_working_pair(infos, RegistrationOptions.of(**options), folder, feedback)
    masks = (np.load(folder / f"{side}_mask.npy") for side in ("reference", "sensed"))
    return pair, Pair(reference=next(masks), sensed=next(masks))


def valid_places(mask, lift):
    y, x = np.nonzero(mask)
    return lift(np.column_stack([x, y]))


def test_an_area_crops_and_masks_the_reference_and_leaves_the_sensed_side_room(sources, tmp_path, feedback):
    triangle = "POLYGON((1000 1000,1800 1000,1000 1800,1000 1000))"
    path = write_polygons(tmp_path / "a.gpkg", triangle, epsg=32633)
    pair, masks = made(sources, tmp_path, feedback, area=path, search_radius=200)
    assert pair.sizes.reference == (80, 80)
    assert pair.sizes.sensed == (120, 120)  # 20 px more on each side
    assert masks.sensed.all()
    places = valid_places(masks.reference, pair.lift_reference)
    x, y = places[:, 0] * 10 + 5, 3000 - (places[:, 1] * 10 + 5)
    assert (x > 1000).all()
    assert (y > 1000).all()
    assert (x + y <= 2800).all()
    assert len(places) == pytest.approx(80 * 80 / 2, rel=0.03)
    np.testing.assert_array_equal(pair.matched.area, masks.reference)
    asked = np.array([[110.0, 190.0], [150.0, 130.0], [20.0, 20.0], [np.nan, 0.0]])
    assert pair.matched.holds(asked).tolist() == [True, False, False, False]
    assert any("Only the area" in line for line in feedback.lines)


def test_without_an_area_nothing_changes(sources, tmp_path, feedback):
    pair, masks = made(sources, tmp_path, feedback)
    assert masks.reference.all()
    assert pair.matched.area is None
    assert pair.matched.masked == Pair(reference=None, sensed=None)
    assert pair.matched.holds(np.array([[-5.0, 1e9]])).all()


def test_an_area_in_pixels_crops_a_reference_without_coordinates(bare, tmp_path, feedback):
    pair, masks = made(bare, tmp_path, feedback, area="30,-200,130,-50")
    assert pair.sizes == Pair(reference=(100, 150), sensed=SIZES.sensed)
    np.testing.assert_array_equal(pair.lift_reference(np.array([[0.0, 0.0]])), [[30.0, 50.0]])
    assert masks.reference.all()
    decimated, _ = made(bare, tmp_path, feedback, area="30,-200,130,-50", max_working_size=75)
    assert decimated.sizes.reference == (50, 75)
    np.testing.assert_allclose(decimated.lift_reference(np.array([[0.0, 0.0]])), [[30.5, 50.5]])


def test_masks_of_both_rasters_lie_where_the_map_shows_them(sources, tmp_path, feedback):
    clouds = write_polygons(tmp_path / "c.gpkg", box(1500, 1000, 2000, 1400), epsg=32633)
    values = np.zeros(SIZES.reference[::-1], np.uint8)
    values[100:130, 200:260] = 1
    water = write(tmp_path / "w.tif", values)
    pair, masks = made(sources, tmp_path, feedback, sensed_mask=clouds, reference_mask=water)
    for side, lift, region in (
        ("reference", pair.lift_reference, (200, 100, 260, 130)),
        ("sensed", pair.lift_sensed, (120, 150, 170, 190)),
    ):
        places = valid_places(~masks.on(side), lift)
        low, high = places.min(axis=0), places.max(axis=0)
        x0, y0, x1, y1 = region
        assert np.abs(low - (x0, y0)).max() <= 1.01  # every pixel that is touched
        assert np.abs(high - (x1 - 1, y1 - 1)).max() <= 1.01
        assert pair.matched.masked.on(side) == pytest.approx((~masks.on(side)).mean())
    by_pixels, masks = made(
        sources, tmp_path, feedback, sensed_mask=clouds, use_georeferencing=False, area="0,0,4000,3000"
    )
    assert by_pixels.sizes.sensed == SIZES.sensed
    places = valid_places(~masks.sensed, by_pixels.lift_sensed)
    assert (places.min(axis=0) == (120, 150)).all()


def test_the_masked_values_do_not_touch_the_stretch(bare, tmp_path, feedback):
    values = np.full(SIZES.sensed[::-1], 65535, np.uint16)
    values[:, :200] = 1000 + 500 * waves(pixel_centres(200, 280))
    bright = Pair(reference=bare.reference, sensed=write(tmp_path / "b.tif", values))
    _, masks = made(
        bright, tmp_path, feedback, sensed_mask=write_polygons(tmp_path / "m.gpkg", box(200, -280, 360, 0))
    )
    image = np.load(tmp_path / "sensed.npy")
    assert not masks.sensed[:, 201:].any()
    assert masks.sensed[:, :199].all()
    assert np.ptp(image[:, :199]) > 0.9


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"area": "90000,0,91000,1000"}, "area_outside"),
        ({"area": "0,0,100,100"}, "area_outside"),  # on the reference, too far from the sensed raster
        ({"area": "1000,1000,1200,1200"}, "area_too_small"),
        ({"area": "1000,1000,2000,2000", "reference_mask": "{all}"}, "area_without_pixels"),
        ({"sensed_mask": "{all}"}, "area_without_pixels"),
    ],
)
def test_what_leaves_nothing_to_match_is_told(sources, tmp_path, feedback, options, code):
    every = write_polygons(tmp_path / "all.gpkg", box(-9000, -9000, 9000, 9000), epsg=32633)
    named = {name: value.replace("{all}", every) for name, value in options.items()}
    with pytest.raises(TiepointError) as error:
        made(sources, tmp_path, feedback, search_radius=50, **named)
    assert error.value.code == code
    assert error.value.hint


def test_a_mask_elsewhere_is_no_error_and_masks_nothing(sources, tmp_path, feedback):
    far = write_polygons(tmp_path / "far.gpkg", box(90000, 0, 91000, 1000), epsg=32633)
    pair, masks = made(sources, tmp_path, feedback, sensed_mask=far)
    assert masks.sensed.all()
    assert pair.matched.masked.sensed == 0.0


@pytest.mark.parametrize("use_georeferencing", [True, False])
def test_masks_lie_on_a_raster_that_control_points_place(tmp_path, feedback, use_georeferencing):
    """A square of the sensed image, as a polygon on the map and as a raster of its pixels."""
    write_bent_pair(tmp_path)
    lay_gcps(tmp_path / "sensed.tif", lambda pixels: on_map(cubic(pixels)))
    square = np.zeros(SENSED_SIZE[::-1], np.uint8)
    square[100:160, 200:290] = 1
    x, y = np.array([200, 289, 289, 200, 200]), np.array([100, 100, 159, 159, 100])
    edges = np.vstack([np.linspace((x[i], y[i]), (x[i + 1], y[i + 1]), 40, endpoint=False) for i in range(4)])
    ring = ",".join(f"{east!r} {north!r}" for east, north in on_map(cubic(edges)).tolist())
    first = ring.split(",", maxsplit=1)[0]
    masks = {
        "map": write_polygons(tmp_path / "m.gpkg", f"POLYGON(({ring},{first}))", epsg=32633),
        "pixels": write(tmp_path / "m.tif", square),
    }
    sources = Pair(reference=str(tmp_path / "reference.tif"), sensed=str(tmp_path / "sensed.tif"))
    for mask in masks.values():
        pair, found = made(
            sources, tmp_path, feedback, sensed_mask=mask, use_georeferencing=use_georeferencing
        )
        assert pair.georeferenced == use_georeferencing
        left = found.sensed if not use_georeferencing else found.sensed | ~plain_mask(sources, tmp_path)
        places = valid_places(~left, pair.lift_sensed)
        assert np.abs(places.min(axis=0) - (200, 100)).max() < 3
        assert np.abs(places.max(axis=0) - (289, 159)).max() < 3
        assert len(places) == pytest.approx(90 * 60, rel=0.06)


def plain_mask(sources, folder):
    """That of the sensed image without a mask by the user."""
    infos = describe_pair(sources.map(RasterSource))
    (folder / "plain").mkdir(exist_ok=True)
    make_working_pair(infos, RegistrationOptions(), folder / "plain", Feedback())
    return np.load(folder / "plain" / "sensed_mask.npy")
