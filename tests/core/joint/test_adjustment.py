"""Scenes placed together are nearer to each other and to the truth, and what contradicts them is found."""

import builtins

import numpy as np
import pytest
from tiepoint.core.errors import TiepointError
from tiepoint.core.joint.adjustment import ADJUSTED, ALONE, TIED, UNPLACED, UNSETTLED, adjust
from tiepoint.core.joint.links import REFERENCE, Scene

from .networks import SIZE, between, link, neighbours, off, scenes_of, series, truth

pytest.importorskip("scipy")


def adjusted(maps, links, **kwargs):
    return adjust(scenes_of(links, len(maps), **kwargs), links)


def left_out(found, links):
    return {links[each.link].ends: each.settled for each in found.left_out}


def test_errors_within_the_series_fall_below_six_tenths():
    single, joint = [], []
    for seed in range(6):
        maps, links = series(12, np.random.default_rng(seed))
        before = scenes_of(links, 12)
        after = adjust(before, links)
        single.append(between([scene.base for scene in before], maps, neighbours(12)))
        joint.append(between([scene.transform for scene in after.scenes], maps, neighbours(12)))
        assert {scene.state for scene in after.scenes} == {ADJUSTED}
        assert after.left_out == ()
    assert np.sqrt(np.mean(np.square(single))) == pytest.approx(1.0, abs=0.15)  # 0.5 px, two scenes, two axes
    assert np.sqrt(np.mean(np.square(joint))) < 0.5 * np.sqrt(np.mean(np.square(single)))


def test_scenes_refused_alone_are_tied_in_right():
    maps, links = series(12, np.random.default_rng(3), refused=(3, 7, 11))
    found = adjusted(maps, links)
    for node, scene in enumerate(found.scenes):
        tied = node in (3, 7, 11)
        assert scene.state == (TIED if tied else ADJUSTED)
        assert off(scene.transform, maps[node]) < 1.2
        assert scene.confirmed
        assert 0.1 < scene.standard_error < 2.0
        assert not scene.contradicted
    assert found.scenes[7].neighbours == (3, 4, 6, 8, 10, 11)


def test_the_closure_told_is_the_true_one():
    maps, links = series(12, np.random.default_rng(5), noise=0.5, pairs=neighbours(12))
    found = adjusted(maps, links)
    # Each of three links is off by 0.5 px an axis: sqrt(3) * sqrt(2) * 0.5 around the loop.
    true = np.sqrt(6) * 0.5
    assert true / 1.5 < found.closure.rms < 1.5 * true
    assert 0.5 / 1.5 < found.link_error < 1.5 * 0.5
    assert 0.5 / 1.5 < found.anchor_error < 1.5 * 0.5
    assert len(found.closure.loops) > 30


@pytest.mark.parametrize("wrong", [(2, 5), (REFERENCE, 4), (REFERENCE, 0)])
def test_a_link_that_contradicts_its_loops_is_left_out(wrong):
    maps, links = series(12, np.random.default_rng(7), wrong=[wrong])
    found = adjusted(maps, links)
    assert left_out(found, links) == {wrong: True}
    assert found.left_out[0].off == pytest.approx(np.hypot(40, 25), abs=2.5)
    assert found.closure.rms < 2.0 < 8.0 < found.closure_of_all.rms
    for node, scene in enumerate(found.scenes):
        assert off(scene.transform, maps[node]) < 1.2
        assert scene.contradicted == (REFERENCE in wrong and node in wrong)
        assert scene.state == (TIED if scene.contradicted else ADJUSTED)


def test_a_link_off_by_a_few_pixels_is_left_out_too():
    maps, links = series(12, np.random.default_rng(2), wrong=[(REFERENCE, 5)], noise=0.3, away=(4.0, 2.0))
    found = adjusted(maps, links)
    assert left_out(found, links) == {(REFERENCE, 5): True}
    assert off(found.scenes[5].transform, maps[5]) < 0.8


def test_where_one_loop_contradicts_itself_each_scene_keeps_its_own():
    rng = np.random.default_rng(1)
    maps = truth(2, rng)
    links = [
        link(maps, REFERENCE, 0, rng),
        link(maps, REFERENCE, 1, rng, wrong=(40, 10)),
        link(maps, 0, 1, rng),
    ]
    before = scenes_of(links, 2)
    found = adjust(before, links)
    assert [scene.state for scene in found.scenes] == [UNSETTLED, UNSETTLED]
    assert left_out(found, links) == {(0, 1): False}
    for scene, known in zip(found.scenes, before):
        assert scene.transform is known.base
        assert not scene.confirmed


def test_the_end_of_a_chain_is_unsettled_and_the_rest_is_not():
    rng = np.random.default_rng(4)
    maps = truth(3, rng)
    links = [link(maps, REFERENCE, node, rng, wrong=(30, 30) if node == 0 else None) for node in range(3)]
    links += [link(maps, 0, 1, rng), link(maps, 1, 2, rng)]
    found = adjusted(maps, links)
    assert [scene.state for scene in found.scenes] == [UNSETTLED, ADJUSTED, ADJUSTED]
    assert left_out(found, links) == {(0, 1): False}


def test_a_refused_scene_whose_neighbours_disagree_is_not_tied_in():
    rng = np.random.default_rng(9)
    maps = truth(3, rng)
    links = [link(maps, REFERENCE, 0, rng), link(maps, REFERENCE, 2, rng), link(maps, 0, 2, rng)]
    links += [link(maps, 0, 1, rng), link(maps, 1, 2, rng, wrong=(25, -60))]
    found = adjusted(maps, links)
    assert [scene.state for scene in found.scenes] == [ADJUSTED, UNPLACED, ADJUSTED]
    assert found.scenes[1].transform is None
    assert left_out(found, links) == {(0, 1): False, (1, 2): False}


def test_registrations_of_a_cluster_that_contradict_each_other_are_not_averaged():
    rng = np.random.default_rng(11)
    maps = truth(3, rng)
    links = [link(maps, *ends, rng) for ends in [(0, 1), (1, 2), (0, 2), (REFERENCE, 0)]]
    links += [link(maps, REFERENCE, 1, rng, wrong=(-50, 20))]
    before = scenes_of(links, 3)
    found = adjust(before, links)
    assert [scene.state for scene in found.scenes] == [UNSETTLED, UNSETTLED, UNPLACED]
    assert found.scenes[0].transform is before[0].base
    assert found.scenes[1].transform is before[1].base


def test_a_scene_behind_one_neighbour_is_tied_but_not_confirmed():
    rng = np.random.default_rng(6)
    maps = truth(3, rng)
    links = [link(maps, *ends, rng) for ends in [(REFERENCE, 0), (REFERENCE, 1), (0, 1), (1, 2)]]
    found = adjusted(maps, links)
    assert [scene.state for scene in found.scenes] == [ADJUSTED, ADJUSTED, TIED]
    assert [scene.confirmed for scene in found.scenes] == [True, True, False]
    assert found.scenes[2].standard_error > 1.5 * found.scenes[1].standard_error


def test_a_scene_without_links_stays_and_one_alone_keeps_its_transform():
    rng = np.random.default_rng(8)
    maps = truth(3, rng)
    links = [link(maps, REFERENCE, 1, rng)]
    before = scenes_of(links, 3)
    found = adjust(before, links)
    assert [scene.state for scene in found.scenes] == [UNPLACED, ALONE, UNPLACED]
    assert found.scenes[1].transform is before[1].base
    assert found.scenes[1].correction is None
    assert np.isnan(found.closure.rms)
    assert found.closure.to_json()["rms_px"] is None


def test_coarse_scenes_are_judged_in_their_own_pixels():
    maps, links = series(9, np.random.default_rng(3), noise=2.0)
    assert adjusted(maps, links, pixel=4.0).left_out == ()


def test_no_series_and_no_links_are_no_error():
    assert adjust([], []).scenes == ()
    assert adjust([Scene(SIZE, None)], []).scenes[0].state == UNPLACED


def test_without_scipy_the_error_says_what_to_install(monkeypatch):
    maps, links = series(4, np.random.default_rng(0))
    known = builtins.__import__

    def without(name, *args, **kwargs):
        if name.startswith("scipy"):
            raise ImportError(name)
        return known(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(TiepointError) as caught:
        adjusted(maps, links)
    assert caught.value.code == "scipy_missing"
    assert "tiepoint[joint]" in caught.value.hint
