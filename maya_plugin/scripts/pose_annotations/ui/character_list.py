"""The window's upper half: the characters found, where each keypoint is read from, and overrides for it.

Overrides are kept in the scene (a person's action; the scene is then unsaved) and can be loaded and saved as files.
"""

import unicodedata

from maya import cmds

from ..core.errors import ExportError
from ..core.keypoint_sets import MPII16
from ..core.messages import Message, listed
from ..core.recognition import bone_names, mirrored_joints
from ..core.recognition.mapping import NONE, read_mapping, save_mapping
from ..core.recognition.recognise import recognise
from ..scene import file_info
from ..scene.joints import read_joints
from .words import message_text, word

CHARACTERS, JOINTS, WHY = "poseCharacters", "poseJoints", "poseWhy"


class CharacterList(object):
    """Controls below the current layout, and what they show."""

    def __init__(self):
        self._figures, self._scene_joints, self._attributes = (), (), {}
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
        cmds.button(label=word("load_mapping"), annotation=word("load_mapping_tip"), command=self._load)
        cmds.button(label=word("save_mapping"), annotation=word("save_mapping_tip"), command=self._save)
        cmds.setParent("..")
        self.refresh()

    def refresh(self):
        """Look at the scene again; what was chosen stays chosen where it is still there."""
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

    def _show_joints(self):
        cmds.textScrollList(JOINTS, edit=True, removeAll=True)
        index = self._index(CHARACTERS)
        if index is not None and index < len(self._figures):
            figure = self._figures[index]
            rows = [self._joint_row(name, figure.joints[name]) for name in MPII16.joints]
            cmds.textScrollList(JOINTS, edit=True, append=rows)
        cmds.text(WHY, edit=True, label=word("why"))

    def _joint_row(self, name, mapping):
        if mapping.kind == "none":
            return _in_columns(name, word("missing"), "", "")
        # the name as it was in the model: nobody reads FBXASC229FBXASC183
        nodes = [bone_names.readings(path, self._attributes.get(path, {}))[0].text for path in mapping.nodes]
        sure = word("percent", number=int(100 * mapping.confidence + 0.5))
        return _in_columns(name, ", ".join(nodes), word("kind_" + mapping.kind), sure)

    def _show_why(self):
        chosen = self._chosen()
        if chosen:
            figure, keypoint = chosen
            mapping = figure.joints[keypoint]
            nodes = ", ".join(self._readable_path(path) for path in mapping.nodes)
            cmds.text(WHY, edit=True, label="{}: {}\n{}".format(keypoint, message_text(mapping.reason), nodes))

    def _readable_path(self, path):
        """The way to a joint in readable names, with spaces at which a line can break."""
        parts = path.strip("|").split("|")
        paths = ["|" + "|".join(parts[: index + 1]) for index in range(len(parts))]
        return " > ".join(bone_names.readings(one, self._attributes.get(one, {}))[0].text for one in paths)

    def _use_selected(self, *_):
        chosen = self._chosen_or_say()
        if not chosen:
            return
        selected = cmds.ls(selection=True, long=True, type="joint")
        if len(selected) != 1:
            _say(word("select_one_joint"))
            return
        self._override(chosen, selected[0])

    def _set_none(self, *_):
        chosen = self._chosen_or_say()
        if chosen:
            self._override(chosen, NONE)

    def _undo(self, *_):
        chosen = self._chosen_or_say()
        if chosen:
            self._override(chosen, None)

    def _mirror(self, *_):
        """Read the keypoint of the other side from the joint opposite to the one that this keypoint is read from."""
        chosen = self._chosen_or_say()
        if not chosen:
            return
        figure, keypoint = chosen
        other = mirrored_joints.mirrored_keypoint(keypoint)
        if other is None:
            _say(word("mirror_middle", keypoint=keypoint))
            return
        mapping = figure.joints[keypoint]
        if mapping.kind == "none":
            self._override((figure, other), NONE)
            return
        opposite = mirrored_joints.mirrored_joint(mapping.nodes[0], figure, self._scene_joints)
        if opposite is None:
            _say(word("mirror_none", node=mapping.nodes[0]))
            return
        self._override((figure, other), opposite)

    def _override(self, chosen, pattern):
        figure, keypoint = chosen
        overrides = dict(file_info.read_scene_mapping())
        overrides.pop(keypoint, None)
        overrides.pop("{}/{}".format(figure.name, keypoint), None)
        if pattern is not None:
            overrides["{}/{}".format(figure.name, keypoint)] = pattern
        file_info.store_scene_mapping(overrides)
        self.refresh()

    def _load(self, *_):
        paths = cmds.fileDialog2(fileMode=1, caption=word("load_mapping"), fileFilter="JSON (*.json)")
        if not paths:
            return
        try:
            file_info.store_scene_mapping(read_mapping(paths[0]))
        except ExportError as error:
            _say(message_text(error.message))
        self.refresh()

    def _save(self, *_):
        paths = cmds.fileDialog2(fileMode=0, caption=word("save_mapping"), fileFilter="JSON (*.json)")
        if not paths:
            return
        try:
            save_mapping(paths[0], file_info.read_scene_mapping())
        except ExportError as error:
            _say(message_text(error.message))

    def _chosen(self):
        character, keypoint = self._index(CHARACTERS), self._index(JOINTS)
        if character is None or keypoint is None or character >= len(self._figures):
            return None
        return self._figures[character], MPII16.joints[keypoint]

    def _chosen_or_say(self):
        if self._index(CHARACTERS) is None:
            _say(word("choose_character"))
            return None
        chosen = self._chosen()
        if chosen is None:
            _say(word("choose_keypoint"))
        return chosen

    @staticmethod
    def _index(control):
        found = cmds.textScrollList(control, query=True, selectIndexedItem=True)
        return found[0] - 1 if found else None


def _in_columns(keypoint, node, kind, sure):
    """A row of the table of joints, or its head."""
    return " ".join((_padded(keypoint, 12), _padded(node, 20), _padded(kind, 8), sure)).rstrip()


def _padded(text, cells):
    """Text with spaces up to a number of cells: in a font of fixed width a Japanese character takes two."""
    taken = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)
    return text + " " * (cells - taken)


def _character_row(figure):
    lacking = [name for name in MPII16.joints if figure.joints[name].kind == "none"]
    text = word("lacking", names=", ".join(lacking)) if lacking else ""
    return word("character_row", name=figure.name, found=16 - len(lacking), lacking=text)


def _say(message):
    cmds.confirmDialog(title=word("window_title"), message=message, button=[word("ok")])
