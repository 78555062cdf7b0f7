"""The table of transform models: what each kind of transform is, for all who must know it.

How they are fitted and applied is in core.geometry.transforms. No numpy here: the dock asks this table when
QGIS starts.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class TransformModel:
    """One kind of transform."""

    name: str
    label: str  # in a sentence, after “the”
    # Smallest number of point pairs that determines it. Thin-plate splines need three in principle; below
    # ten they only follow the noise of the points (QGIS's manual says ten, too).
    minimum_points: int
    order: int = 0  # of the two polynomials that it consists of; 0 = it is no such pair
    affine: bool = False  # parallels stay parallel: it does not bend
    has_matrix: bool = False  # 3 x 3, homogeneous
    local: bool = False  # bends from point to point
    smoothed: bool = False  # bends beside a base, one of BASES, as smoothly as is told
    next_orders: tuple[int, ...] = ()  # of the monomials that the next richer models add; () = local
    simpler: tuple[str, ...] = ()  # what the choice falls back to where it distorts the image, richest first
    stand_ins: tuple[str, ...] = ()  # by what outliers are told, richest first; () = by the model itself

    @property
    def interpolates(self) -> bool:
        """Whether it goes through every point."""
        return self.local and not self.smoothed


# A flexible model goes through its outliers or near them: stiff ones tell them.
_STIFF = ("polynomial3", "polynomial2", "affine")
_SIMPLER = ("polynomial2", "projective", "affine", "similarity")
_TABLE = (  # from simple to flexible, as they are offered
    TransformModel(
        "similarity", "similarity transform", 2, affine=True, has_matrix=True, next_orders=(1, 2, 3)
    ),
    TransformModel(
        "affine",
        "affine transform",
        3,
        order=1,
        affine=True,
        has_matrix=True,
        next_orders=(2, 3),
        simpler=_SIMPLER[3:],
    ),
    TransformModel(
        "projective", "projective transform", 4, has_matrix=True, next_orders=(2, 3), simpler=_SIMPLER[2:]
    ),
    TransformModel(
        "polynomial2", "2nd-order polynomial", 6, order=2, next_orders=(3, 4), simpler=_SIMPLER[1:]
    ),
    TransformModel(
        "polynomial3",
        "3rd-order polynomial",
        10,
        order=3,
        next_orders=(4, 5),
        simpler=_SIMPLER,
        stand_ins=_STIFF[:2],
    ),
    TransformModel(
        "spline",
        "smoothed spline",
        10,
        local=True,
        smoothed=True,
        simpler=("displacement", *_SIMPLER),
        stand_ins=_STIFF,
    ),
    TransformModel(
        "displacement",
        "displacement grid",
        10,
        local=True,
        smoothed=True,
        simpler=_SIMPLER,
        stand_ins=_STIFF,
    ),
    TransformModel("tps", "thin-plate spline", 10, local=True, simpler=_SIMPLER, stand_ins=_STIFF),
)
MODELS = {model.name: model for model in _TABLE}
BASES = ("affine", "projective")  # what a smoothed local model can bend
