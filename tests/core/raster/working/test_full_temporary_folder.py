"""A working image for which the temporary folder has no room: which folder, and what is left in it."""

from __future__ import annotations

import tempfile

import numpy as np
import pytest
from tiepoint.core import working_files
from tiepoint.core.errors import TiepointError
from tiepoint.core.feedback import Feedback
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.working.working_pair import make_working_pair
from tiepoint.tests.core.raster.scenes import write


@pytest.mark.parametrize("error", [OSError(28, "No space left"), OSError("122848 requested and 992 written")])
def test_a_full_temporary_folder_is_named_with_what_is_left_in_it(tmp_path, monkeypatch, error):
    def full(*_):
        raise error

    def raster(name, width):
        values = np.random.default_rng(0).integers(1, 255, (1, 60, width), dtype=np.uint8)
        return describe(RasterSource(str(write(tmp_path / name, values))))

    monkeypatch.setattr(working_files, "save", full)
    infos = Pair(reference=raster("reference.tif", 80), sensed=raster("sensed.tif", 70))
    with pytest.raises(TiepointError) as caught:
        make_working_pair(infos, RegistrationOptions(), tmp_path, Feedback())
    assert caught.value.code == "working_reference_unwritable"
    assert "No space left on device" in caught.value.message
    assert f"MiB are left in the temporary folder “{tempfile.gettempdir()}”" in caught.value.hint
