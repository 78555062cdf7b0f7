"""The table of transform models and their properties.

They are fitted and applied in core.geometry.transforms. No numpy here: the dock reads this table when QGIS
starts.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TransformModel:
    """One kind of transform."""

    name: str
    # Fewest point pairs that it may be fitted to. Thin-plate splines need three in principle, but follow only
    # the noise of fewer than ten points (QGIS's manual says ten, too).
    minimum_points: int
    order: int = 0  # of its two polynomials; 0 = not a polynomial
    affine: bool = False  # keeps parallels: it does not bend
    local: bool = False  # bends from point to point
    smoothed: bool = False  # bends one of BASES, with a given smoothing
    next_orders: tuple[int, ...] = ()  # of the monomials that the next richer models add; () = local
    simpler: tuple[str, ...] = ()  # models to fall back to where it distorts the image, richest first
    stand_ins: tuple[str, ...] = ()  # models that detect its outliers, richest first; () = the model itself

    @property
    def interpolates(self) -> bool:
        """Whether it passes through every point."""
        return self.local and not self.smoothed


# A flexible model passes through its outliers or near them; stiff models detect them.
_STIFF = ("polynomial3", "polynomial2", "affine")
_SIMPLER = ("polynomial2", "projective", "affine", "similarity")
_TABLE = (  # from simple to flexible, as they are offered
    TransformModel("similarity", 2, affine=True, next_orders=(1, 2, 3)),
    TransformModel(
        "affine",
        3,
        order=1,
        affine=True,
        next_orders=(2, 3),
        simpler=_SIMPLER[3:],
    ),
    TransformModel("projective", 4, next_orders=(2, 3), simpler=_SIMPLER[2:]),
    TransformModel("polynomial2", 6, order=2, next_orders=(3, 4), simpler=_SIMPLER[1:]),
    TransformModel(
        "polynomial3",
        10,
        order=3,
        next_orders=(4, 5),
        simpler=_SIMPLER,
        stand_ins=_STIFF[:2],
    ),
    TransformModel(
        "spline",
        10,
        local=True,
        smoothed=True,
        simpler=("displacement", *_SIMPLER),
        stand_ins=_STIFF,
    ),
    TransformModel(
        "displacement",
        10,
        local=True,
        smoothed=True,
        simpler=_SIMPLER,
        stand_ins=_STIFF,
    ),
    TransformModel("tps", 10, local=True, simpler=_SIMPLER, stand_ins=_STIFF),
)
MODELS = {model.name: model for model in _TABLE}
BASES = ("affine", "projective")  # what a smoothed local model can bend
