"""Sizes read from the headers of pictures that Blender wrote: OpenEXR in all its codecs, and the other kinds."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests" / "sample"), str(ROOT / "maya_plugin" / "scripts")]

import build  # noqa: E402
from pose_annotations.core.frames_and_images.image_headers import read_image_size  # noqa: E402

pytestmark = [pytest.mark.blender, pytest.mark.slow]

WIDTH, HEIGHT = 77, 33
KINDS = [  # file format, extension, settings
    *[("OPEN_EXR", "exr", {"exr_codec": codec}) for codec in ("NONE", "ZIP", "ZIPS", "PIZ", "RLE", "DWAA", "PXR24")],
    ("PNG", "png", {"color_depth": "8"}),
    ("PNG", "png", {"color_depth": "16"}),
    ("JPEG", "jpg", {}),
    ("TIFF", "tif", {"color_depth": "16", "tiff_codec": "LZW"}),
    ("TARGA", "tga", {}),
    ("TARGA_RAW", "tga", {}),
]
SCRIPT = """
import json, sys
import bpy
job = json.loads(sys.argv[1])
scene = bpy.context.scene
picture = bpy.data.images.new("picture", job["width"], job["height"], float_buffer=True)
for number, (kind, extension, settings) in enumerate(job["kinds"]):
    scene.render.image_settings.file_format = kind
    for name, value in settings.items():
        setattr(scene.render.image_settings, name, value)
    picture.save_render("{}/{}.{}".format(job["folder"], number, extension), scene=scene)
"""


def test_pictures_that_blender_wrote_have_their_size(tmp_path):
    job = {"width": WIDTH, "height": HEIGHT, "kinds": KINDS, "folder": str(tmp_path)}
    command = [str(build.blender_python()), "-c", SCRIPT, json.dumps(job)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    for number, (kind, extension, settings) in enumerate(KINDS):
        read = read_image_size(str(tmp_path / f"{number}.{extension}"))
        assert read == (WIDTH, HEIGHT, (0, 0), (WIDTH, HEIGHT)), (kind, settings)
