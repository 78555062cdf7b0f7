"""Why a pair is refused: codes for programs, and the sentences of core.messages.refusals."""

from __future__ import annotations

from .messages import Notice

NO_STRUCTURE = "no_structure"  # one raster has too little structure to match
NO_AGREEMENT = "no_agreement"  # only a handful of matches agree on any one transform
CHANCE = "chance"  # some matches agree, no more than by chance
UNCONFIRMED = "unconfirmed"  # matches agree, but the ground of the overlap does not
PRINT = "print"  # only what is printed on both agrees: a frame, a margin, a tool bar
AMBIGUOUS = "ambiguous"  # the structures repeat; another shift fits as well
DISTORTED = "distorted"  # the points allow only a transform that distorts the image, or none
UNEXPLAINED = "unexplained"  # the transform fitted to the points explains little of the overlap


class Refusable:
    """What is accepted, or refused with a reason and a hint; both are sentences, empty when accepted."""

    refusal: Notice

    @property
    def reason(self) -> str:
        return self.refusal.message

    @property
    def hint(self) -> str:
        """What to try next."""
        return self.refusal.hint
