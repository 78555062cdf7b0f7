"""The letter's tables show what was measured, and what was not."""

from __future__ import annotations

import pytest
from tiepoint.core.methods import METHODS as KNOWN
from tiepoint.tests.benchmark import letter
from tiepoint.tests.benchmark.measuring import Row
from tiepoint.tests.benchmark.pairs import Pair

SECONDS = ["1.23", "0.99"]  # wall, CPU


def row(**values):
    base = {
        "id": "d06_x",
        "modality": "colour",
        "method": "pso-sift",
        "accepted": True,
        "rmse_px": 0.51234,
        "log10_nfa": -208.44,
        "seconds": 1.234,
        "cpu_seconds": 0.987,
        "rms_all": 0.62716,
        "rms_loo": 0.65461,
        "n_red": 239,
        "device": "cpu",
    }
    return Row(**{**base, **values})


def pair(name):
    return Pair(name, None, None, "a modality", None)


def cells(text):
    return [cell.strip() for cell in text.strip("|").split("|")]


def test_the_methods_exist():
    assert set(letter.METHODS) <= set(KNOWN)


def test_a_registered_pair_shows_every_figure():
    assert cells(letter.line(row())) == ["PSO-SIFT", "0.6272", "0.6546", "239", *SECONDS, "0.512", "-208.4"]


def test_a_refused_pair_keeps_what_the_truth_and_the_nfa_say():
    refused = row(accepted=False, rms_all=None, rms_loo=None, n_red=None, log10_nfa=-1.2)
    assert cells(letter.line(refused)) == ["PSO-SIFT", "\\*", "\\*", "\\*", *SECONDS, "0.512", "-1.2"]
    nothing = row(accepted=False, rmse_px=None, log10_nfa=None)
    assert cells(letter.line(nothing))[-2:] == ["–", "–"]


@pytest.mark.parametrize("rmse", [5.0, 80.0, float("inf"), None])
def test_an_accepted_wrong_one_is_told(rmse):
    assert cells(letter.line(row(rmse_px=rmse)))[1:4] == ["\\* wrong", "\\*", "\\*"]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("surf_needs_mahotas", "not installed"),
        ("features_need_weights", "not installed"),
        ("features_need_torch", "not installed"),
        ("raster_not_opened", "error"),
    ],
)
def test_what_is_not_there_is_told(code, shown):
    failed = row(method="pso-sift+fc6", accepted=False, failed=True, error_code=code)
    assert cells(letter.line(failed)) == ["PSO-SIFT + fc6", shown, *["–"] * 6]


def test_every_pair_stands_in_its_table():
    pairs = [pair("d14_y"), pair("d06_x")]
    rows = {"d14_y": [row(id="d14_y", method="surf")], "d06_x": [row(), row(method="sift")]}
    text = letter.markdown(rows, pairs)
    first, second = text.index("### Table I."), text.index("### Table II.")
    assert first < text.index("**P-A**") < second < text.index("**P-D**")
    assert "P-B" not in text
    lines = text.splitlines()
    assert sum(line.startswith("| ") for line in lines) == 3 + 2  # three rows, two headers
    assert len({line.count("|") for line in lines if line.startswith("|")}) == 1
    assert lines[-1].endswith("Device: cpu.")
