"""GDAL's mapping by a placement against the transform itself: inverse lattice and control points."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import Cancelled
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.transforms import MatrixTransform, fit
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.pair import Pair, Size
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.read.grids import FRAME_OFFSET, Grid, geotransform_of, shift
from tiepoint.core.raster.read.source import RasterSource, describe
from tiepoint.core.raster.warp import placement as placement_module
from tiepoint.core.raster.warp import warp as warp_module
from tiepoint.core.raster.warp.inverse_lattice import OUTSIDE, _hide_leaps, invert
from tiepoint.core.raster.warp.placement import TOLERANCE, Placement, place, transformer_options
from tiepoint.core.raster.warp.warp_geometry import Window
from tiepoint.tests.core.mapped_cases import mapped
from tiepoint.tests.core.raster.scenes import read, write

SIZE = (300, 240)
WHOLE = Window(0, 0, *SIZE)
MAPPED = ("mapped similarity", "mapped polynomial2", "mapped tps")  # after a known map
GRID = Grid((-5.0, 3.0), (0.8, 0.8), Size(420, 380))


def model(name, count=60, noise=0.0, size=SIZE):
    """A rotation by 20 degrees with a bend of 4 px, and noise in px."""
    rng = np.random.default_rng(3)
    turn = np.array([[0.85, -0.31], [0.31, 0.85]])
    sensed = rng.uniform((0, 0), size, (count, 2))
    bend = 4 * np.sin(sensed / np.array(size) * 3)[:, ::-1] + rng.normal(0, noise, sensed.shape)
    reference = sensed @ turn.T + (80.0, 12.0) + bend
    if name == "projective":
        matrix = np.eye(3)
        matrix[:2, :2], matrix[:2, 2], matrix[2, :2] = turn, (80, 12), (4e-4, -3e-4)
        return MatrixTransform(name, matrix), ControlPoints.of(sensed=sensed, reference=reference)
    points = ControlPoints.of(sensed=sensed, reference=reference)
    return mapped(name[7:], points) if name.startswith("mapped ") else fit(
        name, source=sensed, target=reference
    ), points


def distances(placement, transform, grid, whole=True):
    """Sensed px between sensed positions and where GDAL maps their output positions back to."""
    window = placement.window
    source = gdal.GetDriverByName("MEM").Create("", *window.size, 1)
    source.SetGCPs(placement.gcps, "")
    if not placement.gcps:
        source.SetGeoTransform(placement.geotransform or geotransform_of(shift(FRAME_OFFSET, FRAME_OFFSET)))
    target = gdal.GetDriverByName("MEM").Create("", *grid.size, 1)
    frame = shift(FRAME_OFFSET - grid.origin[0], FRAME_OFFSET - grid.origin[1]) @ grid.matrix
    target.SetGeoTransform(geotransform_of(frame))
    sensed = np.random.default_rng(8).uniform(window.box[:2], window.box[2:], (4000, 2))
    output = (transform.apply(sensed - 0.5) + 0.5 - grid.origin) / grid.step
    shown = ((output > 0.5) & (output < np.array(grid.size) - 0.5)).all(axis=1)
    assert shown.mean() > (0.9 if whole else 0.02)
    with transformer_options(placement) as options:
        transformer = gdal.Transformer(source, target, options)
        found, good = transformer.TransformPoints(1, [(x, y, 0.0) for x, y in output[shown]])
    assert all(good)
    return np.hypot(*(np.array(found)[:, :2] + (window.x0, window.y0) - sensed[shown]).T)


@pytest.mark.parametrize("name", ["similarity", "affine"])
def test_straight_models_are_exact(feedback, name):
    transform, points = model(name)
    placement = place(transform, points, WHOLE, GRID, feedback)
    assert placement.geotransform is not None
    assert placement.deviation == 0
    assert distances(placement, transform, GRID).max() < 1e-6


@pytest.mark.parametrize("window", [WHOLE, Window(40, 30, 250, 200)], ids=["whole", "part"])
@pytest.mark.parametrize(
    "name", ["projective", "polynomial2", "polynomial3", "spline", "displacement", "tps", *MAPPED]
)
def test_bent_models_keep_their_reported_deviation(feedback, name, window):
    transform, points = model(name)
    placement = place(transform, points, window, GRID, feedback)
    assert placement.inverse is not None
    apart = distances(placement, transform, GRID)
    assert placement.deviation <= TOLERANCE
    # The kinks of the smoothed spline lie anywhere between nodes of the lattice.
    assert apart.max() <= (1.1 if name == "spline" else 1.0) * TOLERANCE
    if not name.endswith("tps"):  # smooth: far fewer nodes than pixels
        assert placement.inverse.step >= 8


@pytest.mark.parametrize("name", ["tps", "mapped tps"])
def test_a_jagged_spline_is_followed(feedback, name):
    """400 points, each with its own error of 0.1 px: the warp must still pass through them."""
    transform, points = model(name, 400, noise=0.1)
    placement = place(transform, points, WHOLE, GRID, feedback)
    assert 0 < placement.deviation <= TOLERANCE
    assert distances(placement, transform, GRID).max() < 0.03


def test_a_small_raster_on_a_large_reference(feedback):
    """The lattice is refined only inside the output, and is accurate there."""
    transform, points = model("polynomial3")
    grid = Grid((-2000.0, -1500.0), (1.0, 1.0), Size(6000, 4000))
    placement = place(transform, points, WHOLE, grid, feedback)
    assert distances(placement, transform, grid).max() < TOLERANCE


def test_a_small_reference_inside_a_large_raster(feedback):
    transform, points = model("tps", size=(6000, 5000))
    placement = place(
        transform, points, Window(0, 0, 6000, 5000), Grid((900.0, 2500.0), (1, 1), Size(800, 900)), feedback
    )
    grid = Grid((900.0, 2500.0), (1.0, 1.0), Size(800, 900))
    assert distances(placement, transform, grid, whole=False).max() < TOLERANCE


@pytest.mark.parametrize("tilt", [2e-3, 3e-3])
def test_strong_perspective_leaves_no_ghosts(tmp_path, feedback, tilt):
    """Near the horizon the inverse jumps; only what the matrix shows may appear, and only once."""
    matrix = np.array([[1.0, 0.2, 60.0], [0.1, 1.0, 40.0], [tilt, tilt / 3, 1.0]])
    width, height = SIZE
    sensed = write(tmp_path / "sensed.tif", np.full((height, width), 7, np.float32))
    reference = write(tmp_path / "reference.tif", np.zeros((900, 900), np.uint8))
    moved = MatrixTransform("projective", np.array([[1, 0, 300.0], [0, 1, 300.0], [0, 0, 1]]) @ matrix)
    points = ControlPoints.of(sensed=np.array([[10.0, 10.0]]), reference=np.array([[0.0, 0.0]]))
    output = tmp_path / "out.tif"
    warp_module.warp(
        Pair(reference=RasterSource(reference), sensed=RasterSource(sensed)).map(describe),
        moved,
        points,
        output,
        RegistrationOptions(),
        feedback,
    )
    shown = np.isfinite(read(output))
    x, y = np.meshgrid(np.arange(900.0), np.arange(900.0))
    back = np.stack([x - 300, y - 300, np.ones_like(x)], axis=2) @ np.linalg.inv(matrix).T
    before = back[..., 2] > 0  # on this side of the horizon
    place_ = back[..., :2] / np.where(before, back[..., 2], np.nan)[..., None]
    surely = before & (place_ > -0.45).all(axis=2) & (place_ < np.array(SIZE) - 0.55).all(axis=2)
    maybe = before & (place_ > -0.55).all(axis=2) & (place_ < np.array(SIZE) - 0.45).all(axis=2)
    assert surely.sum() > 10_000
    assert shown[surely].all()
    assert not shown[~maybe].any()


def test_a_footprint_of_few_nodes_is_refined(feedback):
    """A single node that happens to be right does not measure the error."""
    matrix = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 4e-3, 1.0]])
    transform = MatrixTransform("projective", matrix)
    grid = Grid((-500.0, -500.0), (1.0, 1.0), Size(1100, 1000))
    inverse = invert(transform, WHOLE.box, grid, TOLERANCE, feedback)
    inside = ((inverse.sensed > 0) & (inverse.sensed < SIZE)).all(axis=2)
    assert inside.sum() > 200
    assert np.isfinite(inverse.sensed).all()
    placement = place(
        transform,
        ControlPoints.of(sensed=np.zeros((0, 2)), reference=np.zeros((0, 2))),
        WHOLE,
        grid,
        feedback,
    )
    assert distances(placement, transform, grid).max() < TOLERANCE


def test_cells_that_jump_across_the_raster_are_hidden():
    """Hidden: a cell from far left to far right. Kept: a cell that cuts a corner of the raster."""
    columns = [*np.arange(-70.0, 400.0, 20), 1900.0, -1500.0, -1480.0]  # the raster, and beyond a horizon
    sensed = np.stack(np.meshgrid(columns, np.arange(-70.0, 340.0, 20)), axis=2)
    _hide_leaps(sensed, WHOLE.box)
    hidden = sensed[..., 0] == OUTSIDE
    level = (sensed[:, 0, 1] > -25) & (sensed[:, 0, 1] < 265)  # rows of cells that touch the raster
    assert (hidden[:, 24:26] == level[:, None]).all()
    assert hidden.sum() == 2 * level.sum()


def test_this_gdal_reads_lattices(gdal_mode):
    placement_module.reads_lattices.cache_clear()
    assert placement_module.reads_lattices() == (int(gdal.VersionInfo("VERSION_NUM")) >= 3050200)


@pytest.mark.parametrize("fault", ["no transformer", "another place"])
def test_a_gdal_that_cannot_read_lattices_is_detected(monkeypatch, gdal_mode, fault):
    class Elsewhere:
        def TransformPoint(self, *_):
            return 1, (3.0, 4.0, 0.0)

    made = (lambda *_: Elsewhere()) if fault == "another place" else (lambda *_: None)
    monkeypatch.setattr(placement_module.gdal, "Transformer", made)
    placement_module.reads_lattices.cache_clear()
    assert not placement_module.reads_lattices()
    placement_module.reads_lattices.cache_clear()


@pytest.mark.parametrize(
    "name", ["projective", "polynomial2", "polynomial3", "spline", "displacement", "tps", *MAPPED]
)
def test_control_points_for_an_old_gdal(feedback, monkeypatch, name):
    """GDAL before 3.5.2 follows the transform to 0.05 px unless the placement reports more."""
    monkeypatch.setattr(placement_module, "reads_lattices", lambda: False)
    transform, points = model(name)
    placement = place(transform, points, WHOLE, GRID, feedback)
    assert placement.gcps
    assert placement.deviation <= 0.03
    assert distances(placement, transform, GRID).max() < 0.05


def test_cancel_inside_the_inversion(feedback):
    transform, points = model("tps", 400, noise=0.1)
    feedback.cancel_after = 60
    with pytest.raises(Cancelled):
        place(transform, points, WHOLE, GRID, feedback)


def test_nothing_stays_in_memory(feedback):
    transform, points = model("tps")
    before = gdal.ReadDir("/vsimem/") or []
    placement = place(transform, points, WHOLE, GRID, feedback)
    with transformer_options(placement):
        assert len(gdal.ReadDir("/vsimem/")) == len(before) + 1
    assert (gdal.ReadDir("/vsimem/") or []) == before


@pytest.mark.parametrize(
    ("off", "filled"),
    [
        ((-0.5, -0.5), True),
        ((-0.97, 0.0), False),
        ((0.0, -0.97), False),
        ((4.5, 4.5), True),
        ((4.97, 0.0), False),
        ((0.0, 4.97), False),
    ],
)
def test_an_output_is_filled_where_all_of_its_pixels_lie_inside(off, filled):
    """The window has 100 x 80 px. The output has 48 x 38 of two, so that their centres lie at 1 to 95
    and 1 to 75, and farther by `off`; a twentieth of a pixel at the border does not count."""
    grid = Grid((7.0, 9.0), (2.0, 2.0), Size(48, 38))
    onto = geotransform_of(shift(FRAME_OFFSET - off[0], FRAME_OFFSET - off[1]))
    assert Placement(Window(10, 20, 110, 100), 1.0, geotransform=onto).fills(grid) == filled


def test_the_scale_is_in_pixels_of_the_output():
    larger = MatrixTransform("affine", np.diag([1.5, 1.5, 1.0]))
    points = ControlPoints.of(sensed=np.zeros((0, 2)), reference=np.zeros((0, 2)))
    placed = place(larger, points, WHOLE, Grid((0.0, 0.0), (0.5, 0.5), Size(600, 480)), Feedback())
    assert placed.scale == pytest.approx(3.0)
