"""Puts the weights of MediaPipe's pose network into our module, for sixteen joints: where training on frames starts.

    python -m tests.sample.synth.blazepose pose_landmark_full.tflite -o start.safetensors

Of pose_landmark_heavy.tflite it makes a blaze-heavy. The files come with MediaPipe's packages (npm's @mediapipe/pose
0.5.1675469404 has them; Apache-2.0). They are read by the package `tflite`, which is no part of the requirements. The
network's 39 heatmaps are of other landmarks than ours: twelve limb joints are among them, and the others start from the
mean of those that lie near. Its regression of coordinates and its segmentation are left out.
"""

import argparse
from pathlib import Path

import numpy as np
import torch

from trainer.annotations import MPII16
from trainer.models import build_network, save_model
from trainer.models.blazepose import SIZES, SKIPPED, arch_of
from trainer.models.card import default_card

# Numbers of MediaPipe's landmarks (its documentation of Pose Landmarker) that each of our heatmaps starts from.
LANDMARKS = {
    "r_ankle": [28], "r_knee": [26], "r_hip": [24], "l_hip": [23], "l_knee": [25], "l_ankle": [27],
    "r_wrist": [16], "r_elbow": [14], "r_shoulder": [12], "l_shoulder": [11], "l_elbow": [13], "l_wrist": [15],
    "pelvis": [23, 24], "thorax": [11, 12], "upper_neck": [9, 10, 11, 12], "head_top": [1, 4],
}  # fmt: skip
HEATMAPS = 39


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="python -m tests.sample.synth.blazepose", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    parser.add_argument("tflite", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args(arguments)
    theirs = convolutions(options.tflite.read_bytes())
    arch = arch_of(max(len(one[2]) for one in theirs))  # no layer has more channels than the tail
    if arch is None:
        raise SystemExit(f"{options.tflite}: neither pose_landmark_full nor pose_landmark_heavy")
    network = build_network(arch, MPII16.joints)
    network.load_state_dict(our_weights(theirs, arch))
    card = default_card(arch, MPII16.name, MPII16.joints)
    card.update(name="blazepose", terms=f"MediaPipe's {options.tflite.stem}, Apache-2.0, Google LLC")
    save_model(network, options.output, card)
    print(f"{options.output}: {sum(p.numel() for p in network.parameters()):,} parameters")


def convolutions(content):
    """[(inputs, output, weight (out, in, h, w), bias)] in the order of running, with numbers of tensors for names."""
    import tflite

    model = tflite.Model.GetRootAsModel(content, 0)
    graph = model.Subgraphs(0)
    numbers = {tflite.TensorType.FLOAT32: np.float32, tflite.TensorType.FLOAT16: np.float16}

    def values(tensor):
        kind = graph.Tensors(tensor)
        content = model.Buffers(kind.Buffer()).DataAsNumpy()
        shape = [kind.Shape(axis) for axis in range(kind.ShapeLength())]
        return np.frombuffer(content.tobytes(), numbers[kind.Type()]).reshape(shape).astype(np.float32)

    stored_as, found = {}, []
    for number in range(graph.OperatorsLength()):
        operator = graph.Operators(number)
        code = model.OperatorCodes(operator.OpcodeIndex())
        kind = max(code.BuiltinCode(), code.DeprecatedBuiltinCode())
        inputs = [operator.Inputs(k) for k in range(operator.InputsLength())]
        if kind == tflite.BuiltinOperator.DEQUANTIZE:
            stored_as[operator.Outputs(0)] = inputs[0]
        elif kind in (tflite.BuiltinOperator.CONV_2D, tflite.BuiltinOperator.DEPTHWISE_CONV_2D):
            weight, bias = (values(stored_as.get(tensor, tensor)) for tensor in inputs[1:3])
            order = (0, 3, 1, 2) if kind == tflite.BuiltinOperator.CONV_2D else (3, 0, 1, 2)
            found.append((inputs[0], operator.Outputs(0), weight.transpose(order), bias))
    return found


def our_weights(convolutions, arch):
    """The state of a network of this size with MPII's sixteen joints."""
    heatmaps = next(one for one in convolutions if len(one[2]) == HEATMAPS)
    rows = [LANDMARKS[joint] for joint in MPII16.joints]
    weight, bias = (np.stack([array[row].mean(0) for row in rows]) for array in heatmaps[2:])
    state = _named("score.0", weight, bias)
    # Beside the way down, a depthwise convolution begins a branch where another, 1x1, reads the same features. Those
    # that end with as many channels as the heatmaps are made of are skips; segmentation and regression have others.
    begun = {one[0] for one in convolutions if one[2].shape[2] == 1}
    down, branches = [], {}
    for one in convolutions:
        if one[0] in branches:
            branches[one[0]].append(one)
        elif one[2].shape[1] == 1 and one[0] in begun:
            branches[one[1]] = [one]
        else:
            down.append(one)
    skips = [parts for parts in branches.values() if len(parts[1][2]) == SKIPPED]
    for name, one in zip(_names_down(SIZES[arch]), down, strict=False):
        state.update(_named(name, *one[2:]))
    for level, parts in enumerate(skips):
        for part, one in zip(("depthwise", "pointwise"), parts, strict=True):
            state.update(_named(f"skips.{level}.{part}", *one[2:]))
    return state


def _names_down(size):
    yield from ("stem", "first.0", "first.2")
    for level, blocks in enumerate(size.levels):
        for number in range(len(blocks)):
            yield from (f"levels.{level}.{number}.{part}" for part in ("expand", "depthwise", "project"))
    yield from ("tail.0", "tail.2", "tail.4.depthwise", "tail.4.pointwise")


def _named(name, weight, bias):
    return {f"{name}.weight": torch.tensor(weight), f"{name}.bias": torch.tensor(bias)}


if __name__ == "__main__":
    main()
