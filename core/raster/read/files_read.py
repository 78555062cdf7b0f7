"""Which files GDAL reads for a raster: its sidecar files, and the sources of virtual rasters, at every level.

GDAL's own list ends at the first level and omits sources that are named as subdatasets. So the texts of
virtual rasters and tile indexes are searched as well: every file that they name counts as read. If the list
holds a file too many, the user must name the result otherwise; if it lacks one, that file is overwritten.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from ...files.file_names import files_named, identity
from ...files.outputs import Reads
from ..bindings import gdal, ogr
from .gdal_calls import closing_datasets, name_and_options
from .source import SERVICES, RasterSource

# Prefixes of GDAL's names for remote files; opening one takes seconds.
_REMOTE = (
    "/vsicurl",
    "/vsis3",
    "/vsigs",
    "/vsiaz",
    "/vsiadls",
    "/vsioss",
    "/vsiswift",
    "/vsihdfs",
    "/vsiwebhdfs",
)
# Formats whose sidecar files start with the raster's own name: opened only if `among` has such a file.
_PLAIN = {"GTiff", "COG", "JPEG", "PNG", "JP2OpenJPEG", "JP2KAK", "JP2ECW", "JP2MrSID", "WEBP"}
_LARGEST_TEXT = 1 << 28  # bytes, as of a virtual raster with a million sources
_INDEX = "GTI"  # the driver of tile indexes, GDAL 3.9


def reads_of(*sources: RasterSource, beside: Sequence[str] = ()) -> Reads:
    """The function that core.files.outputs asks which files these rasters read. beside: names of other
    layers that are read, of polygons or rasters."""
    return partial(files_read, sources, beside=tuple(beside))


@closing_datasets
def files_read(
    sources: Sequence[RasterSource], among: Sequence[Path], beside: Sequence[str] = ()
) -> list[Path]:
    """Those of `among` that GDAL reads for one of `sources`; two names may mean one file.

    A raster that cannot be opened counts as reading the files that it names; the run reports the error.
    beside: as in reads_of.
    """
    walk = _Walk(among)
    if walk.wanted:
        for source in sources:
            walk.enter(source)
        for name in beside:
            walk.enter(RasterSource(name), gdal.OF_RASTER | gdal.OF_VECTOR)
    return walk.found


class _Walk:
    """Visits every file that belongs to a raster once."""

    def __init__(self, among: Sequence[Path]) -> None:
        self.wanted = {identity(path): path for path in among if path.exists()}
        self._real = {path: Path(os.path.realpath(path)) for path in self.wanted.values()}
        self.found: list[Path] = []
        self._visited: set[str] = set()

    def enter(self, source: RasterSource, kinds: int = gdal.OF_RASTER) -> None:
        """kinds: what the source may be, as GDAL's flags."""
        if source.dem:
            self.enter(RasterSource(source.dem))
        uri, options = name_and_options(source.uri)
        named = files_named(uri)
        for path in named:
            self._note(path)
        if uri.lstrip().startswith(("<", "{")):
            self._text(uri, "")
        if any(prefix in uri for prefix in _REMOTE):
            return
        self._open(uri, named, options, kinds)

    def _open(
        self, name: str, named: Sequence[Path], options: Sequence[str] = (), kinds: int = gdal.OF_RASTER
    ) -> None:
        driver = _quietly(gdal.IdentifyDriverEx, name, gdal.OF_RASTER)
        if driver is not None and driver.ShortName in SERVICES:
            return  # no request goes to the network
        dataset = _quietly(gdal.OpenEx, name, kinds, open_options=list(options))
        if dataset is None:
            return
        files = [*(dataset.GetFileList() or []), *map(str, named)]
        index = dataset.GetDriver().ShortName == _INDEX
        arrays = dataset.GetMetadata("GEOLOCATION") or {}
        dataset = None
        for key in ("X_DATASET", "Y_DATASET"):
            self._name(arrays.get(key) or "", os.path.dirname(name))  # noqa: PTH120
        for file in files:
            self._file(file, opened=True)
            if index:
                self._index(file)

    def _file(self, name: str, opened: bool = False) -> None:
        """opened: GDAL has already listed the files of this one."""
        if name in self._visited:
            return
        self._visited.add(name)
        named = files_named(name)
        for path in named:
            self._note(path)
        text = _text_of(name)
        if text:
            for folder in {os.path.dirname(name), os.path.dirname(os.path.realpath(name))}:  # noqa: PTH120
                self._text(text, folder)
        if not opened and self._worth_opening(name):
            self._open(name, named)

    def _text(self, text: str, folder: str) -> None:
        """The XML or JSON of a virtual raster; its relative names start at `folder`."""
        command = text.lstrip().startswith("{")  # JSON of a streamed algorithm, GDAL 3.11
        for piece in _pieces(text):
            if "<" in piece:
                self._text(piece, folder)  # a virtual raster inside another one
                continue
            for name in (piece, *(piece.split() if command else ())):
                self._name(name, folder)

    def _index(self, name: str) -> None:
        """The rasters of a tile index: every text field may name one."""
        table = _quietly(gdal.OpenEx, name, gdal.OF_VECTOR)
        if table is None:
            return
        for number in range(table.GetLayerCount()):
            layer = table.GetLayer(number)
            fields = layer.GetLayerDefn()
            texts = [
                i for i in range(fields.GetFieldCount()) if fields.GetFieldDefn(i).GetType() == ogr.OFTString
            ]
            for feature in layer:
                for i in texts:
                    self._name(feature.GetField(i) or "", os.path.dirname(name))  # noqa: PTH120

    def _name(self, text: str, folder: str) -> None:
        for path in [*files_named(text), *(files_named(text, folder) if folder else [])]:
            if path.is_file() or _quietly(gdal.IdentifyDriverEx, str(path), gdal.OF_RASTER) is not None:
                self._file(str(path))

    def _worth_opening(self, name: str) -> bool:
        driver = _quietly(gdal.IdentifyDriverEx, name, gdal.OF_RASTER)
        if driver is None:
            return False
        raster = Path(name)
        folder = Path(os.path.realpath(raster)).parent
        near = [path for path in self._real.values() if path.parent == folder]
        return driver.ShortName not in _PLAIN or any(path.name.startswith(raster.stem) for path in near)

    def _note(self, path: Path) -> None:
        read = self.wanted.get(identity(path))
        if read is not None and read not in self.found:
            self.found.append(read)
        if path.is_dir():  # a format that is a folder reads all files in it
            real = Path(os.path.realpath(path))
            inside = [each for each, place in self._real.items() if real in place.parents]
            self.found += [each for each in inside if each not in self.found]


def _pieces(text: str) -> Iterator[str]:
    """The texts between tags and in quotes, without numbers."""
    for piece in set(re.findall(r">([^<>]+)<", text)) | set(re.findall(r'"([^"<>]+)"', text)):
        plain = html.unescape(piece).strip()
        if plain and not re.fullmatch(r"[-+\d.,eE\s]+", plain):
            yield plain


def _text_of(name: str) -> str:
    """The text of an XML or JSON file, wherever GDAL finds it; "" for other files."""
    handle = _quietly(gdal.VSIFOpenL, name, "rb")
    if handle is None:
        return ""
    try:
        start = bytes(gdal.VSIFReadL(1, 64, handle) or b"")
        if not start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"<", b"{")):
            return ""
        gdal.VSIFSeekL(handle, 0, os.SEEK_END)
        size = min(gdal.VSIFTellL(handle), _LARGEST_TEXT)
        gdal.VSIFSeekL(handle, 0, os.SEEK_SET)
        return bytes(gdal.VSIFReadL(1, size, handle) or b"").decode("utf-8", "replace")
    finally:
        gdal.VSIFCloseL(handle)


def _quietly(function: Any, *arguments: Any, **named: Any) -> Any:
    """The result of the call; None where GDAL fails, with or without an exception."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        return function(*arguments, **named)
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()
