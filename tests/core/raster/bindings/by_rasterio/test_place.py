"""Where rasterio's GDAL lies on each system, from folders laid out as its wheels are."""

from __future__ import annotations

import pytest
from tiepoint.core.raster.bindings.by_rasterio.place import Place, place_in, proj_folders


def laid_out(tmp_path, *files):
    """site-packages with these files; returns the folder of rasterio."""
    for name in files:
        path = tmp_path / "prefix" / "Lib" / "site-packages" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"")
    return tmp_path / "prefix" / "Lib" / "site-packages" / "rasterio"


DATA = ("rasterio/gdal_data/header.dxf", "rasterio/proj_data/proj.db")


def test_on_linux_a_module_of_rasterio_loads_the_library_with_what_that_needs(tmp_path):
    module = "rasterio/_base.cpython-311-x86_64-linux-gnu.so"
    rasterio = laid_out(tmp_path, module, "rasterio.libs/libgdal-c8c9c467.so.36.3.10.3", *DATA)
    found = place_in(rasterio, "linux", [".cpython-311-x86_64-linux-gnu.so", ".so"])
    assert found == Place((rasterio.parent / module,), (), rasterio / "gdal_data", rasterio / "proj_data")


def test_on_macos_the_library_is_in_the_package(tmp_path):
    names = ("libgeos.3.13.dylib", "libgdal.36.3.10.3.dylib", "libproj.25.dylib")
    rasterio = laid_out(tmp_path, "rasterio/_base.cpython-312-darwin.so", *DATA)
    laid_out(tmp_path, *(f"rasterio/.dylibs/{name}" for name in names))
    found = place_in(rasterio, "darwin", [".cpython-312-darwin.so"])
    assert found.libraries == (rasterio / ".dylibs" / "libgdal.36.3.10.3.dylib",)
    assert (found.gdal_data, found.proj_data) == (rasterio / "gdal_data", rasterio / "proj_data")


def test_on_windows_it_is_beside_the_package_with_what_it_needs(tmp_path):
    libraries = ("rasterio.libs/gdal-0123abcd.dll", "rasterio.libs/geos-0123abcd.dll")
    rasterio = laid_out(tmp_path, "rasterio/_base.cp312-win_amd64.pyd", *libraries, *DATA)
    found = place_in(rasterio, "win32", [".cp312-win_amd64.pyd"])
    assert found.libraries == (rasterio.parent / "rasterio.libs" / "gdal-0123abcd.dll",)
    assert found.folders == (rasterio.parent / "rasterio.libs",)


def test_condas_rasterio_brings_no_library_and_no_data(tmp_path):
    rasterio = laid_out(tmp_path, "rasterio/_base.so", "../../Library/bin/gdal.dll")
    assert place_in(rasterio, "linux", [".so"]) == Place((rasterio / "_base.so",))
    assert place_in(rasterio, "darwin", [".so"]) == Place((rasterio / "_base.so",))
    assert place_in(rasterio, "win32").libraries == (tmp_path / "prefix" / "Library" / "bin" / "gdal.dll",)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_a_rasterio_without_gdal_is_an_import_error(tmp_path, platform):
    rasterio = laid_out(tmp_path, "rasterio/__init__.py")
    with pytest.raises(ImportError, match="No GDAL was found"):
        place_in(rasterio, platform, [".so"])


def test_proj_reads_its_own_data_base_and_the_users_grids(tmp_path):
    bundled = Place((), proj_data=tmp_path)
    assert proj_folders(bundled, {}, ":") == [str(tmp_path)]
    assert proj_folders(bundled, {"PROJ_DATA": "/a:/b"}, ":") == [str(tmp_path), "/a", "/b"]
    assert proj_folders(bundled, {"PROJ_LIB": r"C:\grids"}, ";") == [str(tmp_path), r"C:\grids"]
    assert proj_folders(Place(()), {"PROJ_DATA": "/a"}, ":") == []
