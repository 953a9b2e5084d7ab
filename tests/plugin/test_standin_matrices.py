"""The stand-in's matrices against OpenUSD's Gf, which shares no code with them (row vectors, row-major, as Maya)."""

import math
import random

import pytest

matrices = pytest.importorskip("maya_scene.matrices", reason="a real Maya has its own matrices")
Gf = pytest.importorskip("pxr.Gf", reason="usd-core is not installed")

AXES = {"x": (1, 0, 0), "y": (0, 1, 0), "z": (0, 0, 1)}


def gf_rotation(angles, order):
    result = Gf.Matrix4d(1)
    for letter in order:
        rotation = Gf.Rotation(Gf.Vec3d(*AXES[letter]), math.degrees(angles["xyz".index(letter)]))
        result = result * Gf.Matrix4d(1).SetRotate(rotation)
    return result


def flat(matrix):
    return [matrix[row][column] for row in range(4) for column in range(4)]


def random_angles(generator):
    return [generator.uniform(-math.pi, math.pi) for _ in range(3)]


@pytest.mark.parametrize("order", range(6), ids=matrices.ROTATE_ORDERS)
def test_euler_matrix_turns_in_its_order(order):
    generator = random.Random(order)
    for _ in range(20):
        angles = random_angles(generator)
        expected = gf_rotation(angles, matrices.ROTATE_ORDERS[order])
        assert flat(matrices.euler_matrix(angles, order)) == pytest.approx(flat(expected), abs=1e-12)


@pytest.mark.parametrize("order", range(6), ids=matrices.ROTATE_ORDERS)
def test_euler_angles_of_a_matrix_give_it_back(order):
    generator = random.Random(order)
    middle = matrices.ROTATE_ORDERS[order][1]
    for locked in (None, math.pi / 2, -math.pi / 2):
        for _ in range(10):
            angles = random_angles(generator)
            if locked is not None:
                angles["xyz".index(middle)] = locked
            matrix = matrices.euler_matrix(angles, order)
            again = matrices.euler_matrix(matrices.matrix_euler(matrix, order), order)
            assert flat(again) == pytest.approx(flat(matrix), abs=1e-7)


def test_inverse_and_product_agree_with_gf():
    generator = random.Random(7)
    for _ in range(20):
        rows = [[generator.uniform(-2, 2) for _ in range(3)] for _ in range(4)]
        matrix = tuple((*row, float(index == 3)) for index, row in enumerate(rows))
        expected = Gf.Matrix4d(*flat(matrix))
        assert flat(matrices.inverse(matrix)) == pytest.approx(flat(expected.GetInverse()), rel=1e-8, abs=1e-8)
        assert flat(matrices.multiply(matrix, matrix)) == pytest.approx(flat(expected * expected), abs=1e-12)


def test_decomposition_multiplies_back():
    generator = random.Random(3)
    for mirrored in (1, -1):
        built = matrices.product(
            matrices.scaling(0.5 * mirrored, 2, 3),
            matrices.shearing(0.2, -0.1, 0.4),
            matrices.euler_matrix(random_angles(generator)),
            matrices.translation(1, 2, 3),
        )
        scale, shear, rotation, place = matrices.decompose(built)
        again = matrices.product(
            matrices.scaling(*scale), matrices.shearing(*shear), rotation, matrices.translation(*place)
        )
        assert flat(again) == pytest.approx(flat(built), abs=1e-12)
        assert matrices.determinant3(rotation) == pytest.approx(1)


def test_quaternion_and_back_is_the_same_rotation():
    generator = random.Random(5)
    for _ in range(30):
        matrix = matrices.euler_matrix(random_angles(generator))
        quaternion = matrices.matrix_quaternion(matrix)
        expected = Gf.Matrix4d(*flat(matrix)).ExtractRotationQuat()
        sign = 1 if expected.GetReal() >= 0 else -1
        assert quaternion == pytest.approx(
            [*(sign * part for part in expected.GetImaginary()), sign * expected.GetReal()]
        )
        assert flat(matrices.quaternion_matrix(quaternion)) == pytest.approx(flat(matrix), abs=1e-12)
