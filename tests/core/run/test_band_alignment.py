"""Bands registered to one of them: verdicts, places, files; with a stub of the engine, and once for real."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core import TiepointError, align_bands
from tiepoint.core.feedback import Feedback
from tiepoint.core.geometry.linear import apply_affine
from tiepoint.core.match_result import MatchResult
from tiepoint.core.messages import NOTHING, Notice
from tiepoint.core.raster.read.grids import shift
from tiepoint.tests.core.raster.scenes import pixel_centres
from tiepoint.tests.core.scenes import write_raster
from tiepoint.tests.core.textures import ripples

SIZE = (220, 190)


def band(matrix=None, seed=4, reverse=False):
    """16 bits, as four bands of 8 bits would be colours and alpha. matrix: from this band to the first."""
    places = apply_affine(np.eye(3) if matrix is None else matrix, pixel_centres(*SIZE).reshape(-1, 2))
    values = ripples(places, seed).reshape(SIZE[1], SIZE[0]) * (-1 if reverse else 1)
    return (2 + 250 * np.clip(0.5 + 0.05 * values, 0, 1)).astype(np.uint16)


class BandEngine:
    """Finds what `truth` says of (reference band, sensed band); refuses all other pairs."""

    info = None

    def __init__(self, truth):
        self.truth, self.asked, self.priors = truth, [], []

    def prepare(self, folders, options):
        pass

    def match(self, folder, options, feedback, prior=None):
        key = options.read.reference_bands[0], options.read.sensed_bands[0]
        self.asked.append(key)
        self.priors.append(prior)
        feedback.progress("match", 0.5)
        points = np.random.default_rng(0).uniform(10, 180, (60, 2))
        matrix = self.truth.get(key)
        return MatchResult(
            accepted=matrix is not None,
            refusal=NOTHING if matrix is not None else Notice.of("refused_no_agreement"),
            reason_code="" if matrix is not None else "no_agreement",
            sensed=points,
            reference=apply_affine(np.eye(3) if matrix is None else matrix, points),
            score=np.ones(60, np.float32),
            sensed_to_reference=matrix,
            log10_nfa=-60.0,
            initial_matches=90,
        )


@pytest.fixture
def raster(tmp_path):
    """Four bands; the pixels do not matter where the engine is a stub."""
    return write_raster(tmp_path / "ms.tif", [band() for _ in range(4)])


def states(result):
    return [each.state for each in result.bands]


def test_each_band_gets_a_shift_of_its_own(raster, tmp_path):
    truth = {(2, 1): shift(3.0, -2.0), (2, 3): shift(-1.5, 0.5), (2, 4): shift(0.0, 9.0)}
    engine = BandEngine(truth)
    report = tmp_path / "bands.json"
    found = align_bands(raster, tmp_path / "out.tif", reference=2, engine=engine, report=report)
    assert states(found) == ["aligned", "reference", "aligned", "aligned"]
    assert found.bands[0].matrix == pytest.approx(shift(3.0, -2.0))
    assert found.bands[3].moved == pytest.approx((0.0, 9.0))
    assert (found.accepted, found.reason, found.left) == (True, "", ())
    assert set(engine.asked) == set(truth)
    assert engine.priors[0].matrix == pytest.approx(np.eye(3))  # the same pixels
    assert "Band 4: aligned, moved +0.00 px right and +9.00 px down" in str(found)
    values = json.loads(report.read_text())
    assert [each["state"] for each in values["bands"]] == states(found)
    assert values["bands"][2]["moved"] == pytest.approx([-1.5, 0.5])


def test_a_format_that_cannot_hold_them_is_refused_before_anything_is_read(raster, tmp_path):
    engine = BandEngine({})
    with pytest.raises(TiepointError, match="cannot be a virtual raster"):
        align_bands(raster, tmp_path / "out.vrt", engine=engine)
    with pytest.raises(TiepointError, match="has no creation option “NOPE”"):
        align_bands(raster, tmp_path / "out.tif", engine=engine, creation_options="NOPE=1")
    assert engine.asked == []


def test_a_band_that_cannot_be_registered_is_told_and_left(raster, tmp_path):
    engine = BandEngine({(1, 2): shift(3.0, 0.0), (1, 3): shift(1.0, 1.0)})
    found = align_bands(raster, tmp_path / "out.tif", engine=engine)
    assert states(found) == ["reference", "aligned", "aligned", "left"]
    assert found.bands[3].matrix == pytest.approx(np.eye(3))
    assert found.bands[3].reason_code == "no_agreement"
    assert "Band 4: not aligned, left as it is. " in found.bands[3].verdict
    assert engine.asked[-2:] == [(3, 4), (2, 4)]  # by way of the nearest aligned bands, too
    assert gdal.Open(str(tmp_path / "out.tif")).RasterCount == 4


def test_a_band_comes_by_way_of_another(raster, tmp_path):
    """Thermal resembles red edge, not blue: blue <- red edge <- thermal."""
    truth = {(1, 2): shift(3.0, 0.0), (1, 3): shift(1.0, 1.0), (3, 4): shift(-4.0, 2.0)}
    found = align_bands(raster, tmp_path / "out.tif", engine=BandEngine(truth))
    assert states(found) == ["reference", "aligned", "aligned", "aligned"]
    assert found.bands[3].matrix == pytest.approx(shift(-3.0, 3.0))
    assert (found.bands[3].by, found.bands[3].moved) == ("Band 3", pytest.approx((-3.0, 3.0)))
    assert "by way of Band 3" in found.bands[3].verdict


def test_the_whole_is_refused_if_wanted_and_where_nothing_is_aligned(raster, tmp_path):
    out, report = tmp_path / "out.tif", tmp_path / "bands.json"
    some = {(1, 2): shift(3.0, 0.0), (1, 3): shift(1.0, 1.0)}
    for truth, how in ((some, "refuse"), ({}, "keep")):
        found = align_bands(raster, out, engine=BandEngine(truth), unaligned=how, report=report)
        assert not found.accepted
        assert "cannot be aligned: " in found.reason
        assert "Band 4" in found.reason
        assert not out.exists()
        assert json.loads(report.read_text())["accepted"] is False


TURNED = np.array([[1.01, 0.004, 2.0], [-0.003, 0.99, -1.0], [0.0, 0.0, 1.0]])


@pytest.mark.parametrize(
    ("wanted", "exact", "doubted"), [("shift", False, True), ("affine", True, False), ("auto", True, False)]
)
def test_a_shift_says_what_an_affine_transform_would_leave(raster, tmp_path, wanted, exact, doubted):
    truth = {(1, number): TURNED for number in (2, 3, 4)}
    found = align_bands(raster, tmp_path / "out.tif", engine=BandEngine(truth), transform=wanted)
    matrix = found.bands[1].matrix
    assert (np.abs(matrix - TURNED).max() < 1e-6) == exact
    assert ("A shift leaves 0." in found.bands[1].verdict) == doubted
    assert (found.bands[1].rmse < 1e-6) == exact


def test_auto_keeps_a_shift_where_a_shift_is_all(raster, tmp_path):
    truth = {(1, number): shift(2.5, 1.5) for number in (2, 3, 4)}
    found = align_bands(raster, tmp_path / "out.tif", engine=BandEngine(truth), transform="auto")
    assert found.bands[1].matrix == pytest.approx(shift(2.5, 1.5), abs=1e-9)


def turned(degrees):
    angle = np.radians(degrees)
    return np.array([[np.cos(angle), -np.sin(angle), 30.0], [np.sin(angle), np.cos(angle), -20.0], [0, 0, 1]])


@pytest.mark.parametrize(("wanted", "code"), [("shift", "band_shift_poor"), ("auto", ""), ("affine", "")])
def test_a_band_that_a_shift_leaves_far_off_is_not_aligned(raster, tmp_path, wanted, code):
    engine = BandEngine({(1, 2): turned(8), (1, 3): shift(3.0, 1.0), (1, 4): shift(2.0, 5.0)})
    result = align_bands(raster, tmp_path / "out.tif", transform=wanted, engine=engine)
    second = result.bands[1]
    assert (second.state, second.reason_code) == ("left" if code else "aligned", code)
    assert [band.state for band in result.bands[2:]] == ["aligned", "aligned"]
    if code:
        assert "A shift leaves" in second.verdict
        assert "not aligned" in second.verdict


@pytest.mark.parametrize("matrix", [np.diag([1.5, 1.5, 1.0]), shift(150.0, 0.0), np.diag([1.0, -1.0, 1.0])])
def test_what_no_camera_does_is_not_believed(raster, tmp_path, matrix):
    truth = {(1, 2): matrix, (1, 3): shift(1.0, 0.0), (1, 4): shift(1.0, 0.0)}
    found = align_bands(raster, tmp_path / "out.tif", engine=BandEngine(truth), transform="affine")
    assert (found.bands[1].state, found.bands[1].reason_code) == ("left", "band_implausible")


def test_bands_of_several_files_keep_their_names(tmp_path):
    red, nir = (write_raster(tmp_path / f"{name}.tif", [band()]) for name in ("red", "nir"))
    found = align_bands([red, nir], tmp_path / "out.tif", engine=BandEngine({(1, 1): shift(2.0, 1.0)}))
    assert [each.name for each in found.bands] == ["red", "nir"]
    out = gdal.Open(str(tmp_path / "out.tif"))
    assert [out.GetRasterBand(i).GetDescription() for i in (1, 2)] == ["red", "nir"]


def test_an_alpha_band_is_told_and_not_aligned(tmp_path):
    said = []

    class Log(Feedback):
        def info(self, message):
            said.append(message)

    colours = [band().astype(np.uint8) for _ in range(3)]
    path = write_raster(tmp_path / "rgba.tif", [*colours, np.full(colours[0].shape, 255, np.uint8)])
    engine = BandEngine({(1, 2): shift(2.0, 0.0), (1, 3): shift(1.0, 0.0)})
    found = align_bands(path, tmp_path / "out.tif", engine=engine, feedback=Log())
    assert len(found.bands) == 3
    assert any("Band 4 of “rgba.tif” is an alpha band" in line for line in said)
    out = gdal.Open(str(tmp_path / "out.tif"))
    assert out.RasterCount == 3
    for number, columns in ((1, 0), (2, 2), (3, 1)):  # each band has its own valid pixels
        mask = np.frombuffer(out.GetRasterBand(number).GetMaskBand().ReadRaster(), np.uint8)
        assert (mask.reshape(SIZE[1], SIZE[0]).argmax(axis=1) == columns).all()
        assert (mask.reshape(SIZE[1], SIZE[0])[:, columns:] == 255).all()


def test_what_cannot_be_aligned_at_all_is_refused_at_once(raster, tmp_path):
    out, engine = tmp_path / "out.tif", BandEngine({})
    with pytest.raises(TiepointError, match="no band 7: the rasters have 4 bands"):
        align_bands(raster, out, reference=7, engine=engine)
    with pytest.raises(TiepointError, match="only one band"):
        align_bands(write_raster(tmp_path / "one.tif", [band()]), out, engine=engine)
    with pytest.raises(TiepointError, match="overwrite"):
        align_bands(raster, raster, engine=engine)
    with pytest.raises(TiepointError, match="shift, affine, auto"):
        align_bands(raster, out, transform="spline", engine=engine)
    assert engine.asked == []


def test_a_shifted_and_a_reversed_band_for_real(real_engine, tmp_path):
    truth = [np.eye(3), shift(-4.3, 2.6), shift(6.2, -5.4)]
    bands = [band(matrix, reverse=index == 2) for index, matrix in enumerate(truth)]
    path = write_raster(tmp_path / "ms.tif", bands)
    found = align_bands(path, tmp_path / "out.tif", engine=real_engine)
    assert states(found) == ["reference", "aligned", "aligned"]
    for each, matrix in zip(found.bands, truth):
        assert np.abs(each.matrix - matrix).max() < 0.1
    out = gdal.Open(str(tmp_path / "out.tif"))
    inner = [
        np.frombuffer(out.GetRasterBand(i).ReadRaster(20, 20, 180, 150), np.uint16).astype(float)
        for i in (1, 2, 3)
    ]
    assert (inner[0] == bands[0][20:170, 20:200].ravel()).all()
    assert np.corrcoef(inner[0], inner[1])[0, 1] > 0.999
    assert np.corrcoef(inner[0], inner[2])[0, 1] < -0.999


def test_a_raster_that_changes_meanwhile_gives_no_stack(raster, tmp_path):
    class Growing(Feedback):
        def progress(self, stage, fraction):
            with open(raster, "ab") as file:
                file.write(b"more")

    with pytest.raises(TiepointError) as caught:
        align_bands(
            raster,
            tmp_path / "out.tif",
            engine=BandEngine({(1, n): shift(n, 0.0) for n in (2, 3, 4)}),
            feedback=Growing(),
        )
    assert caught.value.code == "raster_changed"
    assert not (tmp_path / "out.tif").exists()
