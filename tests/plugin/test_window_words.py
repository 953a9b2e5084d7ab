"""The words of windows, menu and dialogs: complete in English and Japanese, all of them used, and none too long."""

import ast
import json
import pickle
import re
import string
import sys
import unicodedata
from pathlib import Path

import plugin_scenes
import pytest
from maya import cmds

ROOT = Path(__file__).resolve().parents[2]
UI = ROOT / "maya_plugin" / "scripts" / "pose_annotations" / "ui"
LANGUAGES = ("en", "ja")
_TEXT = ast.Constant if sys.version_info >= (3, 8) else ast.Str


def _texts(language):
    return json.loads((UI / "texts" / (language + ".json")).read_text(encoding="utf-8"))


@pytest.fixture
def in_japanese(monkeypatch):
    """A Maya whose language is Japanese."""
    about = cmds.about
    monkeypatch.setattr(cmds, "about", lambda **flags: "ja_JP" if "uiLanguage" in flags else about(**flags))


def _open_window(open_scene):
    from pose_annotations.ui import window

    open_scene(
        plugin_scenes.scene(plugin_scenes.figure(), plugin_scenes.camera("shotCam"), plugin_scenes.camera("closeUp"))
    )
    window.show_window()


def test_both_languages_have_the_same_texts_with_the_same_places():
    english, japanese = _texts("en"), _texts("ja")
    assert set(english) == set(japanese)
    for key, text in english.items():
        assert sorted(re.findall(r"\{(\w+)\}", text)) == sorted(re.findall(r"\{(\w+)\}", japanese[key])), key


def test_every_japanese_text_is_japanese():
    same = {"percent", "character_row", "ok", "help_page"}  # places, a word that Japanese windows have too, a file
    for key, text in _texts("ja").items():
        if key not in same:
            assert any("HIRAGANA" in unicodedata.name(c, "") or "KATAKANA" in unicodedata.name(c, "") or
                       "CJK" in unicodedata.name(c, "") for c in text), key  # fmt: skip


def test_every_text_that_the_code_asks_for_is_there_and_every_text_is_asked_for():
    asked, starts = set(), set()
    for path in [*UI.glob("*.py"), ROOT / "maya_plugin" / "drag_pose_annotations_into_maya.py"]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            value = getattr(node, "value", getattr(node, "s", None)) if isinstance(node, _TEXT) else None
            if isinstance(value, str):
                (starts if value.endswith("_") else asked).add(value)
    texts = _texts("en")
    boxes = {"occlusion", "only_rendered", "scale_to_images", "accept_guesses", "unverified", "allow_empty"}
    made = {key + "_tip" for key in boxes} | {key for key in texts if key.startswith(tuple(starts - {""}))}
    assert set(texts) - asked - made == set()


def test_a_japanese_maya_sees_only_japanese(artist, open_scene, in_japanese):
    from pose_annotations.ui import menu

    _open_window(open_scene)
    menu.build_menu()
    japanese, english = set(_texts("ja").values()), set(_texts("en").values()) - set(_texts("ja").values())
    shown = set()
    for top in ("poseAnnotationsWindow", "poseAnnotationsMenu"):
        for one in artist.find(top).walk():
            shown |= {one.flags.get(flag) for flag in ("label", "title", "annotation", "buttonLabel")} - {None}
            shown |= set(one.flags.get("labelArray3") or ())
    menu.remove_menu()
    assert shown & english == set()
    assert len(shown & japanese) > 60
    rows = [text for text in artist.texts() if text.startswith("l_wrist")]
    assert len(rows) == 1 and "左手首" in rows[0] and "骨" in rows[0]


# What no window and no page shows: messages of the farm's scripts, of the Maya command, and of options that the window
# does not have.
_BATCH_MODULES = ("merge_parts", "session", "command", "command_line", "render_proof", "pixels")
_BATCH_MESSAGES = re.compile(
    r"--strict: |--part names|\{--images\} '|'\{\}' is not a chunk|chunk \{\}|the mapping file \{\} |"
    r".*character '\{\}'(;| is not)|.* run check_camera.py|the export was cancelled"
)


def _templates_of_the_code():
    """[(module, template)] of every call that makes a message; the template must stand there as it is."""
    from pose_annotations.core import errors

    makers = dict.fromkeys(("Message", "listed", "warn", "remark", "ExportCancelled"), (0,))
    makers.update((name, (0,)) for name in dir(errors) if name.endswith("Error"))
    makers.update({"drop": (1,), "missing": (1,), "from_os_error": (1, 3), "write_text": (2, 3)})
    found = []
    scripts = [ROOT / "maya_plugin" / "merge_parts.py"]
    for path in [*(UI.parent / "core").rglob("*.py"), *(UI.parent / "scene").rglob("*.py"), *scripts]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node.func, "id", getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""
            for argument in [node.args[i] for i in makers.get(name, ()) if i < len(node.args)]:
                if isinstance(argument, _TEXT):
                    found.append((path.stem, getattr(argument, "value", getattr(argument, "s", None))))
                    values = node.args[node.args.index(argument) + 1 :]
                    counts = name not in ("listed", "from_os_error", "write_text")
                    if counts and not any(isinstance(value, ast.Starred) for value in values):
                        taken = {re.match(r"\d+", place).group() for place, _ in _places(found[-1][1])[0]}
                        assert taken == {str(i) for i in range(len(values))}, (path, node.lineno)
                    continue
                # a template or message that is passed on, or the title of a convention
                passed = getattr(argument, "id", getattr(getattr(argument, "func", None), "id", None))
                known = ("template", "doing", "remedy", "reason", "warning", "why_missing", "title")
                assert passed in known, (path, node.lineno)
    return found


def _places(template):
    """(sorted values with their formats, options) of a template."""
    values, options = [], set()
    for _, name, form, _ in string.Formatter().parse(template):
        if name is not None and "--" in name:
            options.add(name.replace("pass ", ""))
        elif name is not None:
            values.append((name or str(len(values)), form))
    return sorted(set(values)), options


def test_every_message_that_a_window_can_show_is_translated_with_the_same_places():
    translated = json.loads((UI.parent / "core" / "texts" / "messages_ja.json").read_text(encoding="utf-8"))
    titles = {
        json.loads(path.read_text(encoding="utf-8"))["title"]
        for path in (UI.parent / "core").rglob("*.json")
        if path.parent.name == "conventions"
    }
    found = _templates_of_the_code()
    assert len(titles) > 15 and len(found) > 150
    for module, template in found:
        if module not in _BATCH_MODULES and not _BATCH_MESSAGES.match(template):
            assert template in translated, module
    assert set(translated) - {template for _, template in found} == titles
    for english, japanese in translated.items():
        assert _places(japanese)[0] == _places(english)[0], english
        assert _places(japanese)[1] <= _places(english)[1], english
        assert re.findall(r"(?<!\{)(?<!\{pass )--\w", english) == [], english  # an option that no window can rename


def _english_words(text):
    """Runs of two words and more in Latin letters, outside the names that Japanese quotes set apart."""
    return re.findall(r"[A-Za-z]+ [a-z]+ ?[a-z]*", re.sub(r"「[^」]*」", "", text))


def test_why_a_joint_was_chosen_or_is_missing_is_said_in_japanese_for_every_rig(in_japanese):
    """Every reason that the recognition gives for the rigs of the tests, on every way into Maya."""
    sys.path.insert(0, str(ROOT / "tests" / "benchmarks"))
    try:
        from rig_corpus import OWN_RIGS, Specimen, read_rigs, routes_of
    finally:
        sys.path.pop(0)
    from pose_annotations.core.recognition.recognise import recognise
    from pose_annotations.ui.words import message_text

    reasons = set()
    for rig in read_rigs(OWN_RIGS).values():
        for route in routes_of(rig):
            found = recognise(Specimen(rig, route).joints())
            reasons |= {mapping.reason for figure in found.figures for mapping in figure.joints.values()}
            reasons |= {reason for _, reason in found.refused}
    assert len(reasons) > 100
    assert {reason for reason in reasons if message_text(reason) == reason} == set()
    product = {"Daz Genesis", "Unreal Engine", "Character Creator", "Advanced Skeleton", "Biped", "Rigify"}
    for reason in reasons:
        english = _english_words(message_text(reason))
        assert [run for run in english if not any(name in run for name in product)] == [], reason


def test_names_stay_as_they_are_also_where_they_are_words_of_the_messages(in_japanese):
    from pose_annotations.core.messages import Message, listed
    from pose_annotations.ui.words import message_text

    named = Message("named '{0}' ({1})", "head", Message("VRM 1"))
    assert (str(named), message_text(named)) == ("named 'head' (VRM 1)", "名前が「head」（VRM 1 の名前）")
    parts = [Message("head"), Message("left {0}", Message("knee"))]
    template = "not a whole figure: it has no joint for {0}; recognised: {1}{2}"
    lacking = Message(template, listed("{}, {}", parts), "x", "")
    assert str(lacking) == "not a whole figure: it has no joint for head, left knee; recognised: x"
    assert message_text(lacking) == "体がそろっていません。ジョイントがない部位: 頭、左のひざ。認識した部位: x"


def test_a_message_calls_an_option_as_each_surface_does():
    from pose_annotations.core.errors import CharacterError
    from pose_annotations.ui.words import message_text

    name = "'{--output}; pass --camera'"  # a name is no option, whatever it looks like
    error = CharacterError("{} is a guess; {pass --accept-guesses}, or give {--mapping} or {--images}", name)
    assert str(error) == name + " is a guess; pass --accept-guesses, or give --mapping or --images"
    assert message_text(error.message) == (
        name + " is a guess; tick 'Accept characters that are only a guess', or give 'Load Mapping...' or --images"
    )
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_the_window_of_a_japanese_maya_says_why_in_japanese(artist, open_scene, in_japanese):
    from pose_annotations.ui import window

    open_scene(plugin_scenes.scene(plugin_scenes.figure(skip=("左手首",)), plugin_scenes.camera("shotCam")))
    window.show_window()
    for start, why in (("head_top", "推定: "), ("l_knee", "名前が「左ひざ」"), ("l_wrist", "左の手首")):
        artist.choose("poseJoints", next(text for text in artist.texts() if text.startswith(start)))
        assert artist.value("poseWhy").startswith("%s: %s" % (start, why))
    cmds.file(new=True, force=True)
    cmds.joint(name="aHand")
    artist.press("poseRefresh")
    (row,) = [text for text in artist.texts() if text.startswith("キャラクターが見つかりません")]
    assert row.endswith("|aHand: 体の部位とわかるジョイントがありません: 'aHand'")
    artist.press("poseCheck")
    assert any("|aHand: 体の部位" in text for text in artist.texts() if text.startswith("要修正"))


def test_the_check_of_a_japanese_maya_lists_problems_and_remarks_in_japanese(artist, open_scene, in_japanese, tmp_path):
    from pose_annotations.ui import window

    open_scene(
        plugin_scenes.scene(
            plugin_scenes.figure(skip=("左手首",)),
            plugin_scenes.camera("shotCam", attributes={"lensSqueezeRatio": 2}),
            extra='select -ne :defaultRenderGlobals;\n\tsetAttr ".useRenderRegion" yes;\n',
        )
    )
    (tmp_path / "file").write_text("")
    cmds.currentUnit(linear="m")
    window.show_window()
    artist.write("poseOutput", str(tmp_path / "file" / "out"))
    artist.press("poseCheck")
    rows = [text for text in artist.texts() if text.startswith(("要修正: ", "確認: "))]
    assert len(rows) == 6
    text = "\n".join(rows)
    for word in ("lensSqueezeRatio = 2", "l_wrist", "640 x 360", "「なし」として", str(tmp_path / "file" / "out")):
        assert word in text
    assert "'画像が検証されていないカメラも書き出す' にチェック" in text  # the box as the window calls it
    assert "--" not in text
    for row in rows:
        assert not re.search(r"[a-z]+ [a-z]+ [a-z]+ [a-z]+; ", row), row


def test_the_help_page_of_each_language_names_only_what_the_window_calls_so(in_japanese, monkeypatch):
    import webbrowser

    from pose_annotations.ui import actions

    opened = []
    monkeypatch.setattr(webbrowser, "open", lambda address: opened.append(address) or True)
    actions.open_help()
    assert opened[0].endswith("maya_plugin/help/index.ja.html")
    for language, name in (("en", "index.html"), ("ja", "index.ja.html")):
        page = (ROOT / "maya_plugin" / "help" / name).read_text(encoding="utf-8")
        texts = set(_texts(language).values())
        named = {" ".join(label.split()) for label in re.findall(r"<i>(.*?)</i>", page, re.DOTALL)}
        assert len(named) >= 8
        for label in named - {"renderable"}:
            assert label.split(" &gt; ")[-1] in texts, label


def test_a_message_that_no_one_translated_stays_as_it_is(in_japanese):
    from pose_annotations.core.messages import Message
    from pose_annotations.ui.words import message_text

    assert message_text(Message("something new at {:g}; do that", 1.5)) == "something new at 1.5; do that"
    assert message_text("{a text of Maya}") == "{a text of Maya}"


def _width(text, pixels=7.2):
    """Pixels that a text takes: in a font of 13 pixels a Latin letter is about 7 wide, a Japanese one a square."""
    return sum(14 if unicodedata.east_asian_width(c) in "WF" else pixels for c in text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_a_joint_comes_from_is_called_in_the_window_as_in_the_report(language):
    from pose_annotations.core.documents import export_report

    for kind in ("bone", "derived", "manual"):
        in_report = export_report._KINDS[kind][LANGUAGES.index(language)]
        assert _texts(language)["kind_" + kind] in in_report


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_of_joints_has_a_head_above_its_columns(artist, open_scene, request, language):
    if language == "ja":
        request.getfixturevalue("in_japanese")
    _open_window(open_scene)
    heads = [_texts(language)["column_" + key] for key in ("keypoint", "node", "kind", "sure")]
    (head,) = [text for text in artist.texts() if text.split() == " ".join(heads).split()]
    row = next(text for text in artist.texts() if text.startswith("l_knee"))
    for label, cell in zip(heads, ("l_knee", "左ひざ", _texts(language)["kind_bone"], "95 %")):
        before = [text[: text.index(part)] for text, part in ((head, label), (row, cell))]
        wide = [sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text) for text in before]
        assert wide[0] == wide[1], label


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_of_buttons_fits_into_the_window(artist, open_scene, request, language):
    if language == "ja":
        request.getfixturevalue("in_japanese")
    _open_window(open_scene)
    window = artist.find("poseAnnotationsWindow")
    inside = window.flags["widthHeight"][0] - 40  # margins of frames and the scroll bar
    rows = [one for one in window.walk() if one.kind == "rowLayout"]
    assert len(rows) == 4
    for row in rows:
        wide = sum(_width(button.flags["label"]) + 26 for button in row.children)
        assert wide <= inside, [button.flags["label"] for button in row.children]
    for one in window.walk():
        if one.kind in ("checkBox", "text") and one.name != "poseFrameCount":  # that one ends with a path
            assert _width(str(one.flags.get("label"))) + 24 <= inside, one.flags.get("label")
        if one.kind in ("textFieldGrp", "textFieldButtonGrp"):
            assert _width(one.flags["label"]) <= 70
            assert _width(one.flags.get("buttonLabel", "")) + 18 <= 90
