"""Files that belong to another one by their names: what GDAL, QGIS and SQLite put and seek beside it."""

from __future__ import annotations

from pathlib import Path

# After the whole name. An older file's would describe the new one wrongly; the journal of an older
# GeoPackage would even be replayed into it.
SIDECARS = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")

# In place of the suffix. Where a GeoTIFF has only ground control points, GDAL believes an old world file, and
# not the points; an old index of a Shapefile hides its new features.
_OF_GEOTIFF = (".tfw",)
_PARTS = {
    ".tif": _OF_GEOTIFF,
    ".tiff": _OF_GEOTIFF,
    ".shp": (".shx", ".dbf", ".prj", ".cpg", ".qpj", ".qix", ".sbn", ".sbx", ".idm", ".ind"),
}
# What GDAL looks for beside a raster of any format, and reads as its place, its bands or its sensor model.
_LOOKED_FOR = (".wld", ".tifw", ".prj", ".hdr", ".tab", ".aux", ".rrd", ".ige", ".rpb", "_rpc.txt", ".imd")


def sidecars_of(name: str) -> list[str]:
    """The names of the sidecar files of a file, which are replaced and removed with it."""
    path = Path(name)
    parts = _PARTS.get(path.suffix.lower(), ())
    return [*(name + end for end in SIDECARS), *(path.stem + end for end in parts)]


def names_read_with(name: str) -> list[str]:
    """The names of all files that GDAL would take for a part of a raster of that name."""
    path = Path(name)
    letters = path.suffix.lower()
    world = [f".{letters[1]}{letters[-1]}w"] if len(letters) > 2 else []  # .jgw of a .jpg
    return [*sidecars_of(name), *(path.stem + end for end in (*world, *_LOOKED_FOR))]


def part_of_another(target: Path, name: str) -> bool:
    """Whether `name`, a sidecar file that comes or goes with `target`, is that of another file beside it.

    Sidecar files that share the stem alone are: of a Shapefile that is not there yet, and where another
    GeoTIFF has that stem.
    """
    if name.startswith(target.name):
        return False
    if target.suffix.lower() not in (".tif", ".tiff"):
        return target.with_name(name).exists() and not target.exists()
    likely = (path for path in target.parent.iterdir() if path.stem == target.stem)
    return any(
        path.suffix.lower() in (".tif", ".tiff") and not (target.exists() and path.samefile(target))
        for path in likely
    )
