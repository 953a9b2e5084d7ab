"""The stand-in's curves against values that Maya gave for the same keys, frame by frame at 24 a second.

Keys, tangents and values are those of curves exported by Maya, from ufbx's test data (github.com/ufbx/ufbx, public
domain: data/maya_tangent_spline_7700_ascii.fbx, maya_tangent_clamped_7700, maya_auto_clamp_7700,
maya_interpolation_modes_7500, maya_anim_extrapolation_7700, with the values in test/test_animation.h).
"""

import pytest

curves = pytest.importorskip("maya_scene.curves", reason="a real Maya has its own curves")

FPS = 24.0


def make_curve(keys, weighted=False, **infinities):
    """keys: (frame, value, in type, out type, in slope, in weight, out slope, out weight), slopes a second, weights as
    the share of the segment that the handle spans; short rows take what is missing from the defaults."""
    rows = [(*row, *(curves.AUTO, None, 0.0, 1 / 3, 0.0, 1 / 3)[len(row) - 2 :]) for row in keys]
    made = []
    for index, (frame, value, in_type, out_type, in_slope, in_weight, out_slope, out_weight) in enumerate(rows):
        before = (frame - rows[index - 1][0]) / FPS if index else 1.0
        after = (rows[index + 1][0] - frame) / FPS if index + 1 < len(rows) else 1.0
        in_x, out_x = 3 * in_weight * before, 3 * out_weight * after
        made.append(
            curves.Key(
                frame / FPS,
                value,
                in_type,
                in_type if out_type is None else out_type,
                (in_x, in_slope * in_x),
                (out_x, out_slope * out_x),
            )
        )
    return curves.Curve(made, weighted, **infinities)


HILLS = [(0, 0), (2, 6), (6, 6), (10, 8), (12, -1.04), (15, -1), (17, 2)]


def test_spline_tangents_are_mayas():
    curve = make_curve([(*key, curves.SPLINE) for key in HILLS])
    expected = [
        0.00000, 3.50000, 6.00000, 6.51562, 6.37500, 6.04688, 6.00000, 6.67313, 7.71167, 8.39438, 8.00000, 3.63667,
        -1.04000, -1.96474, -1.68059, -1.00000, 0.27700, 2.00000,
    ]  # fmt: skip
    assert [curve(frame / FPS) for frame in range(18)] == pytest.approx(expected, abs=1e-5)


def test_clamped_tangents_are_mayas():
    curve = make_curve([(*key, curves.CLAMPED) for key in HILLS])
    expected = [
        0.00000, 3.75000, 6.00000, 6.00000, 6.00000, 6.00000, 6.00000, 6.53250, 7.58667, 8.34750, 8.00000, 3.18667,
        -1.04000, -1.02963, -1.01037, -1.00000, 0.12500, 2.00000,
    ]  # fmt: skip
    assert [curve(frame / FPS) for frame in range(18)] == pytest.approx(expected, abs=1e-5)


def test_auto_tangents_with_weights_are_mayas():
    fixed, auto = curves.FIXED, curves.AUTO
    curve = make_curve(
        [
            (1, 0.0, fixed, fixed, 0, 1 / 3, 6.86191, 0.722972),
            (11, 0.7466079, auto, auto),
            (20, 9.448743, auto, auto),
            (30, 10.0, fixed, fixed, -6.61503, 0.7736, 0, 1 / 3),
        ],
        weighted=True,
    )
    expected = [
        0.000, 0.000, 0.273, 0.515, 0.718, 0.868, 0.945, 0.920, 0.779, 0.611, 0.591, 0.747, 1.206, 2.059, 3.191, 4.489,
        5.837, 7.121, 8.228, 9.042, 9.449, 9.694, 10.128, 10.610, 10.873, 10.927, 10.854, 10.704, 10.502, 10.264,
        10.000,
    ]  # fmt: skip
    assert [curve(frame / FPS) for frame in range(31)] == pytest.approx(expected, abs=1e-3)


def test_every_kind_of_segment_is_mayas():
    fixed, linear, step, after = curves.FIXED, curves.LINEAR, curves.STEP, curves.STEP_NEXT
    curve = make_curve(
        [
            (1, -8.653366, fixed, fixed),
            (11, -6.490576, fixed, fixed, 2.71713, 1 / 3, 2.71713, 1 / 3),
            (21, -6.113196, fixed, linear),
            (36, -3.958113, linear, linear),
            (46, -5.905977, linear, fixed),
            (53, -5.118543, fixed, fixed, -4.29038, 0.766877, 3.90672, 0.540154),
            (63, -5.118543, fixed, fixed, 3.98061, 0.520752, -4.16532, 0.508151),
            (73, -3.875225, fixed, step, 0.216844, 0.616662, 0, 1 / 3),
            (80, -2.942738, fixed, step),
            (89, -1.927362, fixed, after),
            (96, -1.243537, fixed, after),
            (120, 5.603338, fixed, fixed),
        ],
        weighted=True,
    )
    expected = [
        -8.653366, -8.653366, -8.602998, -8.464664, -8.257528, -8.00075, -7.713489, -7.414906, -7.124163, -6.86042,
        -6.642837, -6.490576, -6.388305, -6.306414, -6.242637, -6.19471, -6.160368, -6.137348, -6.123385, -6.116215,
        -6.113573, -6.113196, -5.969524, -5.825851, -5.682179, -5.538507, -5.394835, -5.251163, -5.107491, -4.963819,
        -4.820146, -4.676474, -4.532802, -4.38913, -4.245458, -4.101785, -3.958113, -4.1529, -4.347686, -4.542472,
        -4.737258, -4.932045, -5.126832, -5.321618, -5.516404, -5.71119, -5.905977, -5.767788, -5.315578, -4.954943,
        -4.83559, -4.856855, -4.960766, -5.118543, -4.976541, -4.885909, -4.865979, -4.93845, -5.099224, -5.270246,
        -5.359269, -5.349404, -5.261964, -5.118543, -5.264501, -5.33535, -5.285445, -5.058857, -4.69383, -4.357775,
        -4.124978, -3.981697, -3.904232, -3.875225, *[-3.875225] * 6, *[-2.942738] * 9,
    ]  # fmt: skip
    assert [curve(frame / FPS) for frame in range(89)] == pytest.approx(expected, abs=1e-4)
    # A next-step segment has the next key's value as soon as its first key is past; on the key it has the key's own.
    assert [curve((frame + 1e-4) / FPS) for frame in (89, 95, 96, 119)] == [-1.243537, -1.243537, 5.603338, 5.603338]


@pytest.mark.parametrize(
    ("frame", "value"),
    [(1, 0.0), (12, 4.674119), (24, 10.0), (25, 0.055067), (37, 5.972713), (4459472, 0.055067), (9514493, 5.972713),
     (0, -0.055067), (-12, -5.972713), (-70, -30.213693), (-4645, -2020.0), (-100509, -43700.0)],
)  # fmt: skip
def test_cycle_after_and_cycle_with_offset_before_are_mayas(frame, value):
    curve = make_curve([(1, 0.0), (24, 10.0)], pre_infinity=curves.CYCLE_RELATIVE, post_infinity=curves.CYCLE)
    assert curve(frame / FPS) == pytest.approx(value, abs=1e-5)
