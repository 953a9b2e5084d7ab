"""Records of the pose document for generated pictures, marked as generated; boxes by the schema's rules."""

from trainer import __version__
from trainer.annotations import DRAWINGS21, MPII16, new_document, write_document
from trainer.annotations.boxes import JOINTS_RULE, box_of_joints, head_of_joints

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
    boxes = [box_of_joints(seen["pixels"], seen["states"], (size, size)) for _, seen, _ in people]
    heads = [head_of_joints(seen["pixels"], seen["states"]) for _, seen, _ in people]
    # a body may reach into the picture that none of its joints does
    extents = [box.bbox or seen["mesh_bbox"] for box, (_, seen, _) in zip(boxes, people, strict=True)]
    centres = [_round((x + width / 2, y + height / 2)) for x, y, width, height in extents]
    scales = [round(max(float(width), float(height), 1.0) / 200, 6) for _, _, width, height in extents]
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
                "bbox": _box(boxes[place].bbox),
                "bbox_rule": JOINTS_RULE,
                "mesh_bbox": _box(seen["mesh_bbox"]),
                "head_rect": _box(heads[place]),
                "head_rect_rule": None if heads[place] is None else JOINTS_RULE,
                "head_mesh_rect": _box(seen["head_mesh_rect"]),
                "drawings21": {
                    name: None if seen["drawings"].get(name) is None else _round(seen["drawings"][name])
                    for name in DRAWINGS21.joints
                },
                "joints_world": [_round(world[name]) for name in MPII16.joints],
                "camera": {
                    "world_to_camera": [_round(row, 7) for row in world_to_camera],
                    "projection": [_round(row, 7) for row in projection],
                },
                "synth": note,
            }
        )
    return records


def _box(values):
    return None if values is None else _round(values)


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
            "version": __version__,
            **settings,
        },
        "camera_matrices": "row vectors: [x y z 1] (cm) * world_to_camera * projection, / w, x right and y up in -1..1",
    }
    write_document(new_document(GENERATOR, source, records), path)
