"""Where algorithms may write."""

from __future__ import annotations

from contextlib import nullcontext

import pytest
from qgis.core import QgsProcessingException, QgsProcessingParameterVectorDestination
from tiepoint.core.errors import TiepointError

from .test_register import provider, run  # noqa: F401 - fixtures


@pytest.mark.parametrize("name", ["register", "measure", "apply"])
def test_no_geopackage_is_written_that_qgis_cannot_open(provider, tmp_path, name):  # noqa: F811 - the fixture
    """GDAL (3.6) opens no file of such a name as QGIS asks it to."""
    algorithm = provider.algorithm(name)
    vectors = (QgsProcessingParameterVectorDestination,)
    wanted = [
        each.name() for each in algorithm.destinationParameterDefinitions() if isinstance(each, vectors)
    ]
    assert len(wanted) == 1
    for file, good in (("my%20points.gpkg", False), ("my points.gpkg", True), ("my%20points.geojson", True)):
        with nullcontext() if good else pytest.raises(TiepointError, match="%20"):
            algorithm._check_destinations({wanted[0]: str(tmp_path / file)})


def test_a_run_without_its_geopackage_does_not_begin(run, fake_register, tmp_path):  # noqa: F811 - the fixture
    with pytest.raises(QgsProcessingException, match="%20"):
        run(CONTROL_POINTS=str(tmp_path / "my%20points.gpkg"))
    assert fake_register.calls == []
    run(OUTPUT=str(tmp_path / "my%20raster.tif"))
