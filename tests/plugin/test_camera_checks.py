"""Which cameras are refused as not certain, and which are not."""

import pytest
from pose_annotations.core.cameras.camera_checks import attributes_to_read, unverified_settings

PLAIN = {
    "filmFit": 0,
    "horizontalFilmAperture": 1.5,
    "verticalFilmAperture": 1.0,
    "horizontalFilmOffset": 0.0,
    "verticalFilmOffset": 0.0,
    "shakeEnabled": False,
    "horizontalShake": 0.2,
    "verticalShake": 0.0,
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
    "preScale": 1.0,
    "postScale": 1.0,
}


def _doubts(renderer="mayaSoftware", aspect=1.78, distortion=0.0, **values):
    return [doubt.attribute for doubt in unverified_settings({**PLAIN, **values}, renderer, aspect, distortion)]


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
        ({"preScale": 1.2}, "preScale"),
        ({"postScale": 0.8}, "postScale"),
        ({"shakeOverscanEnabled": True, "shakeOverscan": 1.2}, "shakeOverscan"),
        ({"orthographic": True, "cameraScale": 2.0}, "cameraScale"),
        ({"orthographic": True, "filmFit": 3}, "filmFit"),
        ({"orthographic": True, "filmFit": 0, "aspect": 0.9}, "filmFit"),
        ({"orthographic": True, "filmFit": 0, "aspect": 1.4}, "filmFit"),  # above 1 but below the film's aspect
        ({"orthographic": True, "filmFit": 3, "verticalFilmAperture": 2.0, "aspect": 0.9}, "filmFit"),
        ({"orthographic": True, "lensSqueezeRatio": 2.0}, "lensSqueezeRatio"),
        ({"orthographic": True, "filmFit": 1, "filmFitOffset": 0.5}, "filmFitOffset"),
        ({"orthographic": True, "horizontalFilmOffset": 0.1}, "horizontalFilmOffset"),
        ({"orthographic": True, "verticalFilmOffset": -0.1}, "verticalFilmOffset"),
        ({"orthographic": True, "shakeEnabled": True}, "horizontalShake"),
        ({"renderer": "arnold", "aiTranslator": "spherical"}, "aiTranslator"),
        ({"renderer": "arnold", "aiUvRemap": "lensMap"}, "aiUvRemap"),
        ({"renderer": "arnold", "aiTranslator": "fisheye"}, "aiTranslator"),
        ({"renderer": "arnold", "aiRadialDistortion": 0.1}, "aiRadialDistortion"),
        ({"renderer": "redshift", "rsCameraType": 2}, "rsCameraType"),
        ({"distortion": 0.00002}, "world matrix"),
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
        {"shakeEnabled": True},  # settled for perspective
        {"orthographic": True, "filmFit": 1},
        {"orthographic": True, "filmFit": 0},  # fill of a wide picture is the horizontal fit
        {"orthographic": True, "filmFit": 3, "aspect": 0.9},  # overscan of an upright picture, too
        {"aiTranslator": "fisheye"},  # Arnold's lens, another renderer
        {"aiUvRemap": "lensMap"},
        {"renderer": "arnold", "aiUvRemap": None},
        {"renderer": "arnold", "aiTranslator": "perspective"},
        {"distortion": 1e-7},
        {"horizontalFilmOffset": 0.3, "overscan": 1.5},
    ],
)
def test_what_is_settled_or_without_effect_is_let_through(values):
    assert _doubts(**values) == []


def test_a_doubt_reads_as_attribute_value_and_reason():
    (doubt,) = unverified_settings({**PLAIN, "lensSqueezeRatio": 2.0}, "arnold", 1.0, 0.0)
    assert str(doubt).startswith("lensSqueezeRatio = 2 (")


def test_every_attribute_that_is_judged_is_read():
    assert {"filmFit", "orthographic", "aiTranslator", "lensSqueezeRatio"} <= set(attributes_to_read())
