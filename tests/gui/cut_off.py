"""Finds the words of a window that are cut off: texts that are wider or higher than the place they have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

_SLACK = 1  # px, of rounding
_MARK = 4  # px, of a tool button's frame, and between its icon and its text
_ARROW = 12  # px, of a tool button's own arrow


def cut_off(window: QWidget) -> list[str]:
    """Each text in sight that does not fit: what it is in, the text, and how many px it lacks."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        # What shows the contents of an area covers the area itself.
        seen = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        if not seen.isVisible() or seen.visibleRegion().isEmpty():
            continue
        for text, lacking in _texts(widget):
            if text and lacking > _SLACK:
                name = widget.objectName() or type(widget).__name__
                found.append(f"{name}: “{plain(text)}” lacks {round(lacking)} px")
        hidden = widget.width() - widget.visibleRegion().boundingRect().width()
        if hidden > _SLACK and _says_something(widget):
            found.append(f"{type(widget).__name__}: “{plain(widget.text())}” is hidden for {hidden} px")
    return sorted(set(found))


def plain(text: str) -> str:
    """The start of a text, without its tags."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text)).strip()[:90]


def _says_something(widget: QWidget) -> bool:
    named = isinstance(widget, (QAbstractButton, QLabel)) and bool(plain(widget.text()))
    return named and not _scrolled_sideways(widget)


def _scrolled_sideways(widget: QWidget) -> bool:
    """Whether the widget can be brought into sight by a scroll bar."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QAbstractScrollArea) and above.horizontalScrollBar().isVisible():
            return True
        above = above.parentWidget()
    return False


def _texts(widget: QWidget) -> Iterator[tuple[str, float]]:
    """Text -> the px that it lacks, for each text of a widget."""
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel):
        yield widget.text(), _label_lacks(widget)
    elif isinstance(widget, (QPushButton, QCheckBox, QRadioButton)):
        yield widget.text(), _button_lacks(widget)
    elif isinstance(widget, QToolButton):
        yield widget.text(), _tool_lacks(widget)
    elif isinstance(widget, QComboBox):
        named = hasattr(widget, "shown_text") and not hasattr(widget, "set_choices")  # names may be long
        if not widget.isEditable() and not named and widget.currentText() not in widget.toolTip():
            yield widget.currentText(), metrics.horizontalAdvance(widget.currentText()) - _field(widget)
    elif isinstance(widget, QTabBar):
        yield from _tabs(widget)
    elif isinstance(widget, QHeaderView):
        yield from _sections(widget)
    elif isinstance(widget, QGroupBox):
        yield widget.title(), metrics.horizontalAdvance(_shown(widget.title())) - widget.width() + 8
    elif isinstance(widget, QLineEdit) and not widget.text():
        place = widget.placeholderText()
        yield place, metrics.horizontalAdvance(place) - widget.contentsRect().width() + 4


def _shown(text: str) -> str:
    """A text without the sign of its access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _label_lacks(label: QLabel) -> float:
    inside = label.contentsRect()
    if not label.text():
        return 0
    if "…" in label.text()[-1:] and getattr(label, "whole", label.text()) != label.text():
        return 0  # shortened on purpose: the tool tip has the whole
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return max(needed - label.height(), _longest_word(label) - inside.width())
    return max(label.sizeHint().width() - label.width(), label.sizeHint().height() - label.height() - 4)


def _longest_word(label: QLabel) -> float:
    metrics = label.fontMetrics()
    # Chinese breaks anywhere; figures joined by hard spaces break as a last resort.
    words = re.split(r"[ \n\-/]|&nbsp;", re.sub(r"<[^>]+>", " ", label.text()))
    return max((metrics.horizontalAdvance(word) for word in words if word.isascii()), default=0)


def _button_lacks(button: QAbstractButton) -> float:
    option = QStyleOptionButton()
    option.initFrom(button)
    element = {
        QCheckBox: QStyle.SubElement.SE_CheckBoxContents,
        QRadioButton: QStyle.SubElement.SE_RadioButtonContents,
    }.get(next((kind for kind in (QCheckBox, QRadioButton) if isinstance(button, kind)), QPushButton))
    place = (
        button.style()
        .subElementRect(element or QStyle.SubElement.SE_PushButtonContents, option, button)
        .width()
    )
    icon = 0 if button.icon().isNull() else button.iconSize().width() + _MARK
    return _advance(button) + icon - place


def _advance(button: QAbstractButton) -> int:
    flags = int(Qt.TextFlag.TextShowMnemonic)
    return button.fontMetrics().size(flags, button.text()).width()


def _tool_lacks(button: QToolButton) -> float:
    style = button.toolButtonStyle()
    if style == Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull():
        return 0
    if style == Qt.ToolButtonStyle.ToolButtonIconOnly and button.arrowType() != Qt.ArrowType.NoArrow:
        return 0
    beside = style == Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    drawn = not button.icon().isNull() or button.arrowType() != Qt.ArrowType.NoArrow
    icon = button.iconSize().width() + _MARK if beside and drawn else 0
    arrow = _ARROW if button.popupMode() == QToolButton.ToolButtonPopupMode.MenuButtonPopup else 0
    return _advance(button) + icon + arrow + 2 - button.width()


def _field(combo: QComboBox) -> int:
    """Width of the place where a list shows what is chosen."""
    option = QStyleOptionComboBox()
    option.initFrom(combo)
    option.frame = True
    place = (
        combo.style()
        .subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
        )
        .width()
    )
    shown = not combo.itemIcon(combo.currentIndex()).isNull()
    return place - (combo.iconSize().width() + _MARK if shown else 0)


def _tabs(bar: QTabBar) -> Iterator[tuple[str, float]]:
    for index in range(bar.count()):
        rectangle = bar.tabRect(index)
        yield (
            bar.tabText(index),
            bar.fontMetrics().horizontalAdvance(_shown(bar.tabText(index))) + 8 - (rectangle.width()),
        )
        yield bar.tabText(index), rectangle.right() - bar.width()


def _sections(header: QHeaderView) -> Iterator[tuple[str, float]]:
    if header.orientation() != Qt.Orientation.Horizontal or header.model() is None:
        return
    for index in range(header.count()):
        if header.isSectionHidden(index):
            continue
        text = header.model().headerData(index, Qt.Orientation.Horizontal)
        if text:
            yield str(text), header.fontMetrics().horizontalAdvance(str(text)) + 4 - header.sectionSize(index)
