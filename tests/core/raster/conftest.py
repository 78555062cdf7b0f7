"""Fixtures of the raster tests: a feedback that records, and GDAL, OGR and OSR with exceptions off and on."""

from __future__ import annotations

import pytest
from osgeo import gdal, ogr, osr
from tiepoint.core.feedback import Feedback


class Recorder(Feedback):
    """Records everything; the user cancels after `cancel_after` calls of cancelled()."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.fractions: list[tuple[str, float]] = []
        self.cancel_after: int | None = None
        self.asked = 0

    def info(self, message):
        self.lines.append(message)

    def progress(self, stage, fraction):
        self.fractions.append((stage, fraction))

    def cancelled(self):
        self.asked += 1
        return self.cancel_after is not None and self.asked > self.cancel_after


@pytest.fixture
def feedback():
    return Recorder()


MODULES = (gdal, ogr, osr)  # since GDAL 3.7 one call switches all; QGIS 3.40 has all of them on


@pytest.fixture(params=[False, True], ids=["gdal-codes", "gdal-exceptions"])
def gdal_mode(request):
    """GDAL's process-wide exceptions off and on, as another plugin may have set them."""
    before = [bool(module.GetUseExceptions()) for module in MODULES]
    _switch([request.param] * len(MODULES))
    yield request.param
    # The code under test leaves it alone.
    assert [bool(module.GetUseExceptions()) for module in MODULES] == [request.param] * len(MODULES)
    _switch(before)


def _switch(wanted: list[bool]) -> None:
    """Before GDAL 3.7, the modules' error handlers lie on one stack, and go in the reverse order."""
    # Only if needed: switching exceptions off twice removes QGIS's error handler from GDAL, and QGIS crashes
    # at its end.
    for module, on in reversed(list(zip(MODULES, wanted))):
        if not on and module.GetUseExceptions():
            module.DontUseExceptions()
    for module, on in zip(MODULES, wanted):
        if on and not module.GetUseExceptions():
            module.UseExceptions()
