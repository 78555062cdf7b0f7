"""Every setting of the metric learning, with its default and its reason."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class MetricOptions:
    """All that the trained weights depend on, except the images and the start."""

    steps: int = 400
    pairs: int = 6  # of views, per step
    side: int = 192  # px of a view; larger ones hold more points for the same border
    points: int = 96  # per pair of views
    learning_rate: float = 1.5e-4  # of Adam, for the convolutions
    head_factor: float = 5.0  # learning rate of the reduction over that of the convolutions
    warm_up: int = 20  # steps
    temperature: float = 0.06  # of the loss; the lower, the more the hardest non-matches count
    apart: float = 6.0  # px; nearer points are not each other's negatives: SAR's truth is good to 1 or 2 px

    turn: float = 12.0  # degrees between the views; a little more than views.SAME_TURN
    scale: float = 1.18  # factor between the views; a little more than 1 + views.SAME_SCALE
    shear: float = 0.06

    judge_every: int = 100  # steps; also the checkpoints
    seed: int = 0

    def to_json(self) -> dict[str, Any]:
        return asdict(self)
