"""The figures of the benchmark are right before anything is judged by them."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from tiepoint.tests.benchmark import table
from tiepoint.tests.benchmark.evaluation import (
    Errors,
    Truth,
    errors,
    matrix_map,
    modality_class,
    overlap_grid,
    rmse,
)
from tiepoint.tests.benchmark.measuring import codes
from tiepoint.tests.benchmark.pairs import cross, find_pairs

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


def truth(matrix=None, reference=(101, 51), sensed=(101, 51)):
    return Truth("t", "s", "m", reference, sensed, np.eye(3) if matrix is None else np.array(matrix, float))


def test_the_truth_itself_has_no_error():
    sample = Truth.read(SAMPLE / "truth.json")
    assert rmse(matrix_map(sample.sensed_to_reference), sample) < 1e-9


def test_a_shift_is_its_length():
    assert rmse(lambda points: points + [3.0, 4.0], truth()) == pytest.approx(5.0)


def test_errors_are_reference_pixels():
    """One sensed pixel off is two reference pixels when the sensed image is half as fine."""
    half = truth([[2, 0, 0], [0, 2, 0], [0, 0, 1]], reference=(101, 51), sensed=(51, 26))
    assert rmse(lambda points: 2 * (points + [1.0, 0.0]), half) == pytest.approx(2.0)


def test_a_scale_error_grows_with_the_grid():
    """x off by 1 %: the root mean square of 0.01 x over 20 even steps from 0 to 100."""
    steps = np.linspace(0, 100, 20) * 0.01
    assert rmse(lambda points: points * [1.01, 1.0], truth()) == pytest.approx(np.sqrt(np.mean(steps**2)))


def test_the_grid_covers_the_overlap_and_nothing_else():
    sensed, reference = overlap_grid(truth([[1, 0, 60], [0, 1, -30], [0, 0, 1]]))
    assert len(sensed) == 400
    assert reference.min(axis=0).tolist() == [60, 0]
    assert reference.max(axis=0).tolist() == [100, 20]
    assert np.allclose(sensed, reference - [60, -30])


def test_a_turned_overlap_keeps_only_points_of_both_images():
    sample = Truth.read(SAMPLE / "truth.json")
    sensed, _ = overlap_grid(sample)
    assert len(sensed) == 400  # the whole reference lies in the turned image
    back = Truth(
        "b", "", "", sample.sensed_size, sample.reference_size, np.linalg.inv(sample.sensed_to_reference)
    )
    sensed, _ = overlap_grid(back)
    assert 200 < len(sensed) < 300  # a turned square fills about 57 % of its box
    assert (sensed >= -1e-6).all()
    assert (sensed <= np.array(sample.reference_size) - 1 + 1e-6).all()


def test_images_apart_are_an_error_of_the_truth():
    with pytest.raises(ValueError, match="do not overlap"):
        overlap_grid(truth([[1, 0, 500], [0, 1, 0], [0, 0, 1]]))


def test_a_transform_that_leads_nowhere_is_infinitely_wrong():
    vanishing = [[1, 0, 0], [0, 1, 0], [-1 / 100, 0, 1]]
    assert rmse(matrix_map(vanishing), truth()) == float("inf")


@pytest.mark.parametrize(
    ("modality", "expected"),
    [
        ("SAR-SAR (Radarsat-2 style)", "sar-sar"),
        ("optical / TerraSAR-X, urban", "sar-optical"),
        ("SAR-optical (Sentinel-1 VH / Sentinel-2 RGB)", "sar-optical"),
        ("LiDAR height / optical", "lidar-optical"),
        ("optical / street map", "map-optical"),
        ("night lights / day", "night-day"),
        ("infrared / optical (TM-like bands)", "infrared-optical"),
        ("Landsat 7 ETM+ band 4, 2000 / 2003", "multispectral"),
        ("colour / colour aerial", "colour"),
        ("something else", "other"),
    ],
)
def test_modality_classes(modality, expected):
    assert modality_class(modality) == expected


def make_pair_folder(folder, name, source):
    folder = folder / name
    folder.mkdir()
    text = (SAMPLE / "truth.json").read_text(encoding="utf-8").replace('"olinda"', f'"{name}"')
    text = text.replace('"source": "', f'"source": "{source} ')
    (folder / "truth.json").write_text(text, encoding="utf-8")
    for file in ("reference.tif", "sensed.png", "reference.tif.aux.xml"):
        (folder / file).touch()


def test_pairs_are_found_and_crossed_the_same_way_each_time(tmp_path):
    for name, source in (("a1", "A"), ("a2", "A"), ("b1", "B"), ("c1", "C")):
        make_pair_folder(tmp_path, name, source)
    (tmp_path / "manifest.csv").touch()
    pairs = find_pairs(tmp_path)
    assert [pair.id for pair in pairs] == ["a1", "a2", "b1", "c1"]
    assert pairs[0].sensed.name == "sensed.png"
    assert [pair.id for pair in find_pairs(tmp_path, ["a"])] == ["a1", "a2"]
    crossed = cross(pairs, 100)
    assert [pair.id for pair in crossed] == [pair.id for pair in cross(pairs, 100)]
    assert len(crossed) == 10  # 4 * 3, less a1+a2 and a2+a1, which may show one place
    assert all(pair.truth is None for pair in crossed)


def row(**values):
    base = {
        "id": "p",
        "modality": "colour",
        "method": "pso-sift",
        "accepted": True,
        "rmse_px": 0.5,
        "control_points": 10,
        "log10_nfa": -20.0,
        "seconds": 1.0,
        "peak_mib": 200.0,
        "cpu_seconds": 0.9,
        "initial_matches": 30,
        "model": "affine",
        "rms_all": 0.4,
        "rms_loo": 0.5,
        "n_red": 7,
        "occupancy": 0.8,
        "check_rmse": 0.6,
        "device": "cpu",
        "max_px": 0.9,
        "median_px": 0.4,
        "p90_px": 0.8,
        "related": True,
        "judged": "matrix",
        "cautions": "",
        "explained": None,
        "found_by": "tiles",
        "stages": {"features": 0.5},
        "reason": "",
    }
    return SimpleNamespace(**{**base, **values})


def test_the_summary_counts_what_it_names(capsys):
    rows = [
        row(),
        row(rmse_px=3.0),
        row(rmse_px=7.0),
        row(accepted=False, rmse_px=1.0),
        row(accepted=False, rmse_px=None),
    ]
    assert table.print_summary(rows, crossed=False) == 1
    last = capsys.readouterr().out.splitlines()[-1]
    assert "5 pairs: registered 2, strict 1, accepted but wrong 1, refused but right 1" in last
    assert "median RMSE 1.750 px" in last


def test_any_accepted_crossed_pair_is_wrong(capsys):
    assert table.print_summary([row(accepted=False, rmse_px=None)], crossed=True) == 0
    assert table.print_summary([row(rmse_px=None)], crossed=True) == 1
    assert "accepted 1" in capsys.readouterr().out.splitlines()[-1]


def test_unrelated_pairs_among_others_are_counted_by_themselves(capsys):
    rows = [row(), row(related=False, rmse_px=None), row(related=False, accepted=False, rmse_px=None)]
    assert table.print_summary(rows) == 1
    one, two = capsys.readouterr().out.splitlines()[-2:]
    assert one.startswith("all")
    assert "1 pairs: registered 1" in one
    assert two.startswith("2 unrelated pairs, accepted 1;")


@pytest.mark.parametrize(
    ("median", "ninetieth", "cautions", "expected"),
    [
        (2.9, 7.9, "", "accepted"),
        (3.1, 7.9, "", "WRONG"),
        (2.9, 8.1, "", "WRONG"),
        (2.9, 8.1, "coverage", "warned"),
    ],
)
def test_landmarks_judge_by_their_middle_and_their_tail(median, ninetieth, cautions, expected):
    judged = row(judged="landmarks", rmse_px=20.0, median_px=median, p90_px=ninetieth, cautions=cautions)
    assert table.verdict(judged) == expected


def test_a_caution_does_not_make_a_wrong_matrix_right():
    assert table.verdict(row(rmse_px=6.0, cautions="coverage")) == "WRONG"


def test_a_dense_truth_judges_where_both_images_are(tmp_path):
    (tmp_path / "truth.json").write_bytes((SAMPLE / "truth.json").read_bytes())
    (tmp_path / "truth.csv").write_text(
        "sensed_x,sensed_y,reference_x,reference_y\n10,20,11,20\n10,30,13,30\n-9,5,5,5\n10,40,-3,40\n",
        encoding="utf-8",
    )
    dense = Truth.read(tmp_path / "truth.json")
    found = errors(lambda points: points, dense)  # errors 1 and 3 px; the other places lie outside
    assert dense.judged == "dense"
    assert found == Errors(rmse=pytest.approx(np.sqrt(5)), largest=3.0, median=1.0, ninetieth=1.0)


def test_what_lies_on_the_seam_itself_is_not_judged(tmp_path):
    values = json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))
    values["seam"] = {"sensed_x": 50.0, "width_px": 32}
    (tmp_path / "truth.json").write_text(json.dumps(values), encoding="utf-8")
    rows = "".join(f"{x},9,{x},9\n" for x in (33, 34, 50, 66, 67))
    (tmp_path / "truth.csv").write_text(f"a,b,c,d\n{rows}", encoding="utf-8")
    assert Truth.read(tmp_path / "truth.json").places[:, 0].tolist() == [33, 67]


def test_landmarks_are_read_where_the_truth_says_so(tmp_path):
    values = json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))
    values.update(landmarks=[[30, 40, 3, 4]])  # reference first
    path = tmp_path / "truth.json"
    path.write_text(json.dumps(values), encoding="utf-8")
    assert Truth.read(path).places is None
    path.write_text(json.dumps({**values, "judge": "landmarks"}), encoding="utf-8")
    truth_ = Truth.read(path)
    assert truth_.places.tolist() == [[3, 4, 30, 40]]
    assert truth_.judged == "landmarks"


def test_unrelated_pairs_are_found(tmp_path):
    make_pair_folder(tmp_path, "a1", "A")
    make_pair_folder(tmp_path, "u1", "U")
    (tmp_path / "u1" / "truth.json").unlink()
    (tmp_path / "u1" / "unrelated.json").write_text('{"id": "u1", "modality": "frame"}', encoding="utf-8")
    related, unrelated = find_pairs(tmp_path)
    assert related.truth is not None
    assert (unrelated.id, unrelated.modality, unrelated.truth) == ("u1", "unrelated frame", None)


@pytest.mark.parametrize(
    ("cautions", "expected"),
    [(None, ""), ([], ""), (["a", "b"], "a+b"), ([{"code": "a", "text": "A."}, {"code": "b"}], "a+b")],
)
def test_the_codes_of_cautions(cautions, expected):
    assert codes(cautions) == expected


def test_the_csv_holds_one_row_a_pair(tmp_path):
    path = tmp_path / "out" / "r.csv"
    table.write_csv(path, [row(), row(accepted=False, rmse_px=None, reason="No, not this.")])
    with path.open(newline="", encoding="utf-8") as file:
        first, second = csv.DictReader(file)
    assert ",".join(first).startswith(
        "id,modality,method,accepted,rmse_px,control_points,log10_nfa,seconds,peak_mib,"
    )
    assert (first["accepted"], first["rmse_px"], first["features_s"]) == ("true", "0.5000", "0.5000")
    assert (second["accepted"], second["rmse_px"], second["reason"]) == ("false", "", "No, not this.")
