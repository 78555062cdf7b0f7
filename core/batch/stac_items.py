"""STAC Items of the registered scenes of a series, and their ItemCollection, written by pystac.

Items carry the fields of the projection and raster extensions, and figures of the registration under
"tiepoint:". What a source item knows of its scene (its time, its platform, its clouds) stays.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import TiepointError, explaining_system_errors
from ..files.outputs import staging_for
from ..raster.read.source import RasterInfo, RasterSource, describe
from ..raster.scenes.earth import epsg_code, on_earth, taken_at, written_at
from .own_files import COLLECTION, ENDING
from .record import SceneRecord
from .stac_scenes import StacScenes, pystac_module
from .summary import values_of

if TYPE_CHECKING:
    from .series import Series

PROJECTION = "https://stac-extensions.github.io/projection/v2.0.0/schema.json"
RASTER = "https://stac-extensions.github.io/raster/v1.1.0/schema.json"
_OURS = ("proj:", "raster:", "tiepoint:")  # prefixes of what is replaced
_FILES = {  # kind of output -> key, title, media type, roles
    "raster": ("data", "Registered raster", "image/tiff; application=geotiff", ["data"]),
    "control_points": ("control_points", "Control points", "application/geopackage+sqlite3", ["metadata"]),
    "report": ("report", "Report of the registration", "application/json", ["metadata"]),
    "georeferencer_points": ("georeferencer_points", "Points of the Georeferencer", "text/csv", ["metadata"]),
    "checkerboard": ("checkerboard", "Checkerboard with the reference", "image/tiff", ["visual"]),
}
_FIGURES = ("verdict", "model", "check_rmse_px", "ce90", "ce90_unit", "coverage", "control_points")
_MOVED = ("shift_x", "shift_y", "rotation", "scale")


def check_items(files: Iterable[str], wanted: bool) -> None:
    """Where Items are wanted: raise TiepointError if pystac is missing, or no raster is among the files."""
    if wanted:
        pystac_module()
    if wanted and "raster" not in files:
        raise TiepointError("stac_without_rasters")


def write_items(folder: Path, records: Iterable[SceneRecord], scenes: StacScenes) -> Path:
    """Write an Item for each scene that is placed, and the ItemCollection of all; returns its path.

    All are written, or none. The Item of a scene that is not placed any more is removed; the collection names
    it under "tiepoint:refused". Raises TiepointError.
    """
    pystac = pystac_module()
    every = list(records)
    placed = [record for record in every if record.placed and "raster" in record.outputs]
    left = [record for record in every if record not in placed]
    items = {record.stem: _item(folder, record, scenes) for record in placed}
    collection = pystac.ItemCollection(list(items.values()), clone_items=False)
    collection.extra_fields["tiepoint:refused"] = [
        {"id": _name(record, scenes), "verdict": record.state, "reason_code": record.reason_code}
        for record in left
        if not record.placed and record.state != "reference"
    ]
    texts = {
        folder / f"{stem}{ENDING}": item.to_dict(include_self_link=False) for stem, item in items.items()
    }
    texts[folder / COLLECTION] = collection.to_dict()
    with explaining_system_errors(), staging_for(list(texts)) as staging:
        for path, values in texts.items():
            staging.place(path).write_text(json.dumps(values, indent=1, allow_nan=False), encoding="utf-8")
        staging.publish()
        for record in left:
            (folder / f"{record.stem}{ENDING}").unlink(missing_ok=True)
    return folder / COLLECTION


def with_items(series: Series, scenes: StacScenes) -> Series:
    """The series, with its items written and named among its files. Raises TiepointError."""
    path = write_items(series.folder, series.records, scenes)
    return replace(series, files={**series.files, "stac": path})


def _item(folder: Path, record: SceneRecord, scenes: StacScenes) -> Any:
    """The Item of a placed scene; its files are named beside it."""
    pystac = pystac_module()
    source, key = scenes.items.get(record.scene, (None, ""))
    info = describe(RasterSource(str(folder / record.outputs["raster"])))
    earth = on_earth(record.footprint, info.map_wkt)
    known = {} if source is None else _without_ours(source.properties)
    known.pop("datetime", None)
    properties = {**known, **_figures(record), **_projection(info)}
    when = None if source is None else source.datetime
    if source is None:
        when, properties["tiepoint:datetime_from"] = _time_of(record.scene)
    item = pystac.Item(_name(record, scenes), earth.geometry, earth.bbox, when, properties, collection=None)
    item.stac_extensions = _extensions(source)
    for kind, (name, title, media, roles) in _FILES.items():
        if kind in record.outputs:
            item.add_asset(name, pystac.Asset(f"./{record.outputs[kind]}", title, None, media, list(roles)))
    data = item.assets["data"]
    if record.outputs["raster"].endswith(".vrt"):
        data.media_type = "application/x-gdal-vrt"
    given = {} if source is None else _without_ours(source.assets[key].extra_fields)
    data.extra_fields = {**given, "raster:bands": _bands(info, source, key)}
    link = None if source is None else source.get_self_href()
    if link:
        item.add_link(pystac.Link("derived_from", link, "application/geo+json"))
    return item


def _figures(record: SceneRecord) -> dict[str, Any]:
    """The registration's figures, without those that are not known."""
    values = values_of(record)
    named = {name: values[name] for name in (*_FIGURES, *_MOVED)}
    found = {f"tiepoint:{name}": value for name, value in named.items() if value is not None}
    return {**found, "tiepoint:cautions": list(record.cautions), "tiepoint:run": record.run}


def _projection(info: RasterInfo) -> dict[str, Any]:
    """The fields of the projection extension, of the registered raster's grid."""
    width, height = info.size
    code = epsg_code(info.map_wkt)
    found: dict[str, Any] = {"proj:code": code, "proj:shape": [height, width]}
    if code is None and info.map_wkt:
        found["proj:wkt2"] = info.map_wkt
    if info.geotransform is not None:
        x0, a, b, y0, d, e = info.geotransform
        found["proj:transform"] = [a, b, x0, d, e, y0]
        x = [x0 + a * column + b * row for column in (0, width) for row in (0, height)]
        y = [y0 + d * column + e * row for column in (0, width) for row in (0, height)]
        found["proj:bbox"] = [min(x), min(y), max(x), max(y)]
    return found


def _bands(info: RasterInfo, source: Any, key: str) -> list[dict[str, Any]]:
    """`raster:bands`; scale, offset and unit are those of the source, whose pixel values are the same."""
    declared = [] if source is None else source.assets[key].extra_fields.get("raster:bands") or []
    listed = []
    for index, (kind, nodata) in enumerate(zip(info.dtypes, info.nodata)):
        band: dict[str, Any] = {"data_type": _TYPES.get(kind, "other")}
        if nodata is not None:
            band["nodata"] = _number(nodata)
        if index < len(declared):
            band.update(
                {
                    name: declared[index][name]
                    for name in ("scale", "offset", "unit")
                    if name in declared[index]
                }
            )
        listed.append(band)
    return listed


_TYPES = {
    "Byte": "uint8",
    **{name: name.lower() for name in ("Int8", "UInt16", "Int16", "UInt32", "Int32", "UInt64", "Int64")},
    **{name: name.lower() for name in ("Float16", "Float32", "Float64")},
}


def _number(value: float) -> float | int | str:
    """A no-data value as the raster extension writes it."""
    if value != value:
        return "nan"
    if value in (float("inf"), -float("inf")):
        return "inf" if value > 0 else "-inf"
    return int(value) if value == int(value) else value


def _extensions(source: Any) -> list[str]:
    """The extensions of the source, with our own versions of those that we write."""
    given = [] if source is None else source.stac_extensions
    kept = [uri for uri in given if not any(f"/{name}/" in uri for name in ("projection", "raster"))]
    return [*kept, PROJECTION, RASTER]


def _without_ours(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if not name.startswith(_OURS)}


def _name(record: SceneRecord, scenes: StacScenes) -> str:
    source, _ = scenes.items.get(record.scene, (None, ""))
    return record.stem if source is None else str(source.id)


def _time_of(uri: str) -> tuple[datetime, str]:
    """When the scene was taken, as its file says; else when the file was written. And which of both."""
    taken = taken_at(RasterSource(uri))
    if taken is not None:
        return taken, "metadata"
    written = written_at(uri)
    return (datetime.fromtimestamp(0, timezone.utc), "unknown") if written is None else (written, "file")
