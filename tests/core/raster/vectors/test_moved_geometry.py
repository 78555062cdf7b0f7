"""Geometries of every kind, moved by maps whose result is known."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr
from tiepoint.core.raster.vectors.moved_geometry import moved, vertices_of


def shifted(points):
    return points + (100.0, -50.0)


def curved(points):
    """A parabola: y falls by 0.001 x²."""
    return np.column_stack([points[:, 0], points[:, 1] - 1e-3 * points[:, 0] ** 2])


def one(wkt, move=shifted, tolerance=None):
    (result,) = moved([ogr.CreateGeometryFromWkt(wkt)], move, tolerance)
    return result


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("POINT (1 2)", "POINT (101 -48)"),
        ("POINT Z (1 2 3)", "POINT Z (101 -48 3)"),
        ("POINT M (1 2 3)", "POINT M (101 -48 3)"),
        ("POINT ZM (1 2 3 4)", "POINT ZM (101 -48 3 4)"),
        ("LINESTRING Z (0 0 1,2 2 5)", "LINESTRING Z (100 -50 1,102 -48 5)"),
        (
            "POLYGON ((0 0,4 0,4 4,0 4,0 0),(1 1,2 1,2 2,1 1))",
            "POLYGON ((100 -50,104 -50,104 -46,100 -46,100 -50),(101 -49,102 -49,102 -48,101 -49))",
        ),
        ("MULTIPOINT ((0 0),(1 1))", "MULTIPOINT ((100 -50),(101 -49))"),
        (
            "MULTIPOLYGON (((0 0,4 0,4 4,0 0)),((9 9,8 9,8 8,9 9)))",
            "MULTIPOLYGON (((100 -50,104 -50,104 -46,100 -50)),((109 -41,108 -41,108 -42,109 -41)))",
        ),
        (
            "GEOMETRYCOLLECTION (POINT (0 0),MULTILINESTRING ((0 0,1 1),(2 2,3 3)))",
            "GEOMETRYCOLLECTION (POINT (100 -50),MULTILINESTRING ((100 -50,101 -49),(102 -48,103 -47)))",
        ),
        ("TIN Z (((0 0 1,0 1 1,1 1 1,0 0 1)))", "TIN Z (((100 -50 1,100 -49 1,101 -49 1,100 -50 1)))"),
        ("POINT EMPTY", "POINT EMPTY"),
        ("POLYGON EMPTY", "POLYGON EMPTY"),
        ("MULTIPOINT EMPTY", "MULTIPOINT EMPTY"),
        ("GEOMETRYCOLLECTION (POINT EMPTY,POINT (1 1))", "GEOMETRYCOLLECTION (POINT EMPTY,POINT (101 -49))"),
    ],
)
def test_every_kind_of_geometry_keeps_its_shape(before, after):
    assert one(before).ExportToIsoWkt() == after


def test_many_at_once_come_back_in_their_order():
    wkts = ["POINT (0 0)", "LINESTRING (0 0,1 0)", "POINT EMPTY", "POINT (5 5)"]
    done = moved([ogr.CreateGeometryFromWkt(wkt) for wkt in wkts], shifted, 0.1)
    assert [each.ExportToIsoWkt() for each in done] == [
        "POINT (100 -50)",
        "LINESTRING (100 -50,101 -50)",
        "POINT EMPTY",
        "POINT (105 -45)",
    ]


def test_a_curve_becomes_a_line_on_the_arc():
    arc = one("CURVEPOLYGON (CIRCULARSTRING (0 0,10 10,20 0,10 -10,0 0))")
    assert arc.ExportToIsoWkt().startswith("POLYGON ((")
    apart = np.hypot(*(vertices_of(arc) - (110.0, -50.0)).T)
    assert apart == pytest.approx(np.full(len(apart), 10.0), abs=1e-6)


def test_a_bent_line_gets_the_vertices_that_it_needs():
    line = one("LINESTRING ZM (0 0 10 0,200 0 30 8)", curved, 0.05)
    z = np.array([line.GetPointZM(index) for index in range(line.GetPointCount())])
    assert np.abs(z[:, 1] + 1e-3 * z[:, 0] ** 2).max() < 1e-9  # on the parabola
    assert z[:, 2] == pytest.approx(10.0 + z[:, 0] / 10.0)
    assert z[:, 3] == pytest.approx(z[:, 0] / 25.0)
    # A chord of length c is off by 0.001 c²/4 at most: 14.1 may be 0.05 off, and 200/16 is the next half.
    assert np.diff(z[:, 0]) == pytest.approx(np.full(16, 12.5))


def test_a_line_that_stays_straight_gets_none():
    assert one("LINESTRING (0 0,200 0)", shifted, 0.001).GetPointCount() == 2


def test_a_wave_whose_middle_lies_on_the_line_is_seen():
    """A whole wave between the ends: it crosses the straight line in the middle."""
    wave = one("LINESTRING (0 0,100 0)", lambda p: p + np.c_[0 * p[:, 0], np.sin(p[:, 0] * np.pi / 50)], 0.05)
    assert wave.GetPointCount() > 10


def test_a_ring_stays_closed():
    ring = one("POLYGON ((0 0,200 0,200 100,0 100,0 0))", curved, 0.05)
    outline = vertices_of(ring)
    assert (outline[0] == outline[-1]).all()
    assert ring.IsValid()
    assert len(outline) > 20


def test_what_has_no_place_there_is_empty():
    def half(points):
        return np.where(points[:, :1] < 10, points, np.nan)

    assert one("LINESTRING Z (0 0 1,20 0 1)", half, 0.1).ExportToIsoWkt() == "LINESTRING Z EMPTY"
    assert one("LINESTRING (0 0,5 0)", half, 0.1).GetPointCount() == 2
