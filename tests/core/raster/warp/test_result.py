"""The files that come with a georeferenced raster, which the user has not named."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.files.outputs import Outputs
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.raster.warp.result import with_view

OPTIONS = RegistrationOptions.of(product="georeferenced")
OWN = (
    '<VRTDataset subClass="VRTWarpedDataset"><SourceDataset relativeToVRT="1">{}</SourceDataset></VRTDataset>'
)


def test_a_file_of_the_users_with_the_name_of_the_view_is_not_replaced(tmp_path):
    outputs, view = Outputs(raster=tmp_path / "a&b.tif"), tmp_path / "a&b_warped.vrt"
    assert with_view(outputs, OPTIONS).view == view
    for text in ("<VRTDataset/>", OWN.format("other.tif")):
        view.write_text(text)
        with pytest.raises(TiepointError, match=r"“a&b_warped\.vrt” would be written beside") as caught:
            with_view(outputs, OPTIONS)
        assert caught.value.hint
    assert with_view(outputs, RegistrationOptions()).view is None
    view.write_text(OWN.format("a&amp;b.tif"))  # of an earlier run
    assert with_view(outputs, OPTIONS).view == view
    assert Path(view).exists()
