"""Connections of a graph of links: what is reached, and what would be cut off by the loss of one link."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence

Ends = tuple[int, int]


class Graph:
    """Nodes are any integers; links are known by their index. Two nodes may have several links."""

    def __init__(self, ends: Sequence[Ends], present: Iterable[int]) -> None:
        """present: indices of the links that count."""
        self._ends = ends
        self._beside: dict[int, list[tuple[int, int]]] = {}  # node -> (neighbour, link)
        for link in present:
            first, second = ends[link]
            self._beside.setdefault(first, []).append((second, link))
            self._beside.setdefault(second, []).append((first, link))

    def beside(self, node: int) -> list[tuple[int, int]]:
        """(neighbour, link) of each link at `node`."""
        return self._beside.get(node, [])

    def reached(self, start: int, without: frozenset[int] = frozenset()) -> set[int]:
        """The nodes that links other than `without` connect with `start`, itself included."""
        return set(self._steps(start, without))

    def path(self, start: int, end: int) -> list[int] | None:
        """The links of a shortest path; None where there is none."""
        steps = self._steps(start, frozenset())
        if end not in steps:
            return None
        found = []
        while end != start:
            end, link = steps[end]
            found.append(link)
        return found[::-1]

    def bridges(self) -> frozenset[int]:
        """The links without which a node would be cut off: those in no loop."""
        order: dict[int, int] = {}
        low: dict[int, int] = {}
        found = []
        for root in self._beside:
            if root in order:
                continue
            order[root] = low[root] = len(order)
            stack = [(root, -1, iter(self._beside[root]))]
            while stack:
                node, by, beside = stack[-1]
                following = next(beside, None)
                if following is None:
                    stack.pop()
                    if stack:
                        above = stack[-1][0]
                        low[above] = min(low[above], low[node])
                        if low[node] > order[above]:
                            found.append(by)
                    continue
                neighbour, link = following
                if link == by:
                    continue
                if neighbour in order:
                    low[node] = min(low[node], order[neighbour])
                else:
                    order[neighbour] = low[neighbour] = len(order)
                    stack.append((neighbour, link, iter(self._beside[neighbour])))
        return frozenset(found)

    def _steps(self, start: int, without: frozenset[int]) -> dict[int, tuple[int, int]]:
        """Each reached node with the node and the link before it; `start` with itself."""
        steps = {start: (start, -1)}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for neighbour, link in self._beside.get(node, []):
                if neighbour not in steps and link not in without:
                    steps[neighbour] = (node, link)
                    queue.append(neighbour)
        return steps
