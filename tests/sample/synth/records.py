"""Records of the pose document for generated pictures, marked as generated.

`scale_provided` follows the longer side of the part that the picture shows, so that training crops as prediction does
around a box: most drawings are cut. The plug-in takes the whole person's height; it is kept as `synth.height_px`.
"""

from trainer import __version__
from trainer.annotations import DRAWINGS21, MPII16, new_document, write_document

from .rig import LIMB_BONES

GENERATOR = "tests.sample.synth"


def _source(name):
    side, _, joint = name.partition("_")
    if joint in LIMB_BONES:
        return {"kind": "bone", "from": [("左" if side == "l" else "右") + LIMB_BONES[joint]], "rule": "position"}
    if name == "pelvis":
        return {"kind": "derived", "from": ["左足", "右足"], "rule": "mean"}
    if name == "thorax":
        return {"kind": "derived", "from": ["上半身2"], "rule": "rest_offset"}
    if name == "upper_neck":
        return {"kind": "bone", "from": ["頭"], "rule": "position"}
    return {"kind": "derived", "from": ["頭"], "rule": "rest_offset"}


SOURCES = [_source(name) for name in MPII16.joints]


def _round(values, digits=4):
    return [round(float(v), digits) + 0.0 for v in values]


def picture_records(image, size, number, camera, people, note):
    """One record a person.

    Args:
        image: path below the document's picture folder.
        number: of the frame.
        people: [(character, what `visibility.see` found, {keypoint: world point})].
        note: further keys, kept as they are.
    """
    rows = [_joint_row(seen) for _, seen, _ in people]
    centres = [_round((s["bbox"][0] + s["bbox"][2] / 2, s["bbox"][1] + s["bbox"][3] / 2)) for _, s, _ in people]
    scales = [round(float(max(seen["bbox"][2:])) / 200, 6) for _, seen, _ in people]
    world_to_camera, projection = camera.world_to_camera().tolist(), camera.projection().tolist()
    records = []
    for place, (character, seen, world) in enumerate(people):
        others = [i for i in range(len(people)) if i != place]
        records.append(
            {
                "dataset": "synth",
                "img_paths": image,
                "img_width": size,
                "img_height": size,
                "isValidation": 0,
                "people_index": place + 1,
                "annolist_index": number + 1,
                "numOtherPeople": len(others),
                "objpos": centres[place],
                "scale_provided": scales[place],
                "joint_self": rows[place],
                "joint_others": [rows[i] for i in others],
                "objpos_other": [centres[i] for i in others],
                "scale_provided_other": [scales[i] for i in others],
                "frame": number,
                "character": character,
                "joint_state": seen["states"],
                "joint_source": SOURCES,
                "bbox": _round(seen["bbox"]),
                "head_rect": None if seen["head"] is None else _round(seen["head"]),
                "drawings21": {
                    name: None if seen["drawings"].get(name) is None else _round(seen["drawings"][name])
                    for name in DRAWINGS21.joints
                },
                "joints_world": [_round(world[name]) for name in MPII16.joints],
                "camera": {
                    "world_to_camera": [_round(row, 7) for row in world_to_camera],
                    "projection": [_round(row, 7) for row in projection],
                },
                "synth": {**note, "height_px": round(float(seen["height_px"]), 3)},
            }
        )
    return records


def _joint_row(seen):
    return [
        [0.0, 0.0, 0] if state == "behind" else [*_round(pixel), int(state == "visible")]
        for pixel, state in zip(seen["pixels"], seen["states"], strict=True)
    ]


def write_part(path, records, settings, images):
    """A valid document of some frames, whole or not at all; `settings` say how they were generated."""
    source = {
        "scene": None,
        "camera": None,
        "images": images,
        "generator": {
            "name": GENERATOR,
            "synthetic": True,
            "scale_rule": "longer side of the visible box",
            "version": __version__,
            **settings,
        },
        "camera_matrices": "row vectors: [x y z 1] (cm) * world_to_camera * projection, / w, x right and y up in -1..1",
    }
    write_document(new_document(GENERATOR, source, records), path)
