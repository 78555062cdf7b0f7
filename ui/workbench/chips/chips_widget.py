"""The chip viewer: both images around the selected point, and keys to review many points."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from qgis.core import QgsUnitTypes
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ....core.edit.snapping import Snap, snap
from ....core.errors import TiepointError
from ....core.figure_text import figure
from ....core.pair import Pair
from ...common import tr
from ...widgets.labels import Paragraph
from ..session.point_session import PointSession
from ..session.project_runs import ProjectRuns
from ..table.table_model import figures_tip
from .chip_bar import ChipBar
from .chip_view import ChipView

_AHEAD = 3  # neighbours on either side that are read ahead
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ChipsWidget(QWidget):
    """Follows the selection of the current session."""

    snapped = pyqtSignal(object)  # TiepointError or None, after a snap

    def __init__(
        self,
        project_runs: ProjectRuns,
        iface: QgisInterface,
        order: Callable[[], Sequence[int]] = list,
        parent: QWidget | None = None,
    ) -> None:
        """order: feature ids in the order of the table; empty = the order of the session."""
        super().__init__(parent)
        self._project_runs = project_runs
        self._order = order
        self._session: PointSession | None = None
        self._current: int | None = None  # feature id
        self.bar = ChipBar()
        self.facts = Paragraph()
        self.view = ChipView()
        self.note = Paragraph()
        for label in (self.facts, self.note):
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # after a click the chips keep the keyboard
        self.facts.setToolTip(figures_tip())
        self.hint = QLabel(tr("Select a control point in the table or on the map."))
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        line = QHBoxLayout()
        line.addWidget(self.facts, 3)
        line.addWidget(self.bar.share, 1)
        layout.addLayout(line)
        layout.addWidget(self.hint, 1)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.note)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Space: self.toggle_enabled,
            Qt.Key.Key_C: self.toggle_check,
            Qt.Key.Key_Delete: self.delete,
            Qt.Key.Key_S: self.snap,
            Qt.Key.Key_F: self.flicker,
            Qt.Key.Key_Plus: lambda: self.view.zoom(1),
            Qt.Key.Key_Minus: lambda: self.view.zoom(-1),
        }
        self._connect()
        self._take(project_runs.current)

    def _connect(self) -> None:
        bar, view = self.bar, self.view
        bar.previous.clicked.connect(lambda: self.step(-1))
        bar.next.clicked.connect(lambda: self.step(1))
        bar.snap.clicked.connect(self.snap)
        bar.use.clicked.connect(self.toggle_enabled)
        bar.check.clicked.connect(self.toggle_check)
        bar.delete.clicked.connect(self.delete)
        bar.closer.clicked.connect(lambda: view.zoom(1))
        bar.farther.clicked.connect(lambda: view.zoom(-1))
        bar.share.valueChanged.connect(lambda value: view.blend.set_share(value / 100))
        view.blend.set_share(bar.share.value() / 100)
        view.moved.connect(self._move)
        view.failed.connect(self._show_error)
        view.focused.connect(self.setFocus)
        self._project_runs.current_changed.connect(self._take)

    def release(self) -> None:
        """Release the session and stop reading."""
        self._project_runs.current_changed.disconnect(self._take)
        self.view.release()
        self._take(None)

    # What is shown

    def current(self) -> int | None:
        """Feature id of the shown point."""
        return self._current

    def refresh(self) -> None:
        """Show the current state of the point."""
        point = self._point()
        self.hint.setVisible(point is None)
        for widget in (self.facts, self.bar.share, self.view):
            widget.setVisible(point is not None)
        if point is None:
            self.bar.set_point(None, 0)
            self._current = None
            self.view.show_point(None)
            return
        session, _, row = point
        self.bar.set_point(session.points, row)
        self.facts.show_text(_facts(session, row))
        self.view.show_point(self._current, self._near())

    def _take(self, session: PointSession | None) -> None:
        if self._session is not None:
            for signal, slot in self._signals(self._session):
                signal.disconnect(slot)
        self._session, self._current = session, None
        if session is not None:
            for signal, slot in self._signals(session):
                signal.connect(slot)
        self.view.set_session(session)
        self.note.show_text("")
        self._follow()

    def _signals(self, session: PointSession) -> list[tuple[pyqtSignal, Callable[[], None]]]:
        return [
            (session.selection_changed, self._follow),
            (session.adjusted, self.refresh),
            (session.ended, self._ended),
        ]

    def _ended(self) -> None:
        self._take(None)

    def _follow(self) -> None:
        """Show the selected point; of several, the first in the table."""
        selected = self._session.selected() if self._session is not None else []
        if selected and self._current not in selected:
            chosen = set(selected)
            self._current = next((id_ for id_ in self._ids() if id_ in chosen), selected[0])
            self.note.show_text("")
        self.refresh()

    def _ids(self) -> list[int]:
        """Feature ids in the order in which the keys step through them."""
        if self._session is None:
            return []
        known = self._session.ids.tolist()
        present = set(known)
        return [id_ for id_ in self._order() if id_ in present] or known

    def _point(self) -> tuple[PointSession, int, int] | None:
        """Session, feature id and row of the shown point; None if none is shown."""
        if self._session is None or self._current is None:
            return None
        try:
            return self._session, self._current, self._session.row(self._current)
        except KeyError:
            return None

    def _near(self) -> list[int]:
        """The neighbouring points in the table, nearest first."""
        ids = self._ids()
        at = ids.index(self._current) if self._current in ids else 0
        steps = [sign * step for step in range(1, _AHEAD + 1) for sign in (1, -1)]
        return [ids[at + step] for step in steps if 0 <= at + step < len(ids)]

    def _show_error(self, error: TiepointError) -> None:
        self.note.show_text(error.text)

    # Actions

    def step(self, count: int) -> None:
        """Select the point `count` rows further down in the table."""
        ids = self._ids()
        if ids and self._session is not None:
            at = ids.index(self._current) + count if self._current in ids else 0
            self._session.select([ids[min(max(at, 0), len(ids) - 1)]])

    def flicker(self) -> None:
        """Show the other image alone in “Both”."""
        self.bar.share.setValue(0 if self.bar.share.value() >= 50 else 100)

    def toggle_enabled(self) -> None:
        self._edit(lambda session, id_, row: session.set_enabled([id_], not session.points.enabled[row]))

    def toggle_check(self) -> None:
        self._edit(lambda session, id_, row: session.set_check([id_], not session.points.check[row]))

    def delete(self) -> None:
        """Delete the point and show the next one."""
        ids = self._ids()
        at = ids.index(self._current) if self._current in ids else 0
        following = ids[at + 1 : at + 2] or ids[max(0, at - 1) : at]
        self._edit(lambda session, id_, _row: session.delete([id_]))
        if self._session is not None and following:
            self._session.select(following)

    def snap(self) -> None:
        """Refine the point's place in the sensed raster."""
        point = self._point()
        if point is None:
            return
        session, id_, row = point
        points, turned = session.points, self.view.per_offset()
        start = points.sensed[row].copy()
        places = Pair(reference=points.reference[row].copy(), sensed=start)
        self.note.show_text(tr("Snapping…"))
        self.view.run(
            lambda readers: snap(readers, places, turned),
            lambda found, error: self._snapped(id_, start, found, error),
        )

    def _snapped(self, id_: int, start: np.ndarray, found: Snap | None, error: TiepointError | None) -> None:
        session = self._session
        if session is None or id_ not in session.ids:
            return
        if (session.points.sensed[session.row(id_)] != start).any():
            self.note.show_text(tr("Not snapped: the point was moved meanwhile."))
        elif found is not None:
            try:
                session.move(id_, sensed=tuple(found.sensed.tolist()), precision=found.precision)
            except TiepointError as problem:
                error = problem
            text = tr("Moved by {} px; quality of the match {}.").format(
                figure(found.moved, ".2f"), f"{100 * found.quality:.0f} %"
            )
            if np.isfinite(found.precision):
                text += " " + tr("Precision {} px.").format(figure(found.precision, ".2f"))
            if id_ == self._current:
                self.note.show_text(text)
        if error is not None:
            self._show_error(error)
        self.snapped.emit(error)

    def _move(self, raster: str, x: float, y: float) -> None:
        if raster == "reference":
            self._edit(lambda session, id_, _row: session.move(id_, reference=(x, y)))
        else:
            self._edit(lambda session, id_, _row: session.move(id_, sensed=(x, y)))

    def _edit(self, change: Callable[[PointSession, int, int], None]) -> None:
        point = self._point()
        if point is None:
            return
        self.note.show_text("")
        try:
            change(*point)
        except TiepointError as error:
            self._show_error(error)
        self.refresh()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step_of(event)
        if step is not None:
            step()
            return
        key, modifiers = event.key(), event.modifiers()
        modifiers &= ~Qt.KeyboardModifier.KeypadModifier
        if key in _ARROWS and modifiers == Qt.KeyboardModifier.ShiftModifier:
            self.view.nudge(*_ARROWS[key])
        elif key in _ARROWS and modifiers == Qt.KeyboardModifier.NoModifier:
            self.step(sum(_ARROWS[key]))
        elif key in self._keys and modifiers in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,  # the plus sign needs Shift on some keyboards
        ):
            self._keys[key]()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim the keys of this widget: QGIS has shortcuts on Delete, S and others."""
        if event.type() == QEvent.Type.ShortcutOverride:
            plain = event.key() in self._keys and event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain or self._step_of(event) is not None:
                event.accept()
                return True
        return super().event(event)

    def _step_of(self, event: QKeyEvent) -> Callable[[], None] | None:
        if self._session is None:
            return None
        steps = {"Undo": self._session.undo, "Redo": self._session.redo}
        return next(
            (step for name, step in steps.items() if event.matches(getattr(QKeySequence.StandardKey, name))),
            None,
        )


def _facts(session: PointSession, row: int) -> str:
    """The point in one line."""
    points, residual = session.points, session.adjustment.residuals[row]
    parts = [tr("No. {}").format(int(session.numbers[row]))]
    if np.isfinite(residual).all():
        text = tr("{} px").format(figure(np.hypot(*residual), ".2f"))
        crs = session.layer.crs()
        if crs.isValid() and not crs.isGeographic():
            ends = session.reference_to_map(
                np.array([points.reference[row], points.reference[row] + residual])
            )
            unit = QgsUnitTypes.toAbbreviatedString(crs.mapUnits())
            text += f" ({figure(np.hypot(*(ends[1] - ends[0])), '.2f')} {unit})"
        parts.append(text)
    if np.isfinite(points.precision[row]):
        parts.append(tr("precision {} px").format(figure(points.precision[row], ".2f")))
    parts.append(tr("score {}").format(figure(float(points.score[row]), ".2f")))
    if not points.enabled[row]:
        parts.append(tr("disabled"))
    elif points.check[row]:
        parts.append(tr("check point"))
    if points.manual[row]:
        parts.append(tr("by hand"))
    return " · ".join(parts)
