"""The result of matching: control points on the working images, and the evidence for them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from .geometry.transforms import MatrixTransform, Transform
from .messages import Notice
from .pair import Pair
from .points.control_points import ControlPoints
from .refusals import Refusable
from .speckle import NO_SPECKLE, Speckle

GROUND_COLUMNS = 8


@dataclass(frozen=True)
class MatchResult(Refusable):
    """Points are working pixels (x, y), integer at pixel centres.

    A refused pair (accepted False) may still carry points and a transform, for inspection only.
    """

    accepted: bool
    refusal: Notice  # the reason, and what to try next; NOTHING when accepted
    sensed: np.ndarray  # (N, 2) float64, inliers of the final model
    reference: np.ndarray  # (N, 2) float64
    score: np.ndarray  # (N,) float32 in [0, 1], 1 = most distinctive match
    sensed_to_reference: np.ndarray | None  # (3, 3) float64, working pixels
    log10_nfa: float  # of the first consensus
    initial_matches: int
    # (N,) float64, standard error of each point's place in working px of the reference; empty = not measured
    precision: np.ndarray = field(default_factory=lambda: np.zeros(0))
    # (N,) bool, check points, which the fit leaves out; empty = none
    check: np.ndarray = field(default_factory=lambda: np.zeros(0, bool))
    # (M, GROUND_COLUMNS) float64, one row for each place of the overlap with structure in both, working px:
    # x, y in the reference; x, y of its match in the sensed image (nan where there is no clear one); standard
    # error; 1 where neighbours agree; 1 where nothing around agrees; side of the template
    ground: np.ndarray = field(default_factory=lambda: np.zeros((0, GROUND_COLUMNS)))
    # The same for the smallest templates, which show best what changes within a few dozen px.
    detail: np.ndarray = field(default_factory=lambda: np.zeros((0, GROUND_COLUMNS)))
    reason_code: str = ""  # of the refusal, for programs; empty when accepted
    cautions: tuple[str, ...] = ()  # codes, see core.run.cautions
    keypoints: Pair[int] = field(default_factory=lambda: Pair(reference=0, sensed=0))
    method: str = ""  # one of core.methods.METHODS; the one that "auto" chose
    device: str = "cpu"
    found_by: str = ""  # one of core.found_by.FINDERS; of a refused pair: of its estimate, "" = none
    measured_by: tuple[str, ...] = ()  # of core.found_by.MEASURERS; empty for a refused pair
    near_prior: bool = False  # found near the prior; False without a prior, or with no match near it
    speckle: Pair[Speckle | None] = NO_SPECKLE  # of the images that look like radar
    seconds: dict[str, float] = field(default_factory=dict)  # wall, by stage
    cpu_seconds: dict[str, float] = field(default_factory=dict)  # process time, by stage
    peak_memory_mib: float = 0.0

    @property
    def transform(self) -> Transform | None:
        """Sensed to reference pixels; of a refused pair for inspection only, None where there is none."""
        matrix = self.sensed_to_reference
        if matrix is None:
            return None
        return MatrixTransform("affine" if not np.any(matrix[2, :2]) else "projective", matrix)

    @property
    def points(self) -> ControlPoints:
        """The control points in the order of `sensed` and `reference`."""
        known = self.precision if len(self.precision) == len(self.sensed) else None
        points = ControlPoints.of(
            sensed=self.sensed, reference=self.reference, score=self.score, precision=known
        )
        return replace(points, check=self.check) if len(self.check) == len(points) else points

    def save(self, folder: Path) -> dict[str, Any]:
        """Write the arrays into `folder`; returns the rest as JSON values."""
        count = len(self.sensed)
        precision = self.precision if len(self.precision) == count else np.full(count, np.nan)
        check = self.check if len(self.check) == count else np.zeros(count, bool)
        columns = [self.sensed, self.reference, self.score, precision, check]
        np.save(folder / "points.npy", np.column_stack(columns))
        np.save(folder / "ground.npy", self.ground)
        np.save(folder / "detail.npy", self.detail)
        return {
            "accepted": self.accepted,
            "refusal": self.refusal.to_json(),
            "reason_code": self.reason_code,
            "cautions": list(self.cautions),
            "sensed_to_reference": None
            if self.sensed_to_reference is None
            else self.sensed_to_reference.tolist(),
            "log10_nfa": self.log10_nfa,
            "initial_matches": self.initial_matches,
            "keypoints": list(self.keypoints.both),
            "method": self.method,
            "device": self.device,
            "found_by": self.found_by,
            "measured_by": list(self.measured_by),
            "near_prior": self.near_prior,
            "speckle": [found and found.to_json() for found in self.speckle.both],
            "seconds": self.seconds,
            "cpu_seconds": self.cpu_seconds,
            "peak_memory_mib": self.peak_memory_mib,
        }

    @classmethod
    def load(cls, folder: Path, values: dict[str, Any]) -> MatchResult:
        points = np.load(folder / "points.npy", allow_pickle=False)
        matrix = values["sensed_to_reference"]
        return cls(
            **{
                **values,
                "refusal": Notice.from_json(values["refusal"]),
                "sensed": points[:, 0:2].copy(),
                "reference": points[:, 2:4].copy(),
                "score": points[:, 4].astype(np.float32),
                "precision": points[:, 5].copy(),
                "check": points[:, 6] > 0,
                "sensed_to_reference": None if matrix is None else np.array(matrix, dtype=np.float64),
                "ground": np.load(folder / "ground.npy", allow_pickle=False),
                "detail": np.load(folder / "detail.npy", allow_pickle=False),
                "keypoints": Pair(reference=values["keypoints"][0], sensed=values["keypoints"][1]),
                "cautions": tuple(values["cautions"]),
                "speckle": _speckle(values.get("speckle")),
                "measured_by": tuple(values.get("measured_by", ())),
            }
        )


def _speckle(values: list[dict[str, float] | None] | None) -> Pair[Speckle | None]:
    if values is None:
        return NO_SPECKLE
    return Pair(reference=Speckle.from_json(values[0]), sensed=Speckle.from_json(values[1]))
