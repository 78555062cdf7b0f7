"""The warp by pieces: the same pixels as at once, progress and cancelling to its end, bounded memory."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import Cancelled
from tiepoint.core.raster.warp import pieces
from tiepoint.tests.core.raster.scenes import read
from tiepoint.tests.core.raster.warp_cases import run


def in_pieces(tmp_path, feedback, monkeypatch, size, **how):
    """The output with pieces of `size` bytes."""
    tmp_path.mkdir(exist_ok=True)
    monkeypatch.setattr(pieces, "PIECE", size)
    return run(tmp_path, feedback, **how)[0]


@pytest.mark.parametrize("name", ["affine", "polynomial2", "tps"])
@pytest.mark.parametrize(
    ("grid", "resampling"), [("reference", "bilinear"), ("aligned", "average"), ("sensed", "cubic")]
)
def test_pieces_join_without_a_seam(tmp_path, feedback, monkeypatch, name, grid, resampling):
    how = {"name": name, "grid": grid, "resampling": resampling, "place": "west of zero"}
    # 128 x 128 px of four bytes; the file has blocks of 256 px
    small = read(in_pieces(tmp_path / "small", feedback, monkeypatch, 1 << 16, **how))
    whole = read(in_pieces(tmp_path / "whole", feedback, monkeypatch, 1 << 26, **how))
    assert max(small.shape) > 256
    assert np.isfinite(small).sum() > 10_000
    seen = np.isfinite(small) & np.isfinite(whole)
    # A bent transform is interpolated along a row, to 0.005 px; the image changes by 17 a px at most.
    np.testing.assert_allclose(small[seen], whole[seen], rtol=0, atol=0 if name == "affine" else 0.35)
    assert (small[seen] == whole[seen]).mean() > (0.99 if name == "affine" else 0.2)
    # At the border of the sensed raster GDAL's average depends on how much of it is read at a time.
    assert (np.isfinite(small) != np.isfinite(whole)).sum() <= (8 if resampling == "average" else 0)


def test_progress_and_cancelling_are_asked_in_every_piece(tmp_path, feedback, monkeypatch):
    in_pieces(tmp_path, feedback, monkeypatch, 1 << 16, grid="aligned")
    of_warp = [fraction for stage, fraction in feedback.fractions if stage == "warp"]
    assert of_warp == sorted(of_warp)
    assert len({round(fraction, 4) for fraction in of_warp}) >= 6
    asked = feedback.asked
    for after in (asked - 1, asked - 2, asked // 2):  # the last question, too, ends the run
        feedback.asked, feedback.cancel_after = 0, after
        (tmp_path / "out.tif").unlink(missing_ok=True)
        with pytest.raises(Cancelled):
            run(tmp_path, feedback, grid="aligned")
        assert not (tmp_path / "out.tif").exists()


def test_nothing_is_left_for_the_end(tmp_path, feedback, monkeypatch):
    """Each piece is compressed when it is written: the file grows with the pieces, not when it is closed."""
    sizes = []
    inner = pieces._written

    def written(piece, target, *where):
        done = inner(piece, target, *where)
        sizes.append(gdal.VSIStatL(target.GetDescription()).size)
        return done

    monkeypatch.setattr(pieces, "_written", written)
    bands = np.random.default_rng(1).integers(0, 255, (240, 300), dtype=np.uint8)
    output = in_pieces(tmp_path, feedback, monkeypatch, 1 << 14, bands=bands, grid="sensed")
    assert len(sizes) >= 4
    assert sizes[-1] > 0.6 * output.stat().st_size
