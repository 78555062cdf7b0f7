"""Triangles of links."""

from itertools import combinations

from tiepoint.core.joint.links import REFERENCE, triangles


def test_each_triangle_is_found_once_with_its_own_links():
    ends = [(1, 0), (REFERENCE, 1), (2, 1), (REFERENCE, 0), (3, 2)]
    assert sorted(triangles(ends)) == [(3, 0, 1)]


def test_all_triangles_of_five_scenes_are_ten():
    ends = list(combinations(range(5), 2))
    found = list(triangles(ends))
    assert len({frozenset(each) for each in found}) == len(found) == 10
    for three in found:
        nodes = {node for index in three for node in ends[index]}
        assert len(nodes) == 3
