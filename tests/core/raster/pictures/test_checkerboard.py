"""The checkerboard: which raster each cell shows, pixels without data, and the files left behind."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal, osr
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.pictures import checkerboard, reference_view
from tiepoint.core.raster.pictures.checkerboard import save_png, write_checkerboard
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.raster.scenes import pixel_centres, read, waves, write
from tiepoint.tests.core.raster.warp_cases import GEOTRANSFORMS, model

WIDTH, HEIGHT = 320, 160  # 8 cells of 20 px on the shorter side
SIDE = 20
NODATA = 7
FIRST = Pair(reference=(1,), sensed=(1,))  # bands


def ramp(start=0.0):
    """(HEIGHT, WIDTH) float32, rising to the right from `start` by 100."""
    return (start + np.tile(np.linspace(0, 100, WIDTH), (HEIGHT, 1))).astype(np.float32)


def falling():
    """The same, falling: the slope distinguishes both ramps."""
    return ramp()[:, ::-1].copy()


def cells(width=WIDTH, height=HEIGHT, side=SIDE):
    """bool: where the warped raster is shown."""
    return ((np.arange(height) // side)[:, None] + (np.arange(width) // side)[None, :]) % 2 == 1


def mosaic(tmp_path, feedback, reference, warped, name="out.tif", place=(None, None), how=None, **options):
    """The mosaic of two arrays, as (bands, H, W)."""
    how = how or {}
    first = write(tmp_path / "reference.tif", reference, *place, **how.get("reference", {}))
    second = write(tmp_path / "warped.tif", warped, *place, **how.get("warped", {}))
    sources = Pair(reference=RasterSource(first), sensed=RasterSource(second))
    write_checkerboard(sources, tmp_path / name, feedback, **{"bands": FIRST, **options})
    return planes(tmp_path / name)


def planes(path):
    return np.stack([read(path, band + 1) for band in range(gdal.Open(str(path)).RasterCount)])


def stretched(image):
    """8-bit grey by the 2nd and the 98th percentile."""
    low, high = np.percentile(image, checkerboard.PERCENTILES)
    return np.rint(255 * np.clip((image - low) / (high - low), 0, 1))


@pytest.mark.parametrize("name", ["out.tif", "out.png"])
def test_the_cells_alternate(tmp_path, feedback, gdal_mode, name):
    grey, alpha = mosaic(tmp_path, feedback, ramp(), falling(), name)
    expected = np.where(cells(), stretched(falling()), stretched(ramp()))
    assert np.abs(grey - expected).max() <= 1
    assert (alpha == 255).all()
    stages = [stage for stage, _ in feedback.fractions]
    assert set(stages) == {"mosaic"}
    fractions = [fraction for _, fraction in feedback.fractions]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_the_number_of_cells_can_be_chosen(tmp_path, feedback):
    grey, _ = mosaic(tmp_path, feedback, ramp(), falling(), cells=3)
    expected = np.where(cells(side=54), stretched(falling()), stretched(ramp()))  # 160 / 3, rounded up
    assert np.abs(grey - expected).max() <= 1


def test_the_mosaic_does_not_depend_on_its_blocks(tmp_path, feedback, monkeypatch):
    whole = mosaic(tmp_path, feedback, ramp(), falling())
    monkeypatch.setattr(checkerboard, "BLOCK", 48)  # not a multiple of the cells
    assert np.array_equal(mosaic(tmp_path, feedback, ramp(), falling(), "blocks.tif"), whole)


def test_each_raster_has_its_own_stretch(tmp_path, feedback):
    plain = mosaic(tmp_path, feedback, ramp(), falling())
    far = mosaic(tmp_path, feedback, (1e4 + 50 * ramp()).astype(np.uint16), -0.001 * ramp(), "far.tif")
    assert np.abs(plain - far).max() <= 1


def test_where_one_has_no_data_the_other_is_shown(tmp_path, feedback):
    reference, warped = ramp(10), falling() + 10
    reference[:, :120] = NODATA
    warped[:80, :] = NODATA
    warped[90, 50] = 20  # fixes the stretch below
    grey, alpha = mosaic(
        tmp_path,
        feedback,
        reference,
        warped,
        how={"reference": {"nodata": NODATA}, "warped": {"nodata": NODATA}},
    )
    # The box around the warped raster's data is its lower half, which is 80 px high: cells of 10 px.
    assert grey.shape == (80, WIDTH)
    assert (alpha == 255).all()
    left = np.sign(np.diff(grey[40, :118]))
    assert (left <= 0).all()  # the falling ramp alone
    assert set(np.sign(np.diff(grey[40, 130:300]))) >= {-1, 1}  # both
    assert not np.array_equal(grey, planes(tmp_path / "out.tif")[0][:, ::-1])


def test_where_none_has_data_it_is_transparent(tmp_path, feedback):
    reference, warped = ramp(10), falling() + 10
    for image in (reference, warped):
        image[40:60, 100:140] = NODATA
    how = {"reference": {"nodata": NODATA}, "warped": {"nodata": NODATA}}
    _, alpha = mosaic(tmp_path, feedback, reference, warped, how=how)
    hole = np.zeros((HEIGHT, WIDTH), bool)
    hole[40:60, 100:140] = True
    assert np.array_equal(alpha == 0, hole)


def test_an_undeclared_black_border_yields_to_data_but_is_not_transparent(tmp_path, feedback):
    reference, warped = ramp(10), falling() + 10
    reference[:, :60] = 0
    warped[:30, :90] = 0
    grey, alpha = mosaic(tmp_path, feedback, reference, warped)
    assert (alpha == 255).all()
    assert (grey[40:, :50] > 100).all()  # the warped raster, bright at the left, in all cells
    assert grey[10, 80] < 100  # the reference, in cells of both
    assert grey[10, 100 - 1] < 100
    assert (grey[:20, :50] == 0).all()  # both are black there


def test_the_box_is_the_one_around_the_warped_data(tmp_path, feedback):
    warped = np.full((HEIGHT, WIDTH), NODATA, np.float32)
    warped[30:110, 200:300] = falling()[30:110, 200:300] + 20
    place = (1000.0, 2.0, 0.0, 5000.0, 0.0, -2.0), 32633
    grey, _ = mosaic(tmp_path, feedback, ramp(), warped, place=place, how={"warped": {"nodata": NODATA}})
    assert grey.shape == (80, 100)
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    assert dataset.GetGeoTransform() == (1400.0, 2.0, 0.0, 4940.0, 0.0, -2.0)
    assert osr.SpatialReference(dataset.GetProjection()).GetAuthorityCode(None) == "32633"


def test_three_bands_are_colours_and_one_is_grey_beside_them(tmp_path, feedback):
    colours = np.stack([ramp(), falling(), np.sqrt(ramp())])
    red, green, blue, alpha = mosaic(tmp_path, feedback, colours, falling())
    in_reference = ~cells()
    assert np.abs(red - stretched(colours[0]))[in_reference].max() <= 1
    assert np.abs(blue - stretched(colours[2]))[in_reference].max() <= 1
    assert np.array_equal(red[~in_reference], green[~in_reference])
    assert (alpha == 255).all()
    dataset = gdal.Open(str(tmp_path / "out.tif"))
    roles = [dataset.GetRasterBand(band).GetColorInterpretation() for band in (1, 2, 3, 4)]
    assert roles == [gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand]


def test_of_many_bands_the_chosen_one_is_shown(tmp_path, feedback):
    many = np.stack([falling(), falling(), falling(), ramp()])
    grey, _ = mosaic(tmp_path, feedback, many, falling(), bands=replace(FIRST, reference=(4, 1)))
    assert np.abs(grey - stretched(ramp()))[~cells()].max() <= 1
    with pytest.raises(TiepointError, match="no band 5"):
        mosaic(tmp_path, feedback, many, falling(), "no.tif", bands=replace(FIRST, reference=(5,)))


def test_a_raster_of_one_colour_is_shown(tmp_path, feedback):
    grey, _ = mosaic(tmp_path, feedback, np.full((HEIGHT, WIDTH), 5, np.uint8), falling())
    assert set(np.unique(grey[~cells()])) == {128}


@pytest.mark.parametrize("place", GEOTRANSFORMS)
@pytest.mark.parametrize("grid", ["reference", "aligned", "sensed"])
def test_a_warped_raster_fits_on_every_grid(tmp_path, feedback, grid, place):
    """Both rasters show the same ground, so that the mosaic shows no cells at all."""
    transform, points = model("affine")
    geotransform, epsg = GEOTRANSFORMS[place]
    centres = pixel_centres(330, 310)
    ground = (100 + 1000 * waves(centres)).astype(np.float32)
    mapped = transform.apply(pixel_centres(300, 240).reshape(-1, 2)).reshape(240, 300, 2)
    pair = Pair(
        reference=RasterSource(write(tmp_path / "r.tif", ground, geotransform, epsg)),
        sensed=RasterSource(write(tmp_path / "s.tif", (100 + 1000 * waves(mapped)).astype(np.float32))),
    )
    options = RegistrationOptions.of(resampling="cubic", grid=grid)
    warp(pair.map(describe), transform, points, tmp_path / "w.tif", options, feedback)
    pair = replace(pair, sensed=RasterSource(str(tmp_path / "w.tif")))
    write_checkerboard(pair, tmp_path / "m.tif", feedback, bands=FIRST)
    grey, alpha = planes(tmp_path / "m.tif")
    assert (alpha == 255).all()
    dataset = gdal.Open(str(tmp_path / "m.tif"))
    placed = np.array(dataset.GetGeoTransform())
    base = np.array(describe(pair.reference).geotransform or (0, 1, 0, 0, 0, -1))
    assert np.allclose(placed[[1, 2, 4, 5]], base[[1, 2, 4, 5]])
    linear = np.array([[base[1], base[2]], [base[4], base[5]]])
    offset = np.linalg.solve(linear, placed[[0, 3]] - base[[0, 3]])
    x0, y0 = np.rint(offset).astype(int)
    assert np.allclose(offset, (x0, y0), atol=1e-6)  # on the reference's own pixels
    expected = ground[y0 : y0 + grey.shape[0], x0 : x0 + grey.shape[1]]
    system = np.column_stack([expected.ravel(), np.ones(expected.size)])
    middle = (grey.ravel() > 5) & (grey.ravel() < 250)  # not cut off by the stretch
    fitted, *_ = np.linalg.lstsq(system[middle], grey.ravel()[middle], rcond=None)
    assert np.abs(system @ fitted - grey.ravel())[middle].mean() < 4  # of 255


def test_a_large_raster_is_sampled_for_extent_and_stretch(tmp_path, feedback, monkeypatch):
    monkeypatch.setattr(checkerboard, "SAMPLE", 64)
    monkeypatch.setattr(reference_view, "SAMPLE", 64)
    warped = falling() + 10
    warped[:, :33] = NODATA
    grey, alpha = mosaic(tmp_path, feedback, ramp(), warped, how={"warped": {"nodata": NODATA}})
    assert WIDTH - 33 <= grey.shape[1] <= WIDTH - 33 + 15  # all data, and at most a few samples more
    assert grey.shape[0] == HEIGHT
    assert (alpha == 255).all()


def test_rasters_turned_against_each_other_are_refused(tmp_path, feedback):
    first = write(tmp_path / "r.tif", ramp(), (0.0, 1.0, 0.0, 100.0, 0.0, -1.0), 32633)
    second = write(tmp_path / "w.tif", ramp(), (0.0, 1.0, 0.1, 100.0, 0.1, -1.0), 32633)
    with pytest.raises(TiepointError, match="does not lie on the pixel grid"):
        write_checkerboard(
            Pair(reference=first, sensed=second).map(RasterSource),
            tmp_path / "out.tif",
            feedback,
            bands=FIRST,
        )
    assert sorted(os.listdir(tmp_path)) == ["r.tif", "w.tif"]


@pytest.mark.parametrize("after", [0, 3, 8])
@pytest.mark.parametrize("name", ["out.tif", "out.png"])
def test_cancel_leaves_the_old_file(tmp_path, feedback, gdal_mode, name, after, monkeypatch):
    monkeypatch.setattr(checkerboard, "BLOCK", 32)
    (tmp_path / name).write_bytes(b"old")
    feedback.cancel_after = after
    with pytest.raises(Cancelled):
        mosaic(tmp_path, feedback, ramp(), falling(), name)
    assert (tmp_path / name).read_bytes() == b"old"
    assert sorted(os.listdir(tmp_path)) == sorted([name, "reference.tif", "warped.tif"])


def test_an_input_is_not_overwritten(tmp_path, feedback):
    with pytest.raises(TiepointError, match="which this run reads"):
        mosaic(tmp_path, feedback, ramp(), falling(), "warped.tif")


@pytest.mark.parametrize("epsg", [32633, None])
def test_a_png_is_georeferenced(tmp_path, feedback, gdal_mode, epsg):
    place = ((1000.0, 2.0, 0.0, 5000.0, 0.0, -2.0), epsg) if epsg else (None, None)
    mosaic(tmp_path, feedback, ramp(), falling(), place=place)
    save_png(tmp_path / "out.tif", tmp_path / "copy.png", feedback)
    first, second = (gdal.Open(str(tmp_path / name)) for name in ("out.tif", "copy.png"))
    assert np.array_equal(planes(tmp_path / "copy.png"), planes(tmp_path / "out.tif"))
    assert second.GetGeoTransform() == first.GetGeoTransform()
    assert osr.SpatialReference(second.GetProjection()).GetAuthorityCode(None) == (
        str(epsg) if epsg else None
    )
    assert (tmp_path / "copy.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(TiepointError, match="does not exist"):
        save_png(tmp_path / "out.tif", tmp_path / "no" / "copy.png", feedback)
    with pytest.raises(TiepointError):
        save_png(tmp_path / "gone.tif", tmp_path / "other.png", feedback)
    assert sorted(os.listdir(tmp_path)) == [
        "copy.png",
        "copy.png.aux.xml",
        "out.tif",
        "reference.tif",
        "warped.tif",
    ]
