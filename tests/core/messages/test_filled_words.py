"""Words of ours that are filled into sentences are translated with them: no sentence mixes two languages.

A Chinese sentence said “affine transform的交叉验证误差”, since the word came as an English text. Every
value that a sentence takes as it is, without a number's format, is either data (a name, a path, another
program's words) or a term; which of them is said here, so that a new one is thought of.
"""

from __future__ import annotations

import ast
import re
from xml.etree import ElementTree as ET

import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.messages import Notice, text, translate_with
from tiepoint.core.transform_models import MODELS
from tiepoint.core.wording import all_of, any_of, model_name, side_name

from .test_catalogue import CALLS, CATALOGUE, ROOT, SOURCES, codes_of, name_of, sentences

LANGUAGES = sorted(path.stem[-2:] for path in (ROOT / "resources" / "i18n").glob("tiepoint_*.ts"))


def _beginning(*starts):
    return [code for code in CATALOGUE if code.startswith(starts)]


def _words(listed):
    return set(listed.split())


LISTS = ["both_of", "one_of"]
TERMS = {  # value -> the codes that it may be
    "model": _beginning("model_"),
    "other": _beginning("model_"),
    "side": _beginning("side_"),
    "means": [*_beginning("placed_by_"), "rpcs_and_dem", "no_crs"],
    "finder": _beginning("found_by_"),
    "measurers": _beginning("measured_by_"),
    "where": _beginning("search_"),
    "what": _beginning("name_of_"),
    "features": ["one_feature", "many_features"],
    "why": ["best_matched"],
    "sizes": LISTS,
    "kinds": LISTS,
    "ends": LISTS,
    "values": LISTS,
}
NO_TERMS = {("transform_unknown", "model"), ("image_of_no_numbers", "what"), ("log_nodata_set", "values")}
NO_TERMS |= {("band_by", "other"), ("protocols_differ", "other")}
CLAUSES = _words("by ce90 found former ground own reason reasons")  # parts of sentences
NUMBERS = _words(
    """
    agree agreeing asked axis band classes count counts done epoch epochs error expected failed free
    given height held_out image_shape learned least length limit line longest matched matches mib most
    need needed number one percent pixels places points radius rmse samples schema seconds sensed_height
    sensed_width shape shares size status threads together total tried unseen value version wanted width
    windows within x y
    """
)
NAMES = _words(  # of files, programs, formats, options: the same in every language
    """
    address allowed asset close crs dem dims driver example field first folder host ids index item kind
    known last layer layers method module name names network others package part path pattern program
    raster reference second sensed server signal text title variable view whose word words
    """
)


def _values():
    """(code, value) of all that is filled in without a format."""
    found = {
        (code, name)
        for code in CATALOGUE
        for sentence in sentences(code)
        for name in re.findall(r"\{(\w+)\}", sentence)
    }
    return sorted(found)


def _terms():
    return [(code, name) for code, name in _values() if name in TERMS and (code, name) not in NO_TERMS]


@pytest.fixture(params=LANGUAGES)
def translated(request):
    """Text -> translation, while it is the language of the messages."""
    file = ROOT / "resources" / "i18n" / f"tiepoint_{request.param}.ts"
    known = {m.findtext("source"): m.findtext("translation") for m in ET.parse(file).iter("message")}
    translate_with(lambda sentence: known[sentence])
    yield known
    translate_with(str)


def test_every_value_is_data_or_a_term():
    decided = {*TERMS, *CLAUSES, *NUMBERS, *NAMES}
    assert sorted({name for _, name in _values()} - decided) == []
    assert len(_terms()) > 50


def test_no_sentence_with_its_terms_contains_an_english_one(translated):
    wrong = []
    for code, name in _terms():
        for term in TERMS[name]:
            source = sentences(term)[0]
            fixed = [part for part in re.split(r"\{\w+\}", source) if part.strip(" ,")]
            values = dict.fromkeys(re.findall(r"\{(\w+)", "".join(sentences(code))), 0)
            given = dict.fromkeys(re.findall(r"\{(\w+)", source), 7)
            formed = Notice(code, {**values, name: Notice(term, given)}).text
            same = translated[source] == source  # such as RPCs
            if not same and any(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", formed) for part in fixed):
                wrong.append((code, term, formed))
    assert wrong == []


def test_a_name_is_given_as_a_term():
    """Of a transform and of a side, and a list."""
    makers = {"model": "model_name", "other": "model_name", "side": "side_name"}
    makers |= dict.fromkeys(("sizes", "kinds", "ends"), "any_of all_of")
    wrong, known = [], set(_terms())
    for place, call, codes in CALLS:
        for keyword in call.keywords:
            terms = {(code, keyword.arg) for code in codes or ()} & known
            maker = name_of(getattr(keyword.value, "func", keyword.value))
            one = isinstance(keyword.value, ast.Subscript)  # of several
            if terms and not one and maker not in makers.get(keyword.arg, maker).split():
                wrong.append((place, keyword.arg, ast.unparse(keyword.value)))
    assert wrong == []


def test_no_english_stands_in_the_values_of_a_call():
    texts = [
        (place, keyword.arg, ast.unparse(keyword.value))
        for place, call, _ in CALLS
        for keyword in call.keywords
        if isinstance(keyword.value, (ast.Constant, ast.BinOp)) and " " in str(codes_of(keyword.value))
    ]
    joined = [
        f"{path.name}:{node.lineno}"
        for path, nodes in SOURCES.items()
        for node in nodes
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "join"
        if codes_of(node.func.value) in ([" and "], [" or "])
    ]
    assert texts + joined == []


def test_what_runs_in_the_engine_forms_no_sentence():
    """It has no translator: it sends codes."""
    inside = [path for path in SOURCES if {"matching", "training", "templates"} & set(path.parts)]
    inside += [path for path in SOURCES if path.name in ("worker.py", "jobs.py", "protocol.py")]
    formed = [
        f"{path.name}:{node.lineno}"
        for path in inside
        for node in SOURCES[path]
        if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("messages")
        if any(alias.name == "text" for alias in node.names)
    ]
    assert len(inside) > 100
    assert formed == []


def test_every_transform_and_side_has_a_name():
    assert [f"model_{name}" for name in MODELS] == _beginning("model_")
    assert str(model_name("affine")) == "affine transform"
    assert [str(side_name("reference")), str(side_name("sensed"))] == ["reference", "sensed"]


def test_a_list_has_its_word_before_the_last():
    assert str(any_of([".tif", ".tiff", ".vrt"])) == ".tif, .tiff or .vrt"
    assert str(all_of(["0", "255"])) == "0 and 255"
    assert any_of([".tif"]) == ".tif"


def test_a_term_is_translated_where_its_sentence_is_read():
    """By the reader's language, though another process made it."""
    error = TiepointError("too_few_points", model=model_name("affine"), need=3, points=2)
    sent = Notice.from_json(error.notice.to_json())
    assert sent == error.notice
    german = {"affine transform": "Affin", sentences("too_few_points")[0]: "{model}: {need}, nicht {points}."}
    translate_with(lambda sentence: german.get(sentence, sentence))
    try:
        assert sent.message == "Affin: 3, nicht 2."
        assert text("transform_not_applicable", model=model_name("affine")) == "The Affin cannot be applied."
    finally:
        translate_with(str)
    assert sent.message == "The affine transform needs 3 control points and has 2."
