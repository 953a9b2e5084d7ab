"""From a keypoint's mapping and the frame's world matrices to its position.

MMD has no bone for pelvis, thorax, head_top and nose. For each of them the recognition makes a rule, which then holds
in every frame:

    position      the node's own position                                     nodes: (node,)
    mean          the mean of the nodes' positions                            nodes: (node, node, ...)
    rest_offset   a point fixed in the node's own frame: it moves with it     nodes: (node,)  parameters: offset (cm)

Matrices are 16 floats, row-major, row vectors (p' = p M, translation in 12..14), in world centimetres.
"""

from typing import List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ..geometry import Matrix, Point, invert_affine, transform_point, translation
from ..messages import Message
from .figure import Figure, JointMapping

# A head's mesh reaches at least this share of the head's height as estimated from the trunk; a collar does not.
SHORTEST_HEAD = 0.5
# What begins above this share of the face's height, and reaches over the crown by this factor, is a hat or an ornament.
UPPER_HALF, OVER_CROWN = 0.5, 1.2
# Hair may reach so far over a face without a scalp: hairlines lie at three quarters of a head.
OVER_FACE = 1.6


class HeadShell(NamedTuple):
    """Vertices that mainly follow the head joint, of one shell of a mesh.

    Attributes:
        points: in world cm.
        goes_on: whether the shell has other vertices too: a face goes on into a neck, a hat does not.
    """

    points: Sequence[Point]
    goes_on: bool = False


def nodes_needed(mapping: JointMapping) -> Tuple[str, ...]:
    """Full DAG paths whose world matrices `world_position` needs; empty for a missing keypoint."""
    return () if mapping.kind == "none" else mapping.nodes


def world_position(mapping: JointMapping, world_matrices: Mapping[str, Matrix]) -> Optional[Point]:
    """World position in cm of a keypoint in one frame; None when it is missing or a node it needs is not there.

    Args:
        mapping: of the keypoint.
        world_matrices: by full DAG path, at least of the nodes that `nodes_needed` returns.

    Raises:
        ValueError: the rule is unknown (a mapping made by a newer version).
    """
    if mapping.kind == "none" or not mapping.nodes:
        return None
    matrices: List[Matrix] = []
    for node in mapping.nodes:
        matrix = world_matrices.get(node)
        if matrix is None:
            return None
        matrices.append(matrix)
    if mapping.rule in ("", "position"):
        return translation(matrices[0])
    if mapping.rule == "mean":
        count = float(len(matrices))
        x, y, z = (sum(matrix[12 + axis] for matrix in matrices) / count for axis in range(3))
        return (x, y, z)
    if mapping.rule == "rest_offset":
        return transform_point(mapping.parameters["offset"], matrices[0])
    raise ValueError(
        "Cannot place {0}: rule '{1}' is not one of position, mean, rest_offset; "
        "was the mapping written by a newer version?".format(mapping.keypoint, mapping.rule)
    )


def head_top_from_mesh(figure: Figure, shells: Sequence[HeadShell], head_matrix: Matrix) -> Figure:
    """The figure with head_top taken from the head's own mesh instead of estimated.

    It lies above the head joint along the head's own up direction, as high as the highest vertex of face and hair: the
    definition by which the estimates were measured. Hats and ornaments do not count.

    Args:
        figure: the recognised figure.
        shells: the vertices weighted mainly to the head joint.
        head_matrix: that joint's world matrix in the same frame.

    Returns:
        The figure; unchanged when its head_top is missing, was set by hand, or the vertices do not reach
        SHORTEST_HEAD of the estimated height: then they are a collar or a scarf, and the head itself is not among them.
    """
    mapping = figure.joints.get("head_top")
    if mapping is None or mapping.kind != "derived" or "up" not in mapping.parameters:
        return figure
    up = tuple(mapping.parameters["up"])
    try:
        inverse = invert_affine(head_matrix)
    except ZeroDivisionError:  # a head scaled to nothing has no top
        return figure
    ranges = []
    for shell in shells:
        heights = []
        for vertex in shell.points:
            local = transform_point(vertex, inverse)
            heights.append(sum(local[axis] * up[axis] for axis in range(3)))
        if heights:
            ranges.append((0.0 if shell.goes_on else max(0.0, min(heights)), max(heights)))
    estimated = sum(value * value for value in mapping.parameters.get("offset", ())) ** 0.5
    height = _crown(ranges, SHORTEST_HEAD * estimated)
    if height <= SHORTEST_HEAD * estimated:
        return figure
    parameters = dict(mapping.parameters)
    parameters["offset"] = [height * axis for axis in up]
    head_top = mapping._replace(
        parameters=parameters,
        confidence=0.9,
        reason=Message("highest vertex of the mesh that mainly follows the head joint"),
    )
    joints = dict(figure.joints)
    joints["head_top"] = head_top
    return figure._replace(joints=joints)


def _crown(ranges: Sequence[Tuple[float, float]], shortest: float) -> float:
    """Height of the highest shell that is no hat and no ornament.

    The shell that begins lowest is the face; with what begins in its lower half, as hair at the nape does, it reaches
    the crown, unless that is far higher than the face is long. What begins higher may lie on that, as a fringe does.

    Args:
        ranges: (lowest, highest) height of each shell above the head joint; 0 for what lies below it.
        shortest: a shell that does not reach this height is a collar or a scarf.
    """
    heads = [each for each in ranges if each[1] > shortest]
    if not heads:
        return 0.0
    face = min(heads, key=lambda each: (each[0], -each[1]))
    crown = max(
        high for low, high in heads if low <= max(face[0], UPPER_HALF * face[1]) and high <= OVER_FACE * face[1]
    )
    return max(high for low, high in heads if high <= OVER_CROWN * crown)
