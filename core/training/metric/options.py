"""Every setting of the metric learning, with its default and its reason."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class MetricOptions:
    """All that the trained weights depend on, except the images and the start."""

    steps: int = 400
    pairs: int = 6  # of views, per step
    side: int = 208  # px of a view; larger ones hold more points for the same border
    points: int = 64  # per pair of views
    learning_rate: float = 1.5e-4  # of Adam, for the convolutions
    head_factor: float = 5.0  # learning rate of the reduction over that of the convolutions
    warm_up: int = 20  # steps
    temperature: float = 0.06  # of the loss; the lower, the more the hardest non-matches count
    apart: float = 6.0  # px; nearer points are not each other's negatives: SAR's truth is good to 1 or 2 px

    tile_weight: float = 1.0  # of the loss that places tiles, beside that of the points
    tile_temperature: float = 0.05
    tile_within: float = 1.5  # cells from the right shift that count as right: see apart

    turn: float = 15.0  # degrees between the views, at most; normal with half of it; views.SAME_TURN is 10
    scale: float = 1.25  # factor between the views, likewise; more than 1 + views.SAME_SCALE
    shear: float = 0.06

    judge_every: int = 100  # steps; also the checkpoints
    seed: int = 0

    def to_json(self) -> dict[str, Any]:
        return asdict(self)
