"""`register` takes names, datasets, arrays and DataArrays, and gives back the raster as it got it."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core import register
from tiepoint.core.arguments import array_of
from tiepoint.core.errors import TiepointError
from tiepoint.core.raster.dataset_files import gdal_source
from tiepoint.tests.core.scenes import StubEngine, texture, write_raster

OPTIONS = {"method": "pso-sift", "transform": "affine", "use_georeferencing": False}
UTM = (300000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)


def registered(reference, sensed, **more):
    return register(reference, sensed, engine=StubEngine(), **{**OPTIONS, **more})


@pytest.fixture(scope="module")
def warped(scene, tmp_path_factory):
    """What the files alone give: (2, H, W) uint16, 0 outside."""
    out = tmp_path_factory.mktemp("out") / "warped.tif"
    r = registered(scene / "reference.tif", scene / "sensed.tif", raster=out)
    assert r.registered == out
    return gdal.Open(str(out)).ReadAsArray()


def grid(scene):
    reference = gdal.Open(str(scene / "reference.tif"))
    return reference.RasterYSize, reference.RasterXSize


def masked(scene):
    values = gdal.Open(str(scene / "sensed.tif")).ReadAsArray()
    return np.ma.masked_equal(values, 0)


def test_without_a_name_a_path_gives_no_raster(scene):
    r = registered(scene / "reference.tif", scene / "sensed.tif")
    assert r.accepted
    assert r.registered is None


def test_an_array_comes_back_as_the_file_would_be(scene, warped, clean_temporary_folder):
    r = registered(scene / "reference.tif", (masked(scene), None, None))
    values, transform, crs = r.registered
    assert values.shape == (2, *grid(scene))
    assert values.dtype == np.uint16
    assert transform == UTM
    assert "32633" in crs
    inside = (warped != 0).all(axis=0)
    assert (values.mask.all(axis=0) == ~inside).mean() > 0.995  # resampling at the border may differ
    both = inside & ~values.mask.any(axis=0)
    assert np.abs(values.data.astype(int) - warped)[:, both].max() <= 1
    assert r.outputs.paths() == []


def test_a_named_file_is_written_beside_the_array(scene, tmp_path):
    out = tmp_path / "out.tif"
    r = registered(scene / "reference.tif", (masked(scene), None, None), raster=out)
    assert r.outputs.raster == out
    assert (gdal.Open(str(out)).ReadAsArray()[0][~r.registered[0].mask[0]] > 0).all()


def test_a_photograph_with_all_values_keeps_its_shape(scene):
    """It gets an alpha band as a file; as an array that is its mask."""
    photo = (texture(320, 300, seed=3) * 255).astype(np.uint8)
    photo.ravel()[:256] = np.arange(256)
    r = registered(scene / "reference.tif", (photo, None, None))
    values = r.registered[0]
    assert values.shape == grid(scene)
    assert values.dtype == np.uint8
    assert 0.1 < values.mask.mean() < 0.9


def test_the_fourth_band_is_no_alpha(scene):
    bands = np.stack([(texture(320, 300, seed=seed) * 200 + 20).astype(np.uint8) for seed in range(4)])
    bands[3] = 0  # were it alpha, nothing would be there
    r = registered(scene / "reference.tif", (bands, None, None))
    assert r.registered[0].shape == (4, *grid(scene))
    assert r.registered[0][0].count() > 10_000


def test_an_array_may_be_the_reference(scene):
    reference = gdal.Open(str(scene / "reference.tif")).ReadAsArray()
    r = registered((reference, UTM, 32633), (masked(scene), None, "EPSG:32633"))
    assert r.registered[1] == UTM
    assert r.registered[0].shape == (2, *grid(scene))


@pytest.mark.parametrize("stored", ["file", "memory"])
def test_a_dataset_of_gdal_gives_one(scene, warped, stored, clean_temporary_folder):
    sensed = gdal.Open(str(scene / "sensed.tif"))
    if stored == "memory":
        sensed = gdal.GetDriverByName("MEM").CreateCopy("sensed.tif", sensed)  # a name that is no file
    r = registered(gdal.Open(str(scene / "reference.tif")), sensed)
    assert isinstance(r.registered, gdal.Dataset)
    assert (r.registered.ReadAsArray() == warped).all()
    assert r.registered.GetGeoTransform() == UTM


def test_what_was_set_on_the_open_dataset_counts(scene):
    """A no-data value and coordinates that the file does not have."""
    write_raster(scene / "bare.tif", [np.full((50, 60), 9, np.uint8)])
    open_one = gdal.Open(str(scene / "bare.tif"))
    assert gdal_source(open_one, scene / "copy.tif").uri == str(scene / "bare.tif")
    changed = gdal.GetDriverByName("VRT").CreateCopy("", open_one)
    changed.SetGeoTransform(UTM)
    changed.SetDescription(str(scene / "bare.tif"))
    before = (scene / "bare.tif").read_bytes()
    found = gdal_source(changed, scene / "copy.tif")
    assert (scene / "bare.tif").read_bytes() == before
    assert found.uri == str(scene / "copy.tif")
    assert gdal.Open(found.uri).GetGeoTransform() == UTM


def test_no_output_replaces_what_an_open_dataset_reads(scene, tmp_path):
    tile = tmp_path / "tile.tif"
    tile.write_bytes((scene / "sensed.tif").read_bytes())
    in_memory = gdal.GetDriverByName("VRT").CreateCopy("", gdal.Open(str(tile)))
    on_disk = gdal.Open(str(tile))
    for raster in (in_memory, on_disk):
        with pytest.raises(TiepointError, match="would overwrite"):
            registered(gdal.Open(str(scene / "reference.tif")), raster, report=tile)
    assert tile.read_bytes() == (scene / "sensed.tif").read_bytes()


@pytest.mark.parametrize("more", [{"raster": "out.vrt"}, {"output_format": "vrt"}])
def test_a_virtual_raster_of_an_array_is_refused(scene, tmp_path, more, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(TiepointError) as caught:
        registered(scene / "reference.tif", (masked(scene), None, None), **more)
    assert caught.value.code == "array_virtual"
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_raster_is_said(scene):
    with pytest.raises(TiepointError) as caught:
        registered(scene / "reference.tif", np.zeros((50, 50)))
    assert caught.value.code == "raster_no_name"


def test_a_refused_pair_gives_nothing(scene, clean_temporary_folder):
    refused = StubEngine(accepted=False, reason_code="chance")
    r = register(scene / "reference.tif", (masked(scene), None, None), engine=refused, **OPTIONS)
    assert not r.accepted
    assert r.registered is None


@pytest.mark.parametrize("kind", ["file", "memory", "virtual"])
def test_a_dataset_of_rasterio_gives_one(scene, warped, kind, clean_temporary_folder):
    rasterio = pytest.importorskip("rasterio")
    from rasterio.vrt import WarpedVRT

    with rasterio.open(scene / "reference.tif") as reference:
        if kind == "file":
            sensed = rasterio.open(scene / "sensed.tif")
        elif kind == "memory":
            memory = rasterio.MemoryFile((scene / "sensed.tif").read_bytes())  # held until the end
            sensed = memory.open()
        else:
            bands = list(gdal.Open(str(scene / "sensed.tif")).ReadAsArray())
            made = rasterio.open(write_raster(scene / "placed.tif", bands, UTM, 32633, nodata=0))
            sensed = WarpedVRT(made)
        with sensed:
            r = registered(reference, sensed)
    assert isinstance(r.registered, rasterio.DatasetReader)
    assert r.registered.transform.to_gdal() == UTM
    assert r.registered.crs.to_epsg() == 32633
    read = r.registered.read()
    assert read.shape == warped.shape
    assert (read == warped).all()
    r.registered.close()


def test_a_closed_dataset_of_rasterio_is_said(scene):
    rasterio = pytest.importorskip("rasterio")
    with rasterio.open(scene / "sensed.tif") as sensed:
        pass
    with pytest.raises(TiepointError) as caught:
        registered(scene / "reference.tif", sensed)
    assert caught.value.code == "dataset_closed"


@pytest.mark.parametrize("dims", [("band", "y", "x"), ("y", "x", "band")])
def test_a_data_array_comes_back_in_its_own_order(scene, warped, dims):
    xarray = pytest.importorskip("xarray")
    pytest.importorskip("rioxarray")
    given = xarray.DataArray(masked(scene).data, dims=("band", "y", "x"), coords={"band": [4, 8]}, name="nir")
    given = given.rio.write_nodata(0).transpose(*dims)
    r = registered(scene / "reference.tif", given)
    found = r.registered
    assert found.dims == dims
    assert list(found.band) == [4, 8]
    assert found.name == "nir"
    assert found.rio.transform().to_gdal() == UTM
    assert (found.transpose("band", "y", "x").values == warped).all()
    assert found.rio.nodata == 0


def test_a_data_array_with_all_values_is_nan_outside(scene):
    xarray = pytest.importorskip("xarray")
    pytest.importorskip("rioxarray")
    photo = (texture(320, 300, seed=3) * 255).astype(np.uint8)
    photo.ravel()[:256] = np.arange(256)
    found = registered(scene / "reference.tif", xarray.DataArray(photo, dims=("y", "x"))).registered
    assert found.shape == grid(scene)
    assert 0.1 < float(np.isnan(found).mean()) < 0.9
    assert np.isnan(found.rio.nodata)


def test_a_data_array_needs_dimensions_in_space(scene):
    xarray = pytest.importorskip("xarray")
    pytest.importorskip("rioxarray")
    with pytest.raises(TiepointError) as caught:
        registered(scene / "reference.tif", xarray.DataArray(np.zeros((40, 50)), dims=("time", "site")))
    assert caught.value.code == "data_array_dims"


@pytest.mark.parametrize("form", ["tuple", "gdal", "rasterio", "xarray"])
def test_match_takes_one_band_of_each_form(scene, form):
    values = gdal.Open(str(scene / "sensed.tif")).ReadAsArray()[:1]
    path = write_raster(scene / "one.tif", list(values), nodata=0)
    if form == "gdal" and gdal.__name__ != "osgeo.gdal":
        pytest.skip("GDAL's own module is not there")
    if form == "tuple":
        found = array_of((np.ma.masked_equal(values, 0), None, None))
    elif form == "gdal":
        found = array_of(gdal.Open(str(path)))
    elif form == "rasterio":
        found = array_of(pytest.importorskip("rasterio").open(path))
    else:
        xarray = pytest.importorskip("xarray")
        pytest.importorskip("rioxarray")
        found = array_of(xarray.DataArray(values, dims=("band", "y", "x")).rio.write_nodata(0))
    assert found.shape == values.shape[1:]
    assert (found.mask == (values[0] == 0)).all()
    assert (found.data == values[0]).all()


def test_names_alone_load_neither_xarray_nor_rasterio():
    code = (
        "import sys, tiepoint.core.given_rasters; "
        "print([n for n in ('xarray', 'rasterio') if n in sys.modules])"
    )
    path = os.pathsep.join(filter(None, [*sys.path, os.environ.get("PYTHONPATH")]))
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path},
    )
    assert done.stdout.strip() == "[]", done.stderr
