"""Three figures of three import routes in one scene: each has its record, and Blender sees them as the records say."""

import json
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "sample"))

import build  # noqa: E402
import picture_proof  # noqa: E402
from stage.description import assemble  # noqa: E402
from stage.markers import DRAWINGS, drawings_markers, keypoint_markers  # noqa: E402
from stage.parts import OWN, part_of  # noqa: E402

LOOKS = ("sakura", "kaede", "aoi")
FRAMES = tuple(range(1, 48, 2))


@pytest.fixture(scope="module")
def description():
    return assemble("duet", json.loads((Path(__file__).parent / "duet.json").read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def document(description, tmp_path_factory):
    folder = tmp_path_factory.mktemp("export")
    described = {**description, "cameras": [description["camera"]]}
    return picture_proof.export(described, folder, FRAMES, occlusion=True)["shotCam"]


def records_of(document):
    """{(frame, look): record}"""
    found = {}
    for record in document["annotations"]:
        look = next(look for look in LOOKS if look in record["character"])
        assert (record["frame"], look) not in found
        found[record["frame"], look] = record
    return found


@pytest.mark.slow
def test_every_figure_has_a_record_in_every_frame(document):
    assert set(records_of(document)) == {(frame, look) for frame in FRAMES for look in LOOKS}


@pytest.mark.slow
def test_each_record_lists_the_joints_of_the_two_others(document):
    records = records_of(document)
    for (frame, look), record in records.items():
        others = [records[frame, other]["joint_self"] for other in LOOKS if other != look]
        assert record["numOtherPeople"] == 2
        assert sorted(record["joint_others"]) == sorted(others)


@pytest.mark.slow
@pytest.mark.blender
def test_blender_renders_the_joints_of_all_three_where_the_records_say(description, document, tmp_path):
    frames = (1, 17, 33, 47)
    markers = [
        {**marker, "name": f"{figure['look']} {marker['name']}"}
        for number, figure in enumerate(description["figures"])
        for marker in keypoint_markers(figure, number) + drawings_markers(figure, number)
    ]
    described = {**description, "cameras": [description["camera"]]}
    seen = picture_proof.photograph(described, tmp_path, frames, markers)["shotCam"]
    records = records_of(document)
    compared = {}
    for frame in frames:
        for look in LOOKS:
            record = records[frame, look]
            rows = zip(document["skeleton"]["joints"], record["joint_self"], record["joint_state"], strict=True)
            places = {keypoint: (*joint[:2], state) for keypoint, joint, state in rows}
            places.update({name: (*record["drawings21"][name], "") for name in DRAWINGS})
            compared.setdefault(look, {})[frame] = {
                name: (*place, *seen[str(frame)][f"{look} {name}"]) for name, place in places.items()
            }

    found = picture_proof.distances(compared, (256, 256))
    print(f"{len(found)} joints, worst {found[-1]}")
    assert len(found) > 200
    assert found[-1][0] < 0.12


@pytest.mark.slow
@pytest.mark.blender
def test_figures_and_props_hide_each_other_as_blender_rays_say(description, document, tmp_path, record_property):
    records = records_of(document)
    compared, hidden_by_others, differing = 0, 0, []
    for number, figure in enumerate(description["figures"]):
        met = rays(description, number, tmp_path)
        for frame in FRAMES:
            record = records[frame, figure["look"]]
            for keypoint, state in zip(document["skeleton"]["joints"], record["joint_state"], strict=True):
                if state not in ("visible", "occluded"):
                    continue
                hits = met[str(frame)][keypoint]
                foreign = [thing for owner, thing in hits if owner != number]
                own = [thing for owner, thing in hits if owner == number and thing not in OWN[keypoint]]
                compared += 1
                hidden_by_others += bool(foreign)
                if bool(foreign or own) != (state == "occluded"):
                    differing.append((figure["look"], frame, keypoint, state, hits))
    agreement = 1 - len(differing) / compared
    record_property("agreement", agreement)
    print(f"{compared} joints, {hidden_by_others} behind others, agreement {100 * agreement:.2f} %, {differing}")

    assert compared > 900
    assert hidden_by_others > 100
    assert agreement > 0.99, differing


def rays(description, number, folder):
    (folder / "description.json").write_text(json.dumps(description), encoding="utf-8")
    job = {
        "task": "sight",
        "description": str(folder / "description.json"),
        "markers": keypoint_markers(description["figures"][number], number),
        "segments": {bone["name"]: part_of(bone["name"]) for f in description["figures"] for bone in f["bones"]},
        "frames": list(FRAMES),
        "output": str(folder / f"sight{number}.json"),
    }
    build.run_blender(job)
    return json.loads((folder / f"sight{number}.json").read_text(encoding="utf-8"))
