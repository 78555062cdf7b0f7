"""What a joint adjustment found, for a series' summary: figures as plain values, the same in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..joint.adjustment import UNPLACED
from ..messages import text
from .record import TIED, SceneRecord

_WORDS = 6  # links of which there is a sentence


@dataclass(frozen=True)
class JointSummary:
    """values: what series_joint.json holds."""

    values: dict[str, Any]

    @property
    def agreement(self) -> str:
        """How well the scenes agree: what is left around triangles of them."""
        closure = self.values["loop_closure"]
        if not closure["triangles"]:
            return text("joint_without_loops")
        figures = {"pixels": closure["rms_px"], "single": closure["link_error_px"]}
        return text("joint_closure", count=closure["triangles"], **figures)

    def sentences(self) -> list[str]:
        """The agreement, the scenes that neighbours place, what was left out, and what has no place."""
        sentences = [self.agreement]
        tied = self._stems(TIED)
        if tied:
            sentences.append(text("joint_tied", names=", ".join(tied)))
        for each in self.values["left_out"][:_WORDS]:
            first, second = each["link"]
            code = "joint_wrong" if each["settled"] else "joint_open"
            ends = {"first": first or text("joint_reference"), "second": second}
            sentences.append(text(code, **ends, pixels=each["off_px"]))
        unplaced = self._stems(UNPLACED)
        if unplaced:
            sentences.append(text("joint_unplaced", names=", ".join(unplaced)))
        return sentences

    def _stems(self, state: str) -> list[str]:
        return [stem for stem, scene in self.values["scenes"].items() if scene["state"] == state]


@dataclass(frozen=True)
class Adjusted:
    """The records of a series after its adjustment; joint: None where no scene could take part."""

    records: Sequence[SceneRecord]
    joint: JointSummary | None = None
