"""What a raster is a picture of, as an item of its metadata: so it is known wherever the file goes."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

ITEM = "TIEPOINT_DRAWN"


@dataclass(frozen=True)
class Drawn:
    """A layer that was drawn, because it has no pixels of its own."""

    name: str  # of the layer
    attribution: str = ""  # whose data it shows; empty = not known
    missing: float = 0.0  # share of the picture that its server did not deliver, 0 to 1
    cut: bool = False  # to where the user let match: the map goes on around it

    @property
    def whose(self) -> str:
        """Name and attribution, for a sentence."""
        return f"{self.name} ({self.attribution})" if self.attribution else self.name

    def to_text(self) -> str:
        """For the metadata; `drawn_in` takes it."""
        return json.dumps(asdict(self), ensure_ascii=False)


def drawn_in(text: Any) -> Drawn | None:
    """What `to_text` made; None for anything else, as the file may come from anyone."""
    try:
        values = json.loads(text)
        name, attribution = values["name"], values.get("attribution", "")
        missing, cut = float(values.get("missing", 0.0)), values.get("cut", False) is True
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError):
        return None
    if not (isinstance(name, str) and isinstance(attribution, str) and 0.0 <= missing <= 1.0):
        return None
    return Drawn(name, attribution, missing, cut)
