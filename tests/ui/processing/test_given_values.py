"""Values of scripts, models and qgis_process: numbers of choices, layers in files, GDAL's names."""

from __future__ import annotations

import os
import zipfile

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsMeshLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
)
from tiepoint.core.errors import TiepointError
from tiepoint.tests.core.scenes import texture, write_raster
from tiepoint.ui.processing.given_values import plain_values, with_rasters
from tiepoint.ui.processing.provider import TiepointProvider
from tiepoint.ui.runs.engine_holder import EngineHolder

from ..fakes import FakeEngine
from .runs import run_algorithm

UTM = (300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)


@pytest.fixture
def definitions(project):
    provider = TiepointProvider(EngineHolder(FakeEngine))
    provider.refreshAlgorithms()

    def of(name):
        algorithm = provider.algorithm(name)
        kept.append(algorithm)
        return algorithm.parameterDefinitions()

    kept = [provider]
    return of


@pytest.fixture
def context(project):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    yield context
    context.temporaryLayerStore().removeAllMapLayers()  # a layer that outlives QGIS crashes


@pytest.fixture
def rasters(tmp_path):
    """Two files of one size; the second shows the ground 3 px further right."""
    whole = (texture(240, 220, seed=1) * 255).astype(np.uint8)
    for name, part in (("one", whole[10:190, 10:210]), ("two", whole[10:190, 7:207])):
        write_raster(tmp_path / f"{name}.tif", [np.ascontiguousarray(part)], UTM, 32633)
    return tmp_path


def package(folder, names=("one", "two")):
    """A GeoPackage of these rasters as tables."""
    path = folder / "many.gpkg"
    for name in names:
        options = [
            f"RASTER_TABLE={name}",
            "TILE_FORMAT=PNG",
            f"APPEND_SUBDATASET={'YES' if path.exists() else 'NO'}",
        ]
        gdal.Translate(str(path), str(folder / f"{name}.tif"), format="GPKG", creationOptions=options)
    return path


def test_a_choice_is_given_by_its_number_too(definitions):
    register = definitions("register")
    given = {"RESAMPLING": "2", "METHOD": 0, "TRANSFORM": "affine", "GRID": "99", "REFINE": True}
    options = {each.name(): each.options() for each in register if each.type() == "enum"}
    assert plain_values(register, given) == {
        "RESAMPLING": options["RESAMPLING"][2],
        "METHOD": "auto",
        "TRANSFORM": "affine",
        "GRID": "99",  # Processing says that it is none
        "REFINE": True,
    }


def test_a_file_is_given_by_a_layer_in_it_too(definitions, tmp_path):
    odd = tmp_path / "a|layername=b.gpkg"
    odd.touch()
    given = {"FIT": "/data/p.gpkg|layername=control_points", "POINTS": str(odd)}
    assert plain_values(definitions("apply"), given) == {"FIT": "/data/p.gpkg", "POINTS": str(odd)}


def test_rasters_by_the_names_that_gdal_has_for_them(definitions, context, rasters):
    path = package(rasters)
    with zipfile.ZipFile(rasters / "pack.zip", "w") as archive:
        archive.write(rasters / "one.tif", "in it/one.tif")
    names = [
        f"GPKG:{path}:two",
        f"/vsizip/{rasters}/pack.zip/in it/one.tif",
        str(rasters / "one.tif"),
        "none",
    ]
    given = with_rasters(definitions("alignbands"), {"RASTERS": names}, context)["RASTERS"]
    layers = [QgsProcessingUtils.mapLayerFromString(each, context) for each in given]
    assert [layer and layer.source() for layer in layers] == [*names[:3], None]
    assert given[2:] == names[2:]  # Processing reads files, and says what is none


def test_a_measurement_of_rasters_in_a_package(project, rasters):
    path = package(rasters)
    given = {"REFERENCE": f"GPKG:{path}:one", "SENSED": f"GPKG:{path}:two", "SIDE": 5}
    results, _, _ = run_algorithm("measure", given)
    assert (results["DX"], results["DY"]) == (pytest.approx(3.0, abs=0.1), pytest.approx(0.0, abs=0.1))


def test_of_several_rasters_in_a_file_one_must_be_named(definitions, context, rasters):
    path = package(rasters)
    with pytest.raises(TiepointError, match=r"“many.gpkg” holds 2 rasters. Name one of them, such as GPKG:"):
        with_rasters(definitions("measure"), {"REFERENCE": str(path)}, context)
    with pytest.raises(QgsProcessingException, match="holds 2 rasters"):
        run_algorithm("register", {"REFERENCE": str(path), "SENSED": str(rasters / "one.tif")})


def test_a_grid_of_several_variables_is_not_taken_for_a_mesh(project, rasters):
    """QGIS opens such a netCDF file as a mesh, and shows its first variable."""
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("this GDAL has no netCDF")
    stack = gdal.BuildVRT("", [str(rasters / "one.tif"), str(rasters / "two.tif")], separate=True)
    gdal.Translate(str(rasters / "both.nc"), stack, format="netCDF")
    with pytest.raises(QgsProcessingException, match=r"“both\.nc” holds 2 rasters"):
        run_algorithm("register", {"REFERENCE": str(rasters / "both.nc"), "SENSED": str(rasters / "one.tif")})


def test_a_mesh_that_processing_made_of_a_file_is_asked_for_its_rasters(definitions, context, rasters):
    """qgis_process has loaded every layer before it asks the algorithm."""
    if gdal.GetDriverByName("netCDF") is None:
        pytest.skip("this GDAL has no netCDF")
    stack = gdal.BuildVRT("", [str(rasters / "one.tif"), str(rasters / "two.tif")], separate=True)
    path = str(rasters / "both.nc")
    gdal.Translate(path, stack, format="netCDF")
    if not isinstance(QgsProcessingUtils.mapLayerFromString(path, context), QgsMeshLayer):
        pytest.skip("this QGIS takes it for no mesh")
    with pytest.raises(TiepointError, match=r"“both\.nc” holds 2 rasters"):
        with_rasters(definitions("register"), {"SENSED": path}, context)
    own = QgsMeshLayer(path, "both", "mdal")
    QgsProject.instance().addMapLayer(own)
    assert with_rasters(definitions("register"), {"SENSED": own.id()}, context) == {"SENSED": own.id()}


def test_a_name_with_the_mark_of_an_address_within_is_one_of_gdal(definitions, context, rasters):
    """As in HDF5:"a.h5"://Band1."""
    if os.name == "nt":
        pytest.skip("no folder has such a name")
    (rasters / "in:").mkdir()
    with zipfile.ZipFile(rasters / "in:" / "pack.zip", "w") as archive:
        archive.write(rasters / "one.tif", "one.tif")
    name = f"/vsizip/{rasters}/in://pack.zip/one.tif"
    given = with_rasters(definitions("measure"), {"SENSED": name}, context)["SENSED"]
    assert QgsProcessingUtils.mapLayerFromString(given, context).source() == name
    for service in ("wms://type=xyz&url=http://127.0.0.1:9/a", "type=xyz&url=http://127.0.0.1:9/a"):
        assert with_rasters(definitions("measure"), {"SENSED": service}, context)["SENSED"] == service
