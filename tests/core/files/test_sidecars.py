"""What belongs to a file by its name goes with it; what may be another's does not."""

from __future__ import annotations

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.files.outputs import check_outputs, staging_for
from tiepoint.core.files.sidecars import names_read_with, sidecars_of


def test_sidecar_files_of_each_kind():
    assert sidecars_of("a.b.gpkg") == [f"a.b.gpkg{end}" for end in (".aux.xml", ".ovr", ".msk")] + [
        f"a.b.gpkg{end}" for end in ("-wal", "-shm", "-journal")
    ]
    assert "a.b.tfw" in sidecars_of("a.b.TIFF")
    assert {"a.dbf", "a.prj", "a.qix"} < set(sidecars_of("a.shp"))
    assert {"a.jgw", "a.wld", "a_rpc.txt"} < set(names_read_with("a.jpg"))


@pytest.mark.parametrize("other", ["scan.tiff", "scan.TIF"])
def test_a_world_file_of_another_raster_is_not_removed(tmp_path, other):
    (tmp_path / "scan.tfw").write_text("1")
    check_outputs([tmp_path / "scan.tif"], [])  # nobody's
    (tmp_path / other).write_text("a raster")
    with pytest.raises(TiepointError, match=r"“scan\.tfw”, which belongs to another"):
        check_outputs([tmp_path / "scan.tif"], [])


def test_no_world_file_comes_beside_another_raster(tmp_path):
    """GDAL would believe it of a raster that has no coordinates of its own."""
    (tmp_path / "scan.tiff").write_text("a raster")
    with staging_for([tmp_path / "scan.tif"]) as staging:
        for name in ("scan.tif", "scan.tfw"):
            staging.place(tmp_path / name).write_text("new")
        with pytest.raises(TiepointError, match="belongs to another"):
            staging.publish()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["scan.tiff"]
