"""No output replaces a file that an input reads, however GDAL comes to read it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.files.outputs import Outputs, check_outputs
from tiepoint.core.geometry.transforms import MatrixTransform
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.pictures.checkerboard import save_png, write_checkerboard
from tiepoint.core.raster.pictures.quality_surface import write_quality_surface
from tiepoint.core.raster.points.point_files import write_geopackage, write_georeferencer_points
from tiepoint.core.raster.points.point_tables import write_arosics_table, write_point_table
from tiepoint.core.raster.read.files_read import files_read, reads_of
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp.gdal_script import write_gdal_script
from tiepoint.core.raster.warp.output_file import moved_into_place
from tiepoint.core.raster.warp.preview import write_preview
from tiepoint.core.raster.warp.raster_formats import copy_raster
from tiepoint.core.raster.warp.warp import warp
from tiepoint.tests.core.raster.scenes import write

IMAGE = np.random.default_rng(0).integers(1, 255, (40, 50), dtype=np.uint8)
UTM = (3e5, 10.0, 0.0, 5e6, 0.0, -10.0)


@pytest.fixture
def tile(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # names may be relative
    (tmp_path / "tiles").mkdir()
    return Path(write(tmp_path / "tiles" / "tile.tif", IMAGE, UTM, epsg=32633))


def virtual(path: Path, *sources: object) -> Path:
    gdal.BuildVRT(str(path), [str(source) for source in sources]).FlushCache()
    return path


def translated(path: Path, source: object, driver: str) -> Path:
    gdal.Translate(str(path), str(source), format=driver)
    return path


def nested(folder: Path, tile: Path) -> str:
    inner = virtual(folder / "tiles" / "inner.vrt", tile)
    gdal.Warp(str(folder / "warped.vrt"), str(inner), format="VRT", dstSRS="EPSG:32634").FlushCache()
    return str(virtual(folder / "outer.vrt", folder / "warped.vrt"))


def moved_along(folder: Path, tile: Path) -> str:
    """A virtual raster with relative names, reached through a link from elsewhere."""
    made = virtual(folder / "tiles" / "made.vrt", tile)
    assert 'relativeToVRT="1"' in made.read_text()
    (folder / "link.vrt").symlink_to(made)
    return str(folder / "link.vrt")


def inside_text(folder: Path, tile: Path) -> str:
    """Like the previews of the workbench: the source is the XML of another virtual raster."""
    view = gdal.Translate("", str(tile), format="VRT")
    return str(translated(folder / "outer.vrt", view.GetMetadata("xml:VRT")[0], "VRT"))


WAYS = {
    "itself": lambda folder, tile: str(tile),
    "options": lambda folder, tile: f"{tile}|option:NUM_THREADS=2",
    "relative": lambda folder, tile: "tiles/tile.tif",
    "virtual": lambda folder, tile: str(virtual(folder / "a.vrt", tile)),
    "mosaic": lambda folder, tile: str(
        virtual(folder / "a.vrt", write(folder / "b.tif", IMAGE, UTM, 32633), tile)
    ),
    "nested": nested,
    "link": moved_along,
    "text in a text": inside_text,
    "text": lambda folder, tile: (
        virtual(folder / "a.vrt", tile).read_text().replace("tiles/", f"{folder}/tiles/")
    ),
    "vrt://": lambda folder, tile: f"vrt://{tile}?bands=1",
    "subdataset": lambda folder, tile: f"GTIFF_DIR:1:{tile}",
    "derived": lambda folder, tile: f"DERIVED_SUBDATASET:AMPLITUDE:{tile}",
    "subdataset inside": lambda folder, tile: str(translated(folder / "a.vrt", f"GTIFF_DIR:1:{tile}", "VRT")),
    "memory": lambda folder, tile: str(translated(Path("/vsimem/a.vrt"), tile, "VRT")),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", ["itself", "link", "hard link"])
def test_a_file_is_found_under_every_kind_of_name(tmp_path, tile, way, name, gdal_mode):
    source = RasterSource(WAYS[way](tmp_path, tile))
    describe(source)  # GDAL can open it
    output = tile
    if name != "itself":
        output = tmp_path / "another name.tif"
        (os.symlink if name == "link" else os.link)(tile, output)
    other = Path(write(tmp_path / "other.tif", IMAGE))
    assert files_read([source], [other, output, tmp_path / "not there.tif"]) == [output]
    with pytest.raises(TiepointError, match="would overwrite"):
        check_outputs(Outputs(report=output), [source.uri], reads_of(source))
    if way == "memory":
        gdal.Unlink("/vsimem/a.vrt")


@pytest.mark.parametrize("depth", [0, 1])
@pytest.mark.parametrize(
    ("driver", "name", "partner"),
    [
        ("ENVI", "scene.dat", "scene.hdr"),
        ("EHdr", "scene.bil", "scene.hdr"),
        ("HFA", "scene.img", "scene.img.aux.xml"),
        ("GTiff", "scene.tif", "scene.tif.ovr"),
        ("GTiff", "scene.tif", "scene.tif.msk"),
        ("GTiff", "scene.tif", "scene.tfw"),
        ("PNG", "scene.png", "scene.png.aux.xml"),
    ],
)
def test_sidecar_files_of_a_raster_are_read_too(tmp_path, tile, driver, name, partner, depth):
    path = translated(tmp_path / name, tile, driver)
    if partner.endswith(".ovr"):
        gdal.Open(str(path)).BuildOverviews("NEAREST", [2])
    elif partner.endswith(".msk"):
        gdal.Open(str(path)).CreateMaskBand(gdal.GMF_PER_DATASET)
    elif partner.endswith(".tfw"):
        (tmp_path / partner).write_text("10\n0\n0\n-10\n5\n5\n")
        path = Path(write(path, IMAGE))  # without georeferencing
    elif driver == "HFA":
        gdal.Info(str(path), stats=True)
    source = virtual(tmp_path / "outer.vrt", path) if depth else path
    assert (tmp_path / partner).is_file()
    assert files_read([RasterSource(str(source))], [tmp_path / partner]) == [tmp_path / partner]


def test_archives_and_formats_that_are_folders_are_read(tmp_path, tile):
    archive = tmp_path / "a.zip"
    handle = gdal.VSIFOpenL(f"/vsizip/{archive}/in/tile.tif", "wb")
    data = tile.read_bytes()
    gdal.VSIFWriteL(data, 1, len(data), handle)
    gdal.VSIFCloseL(handle)
    for uri in (f"/vsizip/{archive}/in/tile.tif", f"/vsizip/{{{archive}}}/in/tile.tif"):
        assert files_read([RasterSource(uri)], [archive, tile]) == [archive]
    store = translated(tmp_path / "store.zarr", tile, "Zarr")
    inside = next(path for path in sorted(store.rglob("*")) if path.is_file())
    assert files_read([RasterSource(f'ZARR:"{store}"')], [tile, inside]) == [inside]


def test_the_rasters_of_a_tile_index_are_read(tmp_path, tile):
    if gdal.GetDriverByName("GTI") is None:
        pytest.skip("tile indexes came with GDAL 3.9")
    inner = virtual(tmp_path / "inner.vrt", tile)
    index = tmp_path / "tiles.gti.gpkg"
    table = ogr.GetDriverByName("GPKG").CreateDataSource(str(index))
    layer = table.CreateLayer("tiles", describe_crs(tile), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("location", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("location", "inner.vrt")
    feature.SetGeometry(
        ogr.CreateGeometryFromWkt("POLYGON((3e5 5e6,300500 5e6,300500 4999600,3e5 4999600,3e5 5e6))")
    )
    layer.CreateFeature(feature)
    table = layer = feature = None
    for uri in (str(index), f"GTI:{index}"):
        for file in (tile, inner, index):
            assert files_read([RasterSource(uri)], [file]) == [file]


def describe_crs(path: Path):
    return gdal.Open(str(path)).GetSpatialRef()


def test_files_that_are_not_read_may_be_replaced(tmp_path, tile):
    """Files beside the raster, one of them with its stem, and texts that only look like names."""
    source = RasterSource(str(virtual(tmp_path / "a.vrt", tile)))
    others = [tmp_path / name for name in ("tile.json", "Gray", "1", "report.json", "tiles/tile2.tif")]
    for path in others:
        path.write_text("{}")
    assert [path.name for path in files_read([source], others)] == ["Gray"]  # its text names it


@pytest.mark.parametrize(
    "uri",
    ["", "no such file.tif", "PG:dbname=x", "WMS:http://localhost:1/?", "/vsicurl/http://localhost:1/a.tif"],
)
def test_a_raster_that_cannot_be_opened_reads_nothing(tile, uri, gdal_mode):
    assert files_read([RasterSource(uri)], [tile]) == []


def test_thousands_of_tiles_are_not_opened(tmp_path, tile, monkeypatch):
    """A tile is opened only if an output may be one of its sidecar files."""
    names = []
    for number in range(300):
        names.append(tmp_path / "tiles" / f"t{number}.tif")
        os.link(tile, names[-1])
    source = RasterSource(str(virtual(tmp_path / "a.vrt", *names)))
    other = Path(write(tmp_path / "other.tif", IMAGE))
    opened = []
    real = gdal.OpenEx
    monkeypatch.setattr(gdal, "OpenEx", lambda *a, **k: opened.append(a[0]) or real(*a, **k))
    assert files_read([source], [other]) == []
    assert opened == [source.uri]
    assert files_read([source], [names[7]]) == [names[7]]


PLACES = np.random.default_rng(1).uniform((0, 0), (50, 40), (30, 2))
POINTS = ControlPoints.of(reference=PLACES, sensed=PLACES)
SAME = MatrixTransform("affine", np.eye(3))


def outputs_of_everything():
    """All functions that write a file for the user: name -> call with (path, infos, feedback)."""
    options = RegistrationOptions()
    points = (POINTS, SAME)

    def sources(infos):
        return infos.map(lambda info: info.source)

    return {
        "warp": lambda p, i, f: warp(i, SAME, POINTS, p, options, f),
        "geopackage": lambda p, i, f: write_geopackage(p, *points, i),
        "georeferencer": lambda p, i, f: write_georeferencer_points(p, *points, i),
        "table": lambda p, i, f: write_point_table(p, *points, i),
        "arosics": lambda p, i, f: write_arosics_table(p, *points, i),
        "preview": lambda p, i, f: write_preview(p, SAME, POINTS, i),
        "surface": lambda p, i, f: write_quality_surface(p, POINTS.reference, POINTS.score, i.sensed),
        "checkerboard": lambda p, i, f: write_checkerboard(
            Pair(reference=i.reference.source, sensed=i.reference.source),
            p,
            f,
            bands=options.read.bands,
            keep=[i.sensed.source],
        ),
        "png": lambda p, i, f: save_png(Path(i.reference.source.uri), p, f, [i.sensed.source]),
        "format": lambda p, i, f: copy_raster(Path(i.reference.source.uri), p, "lzw", f, [i.sensed.source]),
        "script": lambda p, i, f: write_gdal_script(
            p, sources(i), SAME, POINTS, p.with_name("o.tif"), options, f
        ),
    }


@pytest.mark.parametrize("what", outputs_of_everything())
def test_every_output_is_refused(tmp_path, tile, what):
    """The sensed raster is a virtual raster; the output is its source."""
    reference = write(tmp_path / "reference.tif", IMAGE, UTM, epsg=32633)
    sensed = virtual(tmp_path / "sensed.vrt", tile)
    infos = Pair(reference=describe(RasterSource(reference)), sensed=describe(RasterSource(str(sensed))))
    before = tile.read_bytes()
    with pytest.raises(TiepointError, match="which this run reads"):
        outputs_of_everything()[what](tile, infos, Feedback())
    assert tile.read_bytes() == before
    assert os.listdir(tile.parent) == ["tile.tif"]


def test_a_sidecar_file_that_the_output_would_remove_is_protected(tmp_path, tile):
    """out.tif does not exist, but an input reads an overview file of that name."""
    overview = tmp_path / "out.tif.ovr"
    tile.rename(overview)
    source = RasterSource(str(virtual(tmp_path / "a.vrt", overview)))
    with pytest.raises(TiepointError, match=r"“out\.tif\.ovr”"):
        check_outputs(Outputs(raster=tmp_path / "out.tif"), [source.uri], reads_of(source))
    with (
        pytest.raises(TiepointError, match="which this run reads"),
        moved_into_place(tmp_path / "out.tif", source),
    ):
        pytest.fail("not reached")


def test_sidecar_files_that_appear_while_writing_are_checked_too(tmp_path, tile):
    spill = tmp_path / "scene.ige"
    tile.rename(spill)
    source = RasterSource(str(virtual(tmp_path / "a.vrt", spill)))
    before = spill.read_bytes()

    def work():
        with moved_into_place(tmp_path / "scene.img", source) as temporary:
            temporary.write_text("new")
            temporary.with_suffix(".ige").write_text("new")

    with pytest.raises(TiepointError, match=r"“scene\.ige”"):
        work()
    assert spill.read_bytes() == before
    assert not (tmp_path / "scene.img").exists()


@pytest.mark.parametrize(
    "value", [{"href": "tiles/tile.tif"}, {"command_line": "gdal raster clip tiles/tile.tif --bbox 1,2,3,4"}]
)
def test_names_in_the_json_of_an_index_or_an_algorithm_are_read(tmp_path, tile, value):
    (tmp_path / "index.json").write_text(json.dumps(value))
    inner = virtual(tmp_path / "a.vrt", write(tmp_path / "b.tif", IMAGE, UTM))
    inner.write_text(
        inner.read_text().replace("</VRTDataset>", "<!-- --><Index>index.json</Index></VRTDataset>")
    )
    assert files_read([RasterSource(str(inner))], [tile]) == [tile]
