"""Run by the real QGIS (--code): from the plugin's zip to the sample's result and all it offers, by clicks.

    make tour, or: TOUR_OUT=folder make qgis SCRIPT=tests/gui/first_minutes.py

TOUR_ZIP: the zip, which is installed by QGIS's own dialog in a profile without the plugin; without it, the
plugin is there. TOUR_SIZE=1024x700: of the window. Leaves NN_name.png and measures.json in TOUR_OUT, with the
clicks up to the result, and every text that is cut off.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDockWidget,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QStackedWidget,
    QToolBar,
    QWidget,
)

sys.path.append(os.environ["TOUR_CODE"])  # the installed plugin has no tests

from cut_off import cut_off
from tour import Tour, Wait

SIZE = [int(side) for side in os.environ.get("TOUR_SIZE", "1600x1000").split("x")]
ZIP = os.environ.get("TOUR_ZIP", "")
MOST = 8  # clicks, from the zip to the result
LEFT = Qt.MouseButton.LeftButton


def later(act) -> None:
    """What opens a dialog returns when that is closed: the tour goes on meanwhile."""
    QTimer.singleShot(0, act)


class FirstMinutes(Tour):
    def steps(self) -> Iterator[Wait]:
        window = self.iface.mainWindow()
        self.measures["clicks"], self.measures["cut off"] = [], {}
        window.showNormal()
        window.resize(*SIZE)
        yield 300
        frame = window.frameGeometry()
        window.resize(SIZE[0] - frame.width() + window.width(), SIZE[1] - frame.height() + window.height())
        window.move(0, 0)
        window.statusBar().setVisible(SIZE[0] > 1100)  # QGIS 3.22's own is wider than a small screen
        yield 500
        if ZIP:
            yield from self.install(window)
            self.find_plugin()
        dock = self.dock
        if not dock.isVisible():
            self.open_dock(window)
        yield 1500
        self.measures["widths"] = [window.width(), window.minimumSizeHint().width(), dock.width()]
        self.look("empty")
        dock.start_card.what_button.click()
        yield 300
        self.look("what_is_this")
        dock.start_card.what_button.click()
        yield 200
        self.click(dock.start_card.sample_button)
        yield 1200
        self.look("running")
        yield lambda: not dock.runner.busy()
        clicks = len(self.measures["clicks"])
        self.measures["clicks to the result"] = clicks
        if ZIP and clicks > MOST:
            raise AssertionError(f"{clicks} clicks to the result, more than {MOST}.")
        yield from self.result(dock)
        yield from self.pages(dock)
        yield from self.dialogs(dock)
        yield from self.reopen(dock)
        if self.measures["cut off"]:
            raise AssertionError(f"Words are cut off: {self.measures['cut off']}")

    # Clicks and looks

    def click(self, button: QAbstractButton, *, counted: bool = True) -> None:
        """Click where a person would: the button must be in sight."""
        if not button.isVisible() or button.visibleRegion().isEmpty():
            raise RuntimeError(f"“{button.text() or button.objectName()}” is not in sight.")
        if counted:
            self.count_click(button.text() or button.toolTip())
        later(lambda: QTest.mouseClick(button, LEFT))

    def count_click(self, name: str) -> None:
        self.measures["clicks"].append(name.replace("&", ""))

    def look(self, name: str, *more: QWidget) -> None:
        """Take a picture, and note the words that are cut off in the docks and in `more`."""
        self.picture(name)
        found = [
            text
            for widget in (self.dock, self.bench, *more)
            if widget.isVisible()
            for text in cut_off(widget)
        ]
        beyond = self.iface.mainWindow().frameGeometry().right() + 1 - SIZE[0]
        if beyond > 0:
            found.append(f"the window is {beyond} px wider than the screen")
        known = [text for texts in self.measures["cut off"].values() for text in texts]
        new = [text for text in found if text not in known]
        if new:
            self.measures["cut off"][name] = new

    # The steps

    def install(self, window: QWidget) -> Iterator[Wait]:
        """QGIS's dialog: Plugins, Manage and Install, Install from ZIP."""
        menu, action = self.iface.pluginMenu(), self.iface.actionManagePlugins()
        bar = window.menuBar()
        self.count_click(menu.title())
        QTest.mouseClick(bar, LEFT, pos=bar.actionGeometry(menu.menuAction()).center())
        yield 300
        self.count_click(action.text())
        later(lambda: QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center()))
        yield lambda: self.manager() is not None
        yield 2500
        dialog = self.manager()
        kinds = dialog.findChild(QListWidget, "mOptionsListWidget")
        row = next(r for r in range(kinds.count()) if "zip" in kinds.item(r).text().lower())
        self.count_click(kinds.item(row).text())
        QTest.mouseClick(kinds.viewport(), LEFT, pos=kinds.visualItemRect(kinds.item(row)).center())
        yield 500
        field = dialog.findChild(QWidget, "mZipFileWidget").findChild(QLineEdit)
        self.count_click("the field of the file")
        QTest.mouseClick(field, LEFT)
        QTest.keyClicks(field, ZIP)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        yield 300
        self.picture("zip_chosen")
        self.click(dialog.findChild(QAbstractButton, "buttonInstallFromZip"))
        yield lambda: self.question() is not None
        yield 300
        self.picture("zip_question")
        self.click(self.question().button(QMessageBox.StandardButton.Yes))
        yield lambda: "tiepoint" in qgis.utils.plugins
        yield 2500
        self.picture("installed")
        box = dialog.findChild(QWidget, "buttonBox")
        close = [each for each in box.findChildren(QAbstractButton) if each.isVisible()]
        self.click(close[0])
        yield lambda: self.manager() is None
        yield 800

    def manager(self) -> QDialog | None:
        """The dialog of the plugins, where it is open."""
        return next((w for w in self.dialogs_open() if w.findChild(QWidget, "mZipFileWidget")), None)

    def question(self) -> QMessageBox | None:
        return next((w for w in self.dialogs_open() if isinstance(w, QMessageBox)), None)

    def dialogs_open(self) -> list[QDialog]:
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

    def open_dock(self, window: QWidget) -> None:
        bar = next(each for each in window.findChildren(QToolBar) if self.plugin.action in each.actions())
        opener = bar.widgetForAction(self.plugin.action)
        if opener.visibleRegion().isEmpty():  # a narrow window: it is in the bar's menu of what does not fit
            self.plugin.action.trigger()
            self.count_click("»")
            self.count_click(self.plugin.action.text())
        else:
            self.click(opener)

    def result(self, dock: QDockWidget) -> Iterator[Wait]:
        for name in ("first_look_0", "first_look_1", "first_look_2"):
            yield 700
            self.look(name)
        yield 4000
        self.look("result")
        self.measures["title"] = dock.outcome.title.text()
        self.measures["words"] = dock.outcome.words()
        if dock.outcome.kind not in ("success", "cautious"):
            raise AssertionError(f"The sample was not registered: {dock.outcome.words()}")
        self.click(dock.outcome.unfold, counted=False)
        yield 500
        self.look("details")
        top = dock.outcome.mapToGlobal(dock.outcome.rect().topLeft())
        self.measures["card_top"] = top.y() - 2  # px; the help's picture begins there
        self.click(dock.outcome.unfold, counted=False)
        yield 300

    def pages(self, dock: QDockWidget) -> Iterator[Wait]:
        """What the card offers, and every page of the workbench."""
        for name in ("compare", "table", "measure", "export"):
            self.click(dock.outcome.links()[name], counted=False)
            if name != "compare":
                yield lambda: hasattr(self.bench, "export")  # its last page: the dock is built
            yield 2500
            if name == "measure":
                yield lambda: not self.bench.compare.shift.busy()
                yield 1000
            self.iface.messageBar().clearWidgets()
            yield 200
            self.look(name)
            if name == "table":
                for page in (self.bench.plots, self.bench.adding, self.bench.chips):
                    self.bench.tools.setCurrentWidget(page)
                    yield 900
                    self.look(type(page).__name__.replace("Widget", "").lower())
        self.bench.setUserVisible(False)
        yield 500

    def dialogs(self, dock: QDockWidget) -> Iterator[Wait]:
        """The form with all it can unfold, the set-up page, the dialog of a series and the help."""
        dock.outcome.clear()
        dock.form.advanced.setCollapsed(False)
        yield 600
        self.look("form")
        area = dock._form_area.verticalScrollBar()
        for turn in range(1, 6):
            if area.value() >= area.maximum():
                break
            area.setValue(area.value() + dock._form_area.viewport().height() - 40)
            yield 300
            self.look(f"form_{turn}")
        area.setValue(0)
        dock.open_setup()
        yield 1500
        self.look("setup", dock.setup)
        dock.setup.close()
        later(self.plugin.start_series)
        yield 2500
        for dialog in self.dialogs_open():
            self.look("series", dialog)
            dialog.close()
        yield 500
        later(lambda: self.iface.showOptionsDialog(self.iface.mainWindow()))
        yield 3000
        for dialog in self.dialogs_open():
            pages = dialog.findChild(QStackedWidget, "mOptionsStackedWidget")
            ours = next(w for w in dialog.findChildren(QWidget) if type(w).__name__ == "OptionsPage")
            pages.setCurrentIndex(next(i for i in range(pages.count()) if pages.widget(i).isAncestorOf(ours)))
            yield 500
            self.look("options", ours)
            dialog.reject()
        yield 500
        QTest.keyClick(dock, Qt.Key.Key_F1)
        yield 1200
        for dialog in self.dialogs_open():
            self.look("help", dialog)
            dialog.close()
        yield 300

    def reopen(self, dock: QDockWidget) -> Iterator[Wait]:
        path = str(self.out / "project.qgz")
        QgsProject.instance().write(path)
        QgsProject.instance().clear()
        yield 1500
        self.look("closed")
        QgsProject.instance().read(path)
        yield 2500
        self.look("reopened")


tour = FirstMinutes()  # QGIS keeps nothing of a script but its names
