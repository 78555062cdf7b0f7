"""What a raster holds, as a short text: whether it is the one of last time, whatever its name and date."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from ...feedback import Feedback
from ...messages import Notice
from ..bindings import gdal
from .gdal_calls import closing_datasets, gdal_errors
from .source import RasterSource, open_raster
from .stamps import ADDED

_BLOCK = 1 << 22  # bytes read at a time
_TAGS = ("RPC", "GEOLOCATION")  # domains of metadata that place a raster

# File -> [bytes, mtime in ns, SHA-256 of the content; "" where a file is not read for it]
Prints = dict[str, list[Any]]
_PARTS = 3  # of a print: size, date, digest


@closing_datasets
def fingerprint(
    source: RasterSource, known: Prints | None = None, feedback: Feedback | None = None
) -> tuple[str, Prints]:
    """The SHA-256 of a raster's files and of what places it, and what is known of each file.

    known: of last time, as saved; a file whose size and date are still those is not read again. Files on a
    server count by their names, sizes and dates alone, for nothing is fetched only to be compared. Raises
    TiepointError where the raster cannot be opened, and Cancelled.
    """
    dataset = open_raster(source)
    with gdal_errors(Notice.of("raster_unreadable", name=source.name)):
        files = _files(dataset, set())
        placing = [
            dataset.GetGeoTransform(can_return_null=True),
            dataset.GetProjectionRef(),
            [(p.GCPPixel, p.GCPLine, p.GCPX, p.GCPY, p.GCPZ) for p in dataset.GetGCPs()],
            [dataset.GetMetadata(domain) for domain in _TAGS],
            [dataset.GetRasterBand(i + 1).GetNoDataValue() for i in range(dataset.RasterCount)],
            dataset.RasterXSize,
            dataset.RasterYSize,
            dataset.RasterCount,
        ]
    known = _prints_in(known)
    prints = {name: _print_of(name, known.get(name), feedback or Feedback()) for name in files}
    # Names do not count, so that a folder may be moved; those of remote files are all that is known of them.
    contents = sorted(str(digest or [name, size, date]) for name, (size, date, digest) in prints.items())
    values = [contents, placing, source.uri if not files else "", source.crs_wkt, source.dem, source.nodata]
    text = json.dumps(values, default=str, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest(), prints


def _prints_in(values: Any) -> Prints:
    """What a file of anybody's making says of known prints; without what is none."""
    found = values.items() if isinstance(values, dict) else ()
    return {name: each for name, each in found if isinstance(each, list) and len(each) == _PARTS}


def file_print(name: str, feedback: Feedback | None = None) -> str:
    """SHA-256 of one file; "" where it is no local file."""
    return str(_print_of(name, None, feedback or Feedback())[2])


def _files(dataset: gdal.Dataset, listed: set[str]) -> list[str]:
    """The files that the pixels come from, at every level of virtual rasters."""
    found: list[str] = []
    for name in dataset.GetFileList() or []:
        if name in listed or name.lower().endswith(ADDED):
            continue
        listed.add(name)
        found.append(name)
        driver = gdal.IdentifyDriverEx(name, gdal.OF_RASTER) if name != dataset.GetDescription() else None
        if driver is not None and driver.ShortName == "VRT":
            inner = gdal.OpenEx(name, gdal.OF_RASTER)
            found += [] if inner is None else _files(inner, listed)
    return found


def _print_of(name: str, known: list[Any] | None, feedback: Feedback) -> list[Any]:
    path = Path(name)
    try:
        status = path.stat()
    except (OSError, ValueError):
        remote = gdal.VSIStatL(name)
        return [remote.size, remote.mtime, ""] if remote is not None else [0, 0, ""]
    stamp = [status.st_size, status.st_mtime_ns]
    if known is not None and known[:2] == stamp and known[2]:
        return [*stamp, known[2]]
    digest = hashlib.sha256()
    if path.is_file():
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                feedback.check()  # gigabytes take a while
                digest.update(block)
    return [*stamp, digest.hexdigest()]
