"""Words that are put into sentences, such as the name of a transform, as notices of core.messages.terms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .messages import Notice

if TYPE_CHECKING:
    from .pair import Side


def side_name(side: Side) -> Notice:
    """E.g. “sensed”."""
    return Notice.of(f"side_{side}")


def model_name(model: str) -> Notice:
    """E.g. “affine transform”; model: a name in core.transform_models.MODELS."""
    return Notice.of(f"model_{model}")


def all_of(words: Sequence[str]) -> str | Notice:
    """E.g. “0, 1 and 255”."""
    return _joined("both_of", words)


def any_of(words: Sequence[str]) -> str | Notice:
    """E.g. “.tif, .tiff or .vrt”."""
    return _joined("one_of", words)


def _joined(code: str, words: Sequence[str]) -> str | Notice:
    return words[0] if len(words) == 1 else Notice.of(code, others=", ".join(words[:-1]), last=words[-1])
