"""What passes the progress of a part on to the whole."""

from __future__ import annotations

import pytest
from tiepoint.core.errors import Cancelled
from tiepoint.core.feedback import STAGES, Feedback, OneRun, OnlyCancelling, Part


class Kept(Feedback):
    def __init__(self):
        self.shares, self.lines, self.ends = [], [], False

    def progress(self, stage, fraction):
        self.shares.append((stage, fraction))

    def info(self, message):
        self.lines.append(message)

    def cancelled(self):
        return self.ends


def test_a_part_reports_its_share_of_a_stage_and_its_lines():
    whole = Kept()
    part = Part(whole, 0.25, 0.5)
    part.progress("read", 0.5)
    part.info("half")
    assert (whole.shares, whole.lines) == ([("read", 0.5)], ["half"])


def test_one_run_of_several_is_a_share_of_their_stage_and_logs_nothing():
    whole = Kept()
    run = OneRun(whole, "series", 1, 4)
    *_, last = STAGES
    for stage, fraction in (("read", 0.0), (last, 1.0)):
        run.progress(stage, fraction)
    run.info("a line")
    assert [stage for stage, _ in whole.shares] == ["series", "series"]
    assert [share for _, share in whole.shares] == pytest.approx([0.25, 0.5])
    assert whole.lines == []


@pytest.mark.parametrize(
    "made", [OnlyCancelling, lambda f: Part(f, 0.0, 1.0), lambda f: OneRun(f, "series", 0, 1)]
)
def test_each_ends_when_the_whole_does(made):
    whole = Kept()
    part = made(whole)
    part.check()
    whole.ends = True
    with pytest.raises(Cancelled):
        part.check()
