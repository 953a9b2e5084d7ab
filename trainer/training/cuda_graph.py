"""Forward and backward pass of a batch as one CUDA graph, for a GPU that would otherwise wait for the CPU.

A step of a small network is over a thousand short kernels, which a CPU cannot launch as fast as a current GPU runs
them. A graph is captured once and then launched as a whole (PyTorch's page "CUDA semantics", section "CUDA Graphs"; the
order of warming up and capturing is the one given there).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping

import torch
from torch import Tensor

log = logging.getLogger(__name__)

Batch = Mapping[str, Tensor]
# Steps launched kernel by kernel first: in these, libraries choose algorithms and allocate their memory.
WARM_UP = 3


class CapturedGradients:
    """Calls ``compute(batch)``, and after :data:`WARM_UP` calls captures it as a graph.

    A batch of another size than the captured one (an epoch's last) is computed without the graph. The loss returned is
    a 0-dim tensor that the next call overwrites.

    Args:
        compute: leaves gradients in `parameters` and returns the loss. It must read nothing back from the device, and
            nothing but the tensors of the batch may change between calls.
    """

    def __init__(self, compute: Callable[[Batch], Tensor], parameters: Iterable[torch.nn.Parameter]):
        self._compute = compute
        self._parameters = [p for p in parameters if p.requires_grad]
        self._calls, self._largest = 0, 0
        self._side_stream: torch.cuda.Stream | None = None
        self._graph: torch.cuda.CUDAGraph | None = None
        self._inputs: dict[str, Tensor] = {}
        self._gradients: list[Tensor | None] = []
        self._loss = torch.zeros(())

    def __call__(self, batch: Batch) -> Tensor:
        count = len(next(iter(batch.values())))
        self._calls, self._largest = self._calls + 1, max(self._largest, count)
        if self._graph is None and self._calls > WARM_UP and count == self._largest:
            self._capture(batch)
        if self._graph is None:
            return self._compute_on_side_stream(batch, self._parameters[0].device)
        if any(batch[name].shape != held.shape for name, held in self._inputs.items()):
            return self._compute(batch)
        for name, held in self._inputs.items():
            held.copy_(batch[name], non_blocking=True)
        self._graph.replay()
        # A step without the graph has put its own gradients there.
        for parameter, gradient in zip(self._parameters, self._gradients, strict=True):
            parameter.grad = gradient
        return self._loss

    def _compute_on_side_stream(self, batch: Batch, device: torch.device) -> Tensor:
        """Warm up on another stream, so that nothing captured later waits for the main one."""
        if self._side_stream is None:
            self._side_stream = torch.cuda.Stream(device)
        side, current = self._side_stream, torch.cuda.current_stream(device)
        side.wait_stream(current)
        with torch.cuda.stream(side):
            loss = self._compute(batch)
        current.wait_stream(side)
        return loss

    def _capture(self, batch: Batch) -> None:
        inputs = {name: tensor.clone() for name, tensor in batch.items()}
        for parameter in self._parameters:
            parameter.grad = None  # so that the graph allocates gradients in its own memory
        graph = torch.cuda.CUDAGraph()
        try:
            # Only this thread's calls are captured; the thread that pins batches goes on meanwhile.
            with torch.cuda.graph(graph, capture_error_mode="thread_local"):
                loss = self._compute(inputs)
        except torch.cuda.OutOfMemoryError:
            log.warning("too little GPU memory to record a step as a graph: steps are launched kernel by kernel")
            self._calls = -(2**62)
            return
        self._graph, self._inputs, self._loss = graph, inputs, loss
        self._gradients = [parameter.grad for parameter in self._parameters]


class DelayedLoss:
    """A 0-dim loss that is copied from its device without waiting for the device."""

    def __init__(self, loss: Tensor):
        self._event: torch.cuda.Event | None = None
        self._loss = loss.detach()
        if loss.device.type == "cuda":
            self._loss = torch.empty((), dtype=loss.dtype, pin_memory=True).copy_(self._loss, non_blocking=True)
            self._event = torch.cuda.Event()
            self._event.record(torch.cuda.current_stream(loss.device))

    def value(self) -> float:
        """Wait until the device has computed the loss, and return it."""
        if self._event is not None:
            self._event.synchronize()
        return float(self._loss)
