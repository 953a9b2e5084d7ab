"""`trainer gap` without pictures: poses, proportions and views of two sets, from their joints alone."""

import itertools
import json

import numpy as np
import pytest

from trainer.annotations import MPII16, read_document
from trainer.gap.compare import farthest_poses
from trainer.gap.distances import clusters, frechet, gap, pose_distances, principal, wasserstein
from trainer.gap.pose_gap import compare_poses
from trainer.gap.poses import (
    POSTURES,
    PROPORTIONS,
    VIEWS,
    Poses,
    angles_deg,
    heads_tall,
    mirrored,
    normalised,
    postures,
    proportions,
    ratios,
    views,
)

SIDES = [[r, left] for r, left in MPII16.pairs]


def people(make_record, count, seed=0, bend=1.0):
    """Standing people with random elbows, wrists, knees and ankles: `bend` times 60 pixels."""
    dice = np.random.default_rng(seed)
    records = []
    for number in range(count):
        record = make_record(img_paths=f"{number}.png")
        for k in (0, 1, 4, 5, 10, 11, 14, 15):
            for axis in (0, 1):
                record["joint_self"][k][axis] += float(bend * dice.uniform(-60, 60))
        records.append(record)
    return records


def pose_of(xy):
    return Poses(np.asarray(xy, float)[None], np.ones((1, 16), bool), [(0, 0)])


def figures(call, *arguments):
    code, out, err = call("gap", *arguments, "--json")
    assert code == 0, err
    return json.loads(out)["poses"]


def test_two_sets_of_one_kind_are_about_one_floor_apart_and_others_many(call, write_tree, make_record):
    first, second, wild = (
        write_tree(people(make_record, 60, seed, bend), f"{name}.pose.json")
        for seed, name, bend in ((1, "first", 1.0), (2, "second", 1.0), (3, "wild", 3.0))
    )
    alike, apart = (figures(call, first, "--against", other) for other in (second, wild))
    elbow = {row["name"]: row for row in alike["angles_deg"]}["elbow: bent by"]
    assert elbow["times_floor"] < 2.5
    assert {row["name"]: row for row in apart["angles_deg"]}["forearm against the vertical"]["times_floor"] > 3
    assert apart["diversity"]["covered"] < 0.3 < alike["diversity"]["covered"] < 0.7
    assert apart["diversity"]["drawn_to_nearest_other"] > 1.5 * apart["diversity"]["rendered_to_nearest_other"]
    assert (alike["people"]["rendered"], alike["people"]["drawn"]) == (60, 60)


def test_a_set_seen_in_a_mirror_is_the_same_set(call, write_tree, make_record):
    records = people(make_record, 12)
    turned = json.loads(json.dumps(records))
    for record in turned:
        rows = record["joint_self"]
        record["joint_self"] = [[640 - rows[k][0], *rows[k][1:]] for k in MPII16.flip_permutation]
    found = figures(call, write_tree(records, "a.pose.json"), "--against", write_tree(turned, "b.pose.json"))
    assert max(row["distance"] for row in found["angles_deg"] + found["ratios"]) == pytest.approx(0, abs=1e-9)
    assert found["diversity"]["drawn_to_nearest_rendered"] == pytest.approx(0, abs=1e-5)
    assert {share["lacking"] for share in found["shares"] if share["kind"] != "cluster"} == {0.0}


def test_sitting_drawings_are_lacking_among_standing_frames(call, write_tree, make_record):
    sitting = people(make_record, 40, 5, 0.1)
    for record in sitting:
        for k, xy in ((1, (200, 275)), (4, (440, 275)), (0, (200, 360)), (5, (440, 360))):
            record["joint_self"][k][:2] = xy
    standing = people(make_record, 40, 6, 0.1)
    found = figures(
        call, write_tree(standing, "s.pose.json"), "--against", write_tree(sitting + standing[:10], "d.pose.json")
    )
    share = next(one for one in found["shares"] if one["name"] == "sitting")
    assert (share["rendered"], share["drawn"]) == (0.0, 0.8)
    assert (
        0.6 < share["interval"][0] < share["lacking"] == 0.8 < share["interval"][1] < 0.95 or share["interval"][0] > 0
    )


def test_the_table_names_what_is_compared_and_needs_no_picture(call, write_tree, make_record):
    first, second = (write_tree(people(make_record, 12, n), f"{n}.pose.json") for n in (1, 2))
    code, out, err = call("gap", first, first, "--against", second)
    assert code == 0, err
    assert "posture: upright" in out and "elbow: bent by" in out and "whole body in heads" in out
    assert "drawn poses that the set comes near" in out
    assert "95 % interval over people" in out


def test_too_few_people_leave_dashes_and_no_one_is_an_error(call, write_tree, make_record):
    few = write_tree(people(make_record, 1), "few.pose.json")
    code, out, err = call("gap", few, "--against", few)
    assert code == 0, err
    assert "Too few people have all joints" in out
    assert "NaN" not in call("gap", few, "--against", few, "--json")[1]
    code, _, err = call("gap", few, "--against", few, "--split", "test")
    assert code == 1
    assert f"{few}: holds nobody of split test" in err


def test_people_without_some_joints_count_where_they_have_them(call, write_tree, make_record):
    cut = people(make_record, 20)
    for record in cut:
        for k in (0, 1, 4, 5):
            record["joint_self"][k], record["joint_state"][k] = [0.0, 0.0, 0], "missing"
    whole = write_tree(people(make_record, 20, 3), "whole.pose.json")
    found = figures(call, whole, "--against", write_tree(cut, "cut.pose.json"))
    rows = {row["name"]: row for row in found["angles_deg"]}
    assert rows["knee: bent by"]["drawn_people"] == 0 and rows["knee: bent by"]["distance"] is None
    assert rows["elbow: bent by"]["drawn_people"] == 20
    assert found["diversity"]["drawn_whole_people"] == 0
    posture = {one["name"]: one for one in found["shares"] if one["kind"] == "posture"}
    assert posture["not known"]["drawn"] == 1.0 and posture["upright"]["rendered"] == 1.0
    # Of nobody it is known: that is no share of 0 %, and no lack of what the frames have.
    assert (posture["upright"]["drawn"], posture["upright"]["lacking"]) == (None, None)
    assert posture["upright"]["interval"] == [None, None]


def test_shares_are_of_the_people_of_whom_it_is_known(call, write_tree, make_record):
    some = people(make_record, 20, 1, 0.1)
    for record in some[:15]:
        for k in (0, 1, 4, 5):
            record["joint_self"][k], record["joint_state"][k] = [0.0, 0.0, 0], "missing"
    whole = write_tree(people(make_record, 20, 3, 0.1), "whole.pose.json")
    found = figures(call, whole, "--against", write_tree(some, "some.pose.json"))
    posture = {one["name"]: one for one in found["shares"] if one["kind"] == "posture"}
    assert (posture["upright"]["drawn"], posture["not known"]["drawn"]) == (1.0, 0.75)


STANDING = np.array([
    [290, 440], [292, 360], [295, 280], [345, 280], [348, 360], [350, 440], [320, 280], [320, 180], [320, 160],
    [320, 90], [240, 290], [250, 235], [275, 180], [365, 180], [390, 235], [400, 290],
])  # fmt: skip


def test_postures_and_views_of_drawn_up_figures():
    turned = STANDING[:, ::-1] * [1, 1]
    kneeling_up = STANDING.copy()
    kneeling_up[[0, 5]] = [[200, 362], [250, 362]]  # shins lie on the ground, thighs hang: upright, not sitting
    bent = STANDING.copy()
    bent[[7, 8, 9]] = [[420, 285], [440, 290], [500, 310]]
    words = [POSTURES[postures(pose_of(xy))[0]] for xy in (STANDING, turned, kneeling_up, bent)]
    assert words == ["upright", "lying or head down", "upright", "bent over"]
    side, back = STANDING.copy(), STANDING.copy()
    side[[12, 13], 0] = [316, 324]
    back[[12, 13]] = STANDING[[13, 12]]
    assert [VIEWS[views(pose_of(xy))[0]] for xy in (STANDING, side, back)] == ["front", "side", "back"]
    # 70 of head; 20 + 100 of neck and trunk, 80.06 + 80.02 of the longer leg
    assert heads_tall(pose_of(STANDING))[0] == pytest.approx((70 + 120 + 160.08) / 70, abs=0.001)


def test_angles_and_lengths_are_those_of_a_figure_worked_out_by_hand():
    figure = STANDING.copy()  # trunk upright; upper body 100 + 20 + 70 = 190 long
    figure[[12, 11, 10]] = [[275, 180], [275, 230], [235, 230]]  # right arm hangs, its forearm points sideways
    figure[[13, 14, 15]] = [[365, 180], [415, 180], [465, 180]]  # left arm straight out
    figure[[2, 1, 0]] = [[295, 280], [295, 360], [255, 400]]  # right shin bent aside by 45 degrees
    figure[[3, 4, 5]] = [[345, 280], [345, 340], [345, 440]]
    expected = {
        "trunk against the vertical": [0], "head against the vertical": [0], "neck: head against trunk": [0],
        "shoulder: upper arm from hanging": [0, 90], "elbow: bent by": [90, 0],
        "forearm against the vertical": [90, 90], "hip: thigh from standing": [0, 0], "knee: bent by": [45, 0],
        "shin against the vertical": [45, 0],
    }  # fmt: skip
    found = {name: values[0].tolist() for name, values in angles_deg(pose_of(figure)).items()}
    assert found == {name: pytest.approx(values, abs=1e-5) for name, values in expected.items()}
    lengths = {
        "head": [70], "trunk": [100], "shoulders": [90], "hips": [50], "upper arm": [50, 50], "forearm": [40, 50],
        "thigh": [80, 60], "shin": [56.5685, 100],
    }  # fmt: skip
    found = {name: (190 * values[0]).tolist() for name, values in ratios(pose_of(figure)).items()}
    assert found == {name: pytest.approx(values, abs=1e-3) for name, values in lengths.items()}


@pytest.mark.parametrize(
    ("head_px", "word"),
    [(200, "below 3 heads"), (100, "3 to 4.5 heads"), (70, "4.5 to 6 heads"), (40, "6 heads and more")],
)
def test_proportions_are_told_by_the_length_in_heads(head_px, word):
    figure = STANDING.copy()
    figure[9, 1] = figure[8, 1] - head_px
    assert PROPORTIONS[proportions(pose_of(figure))[0]] == word


def test_the_frame_nearest_in_pose_and_the_drawings_farthest_from_any(write_tree, make_record):
    frames = people(make_record, 12, 1)
    drawings = json.loads(json.dumps(frames[::-1]))
    drawings[3]["joint_self"][15][0] += 60  # a little away from its frame, and another far
    for k in (10, 11, 14, 15):
        drawings[8]["joint_self"][k][1] = 60
    rendered, drawn = (
        Poses.of([read_document(write_tree(some, name))])
        for some, name in ((frames, "f.pose.json"), (drawings, "d.pose.json"))
    )
    found = compare_poses(rendered, drawn)
    others = [n for n in range(12) if n != 8]
    assert found.nearest[others].tolist() == [11 - n for n in others]
    assert farthest_poses(found, 3)[:2].tolist() == [8, 3]


def test_what_is_lacking_within_chance_is_not_to_be_rendered(write_tree, make_record):
    first, second = (
        Poses.of([read_document(write_tree(people(make_record, 20, seed), f"{seed}.pose.json"))]) for seed in (1, 2)
    )
    found = compare_poses(first, second)
    assert max(share.lacking for share in found.shares) > 0
    assert found.to_render == []


def test_a_split_is_of_the_drawings_alone(call, write_tree, make_record):
    drawn = people(make_record, 20, 2)
    for number, record in enumerate(drawn):
        record["split"] = "test" if number < 12 else "train"
    frames, drawings = write_tree(people(make_record, 15, 1), "f.pose.json"), write_tree(drawn, "d.pose.json")
    found = figures(call, frames, "--against", drawings, "--split", "test")
    assert found["people"] == {"rendered": 15, "drawn": 12}


def test_distances_are_those_of_plain_loops():
    dice = np.random.default_rng(3)
    first, second = dice.normal(0, 1, 30), dice.normal(1, 2, 30)
    assert wasserstein(first, second) == pytest.approx(np.abs(np.sort(first) - np.sort(second)).mean())
    assert wasserstein(np.array([0.0, 0.0, 1.0]), np.array([2.0, np.nan])) == pytest.approx(5 / 3)
    # Two Gaussians along one axis: (difference of means)² + (difference of deviations)²
    one, other = np.array([[-1.0], [1.0]]), np.array([[2.0], [6.0]])
    assert frechet(one, other) == pytest.approx(16 + (np.sqrt(8) - np.sqrt(2)) ** 2)
    shapes = dice.normal(size=(5, 14, 2))
    near, is_turned = pose_distances(shapes, shapes[:2])
    flipped = mirrored(shapes)
    for n, m in itertools.product(range(5), range(2)):
        direct = np.mean([np.hypot(*(shapes[n, k] - shapes[m, k])) for k in range(14)])
        other_side = np.mean([np.hypot(*(shapes[n, k] - flipped[m, k])) for k in range(14)])
        assert near[n, m] == pytest.approx(min(direct, other_side), abs=1e-5)
        assert is_turned[n, m] == (other_side < direct)


def test_the_floor_is_what_two_samples_of_one_kind_have_on_average():
    """At unequal sizes too, and for a distance that falls as the root and one that falls as the sum of 1/n and 1/m."""
    for distance, power, shape in ((wasserstein, 1, ()), (frechet, 2, (3,))):
        apart, floors = [], []
        for seed in range(40):
            dice = np.random.default_rng(seed)
            first, second = dice.normal(size=(60, *shape)), dice.normal(size=(300, *shape))
            found = gap(first, second, distance, dice, power)
            apart.append(found.distance)
            floors.append(found.floor)
        assert np.mean(floors) == pytest.approx(np.mean(apart), rel=0.25)


def test_clusters_are_groups_of_poses_whichever_way_they_look():
    dice = np.random.default_rng(0)
    kinds = normalised(pose_of(STANDING), np.array([0])), dice.normal(size=(1, 14, 2))
    shapes = np.concatenate([np.repeat(kind, 10, axis=0) for kind in kinds]) + dice.normal(0, 0.01, (20, 14, 2))
    shapes[::2] = mirrored(shapes[::2])
    means = clusters(shapes, 2, dice)
    own = pose_distances(shapes, means)[0].argmin(axis=1)
    assert len(set(own[:10])) == len(set(own[10:])) == 1 and own[0] != own[10]


def test_principal_directions_keep_the_variance_they_say():
    rows = np.random.default_rng(0).normal(size=(50, 4)) * [10, 1, 0.1, 0.1]
    mean, directions, kept = principal(rows, 1)
    share = ((rows - mean) @ directions).var() / rows.var(axis=0).sum()
    assert directions.shape == (4, 1) and kept == pytest.approx(share)
