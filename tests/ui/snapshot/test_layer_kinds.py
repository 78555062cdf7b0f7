"""Layers of other kinds than tiles and WMS are drawn at their place, too."""

from __future__ import annotations

import json
import struct

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsGradientColorRamp,
    QgsMeshLayer,
    QgsPointCloudAttributeByRampRenderer,
    QgsPointCloudLayer,
    QgsProviderRegistry,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsVectorTileBasicRenderer,
    QgsVectorTileLayer,
)
from qgis.PyQt.QtGui import QColor
from tiepoint.core.feedback import Feedback
from tiepoint.core.pair import Pair
from tiepoint.ui.snapshot.draw import take
from tiepoint.ui.snapshot.picture import is_drawn
from tiepoint.ui.snapshot.plan import plan_snapshot

from ..tile_server import LEFT, PIXEL, TILE, TILES, TOP, TRUE, ground_at, scene, to_web_map


@pytest.fixture
def ground(tmp_path):
    """The map's image as a GeoTIFF."""
    path = tmp_path / "ground.tif"
    width, height = TILES[0] * TILE, TILES[1] * TILE
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Byte)
    dataset.SetGeoTransform((LEFT, PIXEL, 0.0, TOP, 0.0, -PIXEL))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(3857)
    dataset.SetProjection(crs.ExportToWkt())
    dataset.WriteRaster(0, 0, width, height, scene().tobytes())
    return path


def snapshot(layer, sensed, tmp_path):
    """Of every fourth pixel, the picture's bands as float64 (4, rows, columns) and its web-map places."""
    assert layer.isValid()
    assert is_drawn(layer)
    plan = plan_snapshot(Pair(reference=layer, sensed=sensed), tmp_path / "map.tif")
    assert take(plan, Feedback()).missing == 0.0
    dataset = gdal.Open(str(plan.path))
    left, width, _, top, _, height = dataset.GetGeoTransform()
    columns, rows = np.meshgrid(
        np.arange(0, dataset.RasterXSize, 4) + 0.5, np.arange(0, dataset.RasterYSize, 4) + 0.5
    )
    raw = dataset.ReadRaster()
    picture = np.frombuffer(raw, np.uint8).reshape(4, dataset.RasterYSize, dataset.RasterXSize)
    return picture[:, ::4, ::4].astype(float), *to_web_map(left + width * columns, top + height * rows)


def assert_at_its_place(picture, x, y):
    """The picture agrees with the ground where it lies better than a quarter of a pixel away."""

    def agreement(dx, dy):
        return np.corrcoef(ground_at(x + dx * PIXEL, y + dy * PIXEL).ravel(), picture[0].ravel())[0, 1]

    right = agreement(0.0, 0.0)
    assert right > 0.98
    assert all(agreement(*moved) < right for moved in ((0.25, 0), (-0.25, 0), (0, 0.25), (0, -0.25)))


def test_a_calculated_raster(ground, sensed, tmp_path):
    source = QgsRasterLayer(str(ground), "ground")
    wanted = QgsRasterDataProvider.VirtualRasterParameters()
    wanted.crs, wanted.extent = source.crs(), source.extent()
    wanted.width, wanted.height, wanted.formula = source.width(), source.height(), '"ground@1" * 2'
    part = QgsRasterDataProvider.VirtualRasterInputLayers()
    part.name, part.uri, part.provider = "ground", str(ground), "gdal"
    wanted.rInputLayers = [part]
    uri = QgsRasterDataProvider.encodeVirtualRasterProviderUri(wanted)
    assert_at_its_place(*snapshot(QgsRasterLayer(uri, "twice", "virtualraster"), sensed, tmp_path))


def test_tiles_in_a_file(ground, sensed, tmp_path):
    path = tmp_path / "ground.mbtiles"
    gdal.Translate(str(path), str(ground), format="MBTiles", creationOptions=["TILE_FORMAT=PNG"])
    layer = QgsRasterLayer(f"type=mbtiles&url=file://{path}", "tiles", "wms")
    assert_at_its_place(*snapshot(layer, sensed, tmp_path))


def test_vector_tiles(sensed, tmp_path):
    """One square, which is darker than the white of the map."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(3857)
    x, y = (side[0] for side in to_web_map(np.array([TRUE[0] + 200.0]), np.array([TRUE[1] - 200.0])))
    ground = gdal.GetDriverByName("GPKG").Create(str(tmp_path / "square.gpkg"), 0, 0, 0, gdal.GDT_Unknown)
    layer = ground.CreateLayer("square", crs, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    ring = ", ".join(f"{x + dx} {y + dy}" for dx, dy in ((0, 0), (150, 0), (150, -90), (0, -90), (0, 0)))
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
    layer.CreateFeature(feature)
    options = ["FORMAT=DIRECTORY", "MINZOOM=10", "MAXZOOM=14", "COMPRESS=NO"]
    assert gdal.VectorTranslate(str(tmp_path / "mvt"), ground, format="MVT", datasetCreationOptions=options)
    tiles = QgsVectorTileLayer(
        f"type=xyz&url=file://{tmp_path}/mvt/{{z}}/{{x}}/{{y}}.pbf&zmin=10&zmax=14", "v"
    )
    dark = QColor("#204080")
    styles = QgsVectorTileBasicRenderer.simpleStyle(dark, dark, 0.2, dark, 0.2, dark, dark, 2.0)
    renderer = QgsVectorTileBasicRenderer()  # QGIS's own has random colours, white among them
    renderer.setStyles(styles)
    tiles.setRenderer(renderer)
    picture, across, down = snapshot(tiles, sensed, tmp_path)
    inside = (across > x + 12) & (across < x + 138) & (down < y - 12) & (down > y - 78)
    outside = (across < x - 12) | (across > x + 162) | (down > y + 12) | (down < y - 102)
    assert (picture[3] == 255).all()
    assert (picture[0][outside] == 255).all()
    assert (picture[0][inside] < 250).all()


def test_a_mesh(sensed, tmp_path):
    """Two squares of different height, side by side."""
    x0, y0 = TRUE[0] + 100.0, TRUE[1] - 100.0
    nodes = [(x0 + 200 * i, y0 - 300 * j, float(i)) for j in range(2) for i in range(3)]
    lines = ["MESH2D", "E4Q 1 4 5 2 1 1", "E4Q 2 5 6 3 2 1"]
    lines += [f"ND {number} {x} {y} {z}" for number, (x, y, z) in enumerate(nodes, 1)]
    (tmp_path / "mesh.2dm").write_text("\n".join(lines) + "\n")
    layer = QgsMeshLayer(str(tmp_path / "mesh.2dm"), "mesh", "mdal")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    settings = layer.rendererSettings()
    settings.setActiveScalarDatasetGroup(0)
    layer.setRendererSettings(settings)
    picture, x, _ = snapshot(layer, sensed, tmp_path)
    corner = to_web_map(np.array([x0, x0 + 400]), np.array([y0, y0 - 300]))[0]
    inside = (x > corner[0] + 12) & (x < corner[1] - 12)
    assert picture[3][inside].any()
    assert not picture[3][(x < corner[0] - 12) | (x > corner[1] + 12)].any()


def assert_ramp_at_its_place(path, across, corner):
    """Grey rises from 0 to 255 over 80 m from the corner (UTM), right or down; 0.25 px off at most."""
    dataset = gdal.Open(str(path))
    left, side, _, top, _, _ = dataset.GetGeoTransform()
    raw = np.frombuffer(dataset.ReadRaster(), np.uint8).reshape(4, dataset.RasterYSize, dataset.RasterXSize)
    rows, columns = np.nonzero(raw[3] == 255)
    right, down = left + side * (columns + 0.5) - corner[0], corner[1] - (top - side * (rows + 0.5))
    inside = (right > 8) & (right < 72) & (down > 8) & (down < 72)
    metres = raw[0][rows, columns][inside] / 255 * 80
    assert inside.sum() > 500
    assert abs(np.mean(metres - (right if across else down)[inside])) < 0.25 * side


@pytest.mark.parametrize("across", [True, False])
def test_a_mesh_lies_where_it_is(sensed, tmp_path, across):
    """QGIS would draw it half a pixel to the lower right."""
    corner = TRUE[0] + 100.0, TRUE[1] - 100.0
    nodes = [
        (corner[0] + 40 * i, corner[1] - 40 * j, float(i if across else j))
        for j in range(3)
        for i in range(3)
    ]
    quads = [(i + 3 * j, i + 3 * j + 3, i + 3 * j + 4, i + 3 * j + 1) for j in range(2) for i in range(2)]
    lines = [
        "MESH2D",
        *(f"E4Q {n} {' '.join(str(each + 1) for each in quad)} 1" for n, quad in enumerate(quads, 1)),
    ]
    lines += [f"ND {number} {x} {y} {z}" for number, (x, y, z) in enumerate(nodes, 1)]
    (tmp_path / "mesh.2dm").write_text("\n".join(lines) + "\n")
    layer = QgsMeshLayer(str(tmp_path / "mesh.2dm"), "mesh", "mdal")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    settings = layer.rendererSettings()
    settings.setActiveScalarDatasetGroup(0)
    scalar = settings.scalarSettings(0)
    scalar.setColorRampShader(grey_ramp(2.0))
    settings.setScalarSettings(0, scalar)
    layer.setRendererSettings(settings)
    snapshot(layer, sensed, tmp_path)
    assert_ramp_at_its_place(tmp_path / "map.tif", across, corner)


def grey_ramp(most):
    """From black at 0 to white."""
    shader = QgsColorRampShader(0.0, most, QgsGradientColorRamp(QColor("black"), QColor("white")))
    shader.classifyColorRamp(2)
    return shader


def point_cloud(folder, points, corner, side):
    """A layer of the points (x, y, z), in this order, styled by z from 0 to 80. corner: lower left."""
    if "ept" not in QgsProviderRegistry.instance().providerList():
        pytest.skip("this QGIS reads no point clouds")
    for name in ("ept-data", "ept-hierarchy"):
        (folder / name).mkdir(parents=True)
    x0, y0 = corner
    packed = b"".join(
        struct.pack("<iii", round((x - x0) * 100), round((y - y0) * 100), round(z * 100))
        for x, y, z in points
    )
    (folder / "ept-data" / "0-0-0-0.bin").write_bytes(packed)
    (folder / "ept-hierarchy" / "0-0-0-0.json").write_text(json.dumps({"0-0-0-0": len(points)}))
    bounds = [x0, y0, 0.0, x0 + side, y0 + side, side]
    values = [
        {"name": n, "type": "signed", "size": 4, "scale": 0.01, "offset": o}
        for n, o in (("X", x0), ("Y", y0), ("Z", 0.0))
    ]
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32631)
    header = {
        "bounds": bounds,
        "boundsConforming": bounds,
        "dataType": "binary",
        "hierarchyType": "json",
        "points": len(points),
        "schema": values,
        "span": 256,
        "srs": {"authority": "EPSG", "horizontal": "32631", "wkt": crs.ExportToWkt()},
        "version": "1.0.0",
    }
    (folder / "ept.json").write_text(json.dumps(header))
    layer = QgsPointCloudLayer(str(folder / "ept.json"), "cloud", "ept")
    renderer = QgsPointCloudAttributeByRampRenderer()  # QGIS's own choice waits for figures of the file
    renderer.setAttribute("Z")
    renderer.setColorRampShader(grey_ramp(80.0))
    layer.setRenderer(renderer)
    return layer


def test_a_point_cloud(sensed, tmp_path):
    """A field of points every metre, and nothing beside it."""
    x0, y0 = TRUE[0] + 100.0, TRUE[1] - 300.0
    points = [(x0 + i, y0 + j, (150 * i + j) % 50) for i in range(200) for j in range(150)]
    layer = point_cloud(tmp_path / "cloud", points, (x0, y0), 200.0)
    picture, x, _ = snapshot(layer, sensed, tmp_path)
    corner = to_web_map(np.array([x0, x0 + 200]), np.array([y0, y0]))[0]
    assert picture[3][(x > corner[0]) & (x < corner[1])].any()
    assert not picture[3][(x < corner[0] - 20) | (x > corner[1] + 20)].any()


@pytest.mark.parametrize("across", [True, False])
@pytest.mark.parametrize("apart", [1, 2, 4])
def test_a_point_cloud_in_the_order_of_a_scan_lies_where_it_is(sensed, tmp_path, across, apart):
    """Points as large as in QGIS's own style would hide each other, to 1.2 px off."""
    x0, y0 = TRUE[0] + 100.0, TRUE[1] - 300.0
    steps = [apart * (index + 0.5) for index in range(80 // apart)]
    points = [(x0 + right, y0 + 80 - down, right if across else down) for down in steps for right in steps]
    layer = point_cloud(tmp_path / "cloud", points, (x0, y0), 80.0)
    snapshot(layer, sensed, tmp_path)
    assert_ramp_at_its_place(tmp_path / "map.tif", across, (x0, y0 + 80))
