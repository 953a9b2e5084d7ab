"""Rigs with an answer key: read from JSON, built as scene joints for any import route, scored, and mutated.

A rig file holds bones (name, parent, position, skin), the names they get on each route into Maya, and for every
keypoint the bone that is right. Files: `tests/plugin/rigs` (small ones) and `tests/plugin/rigs/real` (94 whole ones).
"""

import json
import re
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(REPOSITORY / "maya_plugin" / "scripts"))

from pose_annotations.core.recognition.figure import SceneJoint  # noqa: E402
from pose_annotations.core.recognition.keypoint_positions import world_position  # noqa: E402

OWN_RIGS = REPOSITORY / "tests" / "plugin" / "rigs"
REAL_RIGS = OWN_RIGS / "real"
RIGHT, MISSING, WRONG = "right", "missing", "wrong"
CM_PER_MMD_UNIT = 8.0
# Distance to the key's position, as a share of H (hips to neck), up to which a derived keypoint is right. The crown is
# a number from the mesh, not from any bone: without a mesh only the bone it moves with can be right.
TOLERANCES = {"pelvis": 0.02, "thorax": 0.02, "nose_root": 0.1, "nose_tip": 0.1}


def read_rigs(*folders):
    """{id: rig} of every JSON file in the folders, sorted by name."""
    rigs = {}
    for folder in folders:
        for path in sorted(folder.glob("*.json")):
            rigs[path.stem] = json.loads(path.read_text(encoding="utf-8"))
    return rigs


def routes_of(rig):
    """The rig's import routes.

    Romaji once with the `namae` attribute that mmdpaimaya writes and once without; the English field once as a
    converter to FBX writes it, which takes the Japanese name where it is empty, and once alone.
    """
    routes = list(rig["maya"])
    routes += ["romaji_without_namae"] if "romaji" in routes else []
    return routes + ["english_or_japanese"] * ("english" in routes and "english_or_japanese" not in routes)


def maya_names(rig, route):
    """Node names on a route; what the corpus cannot derive exactly gets a name that says nothing."""
    if route == "english_or_japanese" and route not in rig["maya"]:
        pairs = zip([bone["name"] for bone in rig["bones"]], rig["maya"]["english"], strict=True)
        return [escaped(name) if _is_japanese(english, name) else english for name, english in pairs]
    names = rig["maya"][route.replace("_without_namae", "")]
    lost = "No_{0}_joint_yyy{0}" if route == "mmd4maya" else "bone_{0}"
    return [lost.format(index) if name is None else name for index, name in enumerate(names)]


def escaped(name):
    """A name as Maya's FBX reader writes it: every byte that no node's name may have as FBXASC and three digits."""
    return "".join(
        chr(byte) if byte < 128 and (chr(byte).isalnum() or byte == ord("_")) else f"FBXASC{byte:03d}"
        for byte in name.encode("utf-8")
    )


def _is_japanese(english, japanese):
    """Whether the English field of a bone is empty, or has the Japanese name, of which only bars are left in it."""
    bars = re.sub(r"[^0-9A-Za-z]", "_", japanese, flags=re.ASCII)
    return english is None or english.rstrip("0123456789") in (bars, bars.rstrip("0123456789"))


def maya_positions(rig):
    """Bone positions in Maya's axes and centimetres: MMD is left-handed (faces -z), so its z is turned over."""
    is_mmd = rig["coords"].get("front") == "-z"
    scale, z = (CM_PER_MMD_UNIT, -CM_PER_MMD_UNIT) if is_mmd else (1.0, 1.0)
    return [
        (p[0] * scale, p[1] * scale, p[2] * z) if p else (0.0, 0.0, 0.0) for p in (bone["pos"] for bone in rig["bones"])
    ]


class Specimen:
    """One rig on one route, ready to be changed: names, parents, positions, skin and the key, all by bone number."""

    def __init__(self, rig, route):
        self.rig, self.route = rig, route
        self.names = maya_names(rig, route)
        self.parents = [bone["parent"] if bone["parent"] >= 0 else None for bone in rig["bones"]]
        self.positions = maya_positions(rig)
        self.skin = [bool(bone.get("skin")) for bone in rig["bones"]]
        self.originals = [bone["name"] for bone in rig["bones"]] if route == "romaji" else [None] * len(self.names)
        self.slots = None  # of a HumanIK definition, where the scene has one
        self.rest = None  # bind pose positions, where the pose is another
        self.rotations = None  # 3x3 of each bone where posed
        self.order = None  # bone numbers in scene order
        self.gone = set()  # bones that were taken away
        self.groups = ["grp"]
        self.namespace = ""
        self.key = {
            _keypoint(set_name, keypoint): dict(label, set=set_name)
            for set_name in ("mpii", "drawings")
            if isinstance(rig["labels"].get(set_name), dict)
            for keypoint, label in rig["labels"][set_name].items()
        }

    def paths(self):
        """Full DAG path of each bone."""
        known = [None] * len(self.names)

        def path(index):
            if known[index] is None:
                parent = self.parents[index]
                above = "|" + "|".join(self.groups) if parent is None else path(parent)
                known[index] = f"{above}|{self.namespace}{self.names[index]}"
            return known[index]

        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, len(self.names) + 100))
        found = [path(index) for index in range(len(self.names))]
        sys.setrecursionlimit(limit)
        return found

    def joints(self):
        """SceneJoints in scene order; at rest each joint's axes lie along the world's."""
        paths = self.paths()
        return [
            SceneJoint(
                paths[index],
                None if self.parents[index] is None else paths[self.parents[index]],
                tuple(self.positions[index]),
                {"namae": self.originals[index]} if self.originals[index] else {},
                self.skin[index],
                self.rest[index] if self.rest else None,
                _matrix(self.positions[index], self.rotations[index] if self.rotations else None),
                _matrix(self.rest[index]) if self.rest else None,
                {"Character1": self.slots[index]} if self.slots and self.slots[index] else {},
            )
            for index in (self.order if self.order is not None else range(len(self.names)))
            if index not in self.gone
        ]


def _matrix(position, rotation=None):
    rows = rotation or ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
    return (*rows[0], 0.0, *rows[1], 0.0, *rows[2], 0.0, *position, 1.0)


def score(specimen, figure):
    """{keypoint: (RIGHT | MISSING | WRONG, what was answered)} for every keypoint of the key."""
    paths = specimen.paths()
    matrices = {joint.path: joint.matrix for joint in specimen.joints()}
    trunk = _trunk(specimen)
    results = {}
    for keypoint, label in specimen.key.items():
        mapping = (figure.joints if label["set"] == "mpii" else figure.drawings)[keypoint]
        results[keypoint] = (_judge(specimen, keypoint, label, mapping, paths, matrices, trunk), mapping)
    return results


def _keypoint(set_name, name):
    """The key writes arm_l for the drawings set's arm_left."""
    if set_name == "drawings" and name[-2:] in ("_l", "_r"):
        return name[:-1] + {"l": "left", "r": "right"}[name[-1]]
    return name


def _judge(specimen, keypoint, label, mapping, paths, matrices, trunk):
    if label["how"] == "absent":
        return RIGHT if mapping.kind == "none" else WRONG
    if mapping.kind == "none":
        return RIGHT if label.get("may_miss") else MISSING
    wanted = {paths[index] for index in [label["bone"], *label["accept"]] if index is not None}
    if mapping.kind in ("bone", "manual"):
        return RIGHT if set(mapping.nodes) <= wanted else WRONG
    hips = {paths[specimen.key[name]["bone"]] for name in ("l_hip", "r_hip") if specimen.key.get(name, {}).get("bone")}
    if keypoint == "pelvis" and mapping.rule == "mean" and not label.get("pos") and set(mapping.nodes) == hips:
        return RIGHT  # the key has names only: the mean of the hips is the pelvis, whatever it is called
    follows = {mapping.parameters.get("moves_with"), *mapping.nodes}
    expected = label.get("fixed_place") or label.get("place")
    if keypoint in TOLERANCES and expected is not None and trunk:
        x, y, z = world_position(mapping, matrices)
        distance = ((x - expected[0]) ** 2 + (y - expected[1]) ** 2 + (z - expected[2]) ** 2) ** 0.5
        return RIGHT if distance <= TOLERANCES[keypoint] * trunk else WRONG
    if label.get("may_miss") and not label.get("pos"):
        return RIGHT  # the joint it usually moves with is gone, and the key has no position to hold against it
    if keypoint == "thorax" and _carries_the_arms(specimen, label["bone"], paths, mapping.nodes):
        return RIGHT  # a joint between the key's and the arms: both arms hang from it
    return RIGHT if not wanted or follows & wanted else WRONG


def _carries_the_arms(specimen, host, paths, nodes):
    arms = [specimen.key[name]["bone"] for name in ("l_shoulder", "r_shoulder")]
    if host is None or None in arms or len(nodes) != 1:
        return False
    return nodes[0].startswith(paths[host] + "|") and all(paths[arm].startswith(nodes[0] + "|") for arm in arms)


def _trunk(specimen):
    """H of the key (mean of the hips to the neck, else the head, cm).

    Puts the key's positions in Maya's axes into label["place"].
    """
    is_mmd = specimen.rig["coords"].get("front") == "-z"
    transform = getattr(specimen, "transform", lambda point: point)
    for label in specimen.key.values():
        label.pop("place", None)
        if label.get("pos"):
            x, y, z = label["pos"]
            point = (x * CM_PER_MMD_UNIT, y * CM_PER_MMD_UNIT, -z * CM_PER_MMD_UNIT) if is_mmd else (x, y, z)
            label["place"] = transform(point)
    hips = [specimen.key.get(name, {}).get("place") for name in ("l_hip", "r_hip")]
    neck = specimen.key.get("neck", {}).get("place") or specimen.key.get("upper_neck", {}).get("place")
    if None in hips or neck is None:
        return None
    return sum((neck[axis] - (hips[0][axis] + hips[1][axis]) / 2.0) ** 2 for axis in range(3)) ** 0.5
