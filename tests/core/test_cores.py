"""The cores that may be used: affinity, and the quota of a control group."""

from __future__ import annotations

import os

import pytest
from tiepoint.core import cores


@pytest.mark.parametrize(
    ("files", "quota"),
    [
        ({"cpu.max": "150000 100000\n"}, 1.5),
        ({"cpu.max": "max 100000\n"}, None),
        ({"cpu/cpu.cfs_quota_us": "300000\n", "cpu/cpu.cfs_period_us": "100000\n"}, 3.0),
        ({"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"}, None),
        ({"cpu.max": "what"}, None),
        ({}, None),
    ],
)
def test_the_quota_of_a_control_group(tmp_path, files, quota):
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="ascii")
    assert cores._quota(tmp_path) == quota


@pytest.mark.parametrize(("quota", "expected"), [("100000 100000", 1), ("150000 100000", 2), ("max 1", 6)])
def test_no_more_cores_than_a_container_may_use(tmp_path, monkeypatch, quota, expected):
    (tmp_path / "cpu.max").write_text(quota, encoding="ascii")
    monkeypatch.setattr(cores, "_GROUPS", tmp_path)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _process: set(range(6)), raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 64)
    assert cores.usable_cores() == expected


def test_systems_without_affinity_count_their_cores(tmp_path, monkeypatch):
    monkeypatch.setattr(cores, "_GROUPS", tmp_path)
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)
    assert cores.usable_cores() == 3
