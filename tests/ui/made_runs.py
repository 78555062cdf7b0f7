"""A finished run in the project: two rasters, their control points with known residuals, the layers."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.transforms import MatrixTransform, Transform, fit
from tiepoint.core.messages import NOTHING
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.points.mapped_transform import transform_values
from tiepoint.core.raster.points.point_files import write_geopackage
from tiepoint.core.raster.read.source import describe_pair
from tiepoint.core.raster.warp.warp import warp
from tiepoint.core.run.report import plain
from tiepoint.ui.project import layers
from tiepoint.ui.runs.request import make_request
from tiepoint.ui.workbench.session.point_session import PointSession

from .fakes import REPORT, sides, write_raster

# Native sensed pixels -> native reference pixels.
TRUTH = MatrixTransform("affine", np.array([[0.95, 0.1, 12.0], [-0.1, 0.95, 20.0], [0.0, 0.0, 1.0]]))
SIZE, REFERENCE_SIZE = Size(320, 240), Size(336, 256)  # SIZE: of the sensed raster
WORST = 3  # row of the point that is 4 px off to the right


def make_points(count: int = 40, noise: float = 0.2) -> ControlPoints:
    rng = np.random.default_rng(7)
    sensed = rng.uniform((5, 5), (310, 230), (count, 2))
    reference = TRUTH.apply(sensed) + rng.normal(0, noise, (count, 2))
    reference[WORST, 0] += 4.0
    score = rng.uniform(0.5, 1.0, count).astype(np.float32)
    precision = rng.uniform(0.05, 0.4, count)
    precision[::5] = np.nan  # not measured
    return ControlPoints.of(sensed=sensed, reference=reference, score=score, precision=precision)


def add_run(
    folder: Path,
    points: ControlPoints,
    *,
    sensed_georeferenced: bool = False,
    fitted: Transform | None = None,
    name: str = "out",
    **options,
):
    """The layers of a run over `points`, as the dock adds them; the rasters are in the project, too.

    name: of the result; runs of the same folder with unlike names are of the same two rasters. fitted: the
    transform of the run; None = the affine one through the points in use.
    """
    project = QgsProject.instance()
    paths = [folder / "red.tif", folder / "swir.tif"]
    for path, size, georeferenced in zip(paths, (REFERENCE_SIZE, SIZE), (True, sensed_georeferenced)):
        if not path.exists():
            write_raster(path, 1, size, (500000.0, 5000000.0) if georeferenced else None)
    pair = [QgsRasterLayer(str(path), path.stem) for path in paths]
    project.addMapLayers(pair)
    request = make_request(
        sides(pair), RegistrationOptions.of(**options), folder / f"{name}.tif", report=True
    )
    infos = describe_pair(request.sources)
    transform = fitted or fit(
        "affine", source=points.sensed[points.used], target=points.reference[points.used]
    )
    write_geopackage(request.outputs.control_points, points, transform, infos)
    warp(
        infos,
        transform,
        points,
        request.outputs.raster,
        request.options,
        Feedback(),
        run=request.run,
    )
    registration = SimpleNamespace(
        outputs=request.outputs,
        report=dict(REPORT, run=request.run, transform=plain(transform_values(transform, NOTHING))),
        transform=transform,
        points=points,
        infos=infos,
    )
    request.outputs.report.write_text(json.dumps(registration.report))
    found = []

    def whole():
        found.append((yield from layers.add_result(registration, request)))

    list(whole())
    return found[0]


@pytest.fixture
def run_result(project, tmp_path):
    """ResultLayers of 40 points, row WORST 4 px off, under an affine transform."""
    return add_run(tmp_path, make_points(), transform="affine")


@pytest.fixture
def session(run_result):
    session = PointSession.open(run_result.points)
    yield session
    session.close()
