"""The loaded library: GDAL's C functions as attributes of `C`, which take and give Python's own values."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Any

from .place import Place, place_in, proj_folders, rasterio_folder
from .signatures import SIGNATURES


class _Text:
    @classmethod
    def from_param(cls, value: str | bytes | os.PathLike[str] | None) -> bytes | None:
        return None if value is None else encoded(value)


class _Texts:
    @classmethod
    def from_param(cls, values: Any) -> Any:
        return None if values is None else texts(values)


class _Handle:
    @classmethod
    def from_param(cls, value: Any) -> ctypes.c_void_p | None:
        """An object's own handle, or a bare one. Raises ValueError for an object that has none."""
        if value is None:
            return None
        handle = value if isinstance(value, int) else value.this
        if not handle:
            raise ValueError(f"{type(value).__name__} is closed, or was never made")
        return ctypes.c_void_p(handle)


def encoded(value: str | bytes | os.PathLike[str]) -> bytes:
    """As GDAL has texts: UTF-8; what a file held that is none comes back as it was."""
    given = os.fspath(value)
    return given if isinstance(given, bytes) else given.encode("utf-8", "surrogateescape")


def texts(values: Any) -> Any:
    """A list of C texts, ended by NULL, of a list, or of a dict as KEY=value."""
    listed = [f"{key}={value}" for key, value in values.items()] if isinstance(values, dict) else values
    return (ctypes.c_char_p * (len(listed) + 1))(*map(encoded, listed), None)


def decoded(value: bytes | None) -> str | None:
    return None if value is None else value.decode("utf-8", "surrogateescape")


_ARGUMENTS: dict[str, Any] = {
    "p": _Handle,
    "s": _Text,
    "S": _Texts,
    "a": ctypes.c_void_p,
    "i": ctypes.c_int,
    "d": ctypes.c_double,
    "q": ctypes.c_int64,
    "u": ctypes.c_uint64,
    "z": ctypes.c_size_t,
}
_RESULTS: dict[str, Any] = {
    "p": ctypes.c_void_p,
    "s": ctypes.c_char_p,
    "f": ctypes.c_void_p,
    "l": ctypes.c_void_p,
    "L": ctypes.c_void_p,
    "v": None,
}


class Library:
    """GDAL's functions. Each gets its types when it is first asked for."""

    def __init__(self, place: Place, platform: str = sys.platform) -> None:
        folders = []
        if platform == "win32":
            folders = [os.add_dll_directory(str(folder)) for folder in place.folders]  # type: ignore[attr-defined]
        try:
            self._loaded = [ctypes.CDLL(str(path)) for path in place.libraries]
        except OSError as error:
            raise ImportError(f"rasterio's GDAL cannot be loaded: {error}") from error
        finally:
            for folder in folders:
                folder.close()

    def __getattr__(self, name: str) -> Any:
        if name not in SIGNATURES:
            raise AttributeError(name)
        result, arguments = SIGNATURES[name]
        function = getattr(self._loaded[-1], name)
        function.argtypes = [_ARGUMENTS[letter] for letter in arguments]
        function.restype = _RESULTS[result] if result in _RESULTS else _ARGUMENTS[result]
        if result in "sflL":
            function.errcheck = getattr(self, f"_{'text' if result in 'sf' else 'list'}_{result in 'fL'}")
        setattr(self, name, function)
        return function

    def address(self, name: str) -> Any:
        """The address of a function that GDAL itself is to call."""
        return ctypes.cast(getattr(self._loaded[-1], name), ctypes.c_void_p)

    def _text_False(self, found: bytes | None, *_call: Any) -> str | None:
        return decoded(found)

    def _text_True(self, found: int | None, *_call: Any) -> str | None:
        if not found:
            return None
        value = decoded(ctypes.string_at(found))
        self.VSIFree(found)
        return value

    def _list_False(self, found: int | None, *_call: Any) -> list[str] | None:
        if not found:
            return None
        items = ctypes.cast(found, ctypes.POINTER(ctypes.c_char_p))
        values: list[str] = []
        while items[len(values)] is not None:
            values.append(str(decoded(items[len(values)])))
        return values

    def _list_True(self, found: int | None, *_call: Any) -> list[str] | None:
        values = self._list_False(found)
        if found:
            self.CSLDestroy(found)
        return values


def _loaded() -> Library:
    place = place_in(rasterio_folder(), sys.platform)
    library = Library(place)
    if place.gdal_data is not None:  # whatever the environment names belongs to another version
        library.CPLSetConfigOption("GDAL_DATA", str(place.gdal_data))
    folders = proj_folders(place, os.environ, os.pathsep)
    if folders:
        library.OSRSetPROJSearchPaths(folders)
    library.GDALAllRegister()
    return library


C = _loaded()
