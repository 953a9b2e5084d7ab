"""The characters of the scene: recognised once, then read frame by frame."""

import difflib
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ..core.errors import CharacterError
from ..core.geometry import Matrix, Point
from ..core.image_space import body_segments
from ..core.image_space.joint_visibility import PersonInScene
from ..core.image_space.point_groups import PointGroup
from ..core.keypoint_sets import DRAWINGS21, MPII16
from ..core.messages import Message, listed
from ..core.recognition import keypoint_positions
from ..core.recognition.bone_names import is_at_or_below
from ..core.recognition.figure import Figure, JointMapping, SceneJoint
from ..core.recognition.mapping import mesh_choices, parse_mesh_choice, read_mapping
from ..core.recognition.recognise import recognise
from ..core.recognition.skeleton import Skeleton
from . import file_info, mesh_owners
from .joints import read_joints
from .left_out import left_out_warnings, without_doubles
from .mesh_owners import FoundMeshes, OwnMesh
from .meshes import BodyReader, read_meshes
from .nodes import dag_path, floats
from .props import Limbs


class FoundCharacters(NamedTuple):
    """What the scene's joints are.

    Attributes:
        figures: those to export.
        warnings: about their joints.
        joints: every joint of the scene.
        left_out: warnings about trees of joints that are none of the figures; () where characters were named.
    """

    figures: List[Figure]
    warnings: List[Message]
    joints: List[SceneJoint]
    left_out: Tuple[Message, ...]


def find_characters(wanted: Sequence[str], mapping: Optional[str], accepts_guesses: bool) -> FoundCharacters:
    """The figures to export, and what to know about them and about whom they leave out.

    Args:
        wanted: names as given with ``--character``, or () for all.
        mapping: path of a mapping file; None: the mapping stored in the scene, if any.
        accepts_guesses: whether figures that a person should confirm are accepted.

    Raises:
        CharacterError: there is no figure, none of a wanted name, or one is only a guess.
        UsageError: the mapping file cannot be read.
    """
    joints = read_joints()
    found = recognise(joints, _overrides(mapping))
    if not found.figures:
        raise _none_recognised(joints, found.refused)
    left_out: Tuple[Message, ...] = ()
    if wanted:
        chosen = [_by_name(found.figures, name) for name in wanted]
    else:
        chosen, doubles = without_doubles(found.figures, joints)
        left_out = doubles + left_out_warnings(found, joints)
    guesses = [figure for figure in chosen if figure.is_guess]
    if guesses and not accepts_guesses:
        raise CharacterError(
            "the joints of character {} are only a guess ({}); check them and {pass --accept-guesses}, or say which "
            "joint is which with {--mapping}",
            ", ".join("'{}'".format(figure.name) for figure in guesses),
            listed("{}; {}", [text for figure in guesses for text in figure.warnings]),
        )
    warnings = [Message("character '{}': {}", figure.name, text) for figure in chosen for text in figure.warnings]
    for figure in chosen:
        lacking = [name for name in MPII16.joints if figure.joints[name].kind == "none"]
        if lacking:
            reasons = listed("{}, {}", [Message("{} ({})", name, figure.joints[name].reason) for name in lacking])
            warnings.append(Message("character '{}' has no {}; written as missing", figure.name, reasons))
    return FoundCharacters(_each_once(chosen), warnings, joints, left_out)


def find_meshes(
    figures: Sequence[Figure], joints: Sequence[SceneJoint], mapping: Optional[str] = None, meshes: Sequence[str] = ()
) -> FoundMeshes:
    """The meshes of the figures to export.

    Args:
        figures: of ``find_characters``.
        joints: of the whole scene.
        mapping: path of a mapping file; None: the mapping stored in the scene, if any.
        meshes: as given with ``--mesh``.

    Raises:
        CharacterError: a name fits no mesh, or several characters.
        UsageError: the mapping file cannot be read.
    """
    choices = mesh_choices(_overrides(mapping)) + [parse_mesh_choice(text) for text in meshes]
    return mesh_owners.find_meshes(figures, joints, choices)


def _each_once(chosen: Iterable[Figure]) -> List[Figure]:
    """Figures without repetition, in order: a character may be named twice on the command line."""
    return list({figure.root: figure for figure in chosen}.values())


def _overrides(path: Optional[str]) -> Dict[str, str]:
    """The overrides of the mapping file; without one, those stored in the scene."""
    return file_info.read_scene_mapping() if path is None else read_mapping(path)


def _none_recognised(joints: Sequence[SceneJoint], refused: Sequence[Tuple[str, str]]) -> CharacterError:
    if not joints:
        return CharacterError(
            "the scene has no joints, so there is no character to export; open the scene with the rigged character"
        )
    reasons = listed("{}; {}", [Message("{}: {}", root, reason) for root, reason in refused[:3]])
    return CharacterError(
        "no character was recognised among {} joints ({}); say which joint is which with {--mapping}",
        len(joints),
        reasons or Message("no names that are known"),
    )


def _by_name(found: Sequence[Figure], name: str) -> Figure:
    matches = [figure for figure in found if name in (figure.name, figure.root, figure.root.rsplit("|", 1)[-1])]
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise CharacterError(
            "character '{}' is not unique; name one by its root: {}", name, ", ".join(f.root for f in matches)
        )
    names = [figure.name for figure in found]
    if len(names) > 10:
        names = difflib.get_close_matches(name, names, 3, 0.0)
    raise CharacterError("there is no character '{}'; characters: {}", name, ", ".join(names))


class CharacterReader:
    """Reads one figure at the current time of each call.

    Args:
        figure: from ``find_characters``.
        all_joints: of the scene.
        meshes: of the figure.
    """

    def __init__(self, figure: Figure, all_joints: Sequence[SceneJoint], meshes: Sequence[OwnMesh]) -> None:
        own = [joint for joint in all_joints if is_at_or_below(joint.path, figure.root)]
        self.meshes = read_meshes(meshes, own, _segments(figure, own), Limbs(figure, own))
        head = _head_joint(figure)
        self.body = BodyReader(self.meshes, [head] if head else [])
        if head:
            shells = self.body.head_shells()
            if shells:
                figure = keypoint_positions.head_top_from_mesh(figure, shells, floats(dag_path(head).inclusiveMatrix()))
        self.figure, self.name = figure, figure.name
        mappings = list(figure.joints.values()) + list(figure.drawings.values())
        nodes = sorted({node for mapping in mappings for node in keypoint_positions.nodes_needed(mapping)})
        self._paths = [(node, dag_path(node)) for node in nodes]
        self.sources = [_source(figure.joints[name]) for name in MPII16.joints]

    def is_rendered(self, body_points: Sequence[PointGroup]) -> bool:
        """Whether a render shows the character now; one without any mesh counts as shown."""
        return bool(body_points) or not self.body.has_meshes

    def world_matrices(self) -> Dict[str, Matrix]:
        """World matrix (16 floats) of every joint that a keypoint needs, by full path."""
        return {node: floats(path.inclusiveMatrix()) for node, path in self._paths}

    def keypoints(
        self, world_matrices: Mapping[str, Matrix]
    ) -> Tuple[List[Optional[Point]], Dict[str, Optional[Point]]]:
        """World positions (cm): the 16 of MPII in order, the 21 of the drawings by name; None where missing."""
        figure = self.figure
        mpii = [keypoint_positions.world_position(figure.joints[name], world_matrices) for name in MPII16.joints]
        drawings = {
            name: keypoint_positions.world_position(figure.drawings[name], world_matrices)
            if name in figure.drawings
            else None
            for name in DRAWINGS21.joints
        }
        return mpii, drawings


def _segments(figure: Figure, own: Sequence[SceneJoint]) -> Dict[str, str]:
    """Body segment of every joint of a figure, by full path."""
    anchors = {}
    for name, mapping in figure.joints.items():
        nodes = keypoint_positions.nodes_needed(mapping)
        if len(nodes) == 1:
            anchors[name] = nodes[0]
    neck = figure.drawings.get("neck")
    neck_nodes = keypoint_positions.nodes_needed(neck) if neck is not None else ()
    skeleton = Skeleton(own)
    return body_segments.segments_of_joints(
        {joint.path: position for joint, position in zip(skeleton.joints, skeleton.positions)},
        {joint.path: joint.parent for joint in own},
        anchors,
        neck_nodes[0] if len(neck_nodes) == 1 else None,
    )


def _head_joint(figure: Figure) -> Optional[str]:
    for name in ("head_top", "upper_neck"):
        mapping = figure.joints[name]
        if mapping.kind != "none" and len(mapping.nodes) == 1:
            return mapping.nodes[0]
    return None


def _source(mapping: JointMapping) -> Dict[str, Any]:
    return {
        "kind": mapping.kind,
        "from": list(mapping.nodes),
        "rule": mapping.rule or None,
        "confidence": round(float(mapping.confidence), 3),
    }


def read_people(readers: Iterable[CharacterReader]) -> List[PersonInScene]:
    """The person of every reader at the current time, in order."""
    people = []
    for reader in readers:
        keypoints, drawings = reader.keypoints(reader.world_matrices())
        body, head = reader.body.read()
        people.append(
            PersonInScene(
                character=reader.name,
                keypoints=keypoints,
                drawings=drawings,
                body=body,
                head=head,
                is_rendered=reader.is_rendered(body),
                sources=reader.sources,
            )
        )
    return people
