"""Options saved by another version are read as far as they are known, and dropped ones are named."""

from __future__ import annotations

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.saved_options import read_saved_options


def test_what_this_version_saves_comes_back():
    options = RegistrationOptions.of(
        method="sift", reference_bands=(3, 1), seed=4, refine=False, grid="aligned", threads=2
    )
    assert read_saved_options(options.to_json()) == (options, ())


def test_what_is_unknown_is_left_out_and_named():
    values = {**RegistrationOptions.of(seed=4).to_json(), "warp_drive": 9, "colour": "blue"}
    options, dropped = read_saved_options(values)
    assert options == RegistrationOptions.of(seed=4)
    assert dropped == ("colour", "warp_drive")
    with pytest.raises(TiepointError, match="colour"):  # the engine stays strict
        RegistrationOptions.from_json(values)


def test_what_earlier_versions_kept_for_themselves_is_dropped_without_a_word():
    values = {"seed": 4, "prior": [], "prior_radius": 40.0, "max_log10_nfa": -2.0}
    assert read_saved_options(values) == (RegistrationOptions.of(seed=4), ())


def test_what_is_missing_has_its_default():
    assert read_saved_options({"transform": "tps"}) == (RegistrationOptions.of(transform="tps"), ())
    assert read_saved_options({}) == (RegistrationOptions(), ())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("transform", "of the future"),
        ("transform", 3),
        ("seed", "4"),
        ("seed", 4.5),
        ("seed", True),
        ("refine", 1),
        ("search_radius", "wide"),
        ("search_radius", float("nan")),
        ("reference_bands", []),
        ("reference_bands", [1, "x"]),
        ("reference_bands", 1),
        ("reference_bands", [1, 0]),
        ("search_radius", 10**400),
        ("stretch_percentiles", [0.5]),
        ("grid", None),
    ],
)
def test_what_cannot_be_is_left_out_and_named(name, value):
    assert read_saved_options({"method": "sift", name: value}) == (
        RegistrationOptions.of(method="sift"),
        (name,),
    )
