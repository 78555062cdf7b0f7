"""Polygons of a layer, or a rectangle, on the pixels of a raster: read, transformed, and burnt onto a grid.

They are taken where the map shows them: from their own coordinate system, straight between their vertices, to
that of the raster. A raster without coordinates takes them in its pixels as QGIS shows it, x = column and
y = -row.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Callable

import numpy as np

from ...chosen_area import Rectangle, rectangle_in
from ...errors import TiepointError
from ...feedback import Feedback
from ...geometry.linear import apply_affine
from ...messages import Notice
from ...pair import Pair, Size
from ..bindings import gdal, ogr, osr
from .gdal_calls import closing_datasets, failure, gdal_errors, name_and_options
from .georeferencing import PixelLink, same_crs, spatial_reference
from .grids import FRAME_OFFSET, PIXEL_GEOTRANSFORM, Grid, corner_matrix, geotransform_of, lattice, shift
from .source import RasterInfo, RasterSource

_FRAME = Size(1000, 1000)  # pixels of the frame that links polygons to a raster; any number would do
_PIECES = 256  # along the longer side of the raster: how finely straight edges are transformed
_SIDE = 33  # points a side of the lattice that says where the raster lies among the polygons
_AROUND = 0.05  # of its longer side

Rings = tuple[np.ndarray, ...]  # of one polygon, the outer ring first: (N, 2) float64 each
_Moved = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Polygons:
    """Polygons on the pixels of a raster, integer at pixel centres."""

    name: str
    rings: tuple[Rings, ...]  # of each polygon

    def box_within(self, size: Size) -> np.ndarray | None:
        """(4,) x0, y0, x1, y1, corner pixels: the part of the raster in which the polygons lie; None where
        they miss it. size: of the raster."""
        boxes = np.array(
            [[*rings[0].min(axis=0), *rings[0].max(axis=0)] for rings in self.rings], dtype=np.float64
        )
        boxes = np.clip(boxes.reshape(-1, 4) + 0.5, 0.0, [*size, *size])
        boxes = boxes[(boxes[:, 2:] > boxes[:, :2]).all(axis=1)]
        return np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)]) if len(boxes) else None

    def on(self, grid: Grid, *, touched: bool) -> np.ndarray:
        """bool (H, W) on a grid of the raster, True inside a polygon.

        touched: every pixel that a polygon touches counts, else those whose centre is inside.
        """
        notice = Notice.of("polygons_unreadable", name=self.name)
        with gdal_errors(notice) as log:
            target = gdal.GetDriverByName("MEM").Create("", *grid.size, 1, gdal.GDT_Byte)
            target.SetGeoTransform(geotransform_of(shift(FRAME_OFFSET, FRAME_OFFSET)))
            table = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
            layer = table.CreateLayer("polygons", None, ogr.wkbPolygon)
            for rings in self.rings:
                feature = ogr.Feature(layer.GetLayerDefn())
                feature.SetGeometry(_geometry([grid.lower(ring) + 0.5 + FRAME_OFFSET for ring in rings]))
                layer.CreateFeature(feature)
            options = ["ALL_TOUCHED=TRUE"] if touched else []
            if gdal.RasterizeLayer(target, [1], layer, burn_values=[1], options=options) != 0:
                raise failure(notice, log)
            pixels = target.GetRasterBand(1).ReadRaster(buf_type=gdal.GDT_Byte)
        return np.frombuffer(pixels, np.uint8).reshape(grid.size.shape) > 0


def read_polygons(
    text: str, raster: RasterInfo, crs_wkt: str = "", feedback: Feedback | None = None
) -> Polygons:
    """The polygons of `text` near the raster, on its pixels.

    text: see core.chosen_area. crs_wkt: of polygons that name none; "" = that of the raster. Raises
    TiepointError where they cannot be opened, where there is none at all, and for a raster that cannot be
    placed on the map though it has control points; and Cancelled.
    """
    rectangle = rectangle_in(text)
    if rectangle is not None:
        return _of_rectangle(rectangle, text, raster, crs_wkt)
    return _of_layer(text, raster, crs_wkt, feedback or Feedback())


def names_polygons(text: str) -> bool:
    """Whether GDAL finds a polygon layer behind the name."""
    with gdal_errors(Notice.of("polygons_unreadable", name=text)):
        dataset = _quietly_opened(text)
        return dataset is not None and any(_holds_polygons(layer) for layer in _layers(dataset))


def _of_rectangle(rectangle: Rectangle, text: str, raster: RasterInfo, crs_wkt: str) -> Polygons:
    x0, y0, x1, y1 = rectangle.bounds
    with gdal_errors(Notice.of("crs_unknown")):  # PROJ's own words go nowhere
        rectangle_crs = _wkt(spatial_reference(rectangle.crs)) if rectangle.crs else crs_wkt
    bounds = np.array([x0, y0, x1, y1])
    frame = _Frame(raster, rectangle_crs, bounds)
    ring = np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1], [x0, y0]])
    geometry = _geometry([ring])
    geometry.Segmentize(max(x1 - x0, y1 - y0) / _PIECES)
    placed = _placed(_rings_of(geometry), frame.to_pixels)
    return Polygons(text.strip(), tuple(placed))


@closing_datasets
def _of_layer(text: str, raster: RasterInfo, crs_wkt: str, feedback: Feedback) -> Polygons:
    name = RasterSource(text).name
    notice = Notice.of("polygons_unreadable", name=name)
    with gdal_errors(notice):
        dataset = _quietly_opened(text)
        if dataset is None:
            raise TiepointError("polygons_not_opened", name=name)
        layer = _layer_of(dataset, text, name)
        crs = layer.GetSpatialRef()
        layer_crs = "" if crs is None or crs.IsLocal() or _undefined(crs) else _wkt(crs)
        if not layer.GetFeatureCount():
            raise TiepointError("polygons_none", name=name)
        x0, x1, y0, y1 = layer.GetExtent()
        frame = _Frame(raster, layer_crs or crs_wkt, np.array([x0, y0, x1, y1]))
        near = frame.around()
        if near is not None:
            layer.SetSpatialFilterRect(*near.tolist())
        rings: list[Rings] = []
        any_polygon = False
        for feature in layer:
            feedback.check()
            geometry = feature.GetGeometryRef()
            if geometry is None:
                continue
            geometry = geometry.Clone()
            if frame.piece > 0:
                geometry.Segmentize(frame.piece)
            found = list(_rings_of(geometry))
            any_polygon = any_polygon or bool(found)
            rings += _placed(iter(found), frame.to_pixels)
        if not any_polygon and not _holds_polygons(layer):
            raise TiepointError("polygons_none", name=name)
    return Polygons(name, tuple(rings))


class _Frame:
    """The way from the coordinates of polygons to native pixels of a raster."""

    def __init__(self, raster: RasterInfo, crs_wkt: str, bounds: np.ndarray) -> None:
        """crs_wkt: of the polygons, "" = that of the raster. bounds: (4,) x0, y0, x1, y1 of the polygons.

        Raises TiepointError where no operation joins the two coordinate systems.
        """
        if raster.unplaced_by:
            raise TiepointError("mask_on_unplaced", name=raster.source.name, means=raster.unplaced_by)
        self._raster = raster
        self._link: PixelLink | None = None
        self.piece = 0.0  # longest edge that is transformed as a whole; 0 = any
        if not raster.placed:
            self._to_pixels = np.linalg.inv(corner_matrix(PIXEL_GEOTRANSFORM))
            return
        crs_wkt = crs_wkt if crs_wkt and raster.crs_wkt else raster.crs_wkt
        x0, y0, x1, y1 = bounds
        width, height = (max(float(side), 1e-9) / _FRAME.width for side in (x1 - x0, y1 - y0))
        placed = _frame_of((x0, width, 0.0, y1, 0.0, -height), crs_wkt)
        self._to_pixels = np.linalg.inv(corner_matrix(placed.geotransform or ()))
        self._link = PixelLink(Pair(reference=placed, sensed=raster))
        near = self.around()
        if not same_crs(crs_wkt, raster.crs_wkt):
            box = bounds if near is None else near
            self.piece = float(max(box[2] - box[0], box[3] - box[1])) / _PIECES

    def to_pixels(self, places: np.ndarray) -> np.ndarray:
        """(N, 2) coordinates of polygons -> native pixels of the raster; nan where undefined."""
        pixels = apply_affine(self._to_pixels, places) - 0.5
        return pixels if self._link is None else self._link.to_sensed(pixels)

    def around(self) -> np.ndarray | None:
        """(4,) x0, y0, x1, y1 in coordinates of the polygons: the raster and a margin; None = not known."""
        places = lattice(np.array([0.0, 0.0, *self._raster.size]), _SIDE) - 0.5
        if self._link is not None:
            places = self._link.to_reference(places)
        if not np.isfinite(places).all():
            return None
        placed = apply_affine(np.linalg.inv(self._to_pixels), places + 0.5)
        low, high = placed.min(axis=0), placed.max(axis=0)
        margin = _AROUND * float((high - low).max())
        return np.concatenate([low - margin, high + margin])


def _frame_of(geotransform: tuple[float, ...], crs_wkt: str) -> RasterInfo:
    """A raster without bands, which stands for the polygons in a link."""
    return RasterInfo(
        source=RasterSource(""),
        size=_FRAME,
        geotransform=geotransform,
        crs_wkt=crs_wkt,
        dtypes=(),
        nodata=(),
        band_names=(),
        paletted=(),
        alpha_band=None,
        masked=False,
    )


def _placed(rings: Iterator[Rings], moved: _Moved) -> list[Rings]:
    """The polygons on pixels; vertices outside the domain of a coordinate system are left out."""
    found = []
    for polygon in rings:
        mapped = [moved(ring) for ring in polygon]
        known = tuple(ring[np.isfinite(ring).all(axis=1)] for ring in mapped)
        if len(known[0]) > 2:
            found.append(tuple(ring for ring in known if len(ring) > 2))
    return found


def _rings_of(geometry: ogr.Geometry) -> Iterator[Rings]:
    """The polygons in a geometry of any type, curves as short lines."""
    if geometry.HasCurveGeometry(1):
        geometry = geometry.GetLinearGeometry()
    kind = ogr.GT_Flatten(geometry.GetGeometryType())
    parts = [geometry.GetGeometryRef(index) for index in range(geometry.GetGeometryCount())]
    if kind in (ogr.wkbPolygon, ogr.wkbTriangle):
        rings = tuple(
            np.array(part.GetPoints(), dtype=np.float64)[:, :2] for part in parts if part.GetPointCount() > 2
        )
        if rings and parts[0].GetPointCount() > 2:
            yield rings
        return
    for part in parts:
        if part.GetGeometryCount() or part.HasCurveGeometry(1):
            yield from _rings_of(part)


def _geometry(rings: list[np.ndarray]) -> ogr.Geometry:
    """A polygon of rings (N, 2)."""
    parts = [struct.pack("<BII", 1, ogr.wkbPolygon, len(rings))]
    for ring in rings:
        closed = np.vstack([ring, ring[:1]])
        parts += [struct.pack("<I", len(closed)), np.ascontiguousarray(closed, "<f8").tobytes()]
    return ogr.CreateGeometryFromWkb(b"".join(parts))


def _quietly_opened(text: str) -> gdal.Dataset | None:
    uri, options = name_and_options(text)
    try:
        return gdal.OpenEx(uri, gdal.OF_VECTOR, open_options=options)
    except RuntimeError:  # where UseExceptions() was called
        return None


def _layer_of(dataset: gdal.Dataset, text: str, name: str) -> ogr.Layer:
    """The layer that the name chooses, else the only one, else the only one of polygons."""
    wanted = dict(part.split("=", maxsplit=1) for part in text.split("|")[1:] if "=" in part)
    layers = _layers(dataset)
    listed = ", ".join(f"“{layer.GetName()}”" for layer in layers)
    if "layername" in wanted:
        chosen = [layer for layer in layers if layer.GetName() == wanted["layername"]]
        if not chosen:
            raise TiepointError(
                "polygons_layer_missing", name=name, layer=wanted["layername"], layers=listed or "–"
            )
    elif wanted.get("layerid", "").isdecimal() and int(wanted["layerid"]) < len(layers):
        chosen = [layers[int(wanted["layerid"])]]
    else:
        chosen = layers if len(layers) == 1 else [layer for layer in layers if _holds_polygons(layer)]
    if not chosen:
        raise TiepointError("polygons_none", name=name)
    if len(chosen) > 1:
        raise TiepointError("polygons_of_which_layer", name=name, layers=listed)
    if "subset" in wanted:
        chosen[0].SetAttributeFilter(wanted["subset"])
    return chosen[0]


def _layers(dataset: gdal.Dataset) -> list[ogr.Layer]:
    return [dataset.GetLayer(index) for index in range(dataset.GetLayerCount())]


def _holds_polygons(layer: ogr.Layer) -> bool:
    """Whether it may hold polygons by its declared type, as a layer of any type may."""
    kind = ogr.GT_Flatten(layer.GetGeomType())
    return ogr.GT_IsSubClassOf(kind, ogr.wkbSurface) or kind in (
        ogr.wkbMultiPolygon,
        ogr.wkbMultiSurface,
        ogr.wkbGeometryCollection,
        ogr.wkbUnknown,
    )


def _undefined(crs: osr.SpatialReference) -> bool:
    """Whether it stands for none in a GeoPackage, as newer GDAL reads it."""
    return str(crs.GetName() or "").lower().startswith("undefined")


def _wkt(crs: osr.SpatialReference) -> str:
    return str(crs.ExportToWkt(["FORMAT=WKT2_2019"]))
