"""Which cameras are refused as not certain, and which are not."""

import pytest
from pose_annotations.core.camera_checks import attributes_to_read, doubts_of_camera

PLAIN = {
    "filmFit": 0,
    "orthographic": False,
    "lensSqueezeRatio": 1.0,
    "filmFitOffset": 0.0,
    "panZoomEnabled": False,
    "renderPanZoom": False,
    "horizontalPan": 0.0,
    "verticalPan": 0.0,
    "zoom": 1.0,
    "filmTranslateH": 0.0,
    "filmTranslateV": 0.0,
    "filmRollValue": 0.0,
    "shakeOverscanEnabled": False,
    "shakeOverscan": 1.0,
    "cameraScale": 1.0,
}


def _doubts(renderer="mayaSoftware", aspect=1.78, distortion=0.0, **values):
    return [doubt.attribute for doubt in doubts_of_camera({**PLAIN, **values}, renderer, aspect, distortion)]


def test_a_plain_camera_raises_no_doubt():
    assert _doubts() == []


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"lensSqueezeRatio": 2.0}, "lensSqueezeRatio"),
        ({"filmFit": 1, "filmFitOffset": 0.5}, "filmFitOffset"),
        ({"filmFit": 2, "filmFitOffset": -0.5}, "filmFitOffset"),
        ({"panZoomEnabled": True, "renderPanZoom": True, "zoom": 0.5}, "zoom"),
        ({"panZoomEnabled": True, "renderPanZoom": True, "horizontalPan": 0.1}, "horizontalPan"),
        ({"filmTranslateH": 0.2}, "filmTranslateH"),
        ({"filmTranslateV": -0.2}, "filmTranslateV"),
        ({"filmRollValue": 10.0}, "filmRollValue"),
        ({"shakeOverscanEnabled": True, "shakeOverscan": 1.2}, "shakeOverscan"),
        ({"orthographic": True, "cameraScale": 2.0}, "cameraScale"),
        ({"orthographic": True, "filmFit": 3}, "filmFit"),
        ({"renderer": "arnold", "aiTranslator": "fisheye"}, "aiTranslator"),
        ({"renderer": "arnold", "aiRadialDistortion": 0.1}, "aiRadialDistortion"),
        ({"renderer": "redshift", "rsCameraType": 2}, "rsCameraType"),
        ({"distortion": 0.01}, "world matrix"),
    ],
)
def test_what_is_not_settled_is_named(values, named):
    assert _doubts(**values) == [named]


@pytest.mark.parametrize(
    "values",
    [
        {"filmFitOffset": 0.5},  # fill and overscan do not use it
        {"filmFit": 3, "filmFitOffset": 0.5},
        {"zoom": 0.5},  # pan/zoom off
        {"panZoomEnabled": True, "zoom": 0.5},  # not for renders
        {"shakeOverscan": 1.5},  # shake overscan off
        {"cameraScale": 2.0},  # settled for perspective
        {"orthographic": True, "lensSqueezeRatio": 2.0},  # no effect on a parallel camera
        {"orthographic": True, "filmFit": 1},
        {"orthographic": True, "filmFit": 0},  # fill of a wide picture is the horizontal fit
        {"aiTranslator": "fisheye"},  # Arnold's lens, another renderer
        {"renderer": "arnold", "aiTranslator": "perspective"},
        {"distortion": 1e-7},
        {"horizontalFilmOffset": 0.3, "overscan": 1.5, "preScale": 2.0},
    ],
)
def test_what_is_settled_or_without_effect_is_let_through(values):
    assert _doubts(**values) == []


def test_a_doubt_reads_as_attribute_value_and_reason():
    (doubt,) = doubts_of_camera({**PLAIN, "lensSqueezeRatio": 2.0}, "arnold", 1.0, 0.0)
    assert str(doubt).startswith("lensSqueezeRatio = 2 (")


def test_every_attribute_that_is_judged_is_read():
    assert {"filmFit", "orthographic", "aiTranslator", "lensSqueezeRatio"} <= set(attributes_to_read())
