"""The output's own CRS, pixel size and extent, and its end at the overlap: every pixel still in place."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.options import RegistrationOptions, ResultOptions
from tiepoint.core.raster.read.georeferencing import coordinate_transformation, same_crs, spatial_reference
from tiepoint.core.raster.read.source import RasterSource, describe, pixel_to_map
from tiepoint.core.raster.warp import output_pixels as module
from tiepoint.core.raster.warp.output_pixels import check_target, extent_of, output_pixels
from tiepoint.core.raster.warp.result import write_raster
from tiepoint.core.raster.warp.warp_geometry import Window
from tiepoint.tests.core.raster.scenes import pixel_centres, read, shift_between, waves
from tiepoint.tests.core.raster.warp_cases import (
    GEOTRANSFORMS,
    REFERENCE_SIZE,
    SIZE,
    back,
    model,
    run,
    sources,
)

UTM = "west of zero"  # pixels of 30 m from (-500000, -20)
WEST, NORTH = GEOTRANSFORMS[UTM][0][0], GEOTRANSFORMS[UTM][0][3]


def places_of(output, pair, transform):
    """(H, W, 2): the sensed position of each output pixel, through the coordinate systems of both files."""
    info, reference = describe(RasterSource(str(output))), describe(pair.reference)
    mapped = apply_affine(pixel_to_map(info), pixel_centres(*info.size).reshape(-1, 2))
    if not same_crs(info.crs_wkt, reference.crs_wkt):
        there = coordinate_transformation(source_wkt=info.crs_wkt, target_wkt=reference.crs_wkt)
        mapped = np.array(there.TransformPoints(mapped.tolist()))[:, :2]
    pixels = apply_affine(np.linalg.inv(pixel_to_map(reference)), mapped)
    return back(transform, pixels).reshape(info.size.height, info.size.width, 2)


def check_places(output, pair, transform, most=0.02):
    places = places_of(output, pair, transform)
    image = read(output)
    with np.errstate(invalid="ignore"):
        inside = ((places > 3) & (places < np.array(SIZE) - 4)).all(axis=2)
        outside = ((places < -0.6) | (places > np.array(SIZE) - 0.4)).any(axis=2)
    assert inside.sum() > 1000
    assert np.isnan(image[outside]).all()
    assert np.isfinite(image[inside]).all()
    shift = shift_between(image, lambda p: 10 + 200 * waves(p), places, inside)
    assert np.abs(shift).max() < most


@pytest.mark.parametrize(
    ("name", "place", "options"),
    [
        ("affine", UTM, {"target_resolution": 47.0, "grid": "sensed"}),
        ("mapped", UTM, {"target_resolution": 47.0, "grid": "reference"}),
        ("affine", UTM, {"target_crs": "EPSG:3857", "grid": "aligned"}),
        ("spline", UTM, {"target_crs": "EPSG:3857", "grid": "aligned"}),
        (
            "affine",
            "degrees",
            {"target_crs": "EPSG:32629", "target_resolution": 8.0, "clip_to_overlap": True},
        ),
        ("projective", "rotated", {"target_resolution": 5.0, "grid": "aligned", "clip_to_overlap": True}),
        ("polynomial2", "rotated", {"target_crs": "EPSG:3035", "clip_to_overlap": True}),
    ],
)
def test_every_pixel_is_in_place(tmp_path, feedback, name, place, options):
    output, pair, transform = run(tmp_path, feedback, name, place=place, resampling="cubic", **options)
    check_places(output, pair, transform)
    info = describe(RasterSource(str(output)))
    assert not info.rotated
    size = options.get("target_resolution")
    if size:
        west, step, _, north, _, down = info.geotransform
        assert (step, down) == (size, -size)
        assert max(abs(each / size - round(each / size)) for each in (west, north)) < 1e-6


def test_the_crs_may_be_any_that_gdal_knows(tmp_path, feedback):
    wkt = spatial_reference("EPSG:3035").ExportToWkt()
    for number, crs in enumerate(
        ("EPSG:3035", wkt, "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000")
    ):
        (tmp_path / str(number)).mkdir()
        output, *_ = run(tmp_path / str(number), feedback, place=UTM, target_crs=crs)
        found = gdal.Open(str(output)).GetProjection()
        assert "Lambert_Azimuthal_Equal_Area" in found or "Lambert Azimuthal" in found


@pytest.mark.parametrize("grid", ["reference", "aligned", "sensed"])
def test_clipped_to_the_overlap(tmp_path, feedback, grid):
    """Of the same pixels as without, those where both rasters are."""
    for name in ("whole", "part"):
        (tmp_path / name).mkdir()
    whole, _, transform = run(tmp_path / "whole", feedback, place=UTM, grid=grid)
    part, *_ = run(tmp_path / "part", feedback, place=UTM, grid=grid, clip_to_overlap=True)
    large, small = (gdal.Open(str(path)) for path in (whole, part))
    step = large.GetGeoTransform()[1]
    x = (small.GetGeoTransform()[0] - large.GetGeoTransform()[0]) / step
    y = (large.GetGeoTransform()[3] - small.GetGeoTransform()[3]) / step
    assert abs(x - round(x)) + abs(y - round(y)) < 1e-6
    window = read(whole)[round(y) :, round(x) :][: small.RasterYSize, : small.RasterXSize]
    np.testing.assert_array_equal(read(part), window)
    corners = transform.apply(np.array([[0, 0], [SIZE[0], 0], [0, SIZE[1]], SIZE], np.float64) - 0.5) + 0.5
    low = np.maximum(corners.min(axis=0), 0)
    high = np.minimum(corners.max(axis=0), REFERENCE_SIZE)
    wanted = np.array([WEST + 30 * low[0], NORTH - 30 * low[1]])
    found = np.array([small.GetGeoTransform()[0], small.GetGeoTransform()[3]])
    assert np.abs(found - wanted).max() <= 30 + 1e-6
    assert np.abs(np.array([small.RasterXSize, small.RasterYSize]) * step / 30 - (high - low)).max() <= 2


def test_an_extent_of_ones_own(tmp_path, feedback):
    asked = (WEST + 2000, WEST + 6100, NORTH - 6000, NORTH - 1495)
    text = ",".join(str(asked[index]) for index in (0, 2, 1, 3))
    output, pair, transform = run(
        tmp_path,
        feedback,
        place=UTM,
        resampling="cubic",
        target_extent=f"{text} [EPSG:32633]",
        target_resolution=20.0,
    )
    info = describe(RasterSource(str(output)))
    assert info.geotransform == (asked[0], 20.0, 0.0, asked[3], 0.0, -20.0)
    assert info.size == (205, 226)  # 225.25 pixels, the last one is whole
    check_places(output, pair, transform)
    (tmp_path / "pixels").mkdir()
    output, *_ = run(
        tmp_path / "pixels", feedback, place=UTM, target_extent=text
    )  # whole pixels of the reference
    x, y = (describe(RasterSource(str(output))).geotransform[i] for i in (0, 3))
    assert (x, y) == (WEST + 66 * 30, NORTH - 49 * 30)


@pytest.mark.parametrize(
    ("place", "options", "code"),
    [
        ("none", {"target_crs": "EPSG:3857"}, "target_crs_of_no_crs"),
        (UTM, {"target_crs": "EPSG:999999"}, "crs_unknown"),
        (UTM, {"target_extent": "0,0,1,1"}, "extent_outside"),
        (UTM, {"target_resolution": 1e-3}, "output_too_large"),
    ],
)
def test_what_cannot_be(tmp_path, feedback, place, options, code):
    with pytest.raises(TiepointError) as raised:
        run(tmp_path, feedback, place=place, **options)
    assert raised.value.code == code
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1,2,3", "extent_not_understood"),
        ("a,b,c,d", "extent_not_understood"),
        ("0,1,0,inf", "extent_not_understood"),
        ("5,0,1,1", "area_empty_rectangle"),
    ],
)
def test_an_extent_is_four_numbers(text, code):
    with pytest.raises(TiepointError) as raised:
        RegistrationOptions.of(target_extent=text)
    assert raised.value.code == code


SITE = 'LOCAL_CS["site grid",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'


@pytest.mark.parametrize("suffix", [".tif", ".vrt"])
@pytest.mark.parametrize("product", ["warped", "georeferenced"])
def test_an_engineering_crs_stays(tmp_path, feedback, suffix, product):
    """Core takes the reference for one without a CRS, but the result has the name of its grid."""
    pair = sources(tmp_path, None, "no crs")
    gdal.Open(pair.reference.uri, gdal.GA_Update).SetProjection(SITE)
    infos = pair.map(describe)
    assert infos.reference.crs_wkt == ""
    transform, points = model("affine")
    output = tmp_path / f"out{suffix}"
    options = RegistrationOptions.of(product=product)
    write_raster(infos, transform, points, output, options, feedback)
    crs = gdal.Open(str(output)).GetSpatialRef()
    assert crs.IsLocal()
    assert crs.GetName() == "site grid"
    assert describe(RasterSource(str(output))).geotransform is not None


def test_a_site_grid_is_no_system_to_bring_an_output_to(tmp_path):
    reference = describe(sources(tmp_path, None, UTM).reference)
    with pytest.raises(TiepointError) as caught:
        check_target(reference, ResultOptions(target_crs=SITE))
    assert caught.value.code == "crs_unknown"
    check_target(reference, ResultOptions(target_crs="EPSG:3857"))


@pytest.mark.parametrize("off", [-1e-7, 0.0, 1e-7])
def test_square_pixels_ignore_what_rounding_leaves(tmp_path, off):
    """A reference that starts a hair before or behind a multiple of the pixels' size."""
    infos = sources(tmp_path, None, UTM).map(describe)
    placed = replace(infos.reference, geotransform=(5000.0 + off, 10.0, 0.0, 9000.0 - off, 0.0, -10.0))
    identity = MatrixTransform("affine", np.eye(3))
    wanted = ResultOptions(grid="reference", target_resolution=10.0)
    made = output_pixels(replace(infos, reference=placed), identity, Window(0, 0, *SIZE), wanted)
    assert made.infos.reference.geotransform == (5000.0, 10.0, 0.0, 9000.0, 0.0, -10.0)
    assert made.grid.size == infos.reference.size


def test_where_one_place_has_no_coordinates_none_of_its_lattice_has(tmp_path, monkeypatch):
    """Where GDAL raises errors, it does not say which; and no operation joins some systems."""
    reference = describe(sources(tmp_path, None, UTM).reference)

    class Raising:
        def TransformPoints(self, places):
            raise RuntimeError("outside")

    class Infinite:
        def TransformPoints(self, places):
            return [(x, np.inf, 0.0) for x, _ in places]

    wkt = spatial_reference("EPSG:3857").ExportToWkt()
    for operation, known in ((Raising(), [False, False]), (Infinite(), [True, False])):
        monkeypatch.setattr(module, "coordinate_transformation", lambda made=operation, **_: made)
        found = module._to_map(reference, wkt)(np.zeros((3, 2)))
        assert np.isfinite(found).tolist() == [known] * 3
    monkeypatch.setattr(module, "coordinate_transformation", lambda **_: None)
    with pytest.raises(TiepointError) as caught:
        module._to_map(reference, wkt)
    assert caught.value.code == "crs_not_joined"


def test_an_extent_in_another_crs_holds_all_of_its_rectangle():
    """Along the parallel below, UTM's northings are least at the central meridian, not at a corner."""
    utm, world = (spatial_reference(f"EPSG:{code}").ExportToWkt() for code in (32633, 4326))
    found = extent_of("14,45,16,46 [EPSG:4326]", utm)
    to_utm = coordinate_transformation(source_wkt=world, target_wkt=utm)
    at = {
        place: to_utm.TransformPoint(*place)[:2]
        for place in ((14, 45), (16, 45), (15, 45), (14, 46), (16, 46))
    }
    assert found == pytest.approx([at[14, 45][0], at[15, 45][1], at[16, 45][0], at[14, 46][1]], abs=0.01)
    assert at[14, 45][1] - found[1] > 400  # m
    for text in ("14,45,16,46", "14,45,16,46 [EPSG:4326]"):  # the output's own
        assert extent_of(text, world).tolist() == [14, 45, 16, 46]


@pytest.mark.parametrize("crs", ['LOCAL_CS["pixels"]', "EPSG:32633"])
def test_an_extent_that_cannot_be_brought_over_is_refused(crs):
    far = "1e12,0,2e12,5 [EPSG:3857]" if crs.startswith("EPSG") else "0,0,5,5 [EPSG:4326]"
    with pytest.raises(TiepointError) as caught:
        extent_of(far, spatial_reference(crs).ExportToWkt())
    assert caught.value.code == "crs_not_joined"
