"""Every refusal code is distinct and has a diagnosis."""

from __future__ import annotations

import pytest
from tiepoint.core import refusals
from tiepoint.core.run.diagnosis import Situation, Step, diagnose

CODES = {name: value for name, value in vars(refusals).items() if name.isupper()}


def test_codes_are_distinct():
    assert len(set(CODES.values())) == len(CODES) == 8


@pytest.mark.parametrize("code", CODES.values())
def test_every_refusal_leads_somewhere(code):
    found = diagnose({"accepted": False, "reason_code": code, "keypoints": [900, 800]}, Situation())
    assert found.problem is not None
    assert found.steps[-1] is Step.ADD_POINTS
