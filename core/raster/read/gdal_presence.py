"""Whether GDAL's Python module is installed: always in QGIS, not in every Python that runs a script."""

from __future__ import annotations

import warnings

from ...errors import TiepointError

# GDAL 3.7 and newer warn a program that has not chosen between exceptions and return codes. Tiepoint works
# with both and leaves the choice to the program.
_UNDECIDED = "Neither .*UseExceptions"


def check_gdal() -> None:
    """Raise TiepointError where GDAL cannot be imported. Call it before importing modules that need GDAL."""
    try:
        from osgeo import gdal, ogr, osr  # noqa: F401 - whether they can be imported is the question
    except ImportError as error:
        raise TiepointError("gdal_missing", detail=f"{type(error).__name__}: {error}") from error
    warnings.filterwarnings("ignore", message=_UNDECIDED, category=FutureWarning)
