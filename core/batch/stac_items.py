"""STAC: the scenes of an ItemCollection in, and Items of the registered scenes out, by pystac.

Items carry the fields of the projection and raster extensions, and figures of the registration under
"tiepoint:". What a source item knows of its scene (its time, its platform, its clouds) stays.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import TiepointError, system_errors_told
from ..files.outputs import staging_for
from ..raster.read.listing import is_raster_name
from ..raster.read.source import RasterInfo, RasterSource, describe
from ..raster.scenes.earth import epsg_code, on_earth, taken_at, written_at
from .own_files import COLLECTION, ENDING
from .record import SceneRecord
from .summary import values_of

if TYPE_CHECKING:
    from .series import Series

PROJECTION = "https://stac-extensions.github.io/projection/v2.0.0/schema.json"
RASTER = "https://stac-extensions.github.io/raster/v1.1.0/schema.json"
_OURS = ("proj:", "raster:", "tiepoint:")  # prefixes of what is written anew
_FILES = {  # kind of output -> key, title, media type, roles
    "raster": ("data", "Registered raster", "image/tiff; application=geotiff", ["data"]),
    "control_points": ("control_points", "Control points", "application/geopackage+sqlite3", ["metadata"]),
    "report": ("report", "Report of the registration", "application/json", ["metadata"]),
    "georeferencer_points": ("georeferencer_points", "Points of the Georeferencer", "text/csv", ["metadata"]),
    "checkerboard": ("checkerboard", "Checkerboard with the reference", "image/tiff", ["visual"]),
}
_FIGURES = ("verdict", "model", "check_rmse_px", "ce90", "ce90_unit", "coverage", "control_points")
_MOVED = ("shift_x", "shift_y", "rotation", "scale")
_VIRTUAL = (("s3://", "/vsis3/"), ("gs://", "/vsigs/"), ("az://", "/vsiaz/"), ("file://", ""))


@dataclass(frozen=True)
class StacScenes:
    """Scenes that Items name, and what the Items say of them."""

    sources: tuple[RasterSource, ...] = ()
    items: Mapping[str, tuple[Any, str]] = field(default_factory=dict)  # uri -> Item, key of its asset
    files: tuple[Path, ...] = ()  # that were read


def stac_scenes(named: Any, asset: str = "") -> tuple[StacScenes, list[Any]]:
    """The scenes of the Items in what is named, and what else is named there.

    named: one or several of: an Item, an ItemCollection, the path of a file with either or of a folder of
    such files; rasters and folders of them are handed back. asset: key of the raster in each Item; "" = its
    only raster, or the one with the role "data". Raises TiepointError where pystac is missing, or an Item has
    no such raster.
    """
    one = isinstance(named, (str, os.PathLike, RasterSource)) or _of_pystac(named)
    items: list[Any] = []
    files: list[Path] = []
    rest: list[Any] = []
    for each in [named] if one else list(named):
        if _of_pystac(each):
            items += _items_of(each)
            continue
        known = {path: values for path, values in _files_of(each, asset) if values is not None}
        if not known:
            rest.append(each)
        for path, values in known.items():
            files.append(path)
            items += _items_of(_opened(path, values))
    found: dict[str, tuple[Any, str]] = {}
    for item in items:
        key = _raster_of(item, asset)
        found[_gdal_name(item.assets[key].get_absolute_href() or item.assets[key].href)] = item, key
    files += [path for item in items for path in _files_above(item)]
    return StacScenes(tuple(map(RasterSource, found)), found, tuple(dict.fromkeys(files))), rest


def check_items(files: Iterable[str]) -> None:
    """Raise TiepointError where pystac is missing, or no raster is among the kinds of files."""
    _pystac()
    if "raster" not in files:
        raise TiepointError("stac_without_rasters")


def write_items(folder: Path, records: Iterable[SceneRecord], scenes: StacScenes) -> Path:
    """Write an Item for each scene that is placed, and the ItemCollection of all; returns its path.

    All are written, or none. The Item of a scene that is not placed any more is removed; the collection names
    it under "tiepoint:refused". Raises TiepointError.
    """
    pystac = _pystac()
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
    with system_errors_told(), staging_for(list(texts)) as staging:
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
    pystac = _pystac()
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
    **{name: name.lower() for name in ("Float32", "Float64")},
}


def _number(value: float) -> float | int | str:
    """A no-data value as the raster extension writes it."""
    if value != value:
        return "nan"
    if value in (float("inf"), -float("inf")):
        return "inf" if value > 0 else "-inf"
    return int(value) if value == int(value) else value


def _extensions(source: Any) -> list[str]:
    """Those of the source, but for other versions of ours."""
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


def _raster_of(item: Any, asset: str) -> str:
    """The key of the asset that is registered. Raises TiepointError."""
    rasters = [key for key, each in item.assets.items() if _is_raster(each)]
    data = [key for key in rasters if "data" in (item.assets[key].roles or ())]
    if asset:
        if asset in item.assets:
            return asset
        raise TiepointError("stac_asset_missing", item=item.id, asset=asset, names=", ".join(item.assets))
    for chosen in (rasters, data):
        if len(chosen) == 1:
            return chosen[0]
    raise TiepointError("stac_asset_needed", item=item.id, names=", ".join(rasters or item.assets))


def _is_raster(asset: Any) -> bool:
    kind = asset.media_type or ""
    if kind:
        return kind.startswith("image/") and "thumbnail" not in (asset.roles or ())
    return asset.href.lower().endswith((".tif", ".tiff", ".jp2", ".vrt", ".img"))


def _gdal_name(href: str) -> str:
    """The name by which GDAL opens a file of a catalogue."""
    if href.startswith(("http://", "https://")):
        return f"/vsicurl/{href}"
    for start, name in _VIRTUAL:
        if href.startswith(start):
            return name + href[len(start) :]
    return href


def _of_pystac(named: Any) -> bool:
    return type(named).__module__.split(".")[0] == "pystac"


def _items_of(named: Any) -> Iterator[Any]:
    """The Items of an Item, an ItemCollection, or a catalogue."""
    if hasattr(named, "assets") and hasattr(named, "properties"):
        return iter([named])
    if hasattr(named, "items"):
        return iter(named.items)
    return iter(named.get_items(recursive=True))


def _files_above(item: Any) -> Iterator[Path]:
    """The local files of an Item and of the catalogues that lead to it, as their own links name them."""
    while item is not None:
        href = item.get_self_href() or ""
        path = Path(href.removeprefix("file://"))
        if href and path.is_file():
            yield path
        item = item.get_parent() if hasattr(item, "get_parent") else None


def _files_of(named: Any, asset: str) -> Iterator[tuple[Path, dict[str, Any] | None]]:
    """The file that is named, or those of a folder, and what each says of Items; None = nothing.

    A folder with rasters is one of rasters, whatever lies beside them, unless an asset is asked for.
    """
    if not isinstance(named, (str, os.PathLike)):
        return
    path = Path(named).expanduser()
    try:
        inside = sorted(path.iterdir()) if path.is_dir() else []
    except (OSError, ValueError):  # no permission; a connection string
        inside = []
    if not inside:
        yield path, _values_in(named)
    elif asset or not any(is_raster_name(each) for each in inside):
        found = {each: values for each in inside if not _is_ours(values := _values_in(each))}
        whole = {each: values for each, values in found.items() if _has_links(values)}
        yield from (whole or found).items()


def _is_ours(values: dict[str, Any] | None) -> bool:
    """Whether these are results of a series, which are scenes only where they are named themselves."""
    items = (values or {}).get("features") or [values or {}]
    return any("tiepoint:run" in (item.get("properties") or {}) for item in items)


def _has_links(values: dict[str, Any] | None) -> bool:
    """Of a catalogue, which leads to the Items beside it."""
    return values is not None and values.get("type") in ("Catalog", "Collection")


def _values_in(named: Any) -> dict[str, Any] | None:
    """What a file of an Item, an ItemCollection or a catalogue holds; None where it is none of these: GDAL
    opens JSON files, too."""
    if not isinstance(named, (str, os.PathLike)) or not str(named).lower().endswith((".json", ".geojson")):
        return None
    try:
        values = json.loads(Path(named).expanduser().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(values, dict):
        return None
    if values.get("type") == "FeatureCollection":
        known = all("stac_version" in each for each in values.get("features", ()))
    else:
        known = values.get("type") in ("Feature", "Catalog", "Collection") and "stac_version" in values
    return values if known else None


def _opened(path: Path, values: dict[str, Any]) -> Any:
    """The object of pystac that a file with these values describes. Raises TiepointError."""
    pystac = _pystac()
    try:
        if values["type"] != "FeatureCollection":
            return pystac.read_file(str(path.absolute()))
        found = pystac.ItemCollection.from_dict(values)
        for item in found.items:
            if item.get_self_href() is None:  # its relative names are those beside the collection
                item.set_self_href(str(path.absolute().with_name(f"{item.id}.json")))
        return found
    except Exception as error:  # pystac's errors have no common class
        raise TiepointError("stac_unreadable", name=path.name, reason=error) from error


def _pystac() -> Any:
    try:
        import pystac
    except ImportError as error:
        raise TiepointError("stac_missing") from error
    return pystac
