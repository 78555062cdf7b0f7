"""Every setting of the metric learning, with its default and its reason."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class MetricOptions:
    """All that the trained weights depend on, beside the images and the start."""

    steps: int = 400
    pairs: int = 6  # of views a step
    side: int = 192  # px of a view; larger ones hold more points for the same border
    points: int = 96  # a pair of views
    learning_rate: float = 1.5e-4  # of Adam, for the convolutions
    head_factor: float = 5.0  # faster for the reduction
    warm_up: int = 20  # steps
    temperature: float = 0.06  # of the loss; lower: the hardest non-matches count more
    apart: float = 6.0  # px; nearer points are not each other's negatives: SAR's truth is good to 1 or 2 px

    turn: float = 12.0  # degrees between the views; views.SAME_TURN and some more
    scale: float = 1.18  # factor between the views; 1 + views.SAME_SCALE and some more
    shear: float = 0.06

    judge_every: int = 100  # steps; also the checkpoints
    seed: int = 0

    def to_json(self) -> dict[str, Any]:
        return asdict(self)
