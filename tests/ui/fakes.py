"""Small rasters and points on disk, and fakes of the registration and its engine."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import numpy as np
from osgeo import gdal, ogr, osr
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.pair import Pair
from tiepoint.core.points.control_points import ControlPoints

UTM = 32631
REPORT = {
    "schema": 1,
    "accepted": True,
    "control_points": 312,
    "rms_all": 0.412,
    "rms_loo": 0.421,
    "occupancy": 58 / 64,
    "transform": {"model": "affine"},
    "seconds": {"total": 4.21},
}

# What core says of a raster, as far as it is looked at here.
INFO = SimpleNamespace(
    georeferenced=False, placed=False, geotransform=(500000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)
)

CAUTIONS = [
    {"code": "unexplained", "text": "In 28 % of the overlap nothing fits."},
    {"code": "coverage", "text": "The points lie in a corner."},
    {"code": "mirrored", "text": "The sensed raster is mirrored."},  # a fact, no doubt
]


def sides(pair):
    """The fixture `pair`, the reference first, by name."""
    reference, sensed = pair
    return Pair(reference=reference, sensed=sensed)


def write_raster(path: Path, bands: int = 3, size: tuple[int, int] = (64, 48), origin=(500000.0, 5000000.0)):
    """A GeoTIFF of noise, georeferenced at 10 m when `origin` is given."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *size, bands, gdal.GDT_Byte)
    if origin:
        dataset.SetGeoTransform((origin[0], 10.0, 0.0, origin[1], 0.0, -10.0))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(UTM)
        dataset.SetProjection(crs.ExportToWkt())
    noise = np.random.default_rng(1).integers(0, 255, (bands, size[1], size[0]), dtype=np.uint8)
    dataset.WriteRaster(0, 0, *size, noise.tobytes())
    return path


def write_points(path: Path, residuals=(0.2, 0.7, 1.5, 2.5, 4.0, 0.1)) -> Path:
    """A GeoPackage as core writes it: points and residual lines; the last point is disabled."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(UTM)
    points = dataset.CreateLayer("control_points", crs, ogr.wkbPoint)
    lines = dataset.CreateLayer("residuals", crs, ogr.wkbLineString)
    for layer in (points, lines):
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
        enabled = ogr.FieldDefn("enabled", ogr.OFTInteger)
        enabled.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(enabled)
        for name in ("dx", "dy", "residual", "score"):
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTReal))
    for i, residual in enumerate(residuals):
        x, y = 500100.0 + 60 * i, 4999900.0
        for layer, wkt in (
            (points, f"POINT ({x} {y})"),
            (lines, f"LINESTRING ({x} {y}, {x + residual * 10} {y})"),
        ):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["id"] = i + 1
            feature["enabled"] = int(i < len(residuals) - 1)
            feature["residual"] = residual
            feature["dx"], feature["dy"], feature["score"] = residual, 0.0, 0.5
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
    return path


def write_unexplained(path: Path, states=("other shift", "other shift", "no agreement")) -> Path:
    """Add the layer of unexplained places to a GeoPackage, as core does: squares of 40 m in a row."""
    dataset = ogr.Open(str(path), 1)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(UTM)
    layer = dataset.CreateLayer("unexplained", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("state", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("side", ogr.OFTReal))
    for i, state in enumerate(states):
        x, y = 500100.0 + 60 * i, 4999800.0
        ring = ", ".join(f"{x + dx} {y + dy}" for dx, dy in ((0, 0), (40, 0), (40, 40), (0, 40), (0, 0)))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["state"], feature["side"] = state, 8.0
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    return path


def no_overlap() -> TiepointError:
    """Any error with a message and a hint."""
    return TiepointError("no_overlap")


@dataclass
class FakeRegister:
    """Stands for core.run.registration.register; `behaviour` says how the run ends."""

    behaviour: str = "accept"  # accept, refuse, error, crash, wait (until cancelled)
    calls: list = field(default_factory=list)
    started: threading.Event = field(default_factory=threading.Event)

    def __call__(self, sources, outputs, options, engine, feedback, by_hand=None, run=""):
        self.calls.append(
            SimpleNamespace(
                reference=sources.reference,
                sensed=sources.sensed,
                outputs=outputs,
                options=options,
                engine=engine,
                by_hand=by_hand,
            )
        )
        self.started.set()
        feedback.progress("read", 0.5)
        feedback.progress("features", 0.5)
        feedback.info("a line for the log")
        if self.behaviour == "error":
            raise no_overlap()
        if self.behaviour == "crash":
            raise ZeroDivisionError("nobody foresaw this")
        while self.behaviour == "wait":
            if feedback.cancelled():
                raise Cancelled
            time.sleep(0.01)
        accepted = self.behaviour == "accept"
        report = dict(REPORT, accepted=accepted, run=run)
        if outputs.report:
            outputs.report.write_text(json.dumps(report))
        if accepted:
            write_raster(outputs.raster)
            if outputs.control_points:
                write_points(outputs.control_points)
            if outputs.georeferencer_points:
                outputs.georeferencer_points.write_text("")
        return SimpleNamespace(
            accepted=accepted,
            reason="" if accepted else "Too few matches agree.",
            hint="" if accepted else "Choose other bands.",
            report=report,
            outputs=outputs,
            transform=None,
            infos=Pair(reference=INFO, sensed=INFO),
            points=ControlPoints.of(sensed=np.zeros((0, 2)), reference=np.zeros((0, 2))),
        )


class FakeEngine:
    """Says hello; `error` makes it fail."""

    error: TiepointError | None = None
    network: ClassVar = {"device": "cpu", "torch": "cpu", "problem": ""}
    checked: ClassVar = None  # what check-weights finds; None = it refuses

    def __init__(self, python: str = "") -> None:
        self.python = python
        self.stopped = False

    def hello(self, feedback=None):
        if self.error is not None:
            raise self.error
        versions = {"numpy": "1.24.2", "opencv": "4.11.0"}
        return SimpleNamespace(python="3.11.2", executable="/usr/bin/python3", packages=versions)

    def work(self, job, folder, values, feedback):
        if job == "inspect":
            return dict(self.network)
        if job == "check-weights" and self.checked is not None:
            return dict(self.checked)
        raise TiepointError("weights_unnamed", name=Path(values.get("path", job)).name)

    def tail(self) -> str:
        return ""

    def stop(self) -> None:
        self.stopped = True
