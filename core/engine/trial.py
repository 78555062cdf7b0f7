"""A tiny registration by the engine of a new environment: what can be imported may still not work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import Cancelled, TiepointError, explaining_system_errors
from ..feedback import Feedback, OnlyCancelling
from ..files import private_folders
from ..options import RegistrationOptions
from ..pair import SIDES, Pair

if TYPE_CHECKING:
    import numpy as np

# The pair: (height, width) of both sides, and the sensed image's corner (x, y) in the reference, whole
# pixels, so that the truth is exact.
_SHAPES = Pair(reference=(224, 256), sensed=(208, 240))
_CORNER = (9, 17)
_GRAIN = 4  # px, of the noise: as coarse as the texture of a picture
_TOLERANCE = 0.25  # px; OpenCV 4.11 came to 0.03 px
_SEED = 5


def try_engine(python: str, feedback: Feedback) -> float:
    """Register the pair with the engine on `python`; returns the largest error at the corners, in px.

    python: a Python program or environment folder. Nothing is written beside it. Raises Cancelled, and
    TiepointError where the engine does not start, refuses the pair or gives another than the true transform.
    """
    import numpy as np

    from .client import Engine

    class Trial(Engine):
        def command(self) -> Sequence[str]:
            program, *rest = super().command()
            return [program, "-B", *rest]  # no compiled files in the plugin's folder

    options = RegistrationOptions.of(method="pso-sift", transform="affine", threads=1)
    try:
        with private_folders.work_folder() as folder, Trial(python) as engine:
            with explaining_system_errors():
                _write_pair(folder)
            found = engine.match(folder, options, OnlyCancelling(feedback))
    except Cancelled:
        raise
    except TiepointError as error:
        raise TiepointError("trial_failed", detail=str(error), reason=error.message.rstrip(".")) from error
    matrix = found.sensed_to_reference
    if not found.accepted or matrix is None:
        raise TiepointError("trial_failed", reason=found.reason.rstrip("."))
    height, width = _SHAPES.sensed
    corners = np.array([(x, y, 1.0) for x in (0, width - 1) for y in (0, height - 1)])
    moved = corners @ matrix.T
    worst = float(np.max(np.hypot(*(moved[:, :2] / moved[:, 2:] - corners[:, :2] - _CORNER).T)))
    if not worst <= _TOLERANCE:
        raise TiepointError("trial_inexact", error=worst)
    return worst


def _write_pair(folder: Path) -> None:
    import numpy as np

    from .. import working_files

    x, y = _CORNER
    height, width = (max(a, b + c) for a, b, c in zip(_SHAPES.reference, _SHAPES.sensed, (y, x)))
    scene = _scene(height, width)
    rows, columns = _SHAPES.sensed
    images = Pair(
        reference=scene[: _SHAPES.reference[0], : _SHAPES.reference[1]],
        sensed=1.0 - scene[y : y + rows, x : x + columns],  # another sensor: dark and bright are exchanged
    )
    for side in SIDES.both:
        image = np.ascontiguousarray(images.on(side), dtype=np.float32)
        working_files.save(folder, side, image, np.ones(image.shape, bool))


def _scene(height: int, width: int) -> np.ndarray:
    """A smooth texture of (height, width), float64 in [0, 1]."""
    import numpy as np

    coarse = np.random.default_rng(_SEED).random((height // _GRAIN + 3, width // _GRAIN + 3))
    rows, columns = (np.arange(size) / _GRAIN for size in (height, width))
    i, j = rows.astype(int), columns.astype(int)
    # Cosine weights between the grains: straight edges along them would match at every shift by a grain.
    v, u = (0.5 - 0.5 * np.cos(np.pi * (a - b)) for a, b in ((rows, i), (columns, j)))
    top, bottom = (coarse[k][:, j] * (1 - u) + coarse[k][:, j + 1] * u for k in (i, i + 1))
    return top * (1 - v)[:, None] + bottom * v[:, None]
