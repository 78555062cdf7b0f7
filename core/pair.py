"""The two sides of a pair by name, the size of a raster, and the prior."""

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
    """A value of the reference and one of the sensed raster, by name: neither is the first."""

    reference: T
    sensed: T

    def map(self, function: Callable[[T], U]) -> Pair[U]:
        """`function` of each side."""
        return Pair(reference=function(self.reference), sensed=function(self.sensed))

    def with_each(self, other: Pair[U], function: Callable[[T, U], V]) -> Pair[V]:
        """`function` of each side, and of the same side of `other`."""
        return Pair(
            reference=function(self.reference, other.reference), sensed=function(self.sensed, other.sensed)
        )

    def on(self, side: Side) -> T:
        """The value of a side that is only known at run time."""
        return self.reference if side == "reference" else self.sensed

    @property
    def both(self) -> tuple[T, T]:
        """Both values, where the side does not matter: max, all, any."""
        return self.reference, self.sensed


SIDES: Pair[Side] = Pair(reference="reference", sensed="sensed")  # their names, side by side
NEITHER: Pair[Any] = Pair(reference=None, sensed=None)  # no value on either side


class Size(NamedTuple):
    """Width and height of a raster or an image, in its own pixels."""

    width: int
    height: int

    @classmethod
    def of(cls, image: np.ndarray) -> Size:
        """The size of an image (H, W) or (H, W, channels)."""
        return cls(width=image.shape[1], height=image.shape[0])

    @property
    def area(self) -> int:
        """Pixels."""
        return self.width * self.height

    @property
    def shape(self) -> tuple[int, int]:
        """(H, W), as numpy has it."""
        return self.height, self.width


@dataclass(frozen=True)
class Prior:
    """The transform as known before the search, from georeferencing or a few points made by hand."""

    sensed_to_reference: tuple[float, ...]  # 2 x 3, row by row; working pixels, integers at pixel centres
    radius: float = 40.0  # px of the reference, the search radius; points made by hand are off by as much

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
