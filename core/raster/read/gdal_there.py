"""Whether GDAL's Python module is there: QGIS always has it, a script's Python may not."""

from __future__ import annotations

import warnings

from ...errors import TiepointError

# GDAL 3.7 and newer warn every program that has not chosen between exceptions and return codes. Tiepoint
# works with both, and the choice is the program's.
_UNDECIDED = "Neither .*UseExceptions"


def check_gdal() -> None:
    """Raise TiepointError where GDAL cannot be imported. To be called before the modules that need it."""
    try:
        from osgeo import gdal, ogr, osr  # noqa: F401 - whether they can be imported is the question
    except ImportError as error:
        raise TiepointError("gdal_missing", detail=f"{type(error).__name__}: {error}") from error
    warnings.filterwarnings("ignore", message=_UNDECIDED, category=FutureWarning)
