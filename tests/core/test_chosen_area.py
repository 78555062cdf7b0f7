"""The option `area` as text: which texts are rectangles, and that they come back as they were."""

from __future__ import annotations

import pytest
from tiepoint.core.arguments import options_of
from tiepoint.core.chosen_area import Rectangle, rectangle_in
from tiepoint.core.errors import TiepointError
from tiepoint.core.options import RegistrationOptions


@pytest.mark.parametrize(
    ("text", "bounds", "crs"),
    [
        ("1,2,3,4", (1, 2, 3, 4), ""),
        (" -10.5, 2e3 ,.5,4000. ", (-10.5, 2000, 0.5, 4000), ""),
        ("13.2,52.4,13.5,52.6 [EPSG:4326]", (13.2, 52.4, 13.5, 52.6), "EPSG:4326"),
        ('0,0,1,1 [ENGCRS["a",EDATUM["b"]]]', (0, 0, 1, 1), 'ENGCRS["a",EDATUM["b"]]'),
    ],
)
def test_a_rectangle_is_read_and_written(text, bounds, crs):
    found = rectangle_in(text)
    assert found.bounds == bounds
    assert found.crs == crs
    assert rectangle_in(str(found)) == found


def test_no_digit_is_lost():
    exact = Rectangle(288776.25000080315, -1e-7, 288777.1, 9120760.750028737, "EPSG:31985")
    assert rectangle_in(str(exact)) == exact


@pytest.mark.parametrize("text", ["", "a.gpkg", "/data/1,2,3,4.shp", "1,2,3", "1,2,3,4,5", "1,2,3,4 EPSG:1"])
def test_everything_else_is_the_name_of_a_layer(text):
    assert rectangle_in(text) is None


@pytest.mark.parametrize("text", ["3,0,1,1", "0,2,1,2", "0,0,1e999,1"])
def test_a_rectangle_without_an_area_is_refused_where_the_options_are_made(text):
    with pytest.raises(TiepointError, match="not a rectangle"):
        RegistrationOptions.of(area=text)


def test_the_face_takes_bounds_and_paths(tmp_path):
    assert options_of(None, {"area": (1, 2.5, 3, 4)}).read.area == "1,2.5,3,4"
    assert options_of(None, {"area": tmp_path}).read.area == str(tmp_path)
    for name in ("area", "sensed_mask"):
        with pytest.raises(TiepointError) as error:
            options_of(None, {name: 5})
        assert error.value.code == "place_no_text"
