"""The record of a run as text: written by this version, read from every version.

Schema 1, the first, has no key “schema”; its paths are absolute, and its files have no mark of their run. 2
has the key; its paths are relative in the project's file and absolute in memory (see record_paths).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer, QgsReadWriteContext

from ...core.errors import TiepointError
from ...core.nodata import BandNodata, of_plain
from ...core.options import RegistrationOptions
from ...core.saved_options import read_saved_options

SCHEMA = 2
_FILES = ("raster", "report")
_SOURCES = ("reference", "sensed")
_TEXTS = ("reference_layer", "sensed_layer", "reference_name", "sensed_name", *_FILES)


@dataclass(frozen=True)
class Saved:
    """The values of a record."""

    schema: int
    run: str
    # “reference” and “sensed” -> URI, WKT of the CRS, nodata of the bands
    sources: dict[str, tuple[str, str, tuple[BandNodata, ...]]]
    texts: dict[str, str]  # the other text fields of RunRecord; "" if missing
    known_map: bool  # whether the exact map between the CRSs is applied before the fit; never in schema 1
    options: RegistrationOptions
    dropped: tuple[str, ...]  # options that could not be read

    @property
    def newer(self) -> bool:
        return self.schema > SCHEMA


def text_of(values: dict[str, Any]) -> str:
    """The record as text. values: the fields of RunRecord as plain values."""
    return json.dumps({"schema": SCHEMA, **values})


def saved_in(text: str, beside: str = "") -> Saved:
    """Read `text`; paths become absolute, for the project where it is now.

    beside: the file of the control points. It moved with the project, but the paths of schema 1 did not: the
    raster and the report are looked for beside it. Raises TiepointError if the text is not a record, or lacks
    a required value.
    """
    values = _plain(text)
    schema = values.get("schema", 1)
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise _unreadable()
    try:
        sources = {name: _source(values[name]) for name in _SOURCES}
        run = values["run"]
        if not run or not isinstance(run, str):
            raise TypeError
    except (KeyError, TypeError) as error:
        raise _too_new(schema) if schema > SCHEMA else _unreadable() from error
    texts = {name: values.get(name, "") for name in _TEXTS}
    texts = {name: value if isinstance(value, str) else "" for name, value in texts.items()}
    texts.update({name: _file(texts[name], schema, beside) for name in _FILES})
    options = values.get("options")
    known_map = values.get("known_map") is True
    taken = read_saved_options(options if isinstance(options, dict) else {})
    return Saved(schema, run, sources, texts, known_map, *taken)


def relative(text: str) -> str:
    """The record with relative paths, for the project's file; unchanged if it cannot be read."""
    context, layer = _context(), QgsRasterLayer("", "", "gdal")
    resolver = context.pathResolver()
    return _with_paths(
        text, lambda path, _: resolver.writePath(path), lambda uri: layer.encodedSource(uri, context)
    )


def whole(text: str, beside: str = "") -> str:
    """The record with absolute paths and in the current schema; unchanged if it cannot be read."""
    return _with_paths(text, lambda path, schema: _file(path, schema, beside), _whole_uri)


def _with_paths(text: str, file: Callable[[str, int], str], uri: Callable[[str], str]) -> str:
    """file: path and schema -> path."""
    try:
        values = _plain(text)
        schema = values.get("schema", 1)
        if schema not in (1, SCHEMA):  # only that version knows what its values mean
            return text
        changed: dict[str, Any] = {
            name: file(values[name], schema) for name in _FILES if isinstance(values.get(name), str)
        }
        for name in _SOURCES:
            changed[name] = {**values[name], "uri": uri(_source(values[name])[0])}
    except (TiepointError, KeyError, TypeError):
        return text
    return json.dumps({**values, **changed, "schema": SCHEMA})


def _plain(text: str) -> dict[str, Any]:
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _unreadable() from error
    if not isinstance(values, dict):
        raise _unreadable()
    return values


def _source(value: Any) -> tuple[str, str, tuple[BandNodata, ...]]:
    """Raises TypeError, KeyError."""
    uri, wkt = value["uri"], value.get("crs_wkt", "")
    if not isinstance(uri, str) or not isinstance(wkt, str):
        raise TypeError
    try:
        nodata = of_plain(value.get("nodata", []))
    except ValueError as error:
        raise TypeError from error
    return _whole_uri(uri), wkt, nodata


def _context() -> QgsReadWriteContext:
    context = QgsReadWriteContext()
    context.setPathResolver(QgsProject.instance().pathResolver())
    return context


def _whole_uri(uri: str) -> str:
    return str(QgsRasterLayer("", "", "gdal").decodedSource(uri, "gdal", _context()))


def _file(path: str, schema: int, beside: str) -> str:
    """The absolute path of a file of the run.

    In schema 1 all files of a run were beside its control points: it is the file of that name there, if it
    exists, or if the saved path does not.
    """
    path = str(QgsProject.instance().pathResolver().readPath(path))
    if not path or not beside or schema > 1:
        return path
    moved = Path(beside).with_name(path.replace("\\", "/").rpartition("/")[2])
    return str(moved) if moved.exists() or not Path(path).exists() else path


def _unreadable() -> TiepointError:
    return TiepointError("record_unreadable")


def _too_new(schema: int) -> TiepointError:
    return TiepointError("record_too_new", schema=schema)
