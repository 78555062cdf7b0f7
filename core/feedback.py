"""How a running registration reports to its caller: progress, log lines, cancelling."""

from __future__ import annotations

from .errors import Cancelled


class Feedback:
    """Ignores everything and never cancels; callers override what they need.

    Methods are called from the thread that runs the registration.
    """

    def progress(self, stage: str, fraction: float) -> None:
        """stage: a key of STAGES; fraction: share of that stage done, 0 to 1."""

    def info(self, message: str) -> None:
        """A line for the log."""

    def cancelled(self) -> bool:
        """True once the user wants the run to end."""
        return False

    def check(self) -> None:
        """Raise Cancelled if the user wants the run to end."""
        if self.cancelled():
            raise Cancelled()


class OnlyCancelling(Feedback):
    """Cancels where another feedback does, and reports nothing: for a part that the other need not see."""

    def __init__(self, feedback: Feedback) -> None:
        self._feedback = feedback

    def cancelled(self) -> bool:
        return self._feedback.cancelled()


class Part(OnlyCancelling):
    """Reports the progress of one of several parts of a stage."""

    def __init__(self, feedback: Feedback, start: float, share: float) -> None:
        super().__init__(feedback)
        self._start, self._share = start, share

    def progress(self, stage: str, fraction: float) -> None:
        self._feedback.progress(stage, self._start + self._share * fraction)

    def info(self, message: str) -> None:
        self._feedback.info(message)


class OneRun(OnlyCancelling):
    """Reports the progress of one registration of several as that of one stage; says nothing of what it
    logs."""

    def __init__(self, feedback: Feedback, stage: str, number: int, count: int) -> None:
        """number: of this registration among `count`, from 0."""
        super().__init__(feedback)
        self._stage, self._number, self._count = stage, number, count

    def progress(self, stage: str, fraction: float) -> None:
        done = min(1.0, overall_fraction(stage, fraction))
        self._feedback.progress(self._stage, (self._number + done) / self._count)


Stages = dict[str, tuple[str, float]]  # stage -> (text for users, share of the whole)

# Of a registration; shares measured on 600 x 600 pairs, rounded.
STAGES: Stages = {
    "read": ("Reading the rasters", 0.10),
    "engine": ("Starting the engine", 0.10),
    "features": ("Finding features", 0.20),
    "match": ("Matching features", 0.10),
    "cnn": ("Describing with the neural network", 0.20),
    "refine": ("Refining the control points", 0.05),
    "fit": ("Fitting the transform", 0.0),  # 0.3 s, up to 1 s where it follows local deformation
    "windows": ("Measuring points at full resolution", 0.05),  # of rasters above the working size: 6 s
    "warp": ("Warping the raster", 0.20),
    "mosaic": ("Making the checkerboard", 0.0),  # only where one is wanted
}
_DRAWING = 0.3  # share of a run that begins with a snapshot, such as one of a basemap
DRAWN_STAGES: Stages = {
    "draw": ("Drawing the map", _DRAWING),
    **{stage: (text, share * (1.0 - _DRAWING)) for stage, (text, share) in STAGES.items()},
}
# Of a fine-tuning; shares measured on 60 pairs on the CPU.
FINETUNING_STAGES: Stages = {
    "read": ("Reading the rasters", 0.03),
    "seeds": ("Choosing seed points", 0.02),
    "cells": ("Computing what the frozen layers see", 0.35),
    "train": ("Fine-tuning", 0.60),
}


def overall_fraction(stage: str, fraction: float, stages: Stages = STAGES) -> float:
    """Progress of the whole run, 0 to 1, when `fraction` of `stage` is done."""
    done = 0.0
    for name, (_, share) in stages.items():
        if name == stage:
            return min(1.0, done + share * min(max(fraction, 0.0), 1.0))
        done += share
    return 0.0  # not a stage of this run
