"""Pages of the workbench, each with the runs of the project."""

from __future__ import annotations

import pytest
from tiepoint.ui.workbench.session.project_runs import ProjectRuns


@pytest.fixture
def show_page(qtbot, qgis_iface, project):
    """Shows a page, made of the project's runs; both end with the test, before the project does."""
    made = []

    def show(make_page, size=None, points=None):
        """size: px. points: the layer of the run that is opened; None = what the page opens itself."""
        project_runs = ProjectRuns()
        if points is not None:
            project_runs.open(points.id())
        page = make_page(project_runs)
        made.append((page, project_runs))
        qtbot.addWidget(page)
        if size is not None:
            page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield show
    for page, project_runs in made:
        page.release()
        project_runs.release()


@pytest.fixture
def show_map(qgis_iface):
    """Puts the whole of a layer on a small map."""

    def show(layer, width=300, height=200):
        canvas = qgis_iface.mapCanvas()
        canvas.resize(width, height)
        canvas.setDestinationCrs(layer.crs())
        canvas.setExtent(layer.extent())

    return show
