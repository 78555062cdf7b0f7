"""A form that scrolls is never narrower than its words."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from tiepoint.ui.widgets.scroll import scrolling


def test_the_area_is_as_wide_as_its_form_beside_the_scroll_bar(qtbot):
    form, outer = QWidget(), QWidget()
    qtbot.addWidget(outer)
    rows = QVBoxLayout(form)
    label = QLabel("short")
    rows.addWidget(label)
    for _ in range(40):
        rows.addWidget(QLabel("row"))
    QHBoxLayout(outer).addWidget(scrolling(form))
    outer.show()
    outer.resize(10, 200)
    narrow = outer.width()
    label.setText("a label that is much longer than before")
    qtbot.waitUntil(lambda: outer.minimumSizeHint().width() > narrow)
    outer.resize(10, 200)
    assert label.visibleRegion().boundingRect().width() == label.width()
    assert label.width() >= label.sizeHint().width()


def test_a_form_that_arranges_itself_may_be_narrower(qtbot):
    form = QWidget()
    QHBoxLayout(form).addWidget(QLabel("a label that is much longer than the area"))
    area = scrolling(form, rearranged=True)
    qtbot.addWidget(area)
    assert area.minimumSizeHint().width() < form.minimumSizeHint().width()
