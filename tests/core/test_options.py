"""Options: three groups in one immutable object, and one flat list of names."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, fields

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import MatchOptions, ReadOptions, RegistrationOptions, ResultOptions


def test_every_option_has_one_flat_name():
    names = [each.name for kind in (ReadOptions, MatchOptions, ResultOptions) for each in fields(kind)]
    assert len(set(names)) == len(names)
    assert list(RegistrationOptions().to_json()) == [*names, "threads"]


def test_flat_names_go_to_their_groups():
    options = RegistrationOptions.of(search_radius=30.0, method="sift", grid="sensed", threads=2)
    assert options == RegistrationOptions(
        ReadOptions(search_radius=30.0), MatchOptions(method="sift"), ResultOptions(grid="sensed"), 2
    )


def test_a_changed_copy_leaves_the_first_as_it_was():
    first = RegistrationOptions.of(seed=3, sensed_bands=(2, 1))
    second = first.changed(transform="affine", threads=1)
    assert (first.match.transform, first.threads) == ("auto", 0)
    assert (second.match.seed, second.read.sensed_bands) == (3, (2, 1))
    assert (second.match.transform, second.threads) == ("affine", 1)
    with pytest.raises(FrozenInstanceError):
        first.match.seed = 4


def test_json_comes_back():
    options = RegistrationOptions.of(reference_bands=(3, 1), stretch_percentiles=(1.0, 98.0), ratio=0.8)
    values = json.loads(json.dumps(options.to_json()))
    assert values["reference_bands"] == [3, 1]
    assert RegistrationOptions.from_json(values) == options


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"warp_drive": 9}, "Unknown option “warp_drive”"),
        ({"prior": ()}, "Unknown option “prior”"),  # what a run finds is no option
        ({"read": ReadOptions()}, "Unknown option “read”"),
        ({"method": "magic"}, "Unknown method “magic”"),
        ({"transform": "helmert"}, "Unknown transform “helmert”"),
        ({"grid": "hexagons"}, "Unknown grid “hexagons”"),
        ({"sensed_bands": ()}, "No band is chosen"),
    ],
)
def test_what_cannot_be_is_refused(values, message):
    with pytest.raises(TiepointError, match=message):
        RegistrationOptions.of(**values)


@pytest.mark.parametrize(
    ("method", "ratio", "weight"),
    [
        ("auto", 0.85, 0.25),
        ("pso-sift+dense", 0.85, 0.25),
        ("surf", 0.6, 0.25),
        ("pso-sift+tiepoint", 0.85, 0.6),
    ],
)
def test_a_method_with_figures_of_its_own_goes_by_these(method, ratio, weight):
    options = MatchOptions(method=method, ratio=0.85, cnn_weight=0.25)
    assert (options.first_ratio, options.fused_weight) == (ratio, weight)
    assert (options.ratio, options.cnn_weight) == (0.85, 0.25)


def test_what_a_run_reads_besides_the_rasters():
    named = {"area": "0,0,1,1", "sensed_mask": "clouds.gpkg", "dem": "dem.tif", "weights": "w.pth"}
    assert set(RegistrationOptions.of(**named).files_named()) == {"clouds.gpkg", "dem.tif", "w.pth"}
    assert RegistrationOptions.of(area="a.shp|layername=x").files_named() == ("a.shp|layername=x",)
