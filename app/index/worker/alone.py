"""Rewrites an embedder's graph for texts that are embedded alone: the same vectors with less work.

A text alone has no padding, so nothing is masked in attention, and ONNX Runtime's own operator
does the whole of it without writing the scores of all heads to memory (docs/adr/0045).
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from onnx import helper, numpy_helper

_Weights = npt.NDArray[np.generic]

_DOMAIN: Final = "com.microsoft"
_ACTIVATIONS: Final = ("Gelu", "Relu", "Tanh")
_PARTS: Final = 2  # four are a little nearer and a little slower
_HEADS_FIRST: Final = [0, 2, 1, 3]
_TRANSPOSED: Final = [0, 2, 3, 1]


class _OtherShapeError(LookupError):
    """A graph that is built in another way."""


def with_one_attention(model: onnx.ModelProto, max_tokens: int) -> onnx.ModelProto:
    """Each attention as one operator, for batches of one text alone.

    What is added to the scores of even one text alone (positions, windows) would be lost: such
    an attention stays as it is.
    """
    copy = onnx.ModelProto.FromString(model.SerializeToString())
    graph = _Graph(copy)
    found = [each for node in graph.of_kind("Softmax") if (each := _attention(graph, node))]
    nothing = _zeros(copy, sorted({added for added, _ in found}), max_tokens)
    for added, node in found:
        if added in nothing:
            graph.replace([node])
    if nothing:
        copy.opset_import.append(helper.make_opsetid(_DOMAIN, 1))
        for given in (*copy.graph.input, *copy.graph.output):
            given.type.tensor_type.shape.dim[0].dim_value = 1  # a second text would be refused
    graph.tidy()
    return copy


def in_parts(model: onnx.ModelProto) -> onnx.ModelProto:
    """Each pair of products with an activation between as several narrow pairs, summed.

    Rounding is by the largest number of a matrix: among fewer numbers that is nearer to the
    others.
    """
    copy = onnx.ModelProto.FromString(model.SerializeToString())
    graph = _Graph(copy)
    for kind in _ACTIVATIONS:
        for node in graph.of_kind(kind):
            graph.replace(_parts(graph, node))
    graph.tidy()
    return copy


class _Graph:
    """Who makes and who takes each value."""

    def __init__(self, model: onnx.ModelProto) -> None:
        self._graph = model.graph
        self._weights = {weights.name: weights for weights in model.graph.initializer}
        self._makers = {out: node for node in model.graph.node for out in node.output}

    def of_kind(self, kind: str) -> list[onnx.NodeProto]:
        return [node for node in self._graph.node if node.op_type == kind]

    def maker(self, name: str, kind: str, **attributes: object) -> onnx.NodeProto:
        """Raises _OtherShapeError where that is another one."""
        node = self._makers.get(name)
        if node is None or node.op_type != kind:
            raise _OtherShapeError
        own = {one.name: helper.get_attribute_value(one) for one in node.attribute}
        if any(own.get(key) != value for key, value in attributes.items()):
            raise _OtherShapeError
        return node

    def taker(self, name: str, kind: str) -> onnx.NodeProto:
        """Raises _OtherShapeError where that is another one, or one of several."""
        takers = [node for node in self._graph.node if name in node.input]
        if len(takers) != 1 or takers[0].op_type != kind:
            raise _OtherShapeError
        return takers[0]

    def weights(self, name: str) -> _Weights:
        """Raises _OtherShapeError where they are no constant."""
        if name not in self._weights:
            raise _OtherShapeError
        values: _Weights = numpy_helper.to_array(self._weights[name])
        return values

    def number(self, name: str) -> float:
        """Raises _OtherShapeError where it is no constant, or one of several numbers."""
        values = self.weights(name)
        if values.size != 1:
            raise _OtherShapeError
        return float(values.item())

    def add(self, name: str, values: _Weights) -> str:
        self._graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def replace(self, nodes: Sequence[onnx.NodeProto]) -> None:
        """Puts nodes in the place of the one that made the last one's output."""
        if not nodes:
            return
        at = list(self._graph.node).index(self._makers[nodes[-1].output[0]])
        del self._graph.node[at]
        for offset, node in enumerate(nodes):
            self._graph.node.insert(at + offset, node)

    def tidy(self) -> None:
        """Drops what nothing needs any more."""
        needed = {out.name for out in self._graph.output}
        kept = []
        for node in reversed(self._graph.node):
            if needed.intersection(node.output):
                needed.update(node.input)
                kept.append(node)
        weights = [one for one in self._graph.initializer if one.name in needed]
        del self._graph.node[:], self._graph.initializer[:]
        self._graph.node.extend(reversed(kept))
        self._graph.initializer.extend(weights)


def _attention(graph: _Graph, softmax: onnx.NodeProto) -> tuple[str, onnx.NodeProto] | None:
    """What is added to the scores, and the operator that does all the rest."""
    try:
        added = graph.maker(softmax.input[0], "Add")
        scaled = graph.maker(added.input[0], "Mul")
        scores = graph.maker(scaled.input[0], "MatMul")
        mixed = graph.taker(softmax.output[0], "MatMul")
        back = graph.taker(mixed.output[0], "Transpose")
        joined = graph.taker(back.output[0], "Reshape")
        query, heads = _by_heads(graph, scores.input[0], _HEADS_FIRST)
        key, _ = _by_heads(graph, scores.input[1], _TRANSPOSED)
        value, _ = _by_heads(graph, mixed.input[1], _HEADS_FIRST)
        scale = graph.number(scaled.input[1])
    except _OtherShapeError:
        return None
    return added.input[1], helper.make_node(
        "MultiHeadAttention",
        [query, key, value],
        list(joined.output),
        name=f"attention_{joined.output[0]}",
        domain=_DOMAIN,
        num_heads=heads,
        scale=scale,
    )


def _by_heads(graph: _Graph, name: str, order: list[int]) -> tuple[str, int]:
    """What is cut into heads, and how many."""
    turned = graph.maker(name, "Transpose", perm=order)
    cut = graph.maker(turned.input[0], "Reshape")
    shape = graph.maker(cut.input[1], "Concat")
    _, bias = _product(graph, cut.input[0])
    return cut.input[0], bias.size // int(graph.number(shape.input[-1]))


def _product(graph: _Graph, name: str) -> tuple[onnx.NodeProto, _Weights]:
    """The product that makes this with a bias, and that bias."""
    added = graph.maker(name, "Add")
    return graph.maker(added.input[0], "MatMul"), graph.weights(added.input[1])


def _zeros(model: onnx.ModelProto, names: Sequence[str], max_tokens: int) -> set[str]:
    """Which of these values are nothing but zeros for the longest text, alone."""
    if not names:
        return set()
    asked = onnx.ModelProto.FromString(model.SerializeToString())
    del asked.graph.output[:]
    for name in names:
        asked.graph.output.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    _Graph(asked).tidy()  # the runtime would compute all the rest too
    session = onnxruntime.InferenceSession(
        asked.SerializeToString(), providers=["CPUExecutionProvider"]
    )
    ones = np.ones((1, max_tokens), dtype=np.int64)
    values = session.run(list(names), {"input_ids": ones, "attention_mask": ones})
    return {name for name, value in zip(names, values, strict=True) if not value.any()}


def _parts(graph: _Graph, activation: onnx.NodeProto) -> list[onnx.NodeProto]:
    """The narrow pairs and their sum; nothing where the activation stands elsewhere."""
    try:
        first, bias = _product(graph, activation.input[0])
        second = graph.taker(activation.output[0], "MatMul")
        summed = graph.taker(second.output[0], "Add")
        out, back = graph.weights(first.input[1]), graph.weights(second.input[1])
        graph.weights(summed.input[1])
    except _OtherShapeError:
        return []
    nodes, sums = [], []
    cuts = np.linspace(0, out.shape[1], _PARTS + 1).astype(int)
    for start, end in pairwise(cuts):
        name, own = f"{summed.output[0]}_{start}", slice(start, end)
        wide, biased, active, narrow = (f"{name}_{step}" for step in range(4))
        between = onnx.NodeProto.FromString(activation.SerializeToString())
        between.name, between.input[0], between.output[0] = f"{name}_activation", biased, active
        nodes += [
            _node("MatMul", [first.input[0], graph.add(f"{name}_out", out[:, own])], wide),
            _node("Add", [wide, graph.add(f"{name}_bias", bias[own])], biased),
            between,
            _node("MatMul", [active, graph.add(f"{name}_back", back[own])], narrow),
        ]
        sums.append(narrow)
    total = summed.input[1]
    for at, narrow in enumerate(sums, start=1):
        made = summed.output[0] if at == len(sums) else f"{summed.output[0]}_sum_{at}"
        nodes.append(_node("Add", [narrow, total], made))
        total = made
    return nodes


def _node(kind: str, inputs: Sequence[str], output: str) -> onnx.NodeProto:
    return helper.make_node(kind, list(inputs), [output], name=f"{output}_{kind}")
