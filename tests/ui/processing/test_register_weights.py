"""The network's parameters of tiepoint:register: a named file overrides the one chosen in the dock."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException
from tiepoint.ui.data_folders import models_folder
from tiepoint.ui.setup import weights_store

from ...core.weights_samples import vgg16_shapes, write_safetensors
from .test_register import provider, run  # noqa: F401  # fixtures


@pytest.fixture
def installed():
    models_folder().mkdir(parents=True)
    write_safetensors(models_folder() / "a.safetensors", vgg16_shapes(), name="A")
    return write_safetensors(models_folder() / "b.safetensors", vgg16_shapes(), name="B")


def options_of(fake_register):
    return fake_register.calls[-1].options.match


def test_the_chosen_weights_are_used_where_none_are_named(run, fake_register, installed):  # noqa: F811
    weights_store.select(installed)
    run(METHOD="pso-sift+fc6", DEVICE="cpu", CNN_INPUT="224")
    options = options_of(fake_register)
    assert options.weights == str(installed)
    assert (options.method, options.device, options.cnn_input) == (
        "pso-sift+fc6",
        "cpu",
        224,
    )


def test_named_weights_go_before_them(run, fake_register, installed, tmp_path):  # noqa: F811
    named = write_safetensors(tmp_path / "named.safetensors", vgg16_shapes())
    run(METHOD="pso-sift+fc7", WEIGHTS=str(named))
    assert options_of(fake_register).weights == str(named)


def test_methods_without_weights_get_none(run, fake_register, installed):  # noqa: F811
    run(METHOD="pso-sift", WEIGHTS=str(installed))
    assert options_of(fake_register).weights == ""
    assert (options_of(fake_register).device, options_of(fake_register).cnn_input) == ("auto", 64)


def test_missing_weights_are_told_before_the_run(run, fake_register):  # noqa: F811
    with pytest.raises(QgsProcessingException, match="needs a weights file, which is not installed"):
        run(METHOD="pso-sift+fc6")
    assert fake_register.calls == []
