"""Writes an ONNX graph so that the same input gives the same bytes on every machine."""

from pathlib import Path

import onnx


def write(model: onnx.ModelProto, target: Path) -> None:
    """Drops what the exporter notes of this machine (paths, stacks): same input, same bytes."""
    del model.metadata_props[:]
    del model.graph.metadata_props[:]
    model.doc_string = ""
    for item in (*model.graph.node, *model.graph.value_info, *model.functions):
        del item.metadata_props[:]
        item.doc_string = ""
    for item in (*model.graph.input, *model.graph.output, *model.graph.initializer):
        del item.metadata_props[:]
        item.doc_string = ""
    del model.graph.value_info[:]
    target.write_bytes(model.SerializeToString(deterministic=True))
