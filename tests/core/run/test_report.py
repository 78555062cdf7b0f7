"""The report is valid JSON for any figures, and never partly written."""

from __future__ import annotations

import json

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.run.report import (
    new_run,
    plain,
    quality_values,
    read_report,
    run_of_report,
    write_report,
)


def test_no_number_breaks_the_json(tmp_path):
    report = {
        "nan": float("nan"),
        "inf": -np.inf,
        "matrix": np.array([[1.0, np.nan], [np.inf, 4.0]]),
        "size": (np.int64(3), np.float32(0.5)),
        "deep": [{"a": np.bool_(True)}],
        "text": "Ölbaum “x”",
        "none": None,
    }
    write_report(tmp_path / "r.json", report)
    text = (tmp_path / "r.json").read_text(encoding="utf-8")
    assert json.loads(text, parse_constant=pytest.fail) == {
        "nan": None,
        "inf": None,
        "matrix": [[1.0, None], [None, 4.0]],
        "size": [3, 0.5],
        "deep": [{"a": True}],
        "text": "Ölbaum “x”",
        "none": None,
    }
    assert "Ölbaum" in text
    assert [path.name for path in tmp_path.iterdir()] == ["r.json"]


def test_what_cannot_be_written_leaves_nothing(tmp_path):
    (tmp_path / "r.json").mkdir()
    with pytest.raises(TiepointError, match="cannot be written"):
        write_report(tmp_path / "r.json", {})
    assert [path.name for path in tmp_path.iterdir()] == ["r.json"]


def test_quality_has_every_figure_also_for_a_refused_pair():
    names = ["rms_all", "rms_loo", "n_red", "bpp", "p_quad", "skew", "s_cat", "phi", "occupancy"]
    assert quality_values(None) == dict.fromkeys(names)
    assert quality_values({"rms_all": 0.5, "other": 1})["rms_all"] == 0.5


def test_plain_leaves_the_original_alone():
    values = {"a": (1, 2)}
    assert plain(values) == {"a": [1, 2]}
    assert values == {"a": (1, 2)}


def test_a_report_tells_its_run(tmp_path):
    write_report(tmp_path / "r.json", {"run": "abc", "rms_all": 1.5})
    assert run_of_report(tmp_path / "r.json") == "abc"
    assert read_report(tmp_path / "r.json") == {"run": "abc", "rms_all": 1.5}
    assert new_run() != new_run()


@pytest.mark.parametrize("text", ["", "text", "[1]", "[" * 100_000, "\udcff"])
def test_what_is_no_report_tells_none(tmp_path, text):
    (tmp_path / "r.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert run_of_report(tmp_path / "r.json") == ""
    assert run_of_report(tmp_path / "missing.json") == ""
