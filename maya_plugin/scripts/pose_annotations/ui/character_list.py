"""The window's upper half: the characters found, the joint of each keypoint, and overrides for it.

Overrides are stored in the scene, which then has unsaved changes, and can be loaded and saved as files.
"""

import unicodedata
from typing import Any, Dict, Optional, Sequence, Tuple

from maya import cmds

from ..core.errors import ExportError
from ..core.keypoint_sets import MPII16
from ..core.messages import Message, listed
from ..core.recognition import bone_names, mirrored_joints
from ..core.recognition.figure import Figure, JointMapping, SceneJoint
from ..core.recognition.mapping import NONE, add_mesh_choices, read_mapping, save_mapping
from ..core.recognition.recognise import recognise
from ..scene import file_info
from ..scene.joints import read_joints
from .words import message_text, word

CHARACTERS, JOINTS, WHY = "poseCharacters", "poseJoints", "poseWhy"
_Chosen = Tuple[Figure, str]  # and the keypoint


class CharacterList:
    """The controls, below the current layout."""

    def __init__(self) -> None:
        self._figures: Sequence[Figure] = ()
        self._scene_joints: Sequence[SceneJoint] = ()
        self._attributes: Dict[str, Dict[str, str]] = {}
        cmds.textScrollList(
            CHARACTERS, numberOfRows=4, annotation=word("characters_tip"), selectCommand=self._show_joints
        )
        head = _in_columns(*[word("column_" + key) for key in ("keypoint", "node", "kind", "sure")])
        cmds.text(label=head, align="left", font="fixedWidthFont")
        cmds.textScrollList(
            JOINTS,
            numberOfRows=16,
            font="fixedWidthFont",
            annotation=word("joints_tip"),
            selectCommand=self._show_why,
        )
        cmds.text(WHY, label=word("why"), align="left", wordWrap=True, height=52)
        cmds.rowLayout(numberOfColumns=4)
        cmds.button(label=word("use_selected"), annotation=word("use_selected_tip"), command=self._use_selected)
        cmds.button(label=word("set_none"), annotation=word("set_none_tip"), command=self._set_none)
        cmds.button(label=word("undo_override"), annotation=word("undo_override_tip"), command=self._undo)
        cmds.button(label=word("mirror"), annotation=word("mirror_tip"), command=self._mirror)
        cmds.setParent("..")
        cmds.rowLayout(numberOfColumns=2)
        cmds.button(label=word("use_meshes"), annotation=word("use_meshes_tip"), command=self._use_meshes)
        cmds.button(label=word("leave_meshes"), annotation=word("leave_meshes_tip"), command=self._leave_meshes)
        cmds.setParent("..")
        cmds.rowLayout(numberOfColumns=2)
        cmds.button(label=word("load_mapping"), annotation=word("load_mapping_tip"), command=self._load)
        cmds.button(label=word("save_mapping"), annotation=word("save_mapping_tip"), command=self._save)
        cmds.setParent("..")
        self.refresh()

    def refresh(self) -> None:
        """Read the scene again; the selection stays where its character and keypoint still exist."""
        character, keypoint = self._index(CHARACTERS), self._index(JOINTS)
        try:
            joints = read_joints()
            self._scene_joints = joints
            self._attributes = {joint.path: joint.attributes for joint in joints}
            found = recognise(joints, file_info.read_scene_mapping())
            self._figures = found.figures
            refused = [Message("{}: {}", root, text) for root, text in found.refused[:3]]
            reason = message_text(listed("{}; {}", refused))
        except ExportError as error:
            self._figures, reason = (), message_text(error.message)
        cmds.textScrollList(CHARACTERS, edit=True, removeAll=True)
        if not self._figures:
            cmds.textScrollList(CHARACTERS, edit=True, append=[word("no_characters", reason=reason)])
            cmds.textScrollList(JOINTS, edit=True, removeAll=True)
            return
        cmds.textScrollList(CHARACTERS, edit=True, append=[_character_row(figure) for figure in self._figures])
        chosen = character if character is not None and character < len(self._figures) else 0
        cmds.textScrollList(CHARACTERS, edit=True, selectIndexedItem=chosen + 1)
        self._show_joints()
        if keypoint is not None:
            cmds.textScrollList(JOINTS, edit=True, selectIndexedItem=keypoint + 1)
            self._show_why()

    def _show_joints(self, *_: Any) -> None:
        cmds.textScrollList(JOINTS, edit=True, removeAll=True)
        index = self._index(CHARACTERS)
        if index is not None and index < len(self._figures):
            figure = self._figures[index]
            rows = [self._joint_row(name, figure.joints[name]) for name in MPII16.joints]
            cmds.textScrollList(JOINTS, edit=True, append=rows)
        cmds.text(WHY, edit=True, label=word("why"))

    def _joint_row(self, name: str, mapping: JointMapping) -> str:
        if mapping.kind == "none":
            return _in_columns(name, word("missing"), "", "")
        # the name it had in the model: nobody can read FBXASC229FBXASC183
        nodes = [bone_names.readings(path, self._attributes.get(path, {}))[0].text for path in mapping.nodes]
        sure = word("percent", number=int(100 * mapping.confidence + 0.5))
        return _in_columns(name, ", ".join(nodes), word("kind_" + mapping.kind), sure)

    def _show_why(self, *_: Any) -> None:
        chosen = self._chosen()
        if chosen:
            figure, keypoint = chosen
            mapping = figure.joints[keypoint]
            nodes = ", ".join(self._readable_path(path) for path in mapping.nodes)
            cmds.text(WHY, edit=True, label="{}: {}\n{}".format(keypoint, message_text(mapping.reason), nodes))

    def _readable_path(self, path: str) -> str:
        """The path of a joint in readable names, with spaces at which a line can break."""
        parts = path.strip("|").split("|")
        paths = ["|" + "|".join(parts[: index + 1]) for index in range(len(parts))]
        return " > ".join(bone_names.readings(one, self._attributes.get(one, {}))[0].text for one in paths)

    def _use_selected(self, *_: Any) -> None:
        chosen = self._chosen_or_message()
        if not chosen:
            return
        selected = cmds.ls(selection=True, long=True, type="joint")
        if len(selected) != 1:
            _show_message(word("select_one_joint"))
            return
        self._override(chosen, selected[0])

    def _set_none(self, *_: Any) -> None:
        chosen = self._chosen_or_message()
        if chosen:
            self._override(chosen, NONE)

    def _undo(self, *_: Any) -> None:
        chosen = self._chosen_or_message()
        if chosen:
            self._override(chosen, None)

    def _mirror(self, *_: Any) -> None:
        """Set the keypoint of the other side to the joint opposite to this keypoint's."""
        chosen = self._chosen_or_message()
        if not chosen:
            return
        figure, keypoint = chosen
        other = mirrored_joints.mirrored_keypoint(keypoint)
        if other is None:
            _show_message(word("mirror_middle", keypoint=keypoint))
            return
        mapping = figure.joints[keypoint]
        if mapping.kind == "none":
            self._override((figure, other), NONE)
            return
        opposite = mirrored_joints.mirrored_joint(mapping.nodes[0], figure, self._scene_joints)
        if opposite is None:
            _show_message(word("mirror_none", node=mapping.nodes[0]))
            return
        self._override((figure, other), opposite)

    def _use_meshes(self, *_: Any) -> None:
        """The selected meshes are those of the chosen character, also where nothing binds them to its joints."""
        self._choose_meshes("")

    def _leave_meshes(self, *_: Any) -> None:
        """The selected meshes are not those of the chosen character."""
        self._choose_meshes("!")

    def _choose_meshes(self, mark: str) -> None:
        character = self._index(CHARACTERS)
        if character is None or character >= len(self._figures):
            _show_message(word("choose_character"))
            return
        selected = cmds.ls(selection=True, long=True, type=["transform", "mesh"])
        if not selected:
            _show_message(word("select_meshes"))
            return
        name = self._figures[character].name
        patterns = [mark + path for path in selected]
        file_info.store_scene_mapping(add_mesh_choices(file_info.read_scene_mapping(), name, patterns))
        self.refresh()

    def _override(self, chosen: _Chosen, pattern: Optional[str]) -> None:
        figure, keypoint = chosen
        overrides = dict(file_info.read_scene_mapping())
        overrides.pop(keypoint, None)
        overrides.pop("{}/{}".format(figure.name, keypoint), None)
        if pattern is not None:
            overrides["{}/{}".format(figure.name, keypoint)] = pattern
        file_info.store_scene_mapping(overrides)
        self.refresh()

    def _load(self, *_: Any) -> None:
        paths = cmds.fileDialog2(fileMode=1, caption=word("load_mapping"), fileFilter="JSON (*.json)")
        if not paths:
            return
        try:
            file_info.store_scene_mapping(read_mapping(paths[0]))
        except ExportError as error:
            _show_message(message_text(error.message))
        self.refresh()

    def _save(self, *_: Any) -> None:
        paths = cmds.fileDialog2(fileMode=0, caption=word("save_mapping"), fileFilter="JSON (*.json)")
        if not paths:
            return
        try:
            save_mapping(paths[0], file_info.read_scene_mapping())
        except ExportError as error:
            _show_message(message_text(error.message))

    def _chosen(self) -> Optional[_Chosen]:
        character, keypoint = self._index(CHARACTERS), self._index(JOINTS)
        if character is None or keypoint is None or character >= len(self._figures):
            return None
        return self._figures[character], MPII16.joints[keypoint]

    def _chosen_or_message(self) -> Optional[_Chosen]:
        if self._index(CHARACTERS) is None:
            _show_message(word("choose_character"))
            return None
        chosen = self._chosen()
        if chosen is None:
            _show_message(word("choose_keypoint"))
        return chosen

    @staticmethod
    def _index(control: str) -> Optional[int]:
        found = cmds.textScrollList(control, query=True, selectIndexedItem=True)
        return found[0] - 1 if found else None


def _in_columns(keypoint: str, node: str, kind: str, sure: str) -> str:
    """A row of the table of joints, or its header."""
    return " ".join((_padded(keypoint, 12), _padded(node, 20), _padded(kind, 8), sure)).rstrip()


def _padded(text: str, cells: int) -> str:
    """Text padded with spaces to a number of cells; a Japanese character of a fixed-width font takes two."""
    taken = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
    return text + " " * (cells - taken)


def _character_row(figure: Figure) -> str:
    lacking = [name for name in MPII16.joints if figure.joints[name].kind == "none"]
    text = word("lacking", names=", ".join(lacking)) if lacking else ""
    return word("character_row", name=figure.name, found=16 - len(lacking), lacking=text)


def _show_message(message: str) -> None:
    cmds.confirmDialog(title=word("window_title"), message=message, button=[word("ok")])
