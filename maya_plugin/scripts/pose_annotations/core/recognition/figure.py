"""What the recognition gets and what it returns, as plain tuples.

Positions are world centimetres; matrices are 16 floats, row-major, for row vectors (translation in 12..14), as Maya
returns them.
"""

from typing import Any, Dict, NamedTuple, Optional, Tuple

from ..geometry import Matrix, Point
from ..messages import Message


class SceneJoint(NamedTuple):
    """One joint of the scene.

    Attributes:
        path: full DAG path, `|group|ns:hips|ns:spine`.
        parent: path of the nearest ancestor among the joints, or None.
        position: in world cm, now.
        attributes: string attributes that may hold the original name, such as `namae`.
        is_influence: it moves vertices of a mesh (weight above zero in a skinCluster).
        rest_position: in world cm, in the bind pose, where known.
        matrix: world matrix now, None where not read.
        rest_matrix: world matrix in the bind pose, None where not read.
        slots: HumanIK definition of the scene -> the joint's place in it ("LeftUpLeg"), for each that names the joint.
    """

    path: str
    parent: Optional[str]
    position: Point
    attributes: Dict[str, str] = {}
    is_influence: bool = False
    rest_position: Optional[Point] = None
    matrix: Optional[Matrix] = None
    rest_matrix: Optional[Matrix] = None
    slots: Dict[str, str] = {}


class JointMapping(NamedTuple):
    """Where one keypoint comes from.

    Attributes:
        keypoint: its name.
        kind: "bone" (the node's own position), "derived" (by `rule` from `nodes`), "manual" (set by an override),
            "none" (missing).
        nodes: full DAG paths of the joints it comes from.
        rule: see keypoint_positions.py.
        parameters: of the rule.
        confidence: 0 to 1.
        reason: in words, why this joint, or why it is missing.
    """

    keypoint: str
    kind: str
    nodes: Tuple[str, ...] = ()
    rule: str = ""
    parameters: Dict[str, Any] = {}
    confidence: float = 0.0
    reason: str = ""


class Figure(NamedTuple):
    """One character.

    Attributes:
        name: the character's.
        root: full DAG path of the topmost joint.
        joints: all 16 MPII keypoints by name.
        drawings: all 21 keypoints of AnimeDrawingsDataset by name.
        warnings: in words.
        is_guess: a person must confirm it: the names were not enough, or contradict the shape.
        convention: name of the naming convention that fitted, "" where none did.
    """

    name: str
    root: str
    joints: Dict[str, JointMapping]
    drawings: Dict[str, JointMapping]
    warnings: Tuple[str, ...] = ()
    is_guess: bool = False
    convention: str = ""


class Recognition(NamedTuple):
    """figures: in scene order. refused: (root path, reason) of every other tree, the largest first."""

    figures: Tuple[Figure, ...]
    refused: Tuple[Tuple[str, str], ...]


def missing(keypoint: str, template: str, *values: Any) -> JointMapping:
    """The mapping of a missing keypoint; the reason is a Message of template and values."""
    return JointMapping(keypoint, "none", reason=Message(template, *values))
