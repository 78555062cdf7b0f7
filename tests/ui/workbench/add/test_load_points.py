"""Loads points from Tiepoint's GeoPackage, from .points files and from any layer of point pairs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from tiepoint.core.points.control_points import ControlPoints
from tiepoint.core.raster.points.point_files import write_geopackage, write_georeferencer_points
from tiepoint.ui.workbench.add.load_points import LoadButton
from tiepoint.ui.workbench.add.mapping_form import MappingForm
from tiepoint.ui.workbench.add.point_import import (
    CENTRES,
    CORNERS,
    MAP,
    Mapping,
    mapping_by_names,
    open_file,
    read_layer,
)

from ...made_runs import TRUTH

SENSED = np.array([[20.0, 30.0], [200.0, 40.5], [150.25, 200.0], [60.0, 180.0]])
POINTS = ControlPoints(
    sensed=SENSED,
    reference=TRUTH.apply(SENSED),
    score=np.array([1.0, 0.5, 0.25, 1.0], np.float32),
    enabled=np.array([True, False, True, True]),
    check=np.array([False, False, True, False]),
    manual=np.array([False, True, False, False]),
    precision=np.array([0.25, np.nan, 0.0625, 2.5]),
)


@pytest.fixture
def button(qtbot, session):
    button = LoadButton()
    qtbot.addWidget(button)
    button.said_texts = []
    button.reported.connect(button.said_texts.append)
    button.set_session(session)
    return button


def pairs(session, fields, values, places=None, crs=""):
    """A memory layer: `values` (N, F) under `fields`, points at `places`, or none."""
    kind = "None" if places is None else f"Point?crs={crs or session.layer.crs().authid()}"
    columns = "&".join(f"field={name}:double" for name in fields)
    layer = QgsVectorLayer(f"{kind}{'?' if places is None else '&'}{columns}", "pairs", "memory")
    features = []
    for row, numbers in enumerate(values):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([float(v) for v in numbers])
        if places is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*places[row])))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def check(points, manual=True):
    assert points.sensed == pytest.approx(SENSED, abs=1e-6)
    assert points.reference == pytest.approx(POINTS.reference, abs=1e-5)
    if manual:
        assert points.manual.all()


def test_our_own_file_keeps_every_flag(button, session, tmp_path):
    path = tmp_path / "mine.gpkg"
    write_geopackage(path, POINTS, TRUTH, session.infos)
    before = len(session.points)
    button.load_file(path)
    added = session.points.take(np.arange(before, before + 4))
    check(added, manual=False)
    for name in ("enabled", "check", "manual"):
        assert (getattr(added, name) == getattr(POINTS, name)).all()
    assert added.score == pytest.approx(POINTS.score)
    np.testing.assert_array_equal(added.precision, POINTS.precision)
    assert session.layer.undoStack().count() == 1
    assert len(session.selected()) == 4
    assert button.said_texts == ["4 points were loaded."]


def test_a_georeferencer_file_comes_in(button, session, tmp_path):
    path = tmp_path / "mine.points"
    write_georeferencer_points(path, POINTS, TRUTH, session.infos)
    button.load_file(path)
    added = session.points.take(np.arange(len(session.points) - 4, len(session.points)))
    check(added)
    assert added.enabled.tolist() == [True, False, False, True]  # check points are written as not in use


def test_many_points_are_fitted_after_the_window_has_answered(button, session, tmp_path, qtbot):
    """2000 points, read, added and fitted in one go, blocked it for 254 ms of CPU time."""
    rng, before = np.random.default_rng(1), len(session.points)
    sensed = rng.uniform(20.0, 200.0, (300, 2))
    many = ControlPoints.of(sensed=sensed, reference=TRUTH.apply(sensed))
    path = tmp_path / "many.gpkg"
    write_geopackage(path, many, TRUTH, session.infos)
    button.load_file(path)
    assert len(session.points) == before
    assert button.said_texts == ["300 points were loaded."]
    qtbot.waitUntil(lambda: len(session.points) == before + 300)
    assert len(session.adjustment.residuals) == before + 300
    rows = [session.row(id_) for id_ in session.selected()]
    assert len(rows) == 300
    assert np.sort(session.points.sensed[rows], axis=0) == pytest.approx(np.sort(sensed, axis=0))
    session.undo()
    assert len(session.points) == before


def test_a_layer_of_pairs_in_any_coordinates(session):
    places = session.reference_to_map(POINTS.reference).tolist()
    by_geometry = pairs(session, ("col", "row"), SENSED + 0.5, places)
    check(read_layer(by_geometry, Mapping(sensed_x="col", sensed_y="row", sensed_in=CORNERS), session))
    on_map = session.sensed_to_map(SENSED)
    table = pairs(session, ("a", "b", "c", "d"), np.hstack([on_map, POINTS.reference]))
    check(
        read_layer(
            table,
            Mapping(
                sensed_x="a",
                sensed_y="b",
                sensed_in=MAP,
                reference_x="c",
                reference_y="d",
                reference_in=CENTRES,
            ),
            session,
        )
    )


def test_a_geometry_in_another_crs_is_transformed(session):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    wgs = QgsCoordinateReferenceSystem("EPSG:4326")
    operation = QgsCoordinateTransform(session.layer.crs(), wgs, QgsProject.instance())
    places = [operation.transform(x, y) for x, y in session.reference_to_map(POINTS.reference).tolist()]
    layer = pairs(session, ("sen_col", "sen_row"), SENSED, [(p.x(), p.y()) for p in places], "EPSG:4326")
    assert mapping_by_names(layer).complete()
    points = read_layer(layer, mapping_by_names(layer), session)
    assert points.reference == pytest.approx(POINTS.reference, abs=1e-3)


def test_the_form_asks_only_where_names_do_not_tell(qtbot, button, session, tmp_path):
    text = "a,b,c,d\n" + "\n".join(
        ",".join(str(v) for v in row) for row in np.hstack([SENSED, POINTS.reference])
    )
    (tmp_path / "odd.csv").write_text(text)
    before = len(session.points)
    button.load_file(tmp_path / "odd.csv")
    form = button.form
    assert isinstance(form, MappingForm)
    assert not form.isModal()
    form.sensed_x.setField("a")
    form.sensed_y.setField("b")
    form.reference_x.setField("c")
    assert not form.load_button.isEnabled()
    form.reference_y.setField("d")
    assert form.load_button.isEnabled()
    form.load()
    assert "outside" in form.message.text()  # the reference's pixels were taken for map coordinates
    form.reference_in.setCurrentIndex(form.reference_in.findData(CENTRES))
    form.load()
    assert button.form is None
    check(session.points.take(np.arange(before, before + 4)))


def test_a_table_with_decimal_commas_comes_in(button, session, tmp_path):
    """GDAL reads such numbers as text; no point had a place."""
    names = ("sen_col", "sen_row", "ref_col", "ref_row")
    values = np.hstack([SENSED, POINTS.reference])
    rows = [";".join(f"{value:.3f}".replace(".", ",") for value in row) for row in values]
    (tmp_path / "comma.csv").write_text("\n".join([";".join(names), *rows]) + "\n")
    layer = QgsVectorLayer(str(tmp_path / "comma.csv"), "comma", "ogr")
    assert layer.fields().field("sen_col").typeName() == "String"
    mapping = Mapping(*names[:2], CENTRES, *names[2:], CENTRES)
    points = read_layer(layer, mapping, session)
    assert points.sensed == pytest.approx(SENSED, abs=1e-3)
    assert points.reference == pytest.approx(POINTS.reference, abs=1e-3)


def test_the_form_offers_the_layers_of_the_project(qtbot, button, session):
    layer = pairs(
        session, ("sen_col", "sen_row"), SENSED, session.reference_to_map(POINTS.reference).tolist()
    )
    QgsProject.instance().addMapLayer(layer)
    button.ask(None)
    button.form.layer_combo.setLayer(layer)
    assert button.form.mapping() == replace(Mapping(sensed_x="sen_col", sensed_y="sen_row"), enabled="")
    button.form.load()
    assert button.said_texts == ["4 points were loaded."]
    button.ask(None)
    button.set_session(None)
    assert button.form is None


def test_what_cannot_be_read_is_told(button, session, tmp_path):
    (tmp_path / "junk.gpkg").write_text("no")
    button.load_file(tmp_path / "junk.gpkg")
    (tmp_path / "junk.points").write_text("mapX\nnothing here\n")
    button.load_file(tmp_path / "junk.points")
    assert "holds no points" in button.said_texts[0]
    assert "is not a control point" in button.said_texts[1]
    assert session.layer.undoStack().count() == 0
    path = tmp_path / "empty.gpkg"
    nothing = POINTS.take(np.zeros(4, bool))
    write_geopackage(path, nothing, TRUTH, session.infos)
    assert open_file(path).isValid()
    button.load_file(path)
    assert "holds no pair of points" in button.said_texts[2]
