"""tiepoint:measure for real: a shift that is known, its layer and surface, and a pair that says nothing."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsVectorLayer
from tiepoint.tests.core.scenes import texture, write_raster
from tiepoint.ui.project.arrow_key import PIXEL
from tiepoint.ui.project.shift_style import style_shifts

from .runs import run_algorithm

PLACE = (500000.0, 2.0, 0.0, 5400000.0, 0.0, -2.0)


@pytest.fixture
def rasters(project, tmp_path):
    def made(x=0, y=0, seed=0):
        """The second one shows everything x px further right and y px further down."""
        whole = (texture(240, 220, seed=1) * 255).astype(np.uint8)
        other = whole if not seed else (texture(240, 220, seed=seed) * 255).astype(np.uint8)
        parts = {"r": whole[10:190, 10:210], "s": other[10 - y : 200 - y, 10 - x : 215 - x]}
        layers = []
        for name, part in parts.items():
            path = write_raster(tmp_path / f"{name}.tif", [np.ascontiguousarray(part)], PLACE, 32633)
            layers.append(QgsRasterLayer(str(path), name))
        project.addMapLayers(layers)
        return {"REFERENCE": layers[0].id(), "SENSED": layers[1].id(), "SIDE": 5}

    return made


def test_a_known_shift_is_measured_and_told(rasters, tmp_path):
    files = {"POINTS": str(tmp_path / "p.gpkg"), "SURFACE": str(tmp_path / "surface.tif")}
    results, log, _ = run_algorithm("measure", {**rasters(x=3, y=-2), **files})
    assert (results["MEASURED"], results["ALIGNED"]) == (True, False)
    assert (results["DX"], results["DY"]) == (pytest.approx(3.0, abs=0.1), pytest.approx(-2.0, abs=0.1))
    assert results["GROUND"] == pytest.approx(2.0 * results["WITHIN"])
    assert results["UNIT"] == "m"
    assert results["VERDICT"] in log.lines
    layer = QgsVectorLayer(results["POINTS"], "Shifts")
    assert layer.featureCount() == results["TRIED"] > 15
    style_shifts(layer)
    assert layer.renderer().type() == "RuleRenderer"
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert labels[-1] == "no clear match"
    assert "(× " in layer.name()
    assert float(layer.customProperty(PIXEL)) == pytest.approx(2.0)  # for the key to the arrows
    assert gdal.Open(results["SURFACE"]).RasterCount == 2


def test_unrelated_rasters_end_in_a_verdict_and_no_surface(rasters, tmp_path):
    files = {"POINTS": str(tmp_path / "p.gpkg"), "SURFACE": str(tmp_path / "surface.tif")}
    results, log, _ = run_algorithm("measure", {**rasters(seed=8), **files})
    assert (results["MEASURED"], results["ALIGNED"], results["WITHIN"]) == (False, False, None)
    assert results["VERDICT"].startswith("The shift cannot be measured")
    assert f"WARNING {results['VERDICT']}" in log.lines
    assert "SURFACE" not in results
    assert QgsVectorLayer(results["POINTS"], "Shifts").isValid()
