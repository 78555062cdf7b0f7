"""Options that another version saved are taken as far as they go, and what is left out is named."""

from __future__ import annotations

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions
from tiepoint.core.saved_options import read_saved_options


def test_what_this_version_saves_comes_back():
    options = RegistrationOptions(
        method="sift", reference_bands=(3, 1), prior=(1.0, 0.0, 5.0, 0.0, 1.0, 7.0), seed=4, refine=False
    )
    assert read_saved_options(options.to_json()) == (options, ())


def test_what_is_unknown_is_left_out_and_named():
    values = {**RegistrationOptions(seed=4).to_json(), "warp_drive": 9, "colour": "blue"}
    options, dropped = read_saved_options(values)
    assert options == RegistrationOptions(seed=4)
    assert dropped == ("colour", "warp_drive")
    with pytest.raises(TiepointError, match="colour"):  # the engine stays strict
        RegistrationOptions.from_json(values)


def test_what_is_missing_has_its_default():
    assert read_saved_options({"transform": "tps"}) == (RegistrationOptions(transform="tps"), ())
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
        ("prior", [1.0, 2.0]),
        ("grid", None),
    ],
)
def test_what_cannot_be_is_left_out_and_named(name, value):
    assert read_saved_options({"method": "sift", name: value}) == (
        RegistrationOptions(method="sift"),
        (name,),
    )
