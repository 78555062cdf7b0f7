"""New layers as another program reads them; nothing is left open where writing fails."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import ogr
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.vectors.new_layers import Row, line, new_layers, point, polygon
from tiepoint.tests.core.scenes import write_raster

pytestmark = pytest.mark.usefixtures("gdal_mode")  # with GDAL's exceptions off and on

CODE = "footprints_not_written"
COLUMNS = {"name": str, "size": float, "number": int, "good": bool}


@pytest.fixture
def reference(tmp_path):
    write_raster(
        tmp_path / "reference.tif", [np.ones((40, 50), np.uint8)], (7.0, 2.0, 0, 9.0, 0, -2.0), 32633
    )
    return describe(RasterSource(str(tmp_path / "reference.tif")))


def rows_of(path, layer):
    package = ogr.Open(str(path))  # a layer does not outlive it
    return [(each.GetFID(), each.ExportToJson(as_object=True)) for each in package.GetLayerByName(layer)]


def names_in(path):
    package = ogr.Open(str(path), 1)
    return [package.GetLayer(number).GetName() for number in range(package.GetLayerCount())]


def test_rows_of_every_kind_come_back(tmp_path, reference):
    path = tmp_path / "new.gpkg"
    rows = [
        Row(polygon([(1, 2), (5, 2), (5, 8)]), {"name": "a", "size": 2.5, "number": 3, "good": True}, 4),
        Row(None, {"name": None, "size": np.nan, "number": np.int64(7), "good": np.False_}),
    ]
    with new_layers(path, reference, CODE) as layers:
        layers.add("squares", ogr.wkbPolygon, COLUMNS, rows)
        layers.add("lines", ogr.wkbLineString, {}, [Row(line(np.array([[1.0, 2.0], [3.0, 5.0]])), {})])
    (first, one), (second, other) = rows_of(path, "squares")
    assert (first, second) == (4, 5)
    assert one["properties"] == {"name": "a", "size": 2.5, "number": 3, "good": True}
    assert one["geometry"]["coordinates"] == [[[1, 2], [5, 2], [5, 8], [1, 2]]]
    assert other["properties"] == {"name": None, "size": None, "number": 7, "good": False}
    assert other["geometry"] is None
    assert rows_of(path, "lines")[0][1]["geometry"]["coordinates"] == [[1, 2], [3, 5]]
    package = ogr.Open(str(path))
    assert package.GetLayerByName("lines").GetSpatialRef().GetAuthorityCode(None) == "32633"


def test_a_layer_is_added_to_a_package_that_is_there(tmp_path, reference):
    path = tmp_path / "new.gpkg"
    for name, added in (("first", False), ("second", True)):
        with new_layers(path, reference, CODE, added=added) as layers:
            layers.add(name, ogr.wkbPoint, {"size": float}, [Row(point((3, 4)), {"size": 1.0})])
    assert len(rows_of(path, "first")) == len(rows_of(path, "second")) == 1
    with (
        pytest.raises(TiepointError, match="footprints"),
        new_layers(tmp_path / "no", reference, CODE, added=True),
    ):
        pass


def test_an_error_of_the_rows_leaves_the_file_closed(tmp_path, reference):
    path = tmp_path / "new.gpkg"

    def rows():
        yield Row(point((3, 4)), {})
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"), new_layers(path, reference, CODE) as layers:
        layers.add("points", ogr.wkbPoint, {}, rows())
    assert layers._package is None  # though the error, which a task keeps, refers to `layers`
    assert names_in(path) == []


def test_a_row_twice_is_an_error(tmp_path, reference):
    rows = [Row(point((3, 4)), {}, 2), Row(point((3, 5)), {}, 2)]
    flawed = replace(reference, crs_wkt="")
    with (
        pytest.raises(TiepointError, match="footprints"),
        new_layers(tmp_path / "a.gpkg", flawed, CODE) as layers,
    ):
        layers.add("points", ogr.wkbPoint, {}, rows)
