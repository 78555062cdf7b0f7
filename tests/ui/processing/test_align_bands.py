"""tiepoint:alignbands through Processing, with a stand-in for the engine."""

from __future__ import annotations

import json

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer
from tiepoint.core.raster.read.grids import shift
from tiepoint.tests.core.run.test_band_alignment import BandEngine, band
from tiepoint.tests.core.scenes import write_raster
from tiepoint.ui.processing import align_bands

from .runs import run_algorithm


@pytest.fixture
def run(project, tmp_path, monkeypatch):
    """Runs on three bands in two rasters; the engine finds the second band in the first only."""
    paths = [
        write_raster(tmp_path / "a.tif", [band(), band()]),
        write_raster(tmp_path / "b.tif", [band()]),
    ]
    layers = [QgsRasterLayer(str(path), path.stem) for path in paths]
    project.addMapLayers(layers)
    engine = BandEngine({(1, 2): shift(3.0, -1.0)})
    work = align_bands.default_align

    def through_stub(*arguments, **named):
        return work(*arguments, **{**named, "engine": engine})

    monkeypatch.setattr(align_bands.AlignBandsAlgorithm.__init__, "__defaults__", (through_stub,))

    def go(**changes):
        parameters = {
            "RASTERS": [layer.id() for layer in layers],
            "OUTPUT": str(tmp_path / "out.tif"),
            "REPORT": str(tmp_path / "bands.json"),
            **changes,
        }
        return run_algorithm("alignbands", parameters)

    return go


def test_all_bands_come_in_one_raster_with_a_verdict_each(run, tmp_path):
    results, log, _ = run()
    assert (results["ALIGNED"], results["LEFT"]) == (1, 1)
    assert gdal.Open(results["OUTPUT"]).RasterCount == 3
    lines = results["VERDICT"].splitlines()
    assert lines[0] == "a 1: the reference, kept as it is."
    assert lines[1].startswith("a 2: aligned, moved +3.00 px right and -1.00 px down")
    assert f"WARNING {lines[2]}" in log.lines
    assert json.loads((tmp_path / "bands.json").read_text())["accepted"] is True


def test_how_it_is_stored(run):
    results, _, _ = run(OUTPUT_FORMAT="cog", COMPRESSION="lzw", CREATION_OPTIONS="BLOCKSIZE=256")
    stored = gdal.Open(results["OUTPUT"])
    assert stored.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert stored.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"
    assert stored.GetRasterBand(1).GetBlockSize() == [256, 256]
    with pytest.raises(QgsProcessingException, match="cannot be a virtual raster"):
        run(OUTPUT=results["OUTPUT"].replace(".tif", ".vrt"))


def test_a_band_that_is_left_may_refuse_the_whole(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="Nothing was written"):
        run(UNALIGNED="refuse")
    assert not (tmp_path / "out.tif").exists()
    with pytest.raises(QgsProcessingException, match="There is no band 9"):
        run(REFERENCE_BAND=9)
