"""How long the workbench takes from an edit to a true table, map colours and arrows: 2000 points.

    export PYTHONPATH=build/plugins OMP_NUM_THREADS=1 QT_QPA_PLATFORM=offscreen
    .venv/bin/python -m tiepoint.tests.benchmark.refit [POINTS]

Prints milliseconds of the main thread's processor time, the middle and the worst of 15 edits of a kind.
The map is drawn by other threads and not counted.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSize, Qt

ROUNDS = 15
CLOCK = time.thread_time  # of the processor: a busy machine does not change it


class Interface:
    """What the panel asks of QGIS's own."""

    def __init__(self) -> None:
        self._canvas = QgsMapCanvas()

    def mapCanvas(self) -> QgsMapCanvas:
        return self._canvas

    def iconSize(self, dockedToolbar: bool = False) -> QSize:
        return QSize(16, 16)


def measured(edit: Callable[[int], None]) -> str:
    times = []
    for turn in range(ROUNDS):
        start = CLOCK()
        edit(turn)
        QgsApplication.processEvents()
        times.append(1000 * (CLOCK() - start))
    return f"{np.median(times):6.1f} {max(times):6.1f}"


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    application = QgsApplication([], True)
    application.initQgis()
    from ...ui.workbench.session.project_runs import ProjectRuns
    from ...ui.workbench.table.table_model import RESIDUAL
    from ...ui.workbench.table.table_panel import TablePanel
    from ..ui.made_runs import add_run, make_points

    with tempfile.TemporaryDirectory() as folder:
        add_run(Path(folder), make_points(count), transform="affine")
        project_runs = ProjectRuns()
        panel = TablePanel(project_runs, Interface())
        panel.resize(700, 500)
        panel.show()
        panel.view.sortByColumn(RESIDUAL, Qt.SortOrder.DescendingOrder)
        session = project_runs.current
        ids = session.ids.tolist()
        half = ids[::2]
        for model in ("affine", "auto", "projective", "polynomial3"):
            session.model = model
            print(f"{model}: ms, middle and worst")
            print("  one point off or on  ", measured(lambda turn: session.set_enabled(ids[5:6], turn % 2)))
            print(
                "  one point moved      ", measured(lambda turn: session.move(ids[7], sensed=(50 + turn, 60)))
            )
            print(
                "  one point added      ",
                measured(lambda turn: session.add(reference=(50 + turn, 60), sensed=(40 + turn, 50))),
            )
            print("  half of all off or on", measured(lambda turn: session.set_enabled(half, turn % 2)))
            print("  undo                 ", measured(lambda _turn: panel.undo.trigger()))
            session.layer.rollBack()
            QgsApplication.processEvents()
        panel.release()
        project_runs.release()
        QgsProject.instance().clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
