"""Sentences are formed in one place, with their values, in the language of the translator."""

from __future__ import annotations

import json

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.messages import NOTHING, Notice, text, translate_with
from tiepoint.core.run.cautions import Caution

GERMAN = {
    "The {model} needs {need} control points and has {points}.": "{points} von {need} ({model}).",
    "Choose a simpler transform or add control points.": "Einfacher.",
    "Choose another output folder.": "Anderer Ordner.",
    "The residuals are large, RMSE {pixels:.1f} pixels: look at the longest arrows, or try another "
    "transform.": "Zu weit: {pixels:.2f}.",
}


@pytest.fixture
def german():
    translate_with(lambda sentence: GERMAN.get(sentence, sentence))
    yield
    translate_with(str)


def few():
    return TiepointError("too_few_points", model="affine transform", need=3, points=2)


def test_an_error_has_a_code_and_forms_its_sentences():
    error = TiepointError("too_few_points", detail="line", model="affine transform", need=3, points=2)
    assert (error.code, error.notice.values) == (
        "too_few_points",
        {"model": "affine transform", "need": 3, "points": 2},
    )
    assert error.message == "The affine transform needs 3 control points and has 2."
    assert error.hint == "Choose a simpler transform or add control points."
    assert error.text == f"{error.message} {error.hint}"
    assert str(error) == f"{error.text}\nline"


def test_a_translator_changes_message_and_hint_and_figures_come_after_it(german):
    assert (few().message, few().hint) == ("2 von 3 (affine transform).", "Einfacher.")
    assert Notice.of("prior_wrong_size", hint_code="other_folder").hint == "Anderer Ordner."
    assert Caution.of("residuals", pixels=2.345).text == "Zu weit: 2.35."  # its own figures, too
    assert text("check_complete").startswith("Check that")  # unknown sentences stay


def test_an_error_is_formed_in_the_language_of_its_reader(german):
    error = few()
    assert error.hint == "Einfacher."
    translate_with(str)
    assert error.hint.startswith("Choose")


def test_another_hint_takes_the_place_of_the_codes_own_and_has_values_too():
    error = TiepointError("no_band", hint_code="space_left", mib=12.6)
    assert error.text == (
        "No band is chosen. Free some space or choose another output folder; 13 MiB are left there."
    )
    again = TiepointError(error.notice, hint_code="other_folder")
    assert (again.code, again.hint) == ("no_band", "Choose another output folder.")
    assert TiepointError(error.notice).hint == error.hint


def test_values_are_plain_and_braces_in_them_stay():
    notice = Notice.of("weights_missing", name=ValueError("{path}"))
    assert notice.values == {"name": "{path}"}
    assert notice.message == "The weights file {path} is missing."


def test_nothing_is_false_and_has_no_words():
    assert not NOTHING
    assert (NOTHING.message, NOTHING.hint, NOTHING.text) == ("", "", "")
    assert Notice.of("cancelled")


def test_a_remark_stands_between_message_and_hint():
    notice = Notice("crs_not_joined", remark="GDAL says: no.")
    assert notice.message.endswith("two rasters. GDAL says: no.")
    assert notice.text.endswith("no. " + notice.hint)


def test_a_notice_goes_through_json_and_comes_back():
    for notice in (few().notice, NOTHING, Notice("no_band", {"mib": 3.5}, "space_left", "So.")):
        assert Notice.from_json(json.loads(json.dumps(notice.to_json()))) == notice
    assert Notice.from_json({"code": "no_band"}) == Notice("no_band")


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"code": "of_another_version"},
        {"code": "too_few_points", "values": {"model": "affine transform"}},
        {"code": "no_band", "hint_code": "of_another_version"},
        {"code": "space_left", "values": {"mib": "many"}},
    ],
)
def test_what_has_no_sentence_here_is_refused(values):
    with pytest.raises((KeyError, TypeError, ValueError)):
        Notice.from_json(values)
