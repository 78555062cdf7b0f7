"""What became of one scene of a series, as plain values: a row of the summary, and the note for a restart."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ..errors import TiepointError

REGISTERED, REFUSED, ERROR, REFERENCE = "registered", "refused", "error", "reference"
TIED = "tied"  # refused or contradicted alone, placed by its neighbours; see joint.py
STATES = (REGISTERED, TIED, REFUSED, ERROR, REFERENCE)

# What a field of each kind may hold, where anybody may have written it.
_KINDS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "float | None": (int, float, type(None)),
    "dict": (dict,),
}
Ring = tuple[tuple[float, float], ...]  # (x, y) of a polygon's corners, the first once


@dataclass(frozen=True)
class SceneRecord:
    """Lengths on the ground are in map units of the reference, y up; None = not known."""

    scene: str  # its name for GDAL
    stem: str  # of its files
    state: str  # one of STATES
    reason_code: str = ""  # of a refusal, one of core.refusals; of an error, its code
    reason: str = ""
    hint: str = ""
    shift_x: float | None = None  # how far its georeferencing was off: the mean over the scene
    shift_y: float | None = None
    rotation: float | None = None  # degrees, counter-clockwise, by which the scene had to be turned
    scale: float | None = None  # by which it had to be enlarged
    model: str = ""  # of the transform
    check_rmse: float | None = None  # px of the reference
    ce90: float | None = None  # in `ce90_unit`
    ce90_unit: str = ""
    coverage: float | None = None  # share of the overlap's cells that hold a control point
    explained: float | None = None  # share of the overlap's structured places that the transform explains
    control_points: int = 0
    cautions: tuple[str, ...] = ()  # their codes
    caution_texts: tuple[str, ...] = ()
    seconds: float = 0.0
    footprint: Ring = ()  # in the reference's CRS
    footprint_by: str = ""  # "registration", "georeferencing"; "" = not known
    outputs: dict[str, str] = field(default_factory=dict)  # kind, as in Outputs -> name of the file
    picture: str = ""  # name of the thumbnail
    run: str = ""  # id of the run, as in report and raster
    version: str = ""  # of Tiepoint
    key: str = ""  # of reference, scene and options: equal for what need not be done again
    prints: dict[str, Any] = field(default_factory=dict)  # of the scene's content, see fingerprint.py
    written: dict[str, list[int]] = field(default_factory=dict)  # kind -> size and mtime_ns
    joint: dict[str, Any] = field(default_factory=dict)  # its place among its neighbours; empty = none
    done_before: bool = False  # found done and unchanged; not saved

    @classmethod
    def of_error(cls, scene: str, stem: str, error: TiepointError, **more: Any) -> SceneRecord:
        """The record of a scene that ended with an error; more: other fields."""
        return cls(scene, stem, ERROR, error.code, error.message, error.hint, **more)

    @property
    def registered(self) -> bool:
        return self.state == REGISTERED

    @property
    def placed(self) -> bool:
        """Whether it has a registered raster, though perhaps by its neighbours alone."""
        return self.state in (REGISTERED, TIED)

    @property
    def why(self) -> str:
        """The reason, and what to do about it."""
        return f"{self.reason} {self.hint}".strip()

    @property
    def shift(self) -> float | None:
        """Length of the shift, map units."""
        if self.shift_x is None or self.shift_y is None:
            return None
        return float((self.shift_x**2 + self.shift_y**2) ** 0.5)

    def to_json(self) -> dict[str, Any]:
        values = asdict(self)
        del values["done_before"]
        return values

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> SceneRecord:
        """From `to_json`; unknown keys, of a newer version, are passed over. Raises TypeError and ValueError
        where it is none: the file may be anybody's."""
        if not isinstance(values, dict):
            raise TypeError(type(values))
        known = {each.name for each in fields(cls)} - {"done_before"}
        kept = {name: value for name, value in values.items() if name in known}
        for name in ("cautions", "caution_texts"):
            kept[name] = tuple(map(str, kept.get(name, ())))
        kept["footprint"] = tuple((float(x), float(y)) for x, y in kept.get("footprint", ()))
        record = cls(**kept)
        if record.state not in STATES:
            raise ValueError(record.state)
        record._check()
        return record

    def _check(self) -> None:
        """Raise TypeError or ValueError for a value of another kind than `to_json` writes."""
        for each in fields(self):
            value, allowed = getattr(self, each.name), _KINDS.get(str(each.type).split("[")[0])
            if allowed is not None and (not isinstance(value, allowed) or isinstance(value, bool)):
                raise TypeError(each.name)
        for name in (*self.outputs.values(), self.picture):
            if not isinstance(name, str) or name != Path(name).name:
                raise ValueError(name)  # ours lie in the folder of the results: others are not removed
