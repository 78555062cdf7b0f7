"""What the templates around an accepted transform do not show, as codes of cautions."""

from __future__ import annotations

from ..ground.ground import Ground
from ..images import Images
from .differing_parts import differing_parts
from .directions import directions
from .jagged import is_jagged
from .other_motion import other_motion


def doubts(ground: Ground, images: Images, masks: Images, matched: Images | None = None) -> tuple[str, ...]:
    """Codes of cautions, see core.run.cautions, about what the templates around an accepted transform do not
    show. images (H, W) float32, masks (H, W) bool: of the reference and the sensed image. matched: the masks
    without the print that was left out of the matching, of which another caution tells."""
    found = []
    compared = directions(ground, images, masks)
    without_print = compared if matched is None else directions(ground, images, matched)
    if other_motion(compared).clear:
        found.append("other_motion")
    elif differing_parts(without_print).clear:
        found.append("parts_differ")
    if any(images.with_each(masks, is_jagged).both):
        found.append("jagged")
    return tuple(found)
