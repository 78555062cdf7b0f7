"""Items in, Items out: what they say is read by pystac, valid by its own schemas, and right."""

from __future__ import annotations

import json
import shutil
from datetime import datetime, timezone

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core import series
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.scenes.earth import epsg_code, on_earth
from tiepoint.tests.core.batch.cases import CountingEngine
from tiepoint.tests.core.scenes import names, texture, write_raster

UTM = (301000.0, 10.0, 0.0, 4999000.0, 0.0, -10.0)
WHEN = datetime(2024, 7, 9, 10, 15, tzinfo=timezone.utc)


def wkt(code):
    from tiepoint.core.raster.read.georeferencing import spatial_reference

    return spatial_reference(f"EPSG:{code}").ExportToWkt()


@pytest.fixture
def folder(scene, tmp_path):
    """reference.tif, and the scenes a (registered) and b (refused, 200 px wide)."""
    shutil.copy(scene / "reference.tif", tmp_path)
    (tmp_path / "scenes").mkdir()
    shutil.copy(scene / "sensed.tif", tmp_path / "scenes" / "a.tif")
    image = (texture(200, 150, seed=3) * 255).astype(np.uint8)
    write_raster(tmp_path / "scenes" / "b.tif", [image], UTM, 32633)
    return tmp_path


def run(folder, scenes, **more):
    engine = CountingEngine([200])
    found = series(
        scenes,
        folder / "out",
        reference=folder / "reference.tif",
        engine=engine,
        method="pso-sift",
        use_georeferencing=False,
        **more,
    )
    return found, engine


def item_of(pystac, folder, stem, **more):
    item = pystac.Item(f"{stem}-item", None, None, WHEN, {"platform": "made", "proj:epsg": 4326, **more})
    item.stac_extensions = ["https://stac-extensions.github.io/projection/v1.1.0/schema.json"]
    bands = {"raster:bands": [{"scale": 0.5, "nodata": 7}, {"offset": 2.0}]}
    path = str(folder / "scenes" / f"{stem}.tif")
    item.add_asset("red", pystac.Asset(path, media_type="image/tiff", roles=["data"], extra_fields=bands))
    item.add_asset("look", pystac.Asset("x.png", media_type="image/png", roles=["thumbnail"]))
    return item


def test_items_of_a_folder(folder):
    pystac = pytest.importorskip("pystac")
    found, _ = run(folder, folder / "scenes", stac=True)
    assert [record.state for record in found.records] == ["registered", "refused"]
    collection = pystac.ItemCollection.from_file(str(found.files["stac"]))
    (item,) = collection.items
    assert item.id == "a"
    assert collection.extra_fields["tiepoint:refused"][0]["id"] == "b"
    raster = gdal.Open(str(folder / "out" / "a_registered.tif"))
    assert item.properties["proj:code"] == "EPSG:32633"
    assert item.properties["proj:shape"] == [raster.RasterYSize, raster.RasterXSize]
    assert item.properties["proj:transform"] == [10.0, 0.0, 300000.0, 0.0, -10.0, 5000000.0]
    assert item.properties["proj:bbox"] == [300000.0, 4996400.0, 304000.0, 5000000.0]
    bands = [{"data_type": "uint16", "nodata": 0}] * 2
    assert item.assets["data"].extra_fields["raster:bands"] == bands
    assert item.properties["tiepoint:verdict"] == "registered"
    west, south, east, north = item.bbox
    assert 12.4 < west < east < 12.6
    assert 45.0 < south < north < 45.2
    assert (folder / "out" / item.assets["data"].href).exists()
    assert sorted(item.assets) == ["control_points", "data", "report"]
    json.loads((folder / "out" / "a_item.json").read_text())


def test_items_are_valid_and_stay_what_they_were(folder):
    pystac = pytest.importorskip("pystac")
    items = pystac.ItemCollection([item_of(pystac, folder, stem) for stem in ("a", "b")])
    items.save_object(str(folder / "items.json"))
    for scenes in (items, folder / "items.json", [str(folder / "items.json")]):
        found, engine = run(folder, scenes)
        assert engine.calls == (2 if scenes is items else 0)  # else done before
        (item,) = pystac.ItemCollection.from_file(str(found.files["stac"])).items
        assert item.id == "a-item"
        assert item.datetime == WHEN
        assert item.properties["platform"] == "made"
        assert "proj:epsg" not in item.properties
        first, second = item.assets["data"].extra_fields["raster:bands"]
        assert first == {"data_type": "uint16", "nodata": 0, "scale": 0.5}
        assert second == {"data_type": "uint16", "nodata": 0, "offset": 2.0}
    pytest.importorskip("referencing")  # without it, pystac does not validate
    plain = item.to_dict(include_self_link=False)
    plain["stac_extensions"] = []  # whose schemas are on a server
    pystac.Item.from_dict(plain).validate()


def test_a_folder_of_items_is_one_of_scenes(folder):
    pystac = pytest.importorskip("pystac")
    search = folder / "search"
    search.mkdir()
    for stem in ("a", "b"):
        item_of(pystac, folder, stem).save_object(dest_href=str(search / f"{stem}.json"))
    (search / "notes.json").write_text("{}")
    found, _ = run(folder, search)
    states = {record.stem: record.state for record in found.records}
    assert states == {"a": "registered", "b": "refused"}
    assert "stac" in found.files
    # Its own results beside the Items are no scenes, and rasters come first unless an asset is asked for.
    shutil.copy(found.files["stac"], search / "results.json")
    shutil.copy(folder / "scenes" / "a.tif", search / "c.tif")
    found, engine = run(folder, search, asset="red")
    assert ({record.stem for record in found.records}, engine.calls) == ({"a", "b"}, 0)
    found, _ = run(folder, search)
    assert [record.stem for record in found.records] == ["c"]


def test_a_catalogue_in_the_folder_leads_to_its_items(folder):
    pystac = pytest.importorskip("pystac")
    catalogue = pystac.Catalog("made", "two scenes")
    catalogue.add_items([item_of(pystac, folder, stem) for stem in ("a", "b")])
    catalogue.normalize_and_save(str(folder / "catalogue"), pystac.CatalogType.SELF_CONTAINED)
    found, _ = run(folder, folder / "catalogue", asset="red")
    assert [record.stem for record in found.records] == ["a", "b"]


def test_the_item_of_a_scene_that_is_refused_now_goes(folder):
    pystac = pytest.importorskip("pystac")
    run(folder, folder / "scenes", stac=True)
    assert "a_item.json" in names(folder / "out")
    engine = CountingEngine([200, 320])
    more = {"reference": folder / "reference.tif", "method": "pso-sift", "use_georeferencing": False}
    found = series(folder / "scenes", folder / "out", stac=True, again=True, engine=engine, **more)
    assert "a_item.json" not in names(folder / "out")
    assert pystac.ItemCollection.from_file(str(found.files["stac"])).items == []


def test_what_cannot_be_told_is_asked(folder):
    pystac = pytest.importorskip("pystac")
    item = item_of(pystac, folder, "a")
    item.add_asset("nir", pystac.Asset("nir.tif", media_type="image/tiff", roles=["data"]))
    (folder / "broken.json").write_text('{"type": "Feature", "stac_version": "1.0.0"}')
    (folder / "out").mkdir()
    item.save_object(dest_href=str(folder / "out" / "a_item.json"))
    cases = [
        ("stac_asset_needed", item, {}),
        ("stac_asset_missing", item, {"asset": "blue"}),
        ("stac_unreadable", folder / "broken.json", {}),
        ("stac_without_rasters", folder / "scenes", {"stac": True, "files": ["report"]}),
        ("result_overwrites_input", folder / "out" / "a_item.json", {"asset": "red"}),
    ]
    for code, scenes, more in cases:
        with pytest.raises(TiepointError) as caught:
            run(folder, scenes, **more)
        assert caught.value.code == code


def test_the_earth_is_round():
    """Across the date line a footprint has two parts, and its box begins in the east."""
    ring = [(179.5, -10.0), (180.5, -10.0), (180.5, -9.0), (179.5, -9.0)]
    earth = on_earth(ring, wkt(4326))
    assert earth.geometry["type"] == "MultiPolygon"
    assert earth.bbox == pytest.approx([179.5, -10.0, -179.5, -9.0])
    plain = on_earth([(500000, 0), (501000, 0), (501000, 1000)], wkt(32633))
    assert plain.geometry["type"] == "Polygon"
    assert plain.bbox[0] == pytest.approx(15.0, abs=1e-6)
    assert on_earth(ring, "").geometry is None
    assert epsg_code(wkt(32633)) == "EPSG:32633"
    assert epsg_code("") is None
