"""Fixtures of the raster tests: a feedback that records, and GDAL with exceptions off and on."""

from __future__ import annotations

import pytest
from osgeo import gdal
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


@pytest.fixture(params=[False, True], ids=["gdal-codes", "gdal-exceptions"])
def gdal_mode(request):
    """GDAL's process-wide exceptions off and on, as another plugin may have set them."""
    before = bool(gdal.GetUseExceptions())
    _switch(request.param)
    yield request.param
    assert bool(gdal.GetUseExceptions()) == request.param  # the code under test leaves it alone
    _switch(before)


def _switch(on: bool) -> None:
    # Only if needed: switching exceptions off twice removes QGIS's error handler from GDAL, and QGIS crashes
    # at its end.
    if bool(gdal.GetUseExceptions()) != on:
        (gdal.UseExceptions if on else gdal.DontUseExceptions)()
