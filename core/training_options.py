"""Every option of a fine-tuning, with its default, unit and origin."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any

from .errors import TiepointError, check_choice

FROZEN = ("conv", "conv4", "none")  # all convolutions; those up to pool4; nothing


@dataclass(frozen=True)
class TrainingOptions:
    """Origins: [Y] Ye et al. 2018, section III-C; [O] ours."""

    # What is learned
    classes: int = 500  # N seed patch pairs, a class each; [Y] has 2096
    compositions: int = 40  # K per seed and side; [Y] has 210
    rotation: float = 20.0  # degrees, either way; 180 for images that are not turned upright first [O]
    scale: float = 1.25  # largest factor, either way [O]
    shift: float = 4.0  # px, either way in x and y [O]
    gain: float = 0.3  # brightness: factor 1 - gain to 1 + gain [O]
    bias: float = 0.1  # brightness: of the full range, either way [O]
    gamma: float = 1.6  # brightness: largest exponent, either way [O]

    # How it is learned
    frozen: str = "conv4"  # one of FROZEN: layers that stay as they are; measured to help most [O]
    epochs: int = 10  # [O]
    batch: int = 64  # [O]
    learning_rate: float = 0.001  # [Y]
    head_factor: float = 10.0  # learning rate of the new last layer, over that of the others [O]
    momentum: float = 0.9  # [Y]
    weight_decay: float = 0.0005  # [Y]
    dropout: float = 0.0  # after fc6 and fc7; 0.5, as in VGG16's own long training, only slows a short one
    test_share: float = 0.2  # of the samples [Y]
    held_out_share: float = 0.2  # of the places, for the figure that counts [O]
    device: str = "auto"  # "auto", "cpu", "cuda" or "mps"
    seed: int = 0  # of all random draws

    def __post_init__(self) -> None:
        for name, allowed in (("frozen", FROZEN), ("device", ("auto", "cpu", "cuda", "mps"))):
            check_choice(name, getattr(self, name), allowed)
        for name, least in (("classes", 2), ("compositions", 2), ("epochs", 1), ("batch", 2)):
            if getattr(self, name) < least:
                raise TiepointError("value_too_small", name=name, value=getattr(self, name), least=least)
        for name in ("test_share", "held_out_share", "dropout"):
            if not 0.0 <= getattr(self, name) < 1.0:
                raise TiepointError("share_out_of_range", name=name, value=getattr(self, name))

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> TrainingOptions:
        """The options in `values`; unknown keys are an error, missing ones take the default."""
        unknown = sorted(set(values) - {field.name for field in fields(cls)})
        if unknown:
            raise TiepointError("option_unknown", name=unknown[0])
        return cls(**values)
