"""Geometries moved vertex by vertex by any map of points; lines that it bends get more vertices.

A geometry is taken apart as ISO WKB, so that Z and M, parts of parts and empty ones stay as they are, and the
vertices of many geometries are moved in one call. Curves become lines first: no map but a similarity keeps a
circle.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any, Callable

import numpy as np

from ..bindings import ogr

PointMap = Callable[[np.ndarray], np.ndarray]  # (N, 2) to (N, 2); nan where it is not defined

_POINT, _LINE, _POLYGON, _TRIANGLE = 1, 2, 3, 17
_INSIDE = np.arange(1, 8) / 8.0  # places of a piece at which its bend is looked at
_DEEPEST = 12  # halvings of one segment
_ARC_STEP = 1.0  # degrees between the vertices of a curve that becomes a line


def moved(geometries: Sequence[ogr.Geometry], move: PointMap, tolerance: float | None) -> list[ogr.Geometry]:
    """The geometries with all vertices moved; those that are empty, or have no place there, are empty.

    tolerance: how far a line may be from where the map bends it, in target units; vertices are added until it
    is not. None = the map keeps straight lines.
    """
    trees = [_Tree(geometry) for geometry in geometries]
    paths = [path for tree in trees for path in tree.paths]
    if tolerance is not None:
        paths = _densified(paths, move, tolerance)
    places = applied(move, [path.vertices[:, :2] for path in paths])
    done = iter(
        np.column_stack([place, path.vertices[:, 2:]]) if path.vertices.size else path.vertices
        for place, path in zip(places, paths)
    )
    return [tree.rebuilt([next(done) for _ in tree.paths]) for tree in trees]


def vertices_of(geometry: ogr.Geometry) -> np.ndarray:
    """(N, 2): the vertices of a geometry; of curves, those of the lines that stand for them."""
    return np.vstack([np.zeros((0, 2)), *(path.vertices[:, :2] for path in _Tree(geometry).paths)])


class _Path:
    """The vertices (N, 2 to 4) of a line, a ring or a point."""

    def __init__(self, vertices: np.ndarray, line: bool) -> None:
        self.vertices, self.line = vertices, line


class _Tree:
    """One geometry: its shape, and the paths that hold its vertices."""

    def __init__(self, geometry: ogr.Geometry) -> None:
        if geometry.HasCurveGeometry():
            geometry = geometry.GetLinearGeometry(_ARC_STEP)
        self.paths: list[_Path] = []
        self._type = geometry.GetGeometryType()
        self._root, _ = self._taken_apart(bytes(geometry.ExportToIsoWkb(ogr.wkbNDR)), 0)

    def rebuilt(self, vertices: list[np.ndarray]) -> ogr.Geometry:
        """The geometry with other vertices; an empty one where a vertex has no place."""
        if any(not np.isfinite(path[:, :2]).all() for path in vertices if path.size):
            empty = ogr.Geometry(self._type)
            empty.Set3D(bool(ogr.GT_HasZ(self._type)))
            empty.SetMeasured(bool(ogr.GT_HasM(self._type)))
            return empty
        left = iter(vertices)
        return ogr.CreateGeometryFromWkb(self._wkb(self._root, left))

    def _taken_apart(self, wkb: bytes, at: int) -> tuple[Any, int]:
        """(code, dimensions, children or None), and the position behind it."""
        (code,) = struct.unpack_from("<I", wkb, at + 1)
        kind, dimensions = code % 1000, (2, 3, 3, 4)[code // 1000]
        at += 5
        if kind == _POINT:
            return (code, dimensions, None), self._path(wkb, at, 1, dimensions, line=False)
        (count,) = struct.unpack_from("<I", wkb, at)
        at += 4
        if kind == _LINE:
            return (code, dimensions, None), self._path(wkb, at, count, dimensions, line=True)
        if kind in (_POLYGON, _TRIANGLE):
            for _ in range(count):
                (length,) = struct.unpack_from("<I", wkb, at)
                at = self._path(wkb, at + 4, length, dimensions, line=True)
            return (code, dimensions, count), at
        children = []
        for _ in range(count):
            child, at = self._taken_apart(wkb, at)
            children.append(child)
        return (code, dimensions, children), at

    def _path(self, wkb: bytes, at: int, count: int, dimensions: int, *, line: bool) -> int:
        values = np.frombuffer(wkb, "<f8", count * dimensions, at).reshape(count, dimensions)
        if not line and not np.isfinite(values[:, :2]).all():  # an empty point
            values = values[:0]
        self.paths.append(_Path(values, line))
        return at + 8 * count * dimensions

    def _wkb(self, node: Any, left: Any) -> bytes:
        code, dimensions, children = node
        head = struct.pack("<BI", 1, code)
        kind = code % 1000
        if kind == _POINT:
            vertices = next(left)
            return head + (vertices if vertices.size else np.full((1, dimensions), np.nan)).tobytes()
        if kind == _LINE:
            return head + self._counted(next(left))
        if kind in (_POLYGON, _TRIANGLE):
            rings = b"".join(self._counted(next(left)) for _ in range(children))
            return head + struct.pack("<I", children) + rings
        parts = b"".join(self._wkb(child, left) for child in children)
        return head + struct.pack("<I", len(children)) + parts

    @staticmethod
    def _counted(vertices: np.ndarray) -> bytes:
        return struct.pack("<I", len(vertices)) + np.ascontiguousarray(vertices, "<f8").tobytes()


def applied(move: PointMap, parts: list[np.ndarray]) -> list[np.ndarray]:
    """What `move` makes of each part (N, 2), all in one call."""
    ends = np.cumsum([len(part) for part in parts])
    if not len(ends) or not ends[-1]:
        return [np.zeros((0, 2)) for _ in parts]
    return np.split(np.asarray(move(np.vstack(parts))), ends[:-1])


def _densified(paths: list[_Path], move: PointMap, tolerance: float) -> list[_Path]:
    """The paths with more vertices on the segments that the map bends, Z and M in between."""
    lines = [path for path in paths if path.line and len(path.vertices) > 1]
    if not lines:
        return paths
    starts, stops = (
        np.vstack([path.vertices[part, :2] for path in lines]) for part in (slice(None, -1), slice(1, None))
    )
    shares, first = _halved(starts, stops, move, tolerance), 0
    denser: dict[int, _Path] = {}
    for path in lines:
        last = first + len(path.vertices) - 1
        of_path = {row - first: shares[row] for row in range(first, last) if row in shares}
        if of_path:
            denser[id(path)] = _with_more(path, of_path)
        first = last
    return [denser.get(id(path), path) for path in paths]


def _with_more(path: _Path, shares: dict[int, list[float]]) -> _Path:
    """The path with vertices at these shares of its segments."""
    pieces = []
    for row, (start, stop) in enumerate(zip(path.vertices[:-1], path.vertices[1:])):
        pieces.append(start[None])
        if row in shares:
            pieces.append(start + np.array(sorted(shares[row]))[:, None] * (stop - start))
    return _Path(np.vstack([*pieces, path.vertices[-1:]]), line=True)


def _halved(
    starts: np.ndarray, stops: np.ndarray, move: PointMap, tolerance: float
) -> dict[int, list[float]]:
    """Segment -> shares of its length at which a vertex is needed. Segments: (M, 2) to (M, 2)."""
    rows, low, high = np.arange(len(starts)), np.zeros(len(starts)), np.ones(len(starts))
    needed: dict[int, list[float]] = {}
    for _ in range(_DEEPEST):
        shares = low[:, None] + (high - low)[:, None] * np.concatenate([[0.0], _INSIDE, [1.0]])
        places = starts[rows, None] + shares[..., None] * (stops - starts)[rows, None]
        mapped = np.asarray(move(places.reshape(-1, 2))).reshape(places.shape)
        bent = _bend(mapped) > tolerance
        if not bent.any():
            break
        rows, low, high = rows[bent], low[bent], high[bent]
        middle = (low + high) / 2
        for row, share in zip(rows.tolist(), middle.tolist()):
            needed.setdefault(row, []).append(share)
        rows = np.concatenate([rows, rows])
        low, high = np.concatenate([low, middle]), np.concatenate([middle, high])
    return needed


def _bend(mapped: np.ndarray) -> np.ndarray:
    """(M,): largest distance of the places between from the straight piece; mapped: (M, K, 2)."""
    start, chord = mapped[:, :1], mapped[:, -1:] - mapped[:, :1]
    length = np.linalg.norm(chord, axis=2)
    inside = mapped[:, 1:-1] - start
    across = np.abs(chord[..., 0] * inside[..., 1] - chord[..., 1] * inside[..., 0])
    with np.errstate(invalid="ignore", divide="ignore"):
        off = np.where(length > 0, across / length, np.linalg.norm(inside, axis=2))
    return np.where(np.isfinite(off).all(axis=1), off.max(axis=1, initial=0.0), 0.0)
