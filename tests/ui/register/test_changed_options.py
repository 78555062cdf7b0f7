"""The title of “Advanced” says how many options are changed, and one button puts them back."""

from __future__ import annotations


def test_what_is_changed_is_counted_and_named(dock):
    advanced = dock.form.advanced
    advanced.setCollapsed(True)  # QGIS remembers how it was left
    assert advanced.title() == "Advanced"
    assert advanced.changes.isHidden()
    advanced.seed.setValue(7)
    advanced.georeferencing.setChecked(False)
    assert advanced.title() == "Advanced (2 changed)"
    assert advanced.changes.names.text() == "Changed: Use georeferencing, Seed"
    assert advanced.changes.isHidden()  # while the group is folded
    advanced.setCollapsed(False)
    assert not advanced.changes.isHidden()
    advanced.seed.setValue(0)
    assert advanced.title() == "Advanced (1 changed)"


def test_a_group_that_opens_says_nothing_of_no_changes(dock):
    advanced = dock.form.advanced
    advanced.setCollapsed(False)
    advanced.seed.setValue(7)
    advanced.changes.show()
    advanced.setCollapsed(True)
    advanced.seed.setValue(0)
    advanced.setCollapsed(False)
    assert advanced.changes.isHidden()


def test_a_folded_group_shows_its_title_alone(dock):
    """The line was drawn over the title where an option was changed elsewhere, as by a restored run."""
    advanced = dock.form.advanced
    advanced.setCollapsed(True)
    advanced.seed.setValue(7)
    assert advanced.title() == "Advanced (1 changed)"
    assert advanced.changes.isHidden()
    advanced.setCollapsed(False)
    assert not advanced.changes.isHidden()


def test_reset_puts_all_back_and_leaves_the_engines_python_alone(dock, pair):
    advanced = dock.form.advanced
    before = dock.form.options()
    advanced.radius.setValue(120.5)
    advanced.sensed_mask.setLayer(pair[0])
    advanced.heights.setLayer(pair[0])
    advanced.mode.set_value("paper")
    advanced.device.set_value("cpu")
    advanced.refine.setChecked(False)
    advanced.report.setChecked(True)
    advanced.python.setFilePath("/usr/bin/python3")
    assert advanced.title() == "Advanced (7 changed)"
    advanced.changes.button.click()
    assert advanced.title() == "Advanced"
    assert dock.form.options() == before
    assert dock.form.advanced.files() == {"report": False, "georeferencer": False}
    assert advanced.python_path() == "/usr/bin/python3"


def test_changes_that_are_remembered_are_told_at_the_next_start(make_dock, pair):
    first = make_dock()
    first.form.advanced.seed.setValue(3)
    first.form.remember()
    assert make_dock().form.advanced.title() == "Advanced (1 changed)"
