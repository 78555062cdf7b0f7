"""What found a pair and what measured its points; the codes are in core.found_by."""

from __future__ import annotations

SENTENCES: dict[str, str | tuple[str, str]] = {
    "found_by_keypoints": "keypoints",
    "found_by_tiles": "tiles of edge directions",
    "found_by_whole_image": "tiles, after a search with the smaller image or both as a whole",
    "found_by_network": "keypoints described by the network",
    "found_by_channels": "the network's channels over the whole image",
    "measured_by_full_resolution": "templates at full resolution",
    "measured_by_templates": "templates",
    "measured_by_keypoints": "keypoints",
    "measured_by_tiles": "tiles",
    "measured_by_network": "keypoints matched again by the network",
    "measured_by_channels": "templates of the network's channels",
    "measured_by_by_hand": "points set by hand",
    "pair_found_by": "found by {finder}, searched {where}",
    "found_and_measured": "found by {finder}, searched {where}; measured by {measurers}",
    "estimate_made_by": "refused estimate by {finder}, searched {where}",
}
