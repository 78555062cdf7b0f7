"""Where rasterio's GDAL lies, and its data, without importing rasterio: that takes as long as a match."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.machinery import EXTENSION_SUFFIXES
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

_EXTENSION = "_base"  # a module of rasterio that is linked with GDAL in every version


class Place(NamedTuple):
    """What is to be loaded, in this order; GDAL's functions are found in the last one."""

    libraries: tuple[Path, ...]
    folders: tuple[Path, ...] = ()  # where Windows looks for what these need
    gdal_data: Path | None = None  # None = where the library itself looks
    proj_data: Path | None = None


def rasterio_folder() -> Path:
    """The folder of the installed package. Raises ImportError where there is none."""
    found = find_spec("rasterio")
    if found is None or not found.origin:
        raise ImportError("rasterio is not installed")
    return Path(found.origin).parent


def place_in(rasterio: Path, platform: str, suffixes: list[str] | None = None) -> Place:
    """The library of GDAL in the folder `rasterio` of a wheel; elsewhere (conda), the one its modules load.

    platform: sys.platform. suffixes: of extension modules. Raises ImportError where there is none.
    """
    extensions = [rasterio / (_EXTENSION + suffix) for suffix in suffixes or EXTENSION_SUFFIXES]
    extension = next((path for path in extensions if path.is_file()), None)
    libraries: tuple[Path, ...]
    if platform == "win32":  # its functions are found only in the library itself
        folders = [rasterio.parent / "rasterio.libs", *_of_conda(rasterio)]
        library = _first(folders, "gdal*.dll")
        libraries = () if library is None else (library,)
        folders = [] if library is None else [library.parent]
    elif platform == "darwin":
        bundled = _first([rasterio / ".dylibs"], "libgdal*.dylib")
        libraries, folders = tuple(each for each in (bundled or extension,) if each is not None), []
    else:  # the extension knows where the bundled libraries lie, which do not know it of each other
        libraries, folders = (() if extension is None else (extension,)), []
    if not libraries:
        raise ImportError(f"No GDAL was found beside {rasterio}")
    data = [
        folder if folder.is_dir() else None for folder in (rasterio / "gdal_data", rasterio / "proj_data")
    ]
    return Place(libraries, tuple(folders), *data)


def _of_conda(rasterio: Path) -> list[Path]:
    """The folder of conda on Windows: PREFIX/Library/bin, for PREFIX/Lib/site-packages/rasterio."""
    return [rasterio.parents[2] / "Library" / "bin"] if len(rasterio.parents) > 2 else []


def _first(folders: list[Path], pattern: str) -> Path | None:
    return next((path for folder in folders for path in sorted(folder.glob(pattern))), None)


def proj_folders(place: Place, environment: Mapping[str, str], separator: str) -> list[str]:
    """Where PROJ looks: first its own data base, which no other version reads, then the user's, for grids.

    Empty = where it looks by itself.
    """
    if place.proj_data is None:
        return []
    named = environment.get("PROJ_DATA") or environment.get("PROJ_LIB") or ""
    return [str(place.proj_data), *(folder for folder in named.split(separator) if folder)]
