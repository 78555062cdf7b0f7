"""A new method is one file and its line in each table: the template, so added, registers a pair."""

from __future__ import annotations

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from scenes import everywhere, grid_rmse, scene, warped
from tiepoint.core import methods as table
from tiepoint.core import options
from tiepoint.core.geometry.transforms import fit
from tiepoint.core.matching import baselines, methods
from tiepoint.core.matching.pipeline import match
from tiepoint.core.pair import Pair

TEMPLATE = Path(__file__).resolve().parents[3] / "docs" / "method_template.py"


@pytest.fixture
def method(monkeypatch):
    """The name of the template's method while its file is a module of core.matching.features."""
    name = "tiepoint.core.matching.features.orb"
    spec = spec_from_file_location(name, TEMPLATE)
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    monkeypatch.setitem(table.METHODS, "orb", table.Method("orb"))
    monkeypatch.setattr(options, "METHOD_NAMES", (*table.METHOD_NAMES, "orb"))  # made of the table at import
    baseline = methods.Baseline(module.extract_orb, baselines.consensus_points)
    monkeypatch.setitem(methods.BASELINES, "orb", baseline)
    return "orb"


def test_the_template_is_a_method(method):
    sensed, mask, truth = warped(scene(), 0.9, 20)
    chosen = options.MatchOptions(method=method, tiles=False)
    images = Pair(reference=scene(), sensed=sensed)
    result = match(images, Pair(reference=everywhere(scene()), sensed=mask), chosen)
    assert result.accepted, result.reason
    assert result.method == method
    assert (
        grid_rmse(fit("similarity", source=result.sensed, target=result.reference).matrix, truth, sensed)
        < 0.3
    )


def test_the_template_refuses_what_has_nothing_in_common(method):
    image = scene()
    chosen = options.MatchOptions(method=method, tiles=False)
    images = Pair(reference=image[:, :170], sensed=image[:, 180:])
    assert not match(images, images.map(everywhere), chosen).accepted


def test_a_name_without_a_line_is_no_method():
    with pytest.raises(options.TiepointError, match="Unknown method"):
        options.MatchOptions(method="orb")
