"""The calls of GDAL: errors reported once, datasets closed, progress and cancelling passed on."""

from __future__ import annotations

import contextlib
import gc
import weakref

import numpy as np
import pytest
from osgeo import gdal
from tiepoint.core.errors import Cancelled, TiepointError
from tiepoint.core.messages import Notice
from tiepoint.core.raster.read.gdal_calls import (
    GdalLog,
    Progress,
    bands_of,
    closing_datasets,
    failure,
    gdal_errors,
    name_and_options,
    run_warp,
    thread_count,
    transformed,
)


def open_what_is_not_there():
    notice = Notice.of("crs_not_joined", hint_code="other_folder")
    with gdal_errors(notice) as log:
        if gdal.OpenEx("/nowhere.tif", gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR) is None:
            raise failure(notice, log)


def test_messages_reach_the_error_and_not_the_console(gdal_mode, capfd):
    with pytest.raises(TiepointError, match=r"two rasters\. GDAL says: .*nowhere") as caught:
        open_what_is_not_there()
    assert caught.value.code == "crs_not_joined"
    assert caught.value.hint == "Choose another output folder."
    assert capfd.readouterr().err == ""


def test_no_dataset_outlives_an_error():
    alive = []

    @closing_datasets
    def fail():
        dataset = gdal.GetDriverByName("MEM").Create("", 9, 9)
        alive.append(weakref.ref(dataset))
        try:
            raise RuntimeError(str(dataset.RasterXSize))
        except RuntimeError as error:
            raise TiepointError("crs_unknown") from error

    gc.disable()
    try:
        with pytest.raises(TiepointError) as caught:
            fail()
        assert alive[0]() is None
    finally:
        gc.enable()
    assert caught.value.__cause__ is not None


def test_no_dataset_outlives_a_cancelled_call(feedback, gdal_mode):
    alive = []

    @closing_datasets
    def cancel():
        source = gdal.GetDriverByName("MEM").Create("", 40, 30)
        target = gdal.GetDriverByName("MEM").Create("", 20, 50)
        for dataset in (source, target):
            dataset.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
            alive.append(weakref.ref(dataset))
        progress = Progress(feedback, "warp")
        assert not run_warp(progress, GdalLog(), source=source, target=target)
        progress.check()

    feedback.cancel_after = 0
    gc.disable()
    try:
        with pytest.raises(Cancelled):
            cancel()
        assert [each() for each in alive] == [None, None]
    finally:
        gc.enable()


def test_no_dataset_outlives_a_failed_call(gdal_mode):
    alive = []

    def fail():
        dataset = gdal.GetDriverByName("MEM").Create("", 20, 30)
        alive.append(weakref.ref(dataset))
        with gdal_errors(Notice.of("crs_unknown")) as log:
            if dataset.GetRasterBand(1).ReadRaster(15, 0, 10, 10) is None:
                raise failure(Notice.of("crs_unknown"), log)

    gc.disable()
    try:
        with contextlib.suppress(TiepointError):  # not pytest.raises, which keeps the error
            fail()
        assert alive[0]() is None
    finally:
        gc.enable()


def test_progress_maps_its_share_and_stops_on_cancel(feedback):
    progress = Progress(feedback, "warp", 0.2, 0.6)
    assert progress(0.5) == 1
    assert feedback.fractions == [("warp", pytest.approx(0.4))]
    progress.check()
    feedback.cancel_after = 0
    assert progress(0.6) == 0
    with pytest.raises(Cancelled):
        progress.check()


def test_an_error_of_the_feedback_is_not_lost(feedback):
    feedback.progress = lambda stage, fraction: 1 / 0
    progress = Progress(feedback, "warp")
    assert progress(0.5) == 0
    with pytest.raises(ZeroDivisionError):
        progress.check()


def test_thread_count():
    assert thread_count(3) == 3
    assert thread_count(0) >= 1


def test_long_words_of_gdal_keep_their_beginning_and_their_end():
    log = GdalLog()
    log(gdal.CE_Failure, 1, f"sqlite3_exec(CREATE TABLE {'a' * 900}) failed: database or disk is full")
    assert "sqlite3_exec(CREATE TABLE" in log.detail
    assert log.detail.endswith("failed: database or disk is full.")
    assert len(log.detail) < 200


def test_bands_come_in_their_order():
    dataset = gdal.GetDriverByName("MEM").Create("", 4, 3, 3)
    assert [band.GetBand() for band in bands_of(dataset)] == [1, 2, 3]


def test_a_source_of_qgis_is_a_name_and_options():
    assert name_and_options("a.tif") == ("a.tif", [])
    assert name_and_options("a.gpkg|layername=roads|option:A=1|option:B=x=y") == ("a.gpkg", ["A=1", "B=x=y"])


def test_points_go_through_a_transformer_both_ways_and_are_nan_where_it_is_undefined():
    source = gdal.GetDriverByName("MEM").Create("", 4, 3, 1)
    source.SetGeoTransform((10.0, 2.0, 0.0, 50.0, 0.0, -2.0))
    transformer = gdal.Transformer(source, None, ["DST_METHOD=NO_GEOTRANSFORM"])
    points = np.array([[0.0, 0.0], [1.5, 2.0], [np.inf, 0.0]])
    mapped = transformed(transformer, points)
    assert mapped[:2].tolist() == [[10.0, 50.0], [13.0, 46.0]]
    assert np.isnan(mapped[2]).all()
    assert np.allclose(transformed(transformer, mapped[:2], backwards=True), points[:2])
    assert transformed(transformer, np.zeros((0, 2))).shape == (0, 2)
