"""Whether GDAL can be called: always in QGIS, not in every Python that runs a script."""

from __future__ import annotations

import warnings

from ...errors import TiepointError
from ...memory import shortage

# GDAL 3.7 and newer warn a program that has not chosen between exceptions and return codes. Tiepoint works
# with both and leaves the choice to the program.
_UNDECIDED = "Neither .*UseExceptions"


def check_gdal() -> None:
    """Raise TiepointError where it cannot, NotEnoughMemory where its library finds no room. Call it before
    importing modules that need GDAL."""
    try:
        from .. import bindings  # noqa: F401 - whether they can be imported is the question
    except ImportError as error:
        short = shortage(error)
        if short is not None:
            raise short from error
        found = [error] if error.__context__ is None else [error.__context__, error]  # GDAL's own, rasterio
        detail = "; ".join(f"{type(each).__name__}: {each}" for each in found)
        raise TiepointError("gdal_missing", detail=detail) from error
    warnings.filterwarnings("ignore", message=_UNDECIDED, category=FutureWarning)
