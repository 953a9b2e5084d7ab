"""What can happen to a rig on its way into a scene, done to a Specimen with its answer key kept true.

Every mutation takes a fresh Specimen and a random.Random and returns the specimens to try. After a mutation a label
may carry `may_miss` (its bone is gone or nameless: missing is as right as the bone itself or an accepted one).
"""

import math

from rig_corpus import CM_PER_MMD_UNIT, Specimen  # noqa: F401 (re-exported for scripts)

SWAPS = {"左": "右", "右": "左"}


def shuffled(specimen, random):
    order = list(range(len(specimen.names)))
    random.shuffle(order)
    specimen.order = order
    return [specimen]


def grouped_and_namespaced(specimen, random):
    specimen.groups = random.choice([["world", "characters", "hero_grp"], ["a"], ["geo_x", "rig"]])
    specimen.namespace = random.choice(["hero:", "shot_010:hero01:", "mixamorig1:", "Left:"])
    return [specimen]


def scaled(specimen, random):
    factor = 10.0 ** random.uniform(-2.0, 2.0)
    _transform(specimen, lambda p: (p[0] * factor, p[1] * factor, p[2] * factor))
    return [specimen]


def turned(specimen, random):
    rotation = _random_rotation(random, math.pi)
    _transform(specimen, lambda p: _rotate(rotation, p))
    return [specimen]


def mirrored(specimen, random):
    """A mirror image whose names are swapped with it: as good a figure as before, left where right was."""
    twins = _twins(specimen)
    specimen.names = [specimen.names[twins[index]] for index in range(len(specimen.names))]
    specimen.originals = [specimen.originals[twins[index]] for index in range(len(specimen.names))]
    _transform(specimen, lambda p: (-p[0], p[1], p[2]))
    specimen.key = {_other_keypoint(keypoint): label for keypoint, label in specimen.key.items()}
    return [specimen]


def sides_lie(specimen, random):
    """All names of one pair of limbs say the wrong side: positions win, or the figure must be confirmed."""
    twins = _twins(specimen)
    limb = random.choice([("hip", "knee", "ankle", "leg"), ("shoulder", "elbow", "wrist", "arm")])
    chosen = set()
    for keypoint, label in specimen.key.items():
        if any(part in keypoint for part in limb) and label["bone"] is not None:
            chosen.update([label["bone"], *label["accept"]])
    if any(twins[index] == index for index in chosen):
        return []
    names, originals = list(specimen.names), list(specimen.originals)
    for index in chosen:
        specimen.names[index], specimen.originals[index] = names[twins[index]], originals[twins[index]]
        specimen.names[twins[index]], specimen.originals[twins[index]] = names[index], originals[index]
    for label in specimen.key.values():
        label["may_miss"] = True
    return [specimen]


def one_pair_swapped(specimen, random):
    """The names of one left and one right bone are exchanged."""
    twins = _twins(specimen)
    pairs = [i for i in labelled_bones(specimen) if twins[i] != i]
    if not pairs:
        return []
    index = random.choice(pairs)
    other = twins[index]
    for names in (specimen.names, specimen.originals):
        names[index], names[other] = names[other], names[index]
    _may_miss(specimen, {index, other})
    return [specimen]


def neighbours_swapped(specimen, random):
    """The names of two neighbours in a limb are exchanged, on one side or on both."""
    side = random.choice("lr")
    limb = random.choice([("hip", "knee", "ankle"), ("shoulder", "elbow", "wrist")])
    first = random.choice([0, 1])
    changed = set()
    for each in [side] if random.random() < 0.5 else "lr":
        a, b = (specimen.key[f"{each}_{limb[k]}"]["bone"] for k in (first, first + 1))
        if a is None or b is None:  # legs of two joints
            return []
        for names in (specimen.names, specimen.originals):
            names[a], names[b] = names[b], names[a]
        changed |= {a, b}
    _may_miss(specimen, changed)
    return [specimen]


def one_on_a_helper(specimen, random):
    """The name of one limb joint stands on a new joint halfway down its bone, the joint itself has a strange name."""
    side = random.choice("lr")
    part, lower = random.choice([("knee", "ankle"), ("elbow", "wrist")])
    index, end = (specimen.key[f"{side}_{each}"]["bone"] for each in (part, lower))
    if index is None or end is None:  # legs of two joints
        return []
    parent = specimen.parents[end]
    a, b = specimen.positions[index], specimen.positions[end]
    specimen.parents.append(parent)
    specimen.positions.append(tuple((a[k] + b[k]) / 2.0 for k in range(3)))
    specimen.names.append(specimen.names[index])
    specimen.originals.append(specimen.originals[index])
    specimen.skin.append(True)
    specimen.names[index], specimen.originals[index] = "qzz", None
    specimen.parents[end] = len(specimen.names) - 1
    _may_miss(specimen, {index})
    return [specimen]


def posed(specimen, random):
    """In the middle of a dance, bind pose unknown: every joint turned, limbs by up to 60 degrees."""
    _pose(specimen, random)
    return [specimen]


def posed_with_bind_pose(specimen, random):
    specimen.rest = [tuple(p) for p in specimen.positions]
    _pose(specimen, random)
    return [specimen]


def one_dropped(specimen, random):
    return [_without(specimen, index) for index in labelled_bones(specimen)]


def one_renamed(specimen, random):
    return [_renamed(specimen, index, random) for index in labelled_bones(specimen)]


def posed_and_one_renamed(specimen, random):
    _pose(specimen, random)
    return [_renamed(specimen, random.choice(labelled_bones(specimen)), random)]


def posed_and_one_dropped(specimen, random):
    _pose(specimen, random)
    return [_without(specimen, random.choice(labelled_bones(specimen)))]


def all_at_once(specimen, random):
    """In a group and a namespace, posed, with helpers and hair, one name lost."""
    grouped_and_namespaced(specimen, random)
    _pose(specimen, random)
    hundreds_of_hair_bones(specimen, random)
    helpers_inserted(specimen, random)
    specimen.rotations += [None] * (len(specimen.names) - len(specimen.rotations))
    return [_renamed(specimen, random.choice(labelled_bones(specimen)), random)]


def helpers_inserted(specimen, random):
    """Joints with strange names between other joints, on one side only or on both."""
    for count in range(8):
        index = random.choice(labelled_bones(specimen))
        parent = specimen.parents[index]
        if parent is None:
            continue
        share = random.choice([0.0, 0.3, 0.5, 0.7, 1.0])
        a, b = specimen.positions[parent], specimen.positions[index]
        specimen.parents.append(parent)
        specimen.positions.append(tuple(a[k] + share * (b[k] - a[k]) for k in range(3)))
        specimen.names.append(f"qhelp{count}_{random.randint(10, 99)}")
        specimen.originals.append(None)
        specimen.skin.append(random.random() < 0.5)
        specimen.parents[index] = len(specimen.names) - 1
    return [specimen]


def hundreds_of_hair_bones(specimen, random):
    anchors = [specimen.key[name]["bone"] for name in ("upper_neck", "pelvis", "thorax") if name in specimen.key]
    anchors = [index for index in anchors if index is not None]
    for chain in range(40):
        parent = random.choice(anchors)
        x, y, z = specimen.positions[parent]
        size = 5.0 * random.uniform(0.5, 2.0)
        kind = random.choice(["hair", "skirt", "髪", "スカート", "Ponytail", "cloth"])
        side = random.choice(["L", "R", ""])
        for link in range(10):
            y -= 0.3 * size
            specimen.parents.append(parent)
            specimen.positions.append((x + random.uniform(-size, size), y, z + random.uniform(-size, size)))
            specimen.names.append(f"{kind}_{chain}{side}_{link}")
            specimen.originals.append(None)
            specimen.skin.append(True)
            parent = len(specimen.names) - 1
    return [specimen]


MUTATIONS = (
    shuffled, grouped_and_namespaced, scaled, turned, mirrored, posed, posed_with_bind_pose, one_dropped, one_renamed,
    helpers_inserted, hundreds_of_hair_bones, one_pair_swapped, neighbours_swapped,
    one_on_a_helper, posed_and_one_renamed, posed_and_one_dropped, all_at_once, sides_lie,
)  # fmt: skip


def labelled_bones(specimen):
    """Bones that the key prefers, in order."""
    return sorted({label["bone"] for label in specimen.key.values() if label["bone"] is not None})


def _may_miss(specimen, indices):
    for keypoint, label in specimen.key.items():
        if label["bone"] in indices or any(specimen.key[name]["bone"] in indices for name in _sources(keypoint)):
            label["may_miss"] = True


def _sources(keypoint):
    return {
        "pelvis": ("l_hip", "r_hip"), "thorax": ("l_shoulder", "r_shoulder"),
        "head_top": ("l_hip", "r_hip", "neck", "upper_neck"), "nose_root": ("l_hip", "r_hip", "neck", "head"),
        "nose_tip": ("l_hip", "r_hip", "neck", "head"),
    }.get(keypoint, ())  # fmt: skip


def _renamed(specimen, index, random):
    copy = _copy(specimen)
    copy.names[index], copy.originals[index] = f"zxq{random.randint(10, 99)}_vnn", None
    _may_miss(copy, {index})
    return copy


def _without(specimen, dropped):
    copy = _copy(specimen)
    copy.gone = {dropped}
    for index, parent in enumerate(copy.parents):
        if parent == dropped:
            copy.parents[index] = copy.parents[dropped]
    _may_miss(copy, {dropped})
    return copy


def _copy(specimen):
    copy = Specimen(specimen.rig, specimen.route)
    for name, value in vars(specimen).items():
        setattr(copy, name, list(value) if isinstance(value, list) else value)
    copy.key = {keypoint: dict(label) for keypoint, label in specimen.key.items()}
    return copy


def _transform(specimen, function):
    specimen.positions = [function(p) for p in specimen.positions]
    specimen.transform = function


def _rotate(rotation, p):
    return tuple(sum(p[k] * rotation[k][column] for k in range(3)) for column in range(3))


def _random_rotation(random, limit):
    """A 3x3 rotation (row vectors) about a random axis by up to `limit` radians."""
    while True:
        axis = [random.uniform(-1.0, 1.0) for _ in range(3)]
        size = math.sqrt(sum(a * a for a in axis))
        if 0.1 < size < 1.0:
            break
    x, y, z = (a / size for a in axis)
    angle = random.uniform(-limit, limit)
    c, s = math.cos(angle), math.sin(angle)
    t = 1.0 - c
    return (
        (t * x * x + c, t * x * y + s * z, t * x * z - s * y),
        (t * x * y - s * z, t * y * y + c, t * y * z + s * x),
        (t * x * z + s * y, t * y * z - s * x, t * z * z + c),
    )


def _pose(specimen, random):
    limbs = set()
    for keypoint, label in specimen.key.items():
        if any(part in keypoint for part in ("hip", "knee", "ankle", "shoulder", "elbow", "wrist")):
            limbs.update([index for index in [label["bone"], *label["accept"]] if index is not None])
    by_place = {}
    specimen.rotations = [None] * len(specimen.names)
    rest = [tuple(p) for p in specimen.positions]
    order = sorted(range(len(specimen.names)), key=lambda index: _depth(specimen, index))
    for index in order:
        limit = math.radians(60.0 if index in limbs else 12.0)
        if _is_inside_limb(specimen, index, limbs):
            limit = 0.0  # twist joints turn about the limb only, which moves nothing
        here = (tuple(round(v, 4) for v in rest[index]), index in limbs)  # a D bone turns with the bone it copies
        own = by_place.setdefault(here, _random_rotation(random, limit))
        parent = specimen.parents[index]
        if parent is None:
            specimen.rotations[index] = own
            continue
        above = specimen.rotations[parent]
        offset = tuple(rest[index][k] - rest[parent][k] for k in range(3))
        moved = _rotate(above, offset)
        specimen.positions[index] = tuple(specimen.positions[parent][k] + moved[k] for k in range(3))
        specimen.rotations[index] = tuple(
            tuple(sum(own[row][k] * above[k][column] for k in range(3)) for column in range(3)) for row in range(3)
        )
    for keypoint, label in specimen.key.items():
        if label["how"].startswith("derived") and label.get("pos") and keypoint != "pelvis":
            label["pos"] = None  # only the bone that it moves with can be judged
    hips = [specimen.key[name]["bone"] for name in ("l_hip", "r_hip")]
    centre = [sum(specimen.positions[index][k] for index in hips) / 2.0 for k in range(3)]
    if specimen.key.get("pelvis"):
        specimen.key["pelvis"]["fixed_place"] = centre


def _is_inside_limb(specimen, index, limbs):
    """Between two joints of a limb, being none itself."""
    above = specimen.parents[index]
    while above is not None and above not in limbs:
        above = specimen.parents[above]
    if index in limbs or above is None:
        return False
    for limb in limbs:
        while limb is not None and limb != above:
            if limb == index:
                return True
            limb = specimen.parents[limb]
    return False


def _depth(specimen, index):
    depth = 0
    while specimen.parents[index] is not None:
        index, depth = specimen.parents[index], depth + 1
    return depth


def _other_keypoint(keypoint):
    for ours, theirs in (("l_", "r_"), ("r_", "l_")):
        if keypoint.startswith(ours):
            return theirs + keypoint[2:]
    for ours, theirs in (("_left", "_right"), ("_right", "_left")):
        if keypoint.endswith(ours):
            return keypoint[: -len(ours)] + theirs
    return keypoint


def _twins(specimen):
    """For each bone the one with the mirrored name, itself where there is none."""
    names = [bone["name"] for bone in specimen.rig["bones"]]
    number = {name: index for index, name in enumerate(names)}
    twins = list(range(len(specimen.names)))
    for index, name in enumerate(names):
        for other in _swapped_names(name):
            if other != name and other in number:
                twins[index] = number[other]
                break
    for index, twin in enumerate(twins):
        if twins[twin] != index:
            twins[index] = index
    return twins


def _swapped_names(name):
    yield "".join(SWAPS.get(character, character) for character in name)
    for ours, theirs in (
        ("Left", "Right"), ("Right", "Left"), (" L ", " R "), (" R ", " L "), ("_L_", "_R_"), ("_R_", "_L_"),
        ("_L0", "_R0"), ("_R0", "_L0"),
    ):  # fmt: skip
        if ours in name:
            yield name.replace(ours, theirs)
    if name[:2] in ("L_", "R_"):
        yield {"L": "R", "R": "L"}[name[0]] + name[1:]
    if name[:1] in "lr":  # lHip, and lhip where there is an rhip
        yield {"l": "r", "r": "l"}[name[0]] + name[1:]
    for ours, theirs in ((".L", ".R"), (".R", ".L"), ("_l", "_r"), ("_r", "_l"), ("_L", "_R"), ("_R", "_L")):
        if name.endswith(ours):
            yield name[: -len(ours)] + theirs
    if name[:1] in "LR" and name[1:2].isupper():
        yield {"L": "R", "R": "L"}[name[0]] + name[1:]
    if "\x8d¶" in name or "\x89E" in name:  # Shift-JIS left and right, read as Latin-1
        yield name.replace("\x8d¶", "\0").replace("\x89E", "\x8d¶").replace("\0", "\x89E")
