"""Which frames are exported and how their pictures are called, in whole exports."""

import struct
import zlib

import plugin_scenes as scenes
import pytest
from maya import cmds
from pose_annotations.core.errors import ImageError, SceneError

SHOT = scenes.camera("shot")
MOVES = scenes.keys("shot", "translateX", {0: 0, 100: 100})  # a centimetre a frame
PX_PER_CM = 320 * 70 / (400 * 1.41732 * 25.4)


def _png(path, width, height):
    """A true little PNG of one grey."""
    path.parent.mkdir(parents=True, exist_ok=True)

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b""))


def _records(documents):
    return documents["shot"]["annotations"]


def _frames(documents):
    return [record["frame"] for record in _records(documents)]


@pytest.mark.parametrize(
    ("settings", "options", "expected"),
    [
        ({"start": 3, "end": 6}, {}, [3, 4, 5, 6]),
        ({"start": -2, "end": 2, "by": 2}, {}, [-2, 0, 2]),
        ({"start": 1, "end": 9}, {"frames": "2-8x3"}, [2, 5, 8]),
        ({"start": 1, "end": 9}, {"frames": "7,3,3"}, [3, 7]),
        ({"animation": False}, {}, [1]),
    ],
    ids=["range", "negative and step", "list", "unordered list", "a still"],
)
def test_these_frames_are_exported(export, settings, options, expected):
    assert _frames(export(scenes.scene(scenes.figure(), SHOT, **settings), **options)) == expected


def test_the_timeline_is_another_choice(export, open_scene):
    open_scene(scenes.scene(scenes.figure(), SHOT))
    cmds.playbackOptions(minTime=11, maxTime=13)
    assert _frames(export(None, frames="timeline")) == [11, 12, 13]


def test_every_frame_is_seen_at_its_own_time(export):
    documents = export(scenes.scene(scenes.figure(), SHOT, MOVES), frames="10,20,30.5")
    pelvis = [record["joint_self"][6][0] for record in _records(documents)]
    assert pelvis == pytest.approx([320 - frame * PX_PER_CM for frame in (10, 20, 30.5)], abs=1e-3)


def test_fractional_steps_need_renumbered_pictures(export):
    text = scenes.scene(scenes.figure(), SHOT, MOVES, start=1, end=2, by=0.5)
    with pytest.raises(ImageError, match="Renumber Frames"):
        export(text)
    renumbered = text.replace('".outFormatControl" 0;', '".outFormatControl" 0;\n\tsetAttr ".modifyExtension" yes;')
    documents = export(renumbered)
    assert _frames(documents) == [1, 1.5, 2]
    assert [r["img_paths"] for r in _records(documents)] == ["test.0001.png", "test.0002.png", "test.0003.png"]


def test_a_preroll_changes_no_record_of_a_keyed_scene(export):
    text = scenes.scene(scenes.figure(), SHOT, MOVES, start=5, end=6)
    assert _records(export(text, preroll=4)) == _records(export(text))


def test_a_preroll_evaluates_the_frames_before_the_first_in_order_and_writes_none_of_them(export, monkeypatch):
    real, visited = cmds.currentTime, []

    def watched(*args, **kwargs):
        visited.extend(args)
        return real(*args, **kwargs)

    text = scenes.scene(scenes.figure(), SHOT, MOVES, start=5, end=6)
    export(text)
    monkeypatch.setattr(cmds, "currentTime", watched)
    documents = export(None, preroll=3)
    assert visited[:5] == [2, 3, 4, 5, 6] and _frames(documents) == [5, 6]


def test_what_remembers_the_frame_before_is_right_only_in_order_and_with_a_preroll(export, open_scene, is_standin):
    """In place of a simulation: a mover that goes on by one from wherever it was, at every change of time."""
    if not is_standin:
        pytest.skip("a real Maya runs script jobs when it is idle, not at every change of time")
    open_scene(scenes.scene(scenes.figure(), SHOT, start=10, end=12))

    def go_on():
        cmds.setAttr("model.translateX", cmds.getAttr("model.translateX") + 1.0)

    job = cmds.scriptJob(event=["timeChanged", go_on])
    try:
        at = {}
        for preroll in (0, 5):
            cmds.setAttr("model.translateX", 0.0)
            records = _records(export(None, frames="12,10,11", preroll=preroll))
            at[preroll] = [(record["joint_self"][6][0] - 320) / PX_PER_CM for record in records]
    finally:
        cmds.scriptJob(kill=job)
    assert at[0] == pytest.approx([1, 2, 3], abs=1e-3) and at[5] == pytest.approx([6, 7, 8], abs=1e-3)


def test_the_pictures_folder_is_named_relative_to_the_document(export):
    documents = export(scenes.scene(scenes.figure(), SHOT))
    assert documents["shot"]["source"]["images"] == "../images"


def test_a_pattern_of_the_user_overrides_the_names(export, tmp_path):
    documents = export(scenes.scene(scenes.figure(), SHOT), images=str(tmp_path / "renders" / "<Camera>" / "d_##.exr"))
    assert documents["shot"]["source"]["images"] == "../renders"
    assert [r["img_paths"] for r in _records(documents)] == ["shot/d_01.exr", "shot/d_02.exr", "shot/d_03.exr"]


def test_only_rendered_frames_are_those_whose_file_exists(export, tmp_path):
    for frame in (1, 3):
        _png(tmp_path / "images" / f"test.{frame:04d}.png", 640, 360)
    assert _frames(export(scenes.scene(scenes.figure(), SHOT), only_rendered=True)) == [1, 3]


def test_a_picture_at_half_size_stops_the_export_with_both_sizes(export, tmp_path):
    _png(tmp_path / "images" / "test.0002.png", 320, 180)
    for options in ({}, {"only_rendered": True}):
        with pytest.raises(ImageError, match="is 320 x 180 pixels but the Render Settings say 640 x 360"):
            export(scenes.scene(scenes.figure(), SHOT), **options)


def test_labels_follow_pictures_at_half_size_when_told(export, tmp_path):
    whole = _records(export(scenes.scene(scenes.figure(), SHOT)))
    for frame in (1, 2, 3):
        _png(tmp_path / "images" / f"test.{frame:04d}.png", 320, 180)
    documents = export(scenes.scene(scenes.figure(), SHOT), scale_to_images=True)
    record = _records(documents)[0]
    assert (record["img_width"], record["img_height"]) == (320, 180)
    assert documents["shot"]["source"]["image_width"] == 320
    for full, half in zip(whole[0]["joint_self"], record["joint_self"]):
        assert half[:2] == pytest.approx([0.5 * full[0], 0.5 * full[1]], abs=1e-3)
    assert record["scale_provided"] == pytest.approx(0.5 * whole[0]["scale_provided"], abs=1e-5)


def test_a_picture_of_another_shape_is_never_scaled_to(export, tmp_path):
    _png(tmp_path / "images" / "test.0001.png", 320, 200)
    with pytest.raises(ImageError, match="another shape"):
        export(scenes.scene(scenes.figure(), SHOT), scale_to_images=True)


def test_a_damaged_picture_is_named(export, tmp_path):
    _png(tmp_path / "images" / "test.0001.png", 640, 360)
    (tmp_path / "images" / "test.0001.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(ImageError, match=r"test\.0001\.png"):
        export(scenes.scene(scenes.figure(), SHOT))


def test_non_square_pixels_are_seen_through_the_device_aspect(export):
    """720 x 576 pixels shown 4:3: a pixel is 16/15 as wide as high."""
    text = scenes.scene(scenes.figure(), SHOT, width=720, height=576).replace(
        '".deviceAspectRatio" 1.25', '".deviceAspectRatio" 1.3333333333'
    )
    documents = export(text)
    assert documents["shot"]["source"]["pixel_aspect"] == pytest.approx(16 / 15, abs=1e-6)
    px_per_cm = 360 * 70 / (400 * 1.41732 * 25.4)
    left_wrist = _records(documents)[0]["joint_self"][15]
    assert left_wrist[0] == pytest.approx(360 + 64 * px_per_cm, abs=1e-3)
    assert left_wrist[1] == pytest.approx(288 - 34 * px_per_cm * 16 / 15, abs=1e-3)


def test_settings_without_a_size_are_refused(export):
    text = scenes.scene(scenes.figure(), SHOT).replace('".deviceAspectRatio" 1.777777778', '".deviceAspectRatio" 0')
    with pytest.raises(SceneError, match="no valid size"):
        export(text)
