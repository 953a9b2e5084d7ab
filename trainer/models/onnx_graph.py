"""The network as an ONNX graph, written operator by operator, so that no exporter and no tracing is involved.

Batch norms that follow a convolution are folded into it. Opset 13: Conv, Relu, BatchNormalization, MaxPool, Resize,
Add. The batch size is free; height and width are those of the card.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from trainer.errors import CheckpointError
from trainer.files import write_bytes
from trainer.models.hourglass import DEPTH, Hourglass, Residual, StackedHourglass

OPSET = 13

# How to read the heatmaps without this package; goes into the file's documentation.
DECODING = """input: (batch, 3, height, width) float32, RGB in 0..1 minus `mean`. Outputs: one (batch, joints, height/4,
width/4) float32 a stack; the last is the prediction. Decoding in numpy, for one person's maps m (joints, H, W):
  best = m.reshape(len(m), -1).argmax(1); row, column = best // W, best % W
  x, y = column + 0.5, row + 0.5                       # continuous map pixels, cell centres at .5
  # inside the rim, move by a quarter towards the higher neighbour:
  x += 0.25 * sign(m[j, row, column + 1] - m[j, row, column - 1]) ; y alike with rows
  crop pixels = 4 * (x, y)"""


class _Graph:
    """Collects nodes and weights; every method answers the name of its output."""

    def __init__(self, helper: Any, numpy_helper: Any):
        self.helper, self.numpy_helper = helper, numpy_helper
        self.nodes: list[Any] = []
        self.weights: list[Any] = []

    def add(self, kind: str, *inputs: str, **attributes: Any) -> str:
        output = f"{kind.lower()}_{len(self.nodes)}"
        self.nodes.append(self.helper.make_node(kind, list(inputs), [output], name=output, **attributes))
        return output

    def weight(self, tensor: Tensor) -> str:
        name = f"weight_{len(self.weights)}"
        self.weights.append(self.numpy_helper.from_array(tensor.detach().cpu().numpy(), name))
        return name

    def convolution(self, x: str, layer: nn.Conv2d, norm: nn.BatchNorm2d | None = None) -> str:
        weight, bias = fold_norm(layer, norm)
        size, pad, stride = layer.kernel_size[0], int(layer.padding[0]), layer.stride[0]
        inputs = x, self.weight(weight), self.weight(bias)
        return self.add("Conv", *inputs, kernel_shape=[size] * 2, pads=[pad] * 4, strides=[stride] * 2)

    def relu(self, x: str) -> str:
        return self.add("Relu", x)

    def norm(self, x: str, layer: nn.BatchNorm2d) -> str:
        assert layer.running_mean is not None and layer.running_var is not None
        tensors = layer.weight, layer.bias, layer.running_mean, layer.running_var
        return self.add("BatchNormalization", x, *(self.weight(t) for t in tensors), epsilon=layer.eps)

    def halve(self, x: str) -> str:
        return self.add("MaxPool", x, kernel_shape=[2, 2], strides=[2, 2])

    def double(self, x: str) -> str:
        scales = self.weight(torch.tensor([1.0, 1.0, 2.0, 2.0]))
        options = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
        return self.add("Resize", x, "", scales, **options)

    def residual(self, x: str, layer: Residual) -> str:
        skipped = x if layer.downsample is None else self.convolution(x, layer.downsample[0])  # type: ignore[arg-type]
        y = self.relu(self.norm(x, layer.bn1))
        y = self.relu(self.convolution(y, layer.conv1, layer.bn2))
        y = self.relu(self.convolution(y, layer.conv2, layer.bn3))
        return self.add("Add", self.convolution(y, layer.conv3), skipped)

    def residuals(self, x: str, layers: Any) -> str:
        for layer in layers:
            x = self.residual(x, layer)
        return x

    def hourglass(self, x: str, layer: Hourglass, level: int = DEPTH - 1) -> str:
        parts: Any = layer.hg[level]
        kept = self.residuals(x, parts[0])
        inner = self.residuals(self.halve(x), parts[1])
        inner = self.hourglass(inner, layer, level - 1) if level else self.residuals(inner, parts[3])
        return self.add("Add", kept, self.double(self.residuals(inner, parts[2])))


def fold_norm(layer: nn.Conv2d, norm: nn.BatchNorm2d | None) -> tuple[Tensor, Tensor]:
    """Weight and bias of a convolution with the batch norm (in eval mode) that follows it taken in."""
    weight = layer.weight.detach()
    bias = layer.bias.detach() if layer.bias is not None else torch.zeros(len(weight))
    if norm is None:
        return weight, bias
    assert norm.running_mean is not None and norm.running_var is not None
    # In double precision, so that folding costs no accuracy of its own.
    gain = norm.weight.detach().double() / (norm.running_var.double() + norm.eps).sqrt()
    folded = (bias.double() - norm.running_mean.double()) * gain + norm.bias.detach().double()
    return (weight.double() * gain[:, None, None, None]).float(), folded.float()


def write_onnx(network: StackedHourglass, path: Path) -> None:
    """Write `network` as ONNX, whole or not at all; the card goes into the file's metadata (`card`, JSON).

    Raises :class:`CheckpointError` where the package `onnx` is not installed.
    """
    try:
        import onnx
        from onnx import TensorProto, helper, numpy_helper
    except ImportError as error:
        raise CheckpointError("writing ONNX needs the package onnx: pip install 'anime-pose-trainer[onnx]'") from error
    graph = _Graph(helper, numpy_helper)
    network = network.eval()
    x = graph.relu(graph.convolution("input", network.conv1, network.bn1))
    x = graph.halve(graph.residuals(x, network.layer1))
    x = graph.residuals(graph.residuals(x, network.layer2), network.layer3)
    outputs: list[str] = []
    for stack in range(network.stacks):
        y = graph.residuals(graph.hourglass(x, network.hg[stack]), network.res[stack])  # type: ignore[arg-type]
        fc: Any = network.fc[stack]
        y = graph.relu(graph.convolution(y, fc[0], fc[1]))
        outputs.append(graph.convolution(y, network.score[stack]))  # type: ignore[arg-type]
        if stack + 1 < network.stacks:
            x = graph.add("Add", x, graph.convolution(y, network.fc_[stack]))  # type: ignore[arg-type]
            x = graph.add("Add", x, graph.convolution(outputs[-1], network.score_[stack]))  # type: ignore[arg-type]
    names = [f"heatmaps_{stack + 1}" for stack in range(network.stacks)]
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
