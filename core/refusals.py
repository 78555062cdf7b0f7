"""Why a pair is refused, by code: for programs and the next steps; people read the sentence beside it."""

from __future__ import annotations

NO_STRUCTURE = "no_structure"  # one raster has next to nothing to match
NO_AGREEMENT = "no_agreement"  # no transform agrees with more than a handful of matches
CHANCE = "chance"  # some matches agree, as many as chance gives
UNCONFIRMED = "unconfirmed"  # matches agree, the ground of the overlap does not
PRINT = "print"  # only what is printed on both agrees: a frame, a margin, a tool bar
AMBIGUOUS = "ambiguous"  # the structures repeat; another shift does as well
DISTORTED = "distorted"  # what was found carries only a transform that distorts the image, or none
UNEXPLAINED = "unexplained"  # the transform fitted to the points explains little of the overlap
