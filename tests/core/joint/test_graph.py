"""What a graph of links reaches, and which links nothing can replace."""

from tiepoint.core.joint.graph import Graph

# A square 0-1-2-3 with a tail 3-4-5, a triangle 5-6-7 at its end, and 8-9 apart.
ENDS = [(0, 1), (1, 2), (3, 2), (0, 3), (3, 4), (5, 4), (5, 6), (6, 7), (7, 5), (8, 9)]


def test_the_links_in_no_loop_are_the_bridges():
    assert Graph(ENDS, range(len(ENDS))).bridges() == {4, 5, 9}


def test_a_link_that_is_not_present_makes_bridges_of_its_loop():
    present = [index for index in range(len(ENDS)) if index != 1]
    assert Graph(ENDS, present).bridges() == {0, 2, 3, 4, 5, 9}


def test_two_links_of_the_same_nodes_are_a_loop():
    assert Graph([(0, 1), (1, 0), (1, 2)], range(3)).bridges() == {2}


def test_reached_are_the_nodes_that_links_connect():
    graph = Graph(ENDS, range(len(ENDS)))
    assert graph.reached(0) == {0, 1, 2, 3, 4, 5, 6, 7}
    assert graph.reached(0, frozenset({5})) == {0, 1, 2, 3, 4}
    assert graph.reached(42) == {42}


def test_a_path_is_the_shortest_and_in_order():
    graph = Graph(ENDS, range(len(ENDS)))
    assert graph.path(0, 5) == [3, 4, 5]
    assert graph.path(0, 8) is None
    assert graph.path(6, 6) == []


def test_a_long_chain_needs_no_deep_recursion():
    ends = [(index, index + 1) for index in range(20_000)]
    assert len(Graph(ends, range(len(ends))).bridges()) == 20_000
