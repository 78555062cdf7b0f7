"""describe(): the description of a raster, and reasons to refuse one."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import TiepointError
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import (
    RasterSource,
    check_bands,
    describe,
    describe_pair,
    pixel_to_map,
)
from tiepoint.tests.core.raster.scenes import wkt, write

IMAGE = np.arange(40 * 50, dtype=np.uint16).reshape(40, 50)


def test_describes_bands_and_georeferencing(tmp_path):
    path = write(
        tmp_path / "a.tif", np.stack([IMAGE, IMAGE]), (-500.0, 2, 0, 900.0, 0, -2), epsg=32633, nodata=7
    )
    info = describe(RasterSource(path))
    assert info.size == (50, 40)
    assert info.dtypes == ("UInt16", "UInt16")
    assert info.nodata == (7.0, 7.0)
    assert info.geotransform == (-500.0, 2, 0, 900.0, 0, -2)
    assert "32633" in info.crs_wkt
    assert not info.masked
    assert not info.rotated
    assert info.alpha_band is None


def test_pixel_to_map_counts_from_centres(tmp_path):
    info = describe(RasterSource(write(tmp_path / "a.tif", IMAGE, (100.0, 2, 0.5, 900.0, 0.25, -3))))
    assert info.rotated
    assert (pixel_to_map(info) @ (0, 0, 1))[:2].tolist() == [100 + 1 + 0.25, 900 + 0.125 - 1.5]
    plain = describe(RasterSource(write(tmp_path / "b.tif", IMAGE)))
    assert plain.geotransform is None
    assert (pixel_to_map(plain) @ (3, 4, 1))[:2].tolist() == [3.5, -4.5]


def test_layer_crs_overrides_the_file(tmp_path):
    path = write(tmp_path / "a.tif", IMAGE, (0.0, 2, 0, 900.0, 0, -2), epsg=32633)
    assert "32719" in describe(RasterSource(path, wkt(32719))).crs_wkt


@pytest.mark.parametrize("crs", ["nonsense", "EPSG:0"])
def test_an_unknown_crs_is_an_error(tmp_path, crs, gdal_mode):
    with pytest.raises(TiepointError, match="not understood"):
        describe(RasterSource(write(tmp_path / "a.tif", IMAGE), crs))


@pytest.mark.parametrize(
    ("uri", "hint"),
    [
        ("/nowhere/at all.tif", "still there"),
        ("/vsizip/nowhere.zip/a.tif", "opens in QGIS"),
        ("", ""),
    ],
)
def test_a_raster_that_gdal_cannot_open_is_an_error(uri, hint, gdal_mode):
    with pytest.raises(TiepointError, match="cannot be opened") as caught:
        describe(RasterSource(uri))
    assert hint in caught.value.hint
    assert caught.value.hint


def test_that_a_file_is_missing_is_told_in_one_sentence(gdal_mode):
    """GDAL's words would only repeat the path: four lines of it in the dock."""
    with pytest.raises(TiepointError) as caught:
        describe(RasterSource("/nowhere/at all.tif"))
    assert caught.value.message == "“at all.tif” cannot be opened."


_SERVICE_FILE = """<GDAL_WMS><Service name="TMS"><ServerUrl>http://example.org/${z}/${x}/${y}.png</ServerUrl>
</Service><DataWindow><UpperLeftX>-180</UpperLeftX><UpperLeftY>90</UpperLeftY><LowerRightX>180</LowerRightX>
<LowerRightY>-90</LowerRightY><TileLevel>4</TileLevel></DataWindow><BandsCount>3</BandsCount></GDAL_WMS>"""


@pytest.mark.parametrize(
    "uri",
    [
        "contextualWMSLegend=0&crs=EPSG:3857&layers=a&url=https://me:secret@example.org/wms",
        "type=xyz&url=https://example.org/%7Bz%7D/%7Bx%7D/%7By%7D.png",
        "type=xyz&url=https%3A%2F%2Fexample.org%2F%7Bz%7D.png",
        "dpiMode=7 url=http://example.org/wcs identifier=a",
        "https://example.org/scene.tif",
        "WMS:http://example.org/wms?LAYERS=a",
        "WCS:https://example.org:8080/wcs",
        _SERVICE_FILE,
        "file",
    ],
)
def test_web_services_are_refused_without_asking_them(tmp_path, monkeypatch, uri, gdal_mode):
    named = "example.org"
    if uri == "file":  # GDAL opens it without the network
        (tmp_path / "service.xml").write_text(_SERVICE_FILE)
        uri, named = str(tmp_path / "service.xml"), "service.xml"
    else:
        monkeypatch.setattr(gdal, "OpenEx", None)  # calling it would be an error
    with pytest.raises(TiepointError, match="web service") as caught:
        describe(RasterSource(uri))
    assert named in caught.value.message
    assert "secret" not in str(caught.value)
    assert "GeoTIFF" in caught.value.hint


def test_a_file_whose_name_looks_like_a_service_is_a_file(tmp_path):
    uri = write(tmp_path / "a url=b.tif", np.zeros((40, 40), np.uint8))
    assert describe(RasterSource(uri)).size == (40, 40)


def test_a_text_file_is_no_raster(tmp_path, gdal_mode, capfd):
    (tmp_path / "a.tif").write_text("no raster at all")
    with pytest.raises(TiepointError, match=r"cannot be opened.*GDAL says"):
        describe(RasterSource(str(tmp_path / "a.tif")))
    assert capfd.readouterr().err == ""  # GDAL's message goes into the error, not to the console


def test_complex_and_tiny_are_refused(tmp_path):
    with pytest.raises(TiepointError, match="complex") as caught:
        describe(RasterSource(write(tmp_path / "c.tif", np.ones((40, 40), np.complex64))))
    assert "amplitude" in caught.value.hint
    with pytest.raises(TiepointError, match="8 x 8"):
        describe(RasterSource(write(tmp_path / "t.tif", np.ones((8, 8), np.uint8))))


def test_bands_out_of_range(tmp_path):
    info = describe(RasterSource(write(tmp_path / "a.tif", IMAGE)))
    check_bands(info, (1,))
    for band in (0, 2):
        with pytest.raises(TiepointError, match=f"no band {band}"):
            check_bands(info, (band,))


def test_masks_and_alpha_are_described(tmp_path):
    roles = [gdal.GCI_GrayIndex, gdal.GCI_AlphaBand]
    grey = np.zeros((2, 40, 40), np.uint8)
    assert describe(RasterSource(write(tmp_path / "a.tif", grey, roles=roles))).alpha_band == 2
    path = write(tmp_path / "m.tif", np.zeros((40, 40), np.uint8))
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    del dataset
    info = describe(RasterSource(path))
    assert info.masked
    assert info.alpha_band is None


def test_qgis_open_options(tmp_path):
    path = write(tmp_path / "a.tif", np.zeros((80, 80), np.uint8), (0.0, 2, 0, 900.0, 0, -2))
    dataset = gdal.Open(path)
    dataset.BuildOverviews("NEAREST", [2])
    del dataset
    assert describe(RasterSource(path + "|option:OVERVIEW_LEVEL=0")).size == (40, 40)


def with_gcps(path, pull=0.0, epsg=32633):
    """A raster with five ground control points on a turned lattice, the middle one pulled away, map units."""
    write(path, IMAGE)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    corners = [(0, 0), (50, 0), (0, 40), (50, 40), (25, 20)]
    places = [(500.0 + 2 * x + 0.5 * y, 900.0 + 0.25 * x - 3 * y) for x, y in corners]
    places[4] = (places[4][0] + pull, places[4][1])
    gcps = [gdal.GCP(x, y, 0, column, row) for (x, y), (column, row) in zip(places, corners)]
    dataset.SetGCPs(gcps, wkt(epsg))
    dataset = None
    return RasterSource(str(path))


def test_ground_control_points_that_fit_a_geotransform_become_one(tmp_path):
    info = describe(with_gcps(tmp_path / "a.tif"))
    np.testing.assert_allclose(info.geotransform, (500, 2, 0.5, 900, 0.25, -3), atol=1e-9)
    assert "32633" in info.crs_wkt
    assert info.placing is None
    assert info.placed_by == "ground control points"


def test_a_raster_that_control_points_bend_is_a_reference_as_the_map_shows_it(tmp_path):
    sources = Pair(reference=with_gcps(tmp_path / "a.tif", pull=20.0), sensed=with_gcps(tmp_path / "b.tif"))
    infos = describe_pair(sources)
    assert infos.reference.geotransform[2] == infos.reference.geotransform[4] == 0
    assert infos.reference.source.shown
    assert infos.reference.alpha_band == infos.reference.band_count
    assert "32633" in infos.reference.crs_wkt
    assert describe(infos.reference.source).size == infos.reference.size
    assert not infos.sensed.source.shown
    native = describe(sources.reference)
    assert native.geotransform is None
    assert native.unplaced_by == "ground control points"  # one of five, off by a tenth of the raster


def unplaced(path, corners):
    write(path, IMAGE)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetGCPs([gdal.GCP(500.0 + 2 * x, 900.0 - 3 * y, 0, x, y) for x, y in corners], wkt(32633))
    dataset = None
    return RasterSource(str(path))


@pytest.mark.parametrize("corners", [[(0, 0), (50, 40)], [(0, 0), (20, 20), (40, 40), (50, 50)]])
def test_control_points_that_place_nothing_are_left_aside(tmp_path, corners):
    source = unplaced(tmp_path / "a.tif", corners)
    infos = describe_pair(Pair(reference=source, sensed=source))
    shown = gdal.AutoCreateWarpedVRT(gdal.Open(source.uri)) is not None  # newer GDAL shows two points
    for info in infos.both[1:] if shown else infos.both:
        assert (info.geotransform, info.placing, info.crs_wkt) == (None, None, "")
        assert info.unplaced_by == "ground control points"
        assert info.placed_by == "nothing"
    assert infos.reference.source.shown == shown


def test_what_gdal_cannot_warp_is_no_reference(tmp_path, monkeypatch):
    source = with_gcps(tmp_path / "a.tif", pull=5.0)
    monkeypatch.setattr(gdal, "Warp", lambda *_, **__: None)
    assert describe(source).placing is not None
    with pytest.raises(TiepointError, match="no usable position") as caught:
        describe_pair(Pair(reference=source, sensed=source))
    assert "Warp it" in caught.value.hint


def test_a_file_of_several_rasters_names_one_of_them(tmp_path):
    package = tmp_path / "two.gpkg"
    tables = []
    for table in ("red", "blue"):
        options = [f"RASTER_TABLE={table}", *(["APPEND_SUBDATASET=YES"] if tables else [])]
        dataset = gdal.GetDriverByName("MEM").Create("", 64, 64, 3)
        dataset.SetGeoTransform((0, 1, 0, 64, 0, -1))
        tables.append(gdal.GetDriverByName("GPKG").CreateCopy(str(package), dataset, options=options))
        tables[-1].FlushCache()
        tables[-1] = None
    with pytest.raises(TiepointError) as caught:
        describe(RasterSource(str(package)))
    assert caught.value.code == "raster_of_several"
    assert f"GPKG:{package}:red" in caught.value.hint
