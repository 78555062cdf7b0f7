"""Arrays come back registered, in the form that they were given in."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.arrays import register_array
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.array_files import GeoArray
from tiepoint.tests.core.scenes import StubEngine

OPTIONS = {"method": "pso-sift", "transform": "affine", "use_georeferencing": False}


def sensed_of(scene):
    return gdal.Open(str(scene / "sensed.tif")).ReadAsArray()


def test_an_array_comes_back_on_the_reference(scene):
    given = sensed_of(scene), None, None
    values, transform, crs = register_array(scene / "reference.tif", given, engine=StubEngine(), **OPTIONS)
    reference = gdal.Open(str(scene / "reference.tif"))
    assert values.shape == (2, reference.RasterYSize, reference.RasterXSize)
    assert values.dtype == given[0].dtype
    assert transform == reference.GetGeoTransform()
    assert "32633" in crs
    assert values.any()


def test_a_refused_pair_is_an_error(scene):
    refused = StubEngine(accepted=False, reason_code="chance")
    with pytest.raises(TiepointError) as caught:
        register_array(scene / "reference.tif", (sensed_of(scene), None, None), engine=refused, **OPTIONS)
    assert caught.value.code == "pair_was_refused"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ((np.zeros(5), None), "array_no_raster"),
        ((np.zeros((4, 4), complex), None), "array_no_raster"),
        ((np.zeros((4, 4)), (1, 2)), "array_transform"),
        ((np.zeros((4, 4)), None, "EPSG:nothing"), "crs_of_raster_unknown"),
    ],
)
def test_what_is_no_raster_is_said(given, code):
    with pytest.raises(TiepointError) as caught:
        GeoArray.of(*given)
    assert caught.value.code == code


def test_a_path_is_no_array(scene):
    with pytest.raises(TiepointError) as caught:
        register_array(scene / "reference.tif", scene / "sensed.tif")
    assert caught.value.code == "array_needed"


def test_the_accessor_gives_a_placed_data_array(scene):
    xarray = pytest.importorskip("xarray")
    pytest.importorskip("rioxarray")
    import tiepoint.core.arrays  # noqa: F401

    band = xarray.DataArray(sensed_of(scene)[0], dims=("y", "x"), attrs={"sensor": "made"}, name="red")
    found = band.tiepoint.register_to(scene / "reference.tif", engine=StubEngine(), **OPTIONS)
    reference = gdal.Open(str(scene / "reference.tif"))
    assert found.dims == ("y", "x")
    assert found.shape == (reference.RasterYSize, reference.RasterXSize)
    assert found.rio.transform().to_gdal() == reference.GetGeoTransform()
    assert found.rio.crs.to_epsg() == 32633
    assert found.attrs["sensor"] == "made"
    assert float(found.x[0]) == pytest.approx(300005.0)
