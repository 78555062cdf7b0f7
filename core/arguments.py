"""What scripts pass to the functions of the face, as core has it: outputs, options, arrays."""

from __future__ import annotations

import difflib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union

from .errors import TiepointError
from .files.outputs import Outputs
from .options import RegistrationOptions
from .wording import any_of

if TYPE_CHECKING:  # a script that only matches arrays may lack GDAL
    from .raster.read.source import RasterSource

    Raster = Union[str, os.PathLike[str], RasterSource]
    File = Union[str, os.PathLike[str]]

FILES = ("raster", "points", "report", "georeferencer_points", "checkerboard")  # that `register` writes
_SUFFIXES = {  # allowed by output; outputs not named here take any
    "raster": (".tif", ".tiff", ".vrt"),
    "points": (".gpkg",),
    "checkerboard": (".tif", ".tiff", ".png"),
}


def taken(named: dict[str, Any], *names: str) -> dict[str, Any]:
    """Take these names out of `named`, which then holds options alone; missing names are left out."""
    return {name: named.pop(name) for name in names if name in named}


def array_of(raster: Any) -> Any:
    """What `match` matches of a raster: its array, masked where it has no data. Arrays stay as they are."""
    if isinstance(raster, tuple) and len(raster) == 3 and getattr(raster[0], "ndim", 0) >= 2:
        found = raster[0]
    elif type(raster).__module__.split(".")[0] in ("osgeo", "rasterio", "xarray"):
        from .given_rasters import values_given

        found = values_given(raster)
    else:
        return raster
    return found[0] if found.ndim == 3 and found.shape[0] == 1 else found


def outputs_of(**files: File | None) -> Outputs:
    """The wanted files by their names in FILES. Raises TiepointError for a wrong suffix."""
    paths = {name: Path(file).expanduser() for name, file in files.items() if file is not None}
    for name, path in paths.items():
        kinds = _SUFFIXES.get(name)
        if kinds is not None and path.suffix.lower() not in kinds:
            raise TiepointError("result_suffix", name=path.name, kinds=any_of(kinds))
    points = paths.pop("points", None)
    return Outputs(**paths, control_points=points)


def options_of(
    options: RegistrationOptions | None,
    named: dict[str, Any],
    *others: str,
    among: Sequence[str] | None = None,
) -> RegistrationOptions:
    """`options` changed by the named ones.

    others: what the function takes by name besides. among: the options that it knows, None = all. Raises
    TiepointError for an unknown name.
    """
    values = (options or RegistrationOptions()).to_json()
    known = values if among is None else among
    named = {
        name: os.fspath(value) if isinstance(value, os.PathLike) else value for name, value in named.items()
    }
    if isinstance(named.get("area"), (tuple, list)):
        named["area"] = ",".join(map(str, named["area"]))
    for name in named:
        if name not in known:
            close = difflib.get_close_matches(name, [*known, *others], 1)
            if close:
                raise TiepointError("option_unknown", name=name, hint_code="option_meant", close=close[0])
            raise TiepointError("option_unknown", name=name, hint_code="option_names")
    return RegistrationOptions.from_json({**values, **named})
