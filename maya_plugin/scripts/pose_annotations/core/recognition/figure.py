"""What the recogniser is given and what it answers, as plain tuples.

Kept apart from the recogniser so that every step of it can import the same records. Positions are world
centimetres; matrices are 16 floats, row-major, for row vectors (translation in 12..14), as Maya hands them out.
"""

from typing import Any, Dict, NamedTuple, Optional, Tuple

from ..geometry import Matrix, Point
from ..messages import Message


class SceneJoint(NamedTuple):
    """One joint of the scene.

    path: full DAG path, `|group|ns:hips|ns:spine`. parent: path of the nearest ancestor among the joints, or None.
    position: world cm now. attributes: string attributes that may hold the original name, such as `namae`.
    has_skin: it moves vertices of a mesh (weight above zero in a skinCluster). rest_position: world cm in the bind
    pose, where known. matrix: world matrix now; rest_matrix: in the bind pose; both None where not read.
    """

    path: str
    parent: Optional[str]
    position: Point
    attributes: Dict[str, str] = {}
    has_skin: bool = False
    rest_position: Optional[Point] = None
    matrix: Optional[Matrix] = None
    rest_matrix: Optional[Matrix] = None


class JointMapping(NamedTuple):
    """Where one keypoint comes from.

    kind: "bone" (the node's own position), "derived" (by `rule` from `nodes`), "manual" (an override named it),
    "none" (missing; `reason` says why). rule and parameters: see keypoint_positions.py. confidence: 0 to 1.
    """

    keypoint: str
    kind: str
    nodes: Tuple[str, ...] = ()
    rule: str = ""
    parameters: Dict[str, Any] = {}
    confidence: float = 0.0
    reason: str = ""


class Figure(NamedTuple):
    """One character. joints: the 16 MPII keypoints; drawings: the 21 of AnimeDrawingsDataset; each by name, complete.

    root: path of the topmost joint. is_guess: names said too little or contradicted the shape; a person must confirm.
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
    """figures: what was understood, in scene order. refused: (root path, reason) of everything else with joints."""

    figures: Tuple[Figure, ...]
    refused: Tuple[Tuple[str, str], ...]


def missing(keypoint: str, template: str, *values: Any) -> JointMapping:
    """A keypoint that this figure has not, for the reason that is a Message of template and values."""
    return JointMapping(keypoint, "none", reason=Message(template, *values))
