"""What a report says about what found a pair and what measured its points."""

from __future__ import annotations

import pytest
from tiepoint.core.found_by import (
    FINDERS,
    MEASURERS,
    SEARCHES,
    finder_words,
    found_and_measured,
    measurer_words,
    searched_words,
    sentence,
)

REPORT = {
    "accepted": True,
    "found_by_code": "tiles",
    "measured_by_codes": ["full_resolution", "templates", "by_hand"],
    "search": "anywhere at all",  # in the words of the run
    "search_code": "near_georeferencing",
}


def test_every_code_has_words_of_its_own():
    assert len({finder_words(code) for code in FINDERS} | set(FINDERS)) >= 2 * len(FINDERS) - 1
    assert len({measurer_words([code]) for code in MEASURERS}) == len(MEASURERS)
    assert len({searched_words({"search_code": code}) for code in SEARCHES}) == len(SEARCHES)


def test_the_finder_the_search_and_all_that_measured():
    assert found_and_measured(REPORT) == (
        "found by tiles of edge directions, searched near the georeferencing; "
        "measured by templates at full resolution, templates, points set by hand"
    )
    assert sentence(REPORT) == f"F{found_and_measured(REPORT)[1:]}."


def test_of_a_refused_pair_the_estimate_is_told_as_refused():
    refused = {**REPORT, "accepted": False, "measured_by_codes": []}
    assert sentence(refused) == (
        "Refused estimate by tiles of edge directions, searched near the georeferencing."
    )


@pytest.mark.parametrize(
    "changes", [{"found_by_code": ""}, {"found_by_code": None}, {"found_by_code": ["tiles"]}]
)
def test_a_report_that_does_not_say_gives_no_words(changes):
    assert sentence({**REPORT, **changes}) == ""
    assert sentence({"accepted": True, "method": "pso-sift"}) == ""


def test_what_measured_may_be_unknown():
    for codes in (None, [], "templates"):
        told = found_and_measured({**REPORT, "measured_by_codes": codes})
        assert told == "found by tiles of edge directions, searched near the georeferencing"


def test_codes_of_a_newer_version_stand_for_themselves():
    newer = {**REPORT, "found_by_code": "lidar", "measured_by_codes": ["echo"], "search_code": "below"}
    assert found_and_measured(newer) == "found by lidar, searched anywhere at all; measured by echo"
