"""The summary of a series as a page: counts, what needs a look, a picture and the figures of each scene."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from ..figure_text import figure, length
from ..messages import text
from ..raster.read.source import RasterInfo
from .job import RECORD_FOLDER
from .joint_summary import JointSummary
from .record import ERROR, REFERENCE, REFUSED, REGISTERED, STATES, TIED, SceneRecord

_COLUMNS = ("scene", "verdict", "shift", "rotation", "check", "ce90", "coverage", "cautions", "seconds")
_WORDS = ("scene", "verdict", "cautions")  # of these; the others are figures
_STYLE = """
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;
 color:#222;background:#fff}
h1{font-size:1.5rem;margin:0 0 .3rem} p{margin:.3rem 0} .few{color:#555}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.85rem}
th,td{text-align:left;padding:.25rem .6rem;border-bottom:1px solid #ddd;vertical-align:top}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.state{font-weight:600;white-space:nowrap} .registered{color:#14663a}
.refused{color:#9a5b00} .tied{color:#6b3fa0} .error{color:#a3121f}
.reference{color:#274b8c}
.scenes{display:grid;grid-template-columns:repeat(auto-fill,minmax(21rem,1fr));gap:1rem}
.scene{border:1px solid #ddd;border-radius:6px;padding:.7rem;overflow-wrap:anywhere}
.scene h2{font-size:1rem;margin:0 0 .3rem} .scene img{width:100%;image-rendering:auto;background:#eee}
.scene p{font-size:.85rem}
"""
_FIRST = {ERROR: 0, REFUSED: 1, TIED: 2, REGISTERED: 3, REFERENCE: 4}


def write_page(
    path: Path, records: Sequence[SceneRecord], reference: RasterInfo, joint: JointSummary | None = None
) -> None:
    """One HTML file without scripts, which shows the pictures beside it. Raises OSError."""
    counts = ", ".join(
        f"{sum(record.state == state for record in records)} {_state(state)}"
        for state in STATES
        if any(record.state == state for record in records)
    )
    troubled = sorted(
        (r for r in records if r.state in (ERROR, REFUSED, TIED)), key=lambda r: _FIRST[r.state]
    )
    name = _escaped(reference.source.name)
    parts = [
        "<!DOCTYPE html>",
        f'<html><head><meta charset="utf-8"><title>{_escaped(text("series_title"))}</title>',
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head><body>',
        f"<h1>{_escaped(text('series_title'))}: {name}</h1>",
        f"<p>{_escaped(text('series_counts', count=len(records), counts=counts))}</p>",
        f'<p class="few">{_escaped(text("series_pictures"))}</p>',
    ]
    if joint is not None:
        sentences = "".join(f"<li>{_escaped(sentence)}</li>" for sentence in joint.sentences())
        parts.append(f"<h2>{_escaped(text('series_joint'))}</h2><ul>{sentences}</ul>")
    if troubled:
        rows = "".join(
            f'<tr><td><a href="#{_anchor(record)}">{_escaped(record.stem)}</a></td>'
            f"<td>{_shown_state(record)}</td><td>{_escaped(_why(record))}</td></tr>"
            for record in troubled
        )
        parts.append(f"<table>{rows}</table>")
    parts.append(_table(records))
    parts.append(f'<div class="scenes">{"".join(map(_scene, records))}</div></body></html>')
    path.write_text("\n".join(parts) + "\n", encoding="utf-8", errors="backslashreplace")


def _table(records: Sequence[SceneRecord]) -> str:
    head = "".join(
        f'<th class="{"" if name in _WORDS else "n"}">{_escaped(text(f"series_head_{name}"))}</th>'
        for name in _COLUMNS
    )
    rows = []
    for record in records:
        ce90 = "" if record.ce90 is None else f"{length(record.ce90)} {record.ce90_unit}"
        shift = ""
        if record.shift_x is not None and record.shift_y is not None:
            shift = f"{_signed(record.shift_x)} / {_signed(record.shift_y)}"
        figures = [
            shift,
            "" if record.rotation is None else f"{figure(record.rotation, '+.3f')}°",
            "" if record.check_rmse is None else figure(record.check_rmse, ".2f"),
            ce90,
            "" if record.coverage is None else f"{100 * record.coverage:.0f} %",
        ]
        cells = "".join(f'<td class="n">{_escaped(each)}</td>' for each in figures)
        seconds = figure(record.seconds, ".1f")
        rows.append(
            f'<tr><td><a href="#{_anchor(record)}">{_escaped(record.stem)}</a></td>'
            f"<td>{_shown_state(record)}</td>{cells}<td>{_escaped(', '.join(record.cautions))}</td>"
            f'<td class="n">{seconds}</td></tr>'
        )
    return f"<table><tr>{head}</tr>{''.join(rows)}</table>"


def _scene(record: SceneRecord) -> str:
    picture = ""
    if record.picture:
        link = f"{RECORD_FOLDER}/{quote(record.picture)}"
        picture = f'<img loading="lazy" alt="{_escaped(record.stem)}" src="{link}">'
    paragraphs = [_shown_state(record), _escaped(f"{record.reason} {record.hint}".strip())]
    paragraphs += [_escaped(caution) for caution in record.caution_texts]
    links = [
        f'<a href="{quote(name)}">{_escaped(name)}</a>'
        for kind, name in record.outputs.items()
        if kind in ("raster", "report")
    ]
    body = "".join(f"<p>{each}</p>" for each in [*filter(None, paragraphs), " · ".join(links)])
    return f'<div class="scene" id="{_anchor(record)}"><h2>{_escaped(record.stem)}</h2>{picture}{body}</div>'


def _shown_state(record: SceneRecord) -> str:
    code = f" [{_escaped(record.reason_code)}]" if record.reason_code else ""
    return f'<span class="state {record.state}">{_escaped(_state(record.state))}</span>{code}'


def _state(state: str) -> str:
    return text(f"state_{state}")


def _why(record: SceneRecord) -> str:
    """Why the scene's own registration does not place it."""
    return " ".join(filter(None, [record.reason, record.hint, *record.caution_texts]))


def _anchor(record: SceneRecord) -> str:
    return _escaped(f"scene-{record.stem}")


def _signed(value: float) -> str:
    shown = length(abs(value)) if math.isfinite(value) else ""
    return f"{'-' if value < 0 else '+'}{shown}"


def _escaped(value: str) -> str:
    return html.escape(value, quote=True)
