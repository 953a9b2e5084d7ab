"""The network as an ONNX graph, written operator by operator, without an exporter or tracing.

Batch norms that follow a convolution are folded into it. Opset 13: Conv, Relu, Clip, BatchNormalization, MaxPool,
Resize, Add, Sigmoid. The batch size is free; height and width are those of the card.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from trainer.errors import CheckpointError
from trainer.files import write_bytes
from trainer.models.blazepose import BlazePose, InvertedResidual, Separable
from trainer.models.folding import fold_norm
from trainer.models.hourglass import StackedHourglass
from trainer.models.hourglass_walk import walk
from trainer.models.network import PoseNetwork

OPSET = 13

# How to read the heatmaps without this package; goes into the file's documentation.
DECODING = """input: (batch, 3, height, width) float32, RGB in 0..1 minus `mean`. Outputs: one (batch, joints, height/4,
width/4) float32 a stack; the last is the prediction. Decoding in numpy, for one person's maps m (joints, H, W):
  best = m.reshape(len(m), -1).argmax(1); row, column = best // W, best % W
  x, y = column + 0.5, row + 0.5                       # continuous map pixels, cell centres at .5
  # inside the border, move by a quarter towards the higher neighbour:
  x += 0.25 * sign(m[j, row, column + 1] - m[j, row, column - 1]) ; y alike with rows
  crop pixels = 4 * (x, y)"""


class _Graph:
    """The operations of :class:`trainer.models.hourglass_walk.Arithmetic` as nodes and weights of a graph.

    Every method returns the name of its output in the graph; the modules' names are not used.
    """

    def __init__(self, helper: Any, numpy_helper: Any):
        self.helper, self.numpy_helper = helper, numpy_helper
        self.nodes: list[Any] = []
        self.weights: list[Any] = []

    def enter(self, name: str, x: str) -> str:
        return x

    def norm_relu(self, name: str, norm: nn.BatchNorm2d, x: str) -> str:
        assert norm.running_mean is not None and norm.running_var is not None
        tensors = norm.weight, norm.bias, norm.running_mean, norm.running_var
        normal = self.node("BatchNormalization", x, *(self.weight(t) for t in tensors), epsilon=norm.eps)
        return self.node("Relu", normal)

    def conv(self, name: str, layer: nn.Conv2d, norm: nn.BatchNorm2d | None, x: str, relu: bool = True) -> str:
        x = self.convolution(layer, x, norm)
        return self.node("Relu", x) if relu else x

    def conv_add(self, name: str, layer: nn.Conv2d, x: str, skipped: str) -> str:
        return self.node("Add", self.convolution(layer, x), skipped)

    def upsample_add(self, name: str, kept: str, inner: str) -> str:
        scales = self.weight(torch.tensor([1.0, 1.0, 2.0, 2.0]))
        options = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
        return self.node("Add", kept, self.node("Resize", inner, "", scales, **options))

    def max_pool(self, x: str) -> str:
        return self.node("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2])

    def clone(self, x: str) -> str:
        return x

    def conv_out(self, layer: nn.Conv2d, norm: nn.BatchNorm2d, x: str) -> str:
        return self.node("Relu", self.convolution(layer, x, norm))

    def score(self, layer: nn.Conv2d, features: str) -> str:
        return self.convolution(layer, features)

    def node(self, kind: str, *inputs: str, **attributes: Any) -> str:
        output = f"{kind.lower()}_{len(self.nodes)}"
        self.nodes.append(self.helper.make_node(kind, list(inputs), [output], name=output, **attributes))
        return output

    def weight(self, tensor: Tensor) -> str:
        name = f"weight_{len(self.weights)}"
        self.weights.append(self.numpy_helper.from_array(tensor.detach().cpu().numpy(), name))
        return name

    def convolution(self, layer: nn.Conv2d, x: str, norm: nn.BatchNorm2d | None = None) -> str:
        weight, bias = fold_norm(layer, norm)
        size, pad, stride = layer.kernel_size[0], int(layer.padding[0]), layer.stride[0]
        inputs = x, self.weight(weight), self.weight(bias)
        options = {"kernel_shape": [size] * 2, "pads": [pad] * 4, "strides": [stride] * 2, "group": layer.groups}
        return self.node("Conv", *inputs, **options)


class _BlazePoseGraph(_Graph):
    """The operations of a :class:`BlazePose` as nodes and weights of a graph."""

    def heatmaps(self, network: BlazePose, x: str) -> str:
        y = self.relu6(self.convolution(network.stem, x))
        y = self.sequence(network.first, y)
        kept = []
        for level in network.levels:
            y = self.sequence(level, y)  # type: ignore[arg-type]
            kept.append(y)
        y = self.sequence(network.tail, kept.pop())
        scales = self.weight(torch.tensor([1.0, 1.0, 2.0, 2.0]))
        for skip in reversed(network.skips):
            y = self.node("Resize", y, "", scales, mode="linear", coordinate_transformation_mode="half_pixel")
            y = self.node("Add", y, self.sequence([skip], kept.pop()))
        return self.node("Sigmoid", self.convolution(network.score[0], y))  # type: ignore[arg-type]

    def sequence(self, layers: Iterable[nn.Module], x: str) -> str:
        for layer in layers:
            if isinstance(layer, InvertedResidual):
                inside = self.relu6(self.convolution(layer.expand, x))
                inside = self.convolution(layer.project, self.relu6(self.convolution(layer.depthwise, inside)))
                x = self.node("Add", x, inside) if layer.adds else inside
            elif isinstance(layer, Separable):
                x = self.relu6(self.convolution(layer.depthwise, x))
                x = self.relu6(self.convolution(layer.pointwise, x))
            else:
                x = self.relu6(x) if isinstance(layer, nn.ReLU6) else self.convolution(layer, x)  # type: ignore[arg-type]
        return x

    def relu6(self, x: str) -> str:
        return self.node("Clip", x, self.weight(torch.tensor(0.0)), self.weight(torch.tensor(6.0)))


def _outputs(network: PoseNetwork, helper: Any, numpy_helper: Any) -> tuple[_Graph, list[str]]:
    """The graph from its input named ``input``, and the names of its heatmaps.

    Raises:
        CheckpointError: an architecture that this module does not know.
    """
    if isinstance(network, BlazePose):
        blaze = _BlazePoseGraph(helper, numpy_helper)
        return blaze, [blaze.heatmaps(network, "input")]
    if isinstance(network, StackedHourglass):
        graph = _Graph(helper, numpy_helper)
        return graph, walk(network, "input", graph)
    raise CheckpointError(f"{network.arch} cannot be written as ONNX; use safetensors")


def write_onnx(network: PoseNetwork, path: Path) -> None:
    """Write `network` as ONNX, whole or not at all; the card goes into the file's metadata (`card`, JSON).

    Raises:
        CheckpointError: the package `onnx` is not installed.
    """
    try:
        import onnx
        from onnx import TensorProto, helper, numpy_helper
    except ImportError as error:
        raise CheckpointError("writing ONNX needs the package onnx: pip install 'anime-pose-trainer[onnx]'") from error
    graph, outputs = _outputs(network, helper, numpy_helper)
    names = [f"heatmaps_{number + 1}" for number in range(len(outputs))]
    for output, name in zip(outputs, names, strict=True):
        graph.nodes.append(helper.make_node("Identity", [output], [name], name=name))
    width, height = (network.card.get("input") or {}).get("size", [256, 256])
    joints = network.joints
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            network.arch,
            [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["batch", 3, height, width])],
            [
                helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", joints, height // 4, width // 4])
                for name in names
            ],
            initializer=graph.weights,
            doc_string=DECODING,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=8,  # read by onnxruntime from 1.10 on
        producer_name="anime-pose-trainer",
        doc_string=DECODING,
    )
    helper.set_model_props(model, {"card": json.dumps(network.card), "keypoints": json.dumps(network.keypoints)})
    onnx.checker.check_model(model)
    write_bytes(path, model.SerializeToString())
