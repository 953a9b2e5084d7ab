"""The stand-in's animation curves: against values that Maya gave for the same keys, frame by frame at 24 a second, and
against values worked out by hand from Bezier and Hermite polynomials.

Maya's keys, tangents and values are those of curves exported by Maya, from ufbx's test data (github.com/ufbx/ufbx,
public domain: data/maya_tangent_spline_7700_ascii.fbx, maya_tangent_clamped_7700, maya_auto_clamp_7700,
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


# by hand
# ------------------------------------------------------------------------------------------------------------------


def key(time, value, kind=curves.LINEAR, in_tangent=(0.0, 0.0), out_tangent=(0.0, 0.0)):
    return curves.Key(time, value, kind, kind, in_tangent, out_tangent)


def test_linear_keys_run_straight_and_stop_flat():
    curve = curves.Curve([key(0, 0), key(10, 20), key(20, 0)])
    assert [curve(time) for time in (-5, 0, 2.5, 10, 15, 99)] == [0, 0, 5, 20, 10, 0]


def test_step_holds_the_left_key_and_stepnext_takes_the_right():
    held = curves.Curve([key(0, 1, curves.STEP), key(10, 2, curves.STEP)])
    taken = curves.Curve([key(0, 1, curves.STEP_NEXT), key(10, 2, curves.STEP_NEXT)])
    assert [held(0), held(9.999), held(10)] == [1, 1, 2]
    assert [taken(0), taken(0.001), taken(10)] == [1, 2, 2]


def test_flat_tangents_ease_with_the_hermite_polynomial():
    curve = curves.Curve([key(0, 0, curves.FLAT), key(1, 1, curves.FLAT)])
    # 3 u^2 - 2 u^3
    assert curve(0.25) == pytest.approx(0.15625)
    assert curve(0.5) == pytest.approx(0.5)


def test_fixed_tangents_without_weights_count_only_by_their_slope():
    rises, falls = (0.7071, 0.7071), (7.0, -7.0)
    curve = curves.Curve([key(0, 0, curves.FIXED, rises, rises), key(1, 0, curves.FIXED, falls, falls)])
    # (u^3 - 2 u^2 + u) * 1 + (u^3 - u^2) * -1 at u = 1/2
    assert curve(0.5) == pytest.approx(0.25)


def test_weighted_tangents_pull_as_far_as_they_are_long():
    level = (3.0, 0.0)
    curve = curves.Curve([key(0, 0, curves.FIXED, level, level), key(1, 1, curves.FIXED, level, level)], weighted=True)
    # Control points (0,0) (1,0) (0,1) (1,1): at u = 1/4 time is 0.4375 and value 0.15625.
    assert curve(0.4375) == pytest.approx(0.15625)
    assert curve(0.5) == pytest.approx(0.5)


def test_weights_change_nothing_at_a_third_of_the_segment():
    third = (1.0, 0.0)
    keys = [key(0, 0, curves.FIXED, third, third), key(1, 1, curves.FIXED, third, third)]
    weighted, plain = curves.Curve(keys, weighted=True), curves.Curve(keys)
    assert [weighted(t) for t in (0.1, 0.3, 0.8)] == pytest.approx([plain(t) for t in (0.1, 0.3, 0.8)])


def test_spline_passes_a_key_with_the_slope_of_its_neighbours():
    curve = curves.Curve([key(0, 0, curves.SPLINE), key(1, 1, curves.SPLINE), key(2, 4, curves.SPLINE)])
    assert (curve(1 + 1e-4) - curve(1 - 1e-4)) / 2e-4 == pytest.approx(2.0, abs=1e-3)


@pytest.mark.parametrize("kind", [curves.AUTO, curves.PLATEAU, curves.CLAMPED])
def test_peak_is_not_overshot(kind):
    keys = [key(0, 0, kind), key(1, 1, kind), key(2, 1, kind), key(3, 0, kind)]
    curve = curves.Curve(keys)
    assert max(curve(step / 100) for step in range(301)) <= 1 + 1e-9


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (curves.CONSTANT, [10, 10, 10]),
        (curves.LINEAR_INFINITY, [15, 25, 30]),
        (curves.CYCLE, [5, 5, 0]),
        (curves.CYCLE_RELATIVE, [15, 25, 30]),
        (curves.OSCILLATE, [5, 5, 10]),
    ],
)
def test_curve_goes_on_after_its_last_key(mode, expected):
    curve = curves.Curve([key(0, 0), key(10, 10)], post_infinity=mode, pre_infinity=mode)
    assert [curve(time) for time in (15, 25)] == expected[:2]
    # On the seam itself a cycle has already begun anew.
    assert curve(30) == expected[2] or mode == curves.CYCLE


def test_cycle_before_the_first_key_repeats_the_end():
    curve = curves.Curve([key(0, 0), key(10, 10)], pre_infinity=curves.CYCLE)
    assert curve(-2) == pytest.approx(8)


def test_same_curve_again_for_keys_in_any_order():
    keys = [key(0, 0, curves.AUTO), key(4, 3, curves.AUTO), key(9, 1, curves.AUTO)]
    assert curves.Curve(keys)(6) == curves.Curve(reversed(keys))(6)
