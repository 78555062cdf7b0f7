"""The scenes that STAC Items name: of an Item, an ItemCollection, a file with either, or a folder of them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import TiepointError
from ..raster.read.listing import is_raster_name
from ..raster.read.source import RasterSource

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


def _files_above(item: Any) -> Iterator[Path]:
    """The local files of an Item and of the catalogues that lead to it, as their own links name them."""
    while item is not None:
        href = item.get_self_href() or ""
        path = Path(href.removeprefix("file://"))
        if href and path.is_file():
            yield path
        item = item.get_parent() if hasattr(item, "get_parent") else None


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
    """Whether these are the values of a catalogue, which links to the Items beside it."""
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
    pystac = pystac_module()
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


def pystac_module() -> Any:
    """pystac; imported here alone. Raises TiepointError where it is missing."""
    try:
        import pystac
    except ImportError as error:
        raise TiepointError("stac_missing") from error
    return pystac
