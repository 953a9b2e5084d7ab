"""xform, move, rotate, scale, pointPosition: reading and setting transforms in the user's units (command page xform).

World positions come from world matrices in centimetres and are then converted, since matrices ignore the user's unit.
"""

from __future__ import annotations

from maya_scene import DagPath

from maya.api._matrices import MMatrix
from maya.api._rotations import MEulerRotation
from maya.api._vectors import MPoint

from ._call import StandinLimitation, command
from ._names import component, find_path, scene, selection_or

_ORDERS = ("xyz", "yzx", "zxy", "xzy", "yxz", "zyx")
_CHANNELS = {
    "translation": "translate",
    "rotation": "rotate",
    "scale": "scale",
    "shear": "shear",
    "rotateAxis": "rotateAxis",
    "rotatePivot": "rotatePivot",
    "scalePivot": "scalePivot",
    "rotateTranslation": "rotatePivotTranslate",
    "scaleTranslation": "scalePivotTranslate",
}


def to_ui(length_cm):
    """Centimetres in the user's linear unit."""
    return length_cm / scene().units.cm


def to_cm(length):
    return length * scene().units.cm


def to_ui_angle(radians):
    return radians / scene().units.rad


def to_radians(angle):
    return angle * scene().units.rad


def matrix_of(rows):
    return MMatrix([value for row in rows for value in row])


def world(path):
    return matrix_of(scene().world_matrix(path))


def parent_world(path):
    return matrix_of(scene().parent_matrix(path))


def world_point(path):
    """Where the transform's rotate pivot-free origin is, in the user's unit: row 3 of its world matrix."""
    matrix = world(path)
    return [to_ui(matrix.getElement(3, column)) for column in range(3)]


def pivot_cm(path, which):
    """The world position in cm of a rotate or scale pivot."""
    local = MPoint(scene().get(path.node.plug(which)))
    return list(local * world(path))[:3]


def set_world_point(path, position):
    """Moves a transform so that its origin lies at a world position (user's unit)."""
    target = MPoint(*(to_cm(value) for value in position)) * parent_world(path).inverse()
    now = world(path) * parent_world(path).inverse()
    old = scene().get(path.node.plug("translate"))
    shift = [target[column] - now.getElement(3, column) for column in range(3)]
    scene().set(path.node.plug("translate"), tuple(old[column] + shift[column] for column in range(3)))


def _world_translation(path):
    """xform -ws -t answers the pivot's world position less the local pivot, which is the origin for usual transforms.

    Command page: with -worldSpace, translation is that of the transform including its pivots; for joints and for
    transforms with pivots at the origin it is row 3 of the world matrix. Only these are answered.
    """
    return [to_ui(value) for value in (world(path).getElement(3, column) for column in range(3))]


def rotation_of(matrix, order):
    """Angles in the user's unit of a matrix's rotation."""
    return [to_ui_angle(value) for value in MEulerRotation.decompose(matrix, order)]


@command(
    "xform",
    flags="absolute boundingBox euler matrix objectSpace pivots preserve relative rotateAxis rotateOrder rotatePivot "
    "rotateTranslation rotation scale scalePivot scaleTranslation shear translation worldSpace centerPivots "
    "zeroTransformPivots",
)
def xform(call):
    items = selection_or(call.args)
    if call.query:
        return _query(call, items)
    for item in items:
        _apply(call, item if isinstance(item, DagPath) else find_path(item))
    return None


def _query(call, items):
    asked = next((f for f in call.flags if f not in ("worldSpace", "objectSpace", "absolute", "relative", "euler")), "")
    if items and not isinstance(items[0], DagPath):
        piece = component(items[0])
        if piece is not None:
            return _component_positions(call, piece, asked)
    paths = [item if isinstance(item, DagPath) else find_path(item) for item in items]
    if asked == "boundingBox":
        from ._meshes import bounding_box

        return [to_ui(value) for value in bounding_box(paths, call.on("worldSpace"))]
    path = paths[0] if paths[0].node.is_transform else paths[0].parent
    node = path.node
    in_world = call.on("worldSpace")
    if asked == "matrix":
        rows = scene().world_matrix(path) if in_world else scene().local_matrix(node)
        return [value for row in rows for value in row]
    if asked == "rotateOrder":
        return _ORDERS[int(scene().get(node.plug("rotateOrder")))]
    if asked == "pivots":
        return _pivots(path, in_world, "rotatePivot") + _pivots(path, in_world, "scalePivot")
    if asked in ("rotatePivot", "scalePivot"):
        return _pivots(path, in_world, asked)
    if in_world and asked == "translation":
        return _world_translation(path)
    if in_world and asked == "rotation":
        return rotation_of(world(path), int(scene().get(node.plug("rotateOrder"))))
    if in_world and asked == "scale":
        rows = scene().world_matrix(path)
        return [sum(value * value for value in row[:3]) ** 0.5 for row in rows[:3]]
    if asked not in _CHANNELS:
        raise StandinLimitation(f"xform: the stand-in does not query {asked or 'nothing'}")
    return list(scene().get_ui(node.plug(_CHANNELS[asked])))


def _pivots(path, in_world, which):
    if in_world:
        return [to_ui(value) for value in pivot_cm(path, which)]
    return list(scene().get_ui(path.node.plug(which)))


def _component_positions(call, piece, asked):
    if asked != "translation":
        raise StandinLimitation(f"xform: the stand-in answers only the translation of components, not {asked}")
    path, kind, indices = piece
    if kind != "vtx":
        raise StandinLimitation("xform: the stand-in answers vertex positions only")
    points = scene().mesh(path).points
    matrix = world(path) if call.on("worldSpace") else MMatrix()
    answer = []
    for index in indices:
        answer += [to_ui(value) for value in list(MPoint(*map(float, points[index])) * matrix)[:3]]
    return answer


def _apply(call, path):
    node = path.node
    if not node.is_transform:
        path = path.parent
        node = path.node
    in_world, relative = call.on("worldSpace"), call.on("relative")
    if "rotateOrder" in call.flags:
        _set_order(node, call.flags["rotateOrder"], call.on("preserve"))
    if "matrix" in call.flags:
        _set_matrix(path, call.flags["matrix"], in_world)
    for flag, channel in _CHANNELS.items():
        if flag not in call.flags:
            continue
        value = [float(part) for part in call.flags[flag]]
        if in_world and flag == "translation" and not relative:
            set_world_point(path, value)
        elif in_world and flag == "rotation" and not relative:
            _set_world_rotation(path, value)
        elif in_world and flag in ("rotatePivot", "scalePivot"):
            local = MPoint(*(to_cm(part) for part in value)) * world(path).inverse()
            scene().set(node.plug(channel), tuple(local)[:3])
        else:
            if relative:
                old = scene().get_ui(node.plug(channel))
                value = [a * b if flag == "scale" else a + b for a, b in zip(old, value, strict=True)]
            scene().set_ui(node.plug(channel), tuple(value))
    if "pivots" in call.flags:
        for channel in ("rotatePivot", "scalePivot"):
            scene().set_ui(node.plug(channel), tuple(call.flags["pivots"]))
    if call.on("centerPivots") or call.on("zeroTransformPivots"):
        raise StandinLimitation("xform: the stand-in does not move pivots to the centre")


def _set_order(node, order, preserve):
    number = _ORDERS.index(order)
    if preserve:
        old = MEulerRotation(*scene().get(node.plug("rotate")), int(scene().get(node.plug("rotateOrder"))))
        scene().set(node.plug("rotate"), tuple(old.reorder(number)))
    scene().set(node.plug("rotateOrder"), number)


def _set_world_rotation(path, angles):
    order = int(scene().get(path.node.plug("rotateOrder")))
    wanted = MEulerRotation(*(to_radians(angle) for angle in angles), order).asMatrix()
    above = MEulerRotation.decompose(parent_world(path), 0).asMatrix()
    after = wanted * above.inverse()
    if path.node.is_a("joint"):
        orient = MEulerRotation(*scene().get(path.node.plug("jointOrient"))).asMatrix()
        after = after * orient.inverse()
    axis = MEulerRotation(*scene().get(path.node.plug("rotateAxis"))).asMatrix()
    scene().set(path.node.plug("rotate"), tuple(MEulerRotation.decompose(axis.inverse() * after, order)))


def _set_matrix(path, numbers, in_world):
    """Sets translate, rotate, scale and shear so that the local or the world matrix becomes this one."""
    flat = [value for part in numbers for value in (part if isinstance(part, (list, tuple)) else [part])]
    matrix = MMatrix(flat)
    if not in_world:
        matrix = matrix * parent_world(path)
    scene().place_in_world(path, tuple(tuple(matrix[4 * row : 4 * row + 4]) for row in range(4)))


def _three(call):
    """(x, y, z, items) of move/rotate/scale: up to three numbers, then names."""
    numbers, items = [], []
    for argument in call.args:
        (items if isinstance(argument, str) else numbers).append(argument)
    return numbers, items


def _by_channel(call, channel, multiply=False):
    numbers, items = _three(call)
    given = [axis for axis in "XYZ" if call.on(f"{channel}{axis}") or call.on(axis.lower())]
    for item in selection_or(items):
        path = item if isinstance(item, DagPath) else find_path(item)
        old = list(scene().get_ui(path.node.plug(channel)))
        new = list(old)
        for position, axis in enumerate(given or "XYZ"[: len(numbers)]):
            value = float(numbers[position])
            index = "XYZ".index(axis)
            new[index] = (old[index] * value if multiply else old[index] + value) if call.on("relative") else value
        scene().set_ui(path.node.plug(channel), tuple(new))


@command("move", flags="absolute moveX moveY moveZ objectSpace relative worldSpace localSpace")
def move(call):
    numbers, items = _three(call)
    if len(numbers) == 3 and not call.on("relative") and not call.on("objectSpace") and not call.on("localSpace"):
        for item in selection_or(items):
            set_world_point(item if isinstance(item, DagPath) else find_path(item), numbers)
        return
    if call.on("worldSpace"):
        raise StandinLimitation("move: the stand-in does not move relative in world space")
    flags = {key.replace("move", "translate"): value for key, value in call.flags.items()}
    _by_channel(call._replace(flags=flags), "translate")


@command("rotate", flags="absolute objectSpace relative rotateX rotateY rotateZ euler")
def rotate(call):
    _by_channel(call, "rotate")


@command("scale", flags="absolute objectSpace relative scaleX scaleY scaleZ")
def scale(call):
    _by_channel(call, "scale", multiply=True)


@command("pointPosition", flags="local world")
def point_position(call):
    """World position of a vertex unless local is given."""
    piece = component(call.args[0])
    if piece is None:
        return world_point(find_path(str(call.args[0]).partition(".")[0]))
    path, _, indices = piece
    point = MPoint(*map(float, scene().mesh(path).points[indices[0]]))
    return [to_ui(value) for value in list(point if call.on("local") else point * world(path))[:3]]
