"""Draws the steps of docs/artists.md that happen in Maya: import, camera, Render Settings, markers, what to send.

    python tests/pictures_of_docs/draw_artist_steps.py docs/images

No Maya is at hand, so these are no screenshots and do not look like Maya. What they show is true: names, joints,
values and files are read by the plug-in's own code from the sample scenes, through the stand-in. Needs Chromium and
playwright. Nothing outside the given folder is written.
"""

import base64
import html
import io
import os
import shutil
import sys
import tempfile
from pathlib import Path

from artist_stage import SAMPLE
from chromium import launched
from maya import cmds
from PIL import Image
from pose_annotations.core.documents import export_report
from pose_annotations.core.options import ExportOptions
from pose_annotations.core.recognition import bone_names
from pose_annotations.core.recognition.recognise import recognise
from pose_annotations.scene import cameras, render_settings, viewport_markers
from pose_annotations.scene.export import export_annotations
from pose_annotations.scene.joints import read_joints

ROUTES = (("kaede_dance", "MMD4Maya"), ("aoi_dance", "mmdpaimaya"), ("sakura_dance", "Blender's mmd_tools, then FBX"))
FITS = ("Fill", "Horizontal", "Vertical", "Overscan")  # the order of the attribute filmFit

STYLE = """*{box-sizing:border-box}
body{margin:0;background:#fff;font:14px/1.5 system-ui,"IPAGothic","Noto Sans CJK JP",sans-serif;color:#1d2430}
main{display:inline-flex;gap:18px;padding:18px;align-items:flex-start;background:#fff}
section{border:1px solid #c9d0da;border-radius:6px;padding:14px 16px;background:#f7f9fb}
h2{font-size:15px;margin:0 0 8px}small{color:#5a6675;display:block;margin-top:6px}
.row{display:flex;align-items:center;gap:8px;white-space:nowrap;height:25px}
.dot{width:9px;height:9px;border-radius:50%;border:2px solid #8b97a6;flex:none}
.node{font-family:monospace;font-size:12.5px}.own{color:#5a6675}
.key{font-size:12px;border-radius:9px;padding:0 8px;color:#fff;line-height:18px}
.left{background:#1170d0}.right{background:#b34e06}.middle{background:#237a3c}
table{border-collapse:collapse}tr:last-child>*{border:0}
td,th{padding:5px 10px 5px 0;border-bottom:1px solid #d8dee6;text-align:left;vertical-align:baseline}
th{font-weight:600}td.value{font-family:monospace;font-size:13px;white-space:nowrap}code{font-size:13px}
.tree{font-family:monospace;font-size:13px;white-space:pre;line-height:1.65}
.to{color:#5a6675;font-family:system-ui}"""


def main(folder):
    """Draw all of them into ``folder``."""
    with tempfile.TemporaryDirectory() as work, launched() as browser:
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        for name, body in (
            ("artist_import", _imports()),
            ("artist_camera", _camera()),
            ("artist_render_settings", _render_settings()),
            ("artist_markers", _markers()),
            ("artist_send", _folder_to_send(work)),
        ):
            page.set_content(f"<!doctype html><meta charset=utf-8><style>{STYLE}</style><main>{body}</main>")
            picture = page.locator("main").screenshot()
            # 256 colours: a third of the size, and nobody sees the difference
            Image.open(io.BytesIO(picture)).convert("RGB").quantize(256).save(
                Path(folder) / f"{name}.png", optimize=True
            )


def _open(scene):
    cmds.workspace(str(SAMPLE), openWorkspace=True)
    cmds.file(str(SAMPLE / "scenes" / f"{scene}.ma"), open=True, force=True, prompt=False)


# import ---------------------------------------------------------------------------------------------------------------


def _imports():
    legend = "<small>name in the scene, name in the model, keypoint read there</small>"
    return "".join(
        f"<section><h2>{html.escape(title)}</h2>{_outliner(scene)}{legend}</section>" for scene, title in ROUTES
    )


def _outliner(scene):
    """The joints that keypoints are read from, each below the nearest of them: name in the scene, in the model, what
    is read there."""
    _open(scene)
    joints = read_joints()
    attributes = {joint.path: joint.attributes for joint in joints}
    figure = recognise(joints).figures[0]
    read_from = {}
    for keypoint, mapping in figure.joints.items():
        if mapping.kind == "bone":
            read_from.setdefault(mapping.nodes[0], []).append(keypoint)
    shown = [joint.path for joint in joints if joint.path in read_from]
    rows = [_outliner_row(0, figure.root.rsplit("|", 1)[-1], _own_name(figure.root, attributes), [])]
    for path in shown:
        depth = 1 + sum(path.startswith(other + "|") for other in shown)
        rows.append(_outliner_row(depth, path.rsplit("|", 1)[-1], _own_name(path, attributes), read_from[path]))
    count = sum(mapping.kind != "none" for mapping in figure.joints.values())
    return "".join(rows) + f"<small>{len(joints)} joints in the scene; {count} of 16 keypoints read from them</small>"


def _own_name(path, attributes):
    return bone_names.readings(path, attributes.get(path, {}))[0].text


def _outliner_row(depth, name, own_name, keypoints):
    short = name if len(name) < 32 else name[:12] + "…" + name[-10:]
    side = {"l": "left", "r": "right"}.get(keypoints[0][0] if keypoints and keypoints[0][1] == "_" else "", "middle")
    marks = "".join(f"<span class='key {side}'>{keypoint}</span>" for keypoint in keypoints)
    own = f"<span class=own>{html.escape(own_name)}</span>" if own_name != name else ""
    return (
        f"<div class=row style='padding-left:{16 * depth}px'><span class=dot></span>"
        f"<span class=node>{html.escape(short)}</span>{own}{marks}</div>"
    )


# camera and Render Settings -------------------------------------------------------------------------------------------


def _camera():
    """Frame 1 of the sample in its film gate: what the camera's film sees beside what is rendered."""
    _open("sakura_dance")
    settings = render_settings.read_settings(1)
    (camera,) = cameras.renderable_cameras()
    names = render_settings.picture_names(settings, camera.name)
    picture = base64.b64encode(Path(names.path(1)).read_bytes()).decode("ascii")
    values = {
        name: cmds.getAttr(f"{camera.shape}.{name}")
        for name in ("horizontalFilmAperture", "verticalFilmAperture", "filmFit", "focalLength", "overscan")
    }
    cmds.currentTime(1)
    window = cameras.CameraReader(camera, settings).projector().frustum
    width = 340.0
    height = width * (window.top - window.bottom) / (window.right - window.left)
    gate = width * values["verticalFilmAperture"] / values["horizontalFilmAperture"]  # film fit Horizontal: same width
    above = (height - gate) / 2
    pad = 14
    drawing = f"""<svg width="{width + 2 * pad}" height="{height + 2 * pad}" style="display:block">
      <image href="data:image/png;base64,{picture}" x="{pad}" y="{pad}" width="{width}" height="{height}"/>
      <rect x="{pad}" y="{pad}" width="{width}" height="{height}" fill="none" stroke="#237a3c" stroke-width="4"/>
      <rect x="{pad}" y="{pad + above}" width="{width}" height="{gate}" fill="none" stroke="#fff" stroke-width="4"/>
      <rect x="{pad}" y="{pad + above}" width="{width}" height="{gate}" fill="none" stroke="#c2560a" stroke-width="2.5"
        stroke-dasharray="9 6"/></svg>"""
    rows = [
        ("Renderable", "on", "or the camera is not offered"),
        ("Focal Length", f"{values['focalLength']:g} mm", "read at every frame"),
        (
            "Camera Aperture",
            f"{values['horizontalFilmAperture']:g} x {values['verticalFilmAperture']:g} in",
            "the film gate: orange, dashed",
        ),
        ("Fit Resolution Gate", FITS[values["filmFit"]], "how the picture (green) is laid over the film"),
        ("Overscan", f"{values['overscan']:g}", "of the viewport only; not in the picture"),
    ]
    return f"<section><h2>{camera.name}, frame 1</h2>{drawing}</section><section>" + _table(
        f"Attribute Editor, {camera.shape.rsplit('|', 1)[-1]}", rows
    ) + "</section>"  # fmt: skip


def _markers():
    """The markers of Show Joints in Viewport as the render camera sees them, over the frame that it renders."""
    _open("sakura_dance")
    cmds.currentTime(1)
    settings = render_settings.read_settings(1)
    (camera,) = cameras.renderable_cameras()
    picture = Path(render_settings.picture_names(settings, camera.name).path(1)).read_bytes()
    projector = cameras.CameraReader(camera, settings).projector()
    side = 680  # pixels; smaller, a star cannot be told from a cross
    scale, drawn = side / settings.width, []
    viewport_markers.show_markers()
    try:
        for name in cmds.ls("pose_*", type="transform"):
            (shape,) = cmds.listRelatives(name, shapes=True, type="locator")
            levels = [round(255 * value) for value in cmds.getAttr(shape + ".overrideColorRGB")[0]]
            colour = "rgb({},{},{})".format(*levels)
            matrix = cmds.xform(name, query=True, worldSpace=True, matrix=True)
            half = cmds.getAttr(shape + ".localScale")[0]
            for axis in range(3):
                along = [half[axis] * value for value in matrix[4 * axis : 4 * axis + 3]]
                ends = [[m + sign * a for m, a in zip(matrix[12:15], along, strict=True)] for sign in (-1, 1)]
                (x1, y1), (x2, y2) = [(scale * p.x, scale * p.y) for p in map(projector.project, ends)]
                drawn.append(f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"/>')
    finally:
        viewport_markers.remove_markers()
    address = "data:image/png;base64," + base64.b64encode(picture).decode("ascii")
    return (
        f'<svg width="{side}" height="{side}" stroke-width="2.2" stroke-linecap="round" style="display:block">'
        f'<image href="{address}" width="{side}" height="{side}" opacity=".45"/>{"".join(drawn)}</svg>'
    )


def _table(title, rows):
    cells = "".join(
        f"<tr><th>{html.escape(name)}</th><td class=value>{html.escape(value)}</td><td>{html.escape(why)}</td></tr>"
        for name, value, why in rows
    )
    return f"<h2>{html.escape(title)}</h2><table>{cells}</table>"


def _render_settings():
    _open("sakura_dance")
    settings = render_settings.read_settings(1)
    naming = settings.naming
    (camera,) = cameras.renderable_cameras()
    names = render_settings.picture_names(settings, camera.name)
    frames = render_settings.frames_to_export("render", settings)
    rows = [
        ("File name prefix", naming.prefix, "the pictures' folder and name; <Scene> is the scene file's"),
        ("Image format", f"PNG ({naming.image_format})", "PNG, JPEG, EXR, TIFF, ...; no movie"),
        ("Frame/Animation ext", "name.#.ext", "a number in every name"),
        ("Frame padding", f"{naming.padding}", ""),
        ("Start, end, by frame", f"{settings.start:g}, {settings.end:g}, {settings.by:g}", f"{len(frames)} frames"),
        ("Renderable Camera", camera.name, "a document for each renderable camera"),
        ("Width x height", f"{settings.width} x {settings.height}", "the size that you render"),
        ("Pixel aspect ratio", f"{settings.pixel_aspect:g}", "1 unless you know why not"),
    ]
    first = os.path.relpath(names.path(frames[0]), str(SAMPLE)).replace("\\", "/")
    last = os.path.relpath(names.path(frames[-1]), str(SAMPLE)).replace("\\", "/")
    result = f"<p style='margin:12px 0 0'>The plug-in expects <code>{first}</code> to <code>{last}</code></p>"
    return f"<section>{_table('Render Settings, Common', rows)}{result}</section>"


# what to send ---------------------------------------------------------------------------------------------------------


def _folder_to_send(work):
    """The files of a real export of the sample, as they lie in the project."""
    project = Path(work) / "dance"
    for name in ("scenes/sakura_dance.ma", "workspace.mel"):
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SAMPLE / name, project / name)
    shutil.copytree(SAMPLE / "images" / "sakura_dance", project / "images" / "sakura_dance")
    cmds.workspace(str(project), openWorkspace=True)
    cmds.file(str(project / "scenes" / "sakura_dance.ma"), open=True, force=True, prompt=False)
    result = export_annotations(ExportOptions(output=str(project / "annotations"), occlusion=False))
    reports = [export_report.write_report(path, result.warnings) for path in result.paths]
    pictures = sorted(path.name for path in (project / "images" / "sakura_dance").iterdir())
    lines = [
        ("dance/", "the Maya project"),
        ("├─ scenes/sakura_dance.ma", "stays with you"),
        ("├─ annotations/", "send"),
        *(
            (f"│  ├─ {Path(path).name}", f"{count} records")
            for path, count in zip(result.paths, result.counts, strict=True)
        ),
        *((f"│  └─ {Path(path).name}", "to look at, also by whoever gets it") for path in reports),
        ("└─ images/", "send"),
        ("   └─ sakura_dance/", ""),
        (f"      ├─ {pictures[0]}", ""),
        ("      ├─ …", f"{len(pictures)} pictures"),
        (f"      └─ {pictures[-1]}", ""),
    ]
    width = max(len(text) for text, _ in lines)
    tree = "\n".join(
        f"{html.escape(text.ljust(width + 3))}<span class=to>{html.escape(note)}</span>" for text, note in lines
    )
    return f"<section><div class=tree>{tree}</div></section>"


if __name__ == "__main__":
    main(sys.argv[1])
