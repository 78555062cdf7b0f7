"""A re-fit of unedited points equals the run; edits keep the model and the smoothing."""

from __future__ import annotations

import numpy as np
import pytest
from tiepoint.core.geometry.correlated_noise import noise_like
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.points.chosen_model import ChosenModel
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.ui.runs import run_record, warp_mark
from tiepoint.ui.workbench.session import refit
from tiepoint.ui.workbench.session.point_session import PointSession

from ...made_runs import SIZE, TRUTH, add_run

PLACES = np.random.default_rng(3).uniform((0, 0), SIZE, (400, 2))


def wavy_points() -> ControlPoints:
    """108 points, good to 0.3 px, on a wave of 5 px: one that no block predicts from the others."""
    lines = np.arange(10.0, SIZE[0], 26.0), np.arange(8.0, SIZE[1], 26.0)
    sensed = np.stack(np.meshgrid(*lines), axis=2).reshape(-1, 2)
    wave = 5.0 * np.sin(2 * np.pi * sensed[:, 1:] / 120) * (1.0, 0.3)
    precision = np.full(len(sensed), 0.3)
    noise = noise_like(sensed, precision, np.random.default_rng(1), 2)
    return ControlPoints.of(sensed=sensed, reference=TRUTH.apply(sensed) + wave + noise, precision=precision)


def apart(one, other) -> float:
    """px."""
    return float(np.abs(one.apply(PLACES) - other.apply(PLACES)).max())


@pytest.fixture
def open_run(project, tmp_path, qtbot, monkeypatch):
    """Adds a run with this wanted and this fitted transform; its session, and its raster."""
    monkeypatch.setattr(refit, "_PAUSE", 20)
    project_runs = []

    def opened(wanted, fitted, remembered=None):
        result = add_run(tmp_path, wavy_points(), fitted=fitted, transform=wanted)
        if remembered is not None:
            result.points.setCustomProperty("tiepoint/chosen", remembered)
        session = PointSession.open(result.points)
        project_runs.append(session)
        qtbot.waitUntil(lambda: not session.busy)
        return session, result.raster

    yield opened
    for session in project_runs:
        session.close()


@pytest.mark.parametrize("wanted", ["auto", "same"])
@pytest.mark.parametrize(
    ("model", "smoothing", "base"),
    [("displacement", 10.0, "affine"), ("displacement", 10.0, "projective"), ("spline", 0.1, "affine")],
)
def test_unedited_points_give_the_transform_of_the_run(open_run, qtbot, wanted, model, smoothing, base):
    """A smoothing and a base that these points do not choose by themselves."""
    points = wavy_points()
    run = fit(
        model,
        source=points.sensed,
        target=points.reference,
        smoothing=smoothing,
        precision=points.precision,
        base=base,
    )
    free = fit(
        model, source=points.sensed, target=points.reference, smoothing=None, precision=points.precision
    )
    assert apart(run, free) > 0.1
    session, raster = open_run(model if wanted == "same" else wanted, run)
    assert apart(session.adjustment.transform, run) < 1e-6
    assert warp_mark.is_current(raster, session.adjustment.transform, SIZE)
    if wanted == "auto":
        qtbot.wait(50)
        qtbot.waitUntil(lambda: not session._refit._job.busy and not session._refit._timer.isActive())
        assert apart(session.adjustment.transform, run) < 1e-6
    assert run_record.chosen(session.layer) == ChosenModel(model, smoothing, base)


def test_an_edit_keeps_model_and_smoothing(open_run, qtbot):
    points = wavy_points()
    run = fit(
        "displacement",
        source=points.sensed,
        target=points.reference,
        smoothing=10.0,
        precision=points.precision,
    )
    session, raster = open_run("displacement", run)
    session.set_enabled(session.ids[:5], False)
    qtbot.waitUntil(lambda: not session.busy)
    now = session.adjustment.transform
    assert (now.model, now.smoothed, now.base) == ("displacement", 10.0, "affine")
    assert apart(now, run) > 0.01
    assert not warp_mark.is_current(raster, now, SIZE)
    session.set_enabled(session.ids[:5], True)
    qtbot.waitUntil(lambda: not session.busy)
    assert apart(session.adjustment.transform, run) < 1e-6


def test_the_automatic_choice_is_kept_with_its_smoothing_for_the_next_session(open_run, qtbot):
    """The record of an older version, which has only the name, is completed."""
    points = wavy_points()
    run = fit(
        "displacement",
        source=points.sensed,
        target=points.reference,
        smoothing=None,
        precision=points.precision,
    )
    session, _ = open_run("auto", run, remembered="displacement")
    qtbot.waitUntil(lambda: run_record.chosen(session.layer) == ChosenModel.of(run))
    assert session.adjustment.why
    again = PointSession.open(session.layer)
    qtbot.waitUntil(lambda: not again.busy)
    assert apart(again.adjustment.transform, session.adjustment.transform) < 1e-6
    again.close()
