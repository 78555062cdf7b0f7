"""The two sides of a pair by name, the size of a raster, and what is known before the search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Generic, Literal, NamedTuple, TypeVar

from .errors import TiepointError

if TYPE_CHECKING:  # QGIS loads this module at its start, where numpy would cost time
    import numpy as np

Side = Literal["reference", "sensed"]
OTHER: dict[Side, Side] = {"reference": "sensed", "sensed": "reference"}

T = TypeVar("T")
U = TypeVar("U")
V = TypeVar("V")


@dataclass(frozen=True)
class Pair(Generic[T]):
    """One thing of the reference and the same of the sensed raster; there is no first and no second."""

    reference: T
    sensed: T

    def map(self, function: Callable[[T], U]) -> Pair[U]:
        """What `function` makes of each."""
        return Pair(reference=function(self.reference), sensed=function(self.sensed))

    def with_each(self, other: Pair[U], function: Callable[[T, U], V]) -> Pair[V]:
        """What `function` makes of each, and of what `other` has on the same side."""
        return Pair(
            reference=function(self.reference, other.reference), sensed=function(self.sensed, other.sensed)
        )

    def on(self, side: Side) -> T:
        """That of one side, where which of them is only known when it runs."""
        return self.reference if side == "reference" else self.sensed

    @property
    def both(self) -> tuple[T, T]:
        """The two where it does not matter which is which: the larger, all, any."""
        return self.reference, self.sensed


class Size(NamedTuple):
    """Of a raster or an image, in its own pixels."""

    width: int
    height: int

    @classmethod
    def of(cls, image: np.ndarray) -> Size:
        """That of an image (H, W) or (H, W, channels)."""
        return cls(width=image.shape[1], height=image.shape[0])

    @property
    def area(self) -> int:
        """Pixels."""
        return self.width * self.height

    @property
    def shape(self) -> tuple[int, int]:
        """As numpy has it: (H, W)."""
        return self.height, self.width


@dataclass(frozen=True)
class Prior:
    """What is known before the search: coordinates or a few points by hand say where the images overlap."""

    sensed_to_reference: tuple[float, ...]  # 2 x 3 row by row, working pixels with integers at pixel centres
    radius: float = 40.0  # px of the reference around what it says; points by hand are off by so much

    def __post_init__(self) -> None:
        if len(self.sensed_to_reference) != 6:
            raise TiepointError("prior_wrong_size")

    @property
    def matrix(self) -> np.ndarray:
        """(3, 3) float64."""
        import numpy as np

        return np.vstack([np.reshape(self.sensed_to_reference, (2, 3)), [0.0, 0.0, 1.0]])

    @classmethod
    def of(cls, matrix: np.ndarray, radius: float) -> Prior:
        """From a matrix (3, 3) or (2, 3), sensed to reference."""
        return cls(tuple(float(value) for value in matrix[:2].ravel()), radius)

    def to_json(self) -> dict[str, Any]:
        return {"sensed_to_reference": list(self.sensed_to_reference), "radius": self.radius}

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Prior:
        return cls(tuple(values["sensed_to_reference"]), values["radius"])
