"""What the ledger keeps of a model beside its files, as the files say of themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.models import ModelKind
from app.engine.gguf import GgufMetadata
from app.engine.gguf_adapter import AdapterMetadata
from app.index.cross_encoder import read_config
from app.index.embedder import EmbedderDescription, read_description


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """Facts of one model."""

    kind: ModelKind
    architecture: str
    quantization: str
    context_tokens: int
    license: str
    parameters: int = 0
    dimension: int = 0  # numbers of a vector, labels of a cross-encoder


def roles(parts: Sequence[Path]) -> list[str]:
    """Names of a model's files in the ledger, in the order in which they are loaded."""
    return ["model.gguf", *(f"model-{n}.gguf" for n in range(2, len(parts) + 1))]


def gguf_facts(metadata: GgufMetadata, license_id: str) -> ModelFacts:
    """Those of a model that answers."""
    return ModelFacts(
        kind=ModelKind.GENERATIVE,
        architecture=metadata.architecture,
        quantization=metadata.quantization,
        context_tokens=metadata.context_tokens,
        license=license_id or metadata.license,
        parameters=metadata.parameters,
    )


def adapter_facts(metadata: AdapterMetadata, license_id: str) -> ModelFacts:
    """Those of a LoRA adapter."""
    return ModelFacts(
        kind=ModelKind.ADAPTER,
        architecture=metadata.architecture,
        quantization=metadata.quantization,
        context_tokens=0,
        license=license_id or metadata.license,
        parameters=metadata.parameters,
    )


def embedder_forms(described: EmbedderDescription) -> str:
    """In which forms an embedder is there; one that lost too much in int8 says what it lost."""
    if not described.int8_cosine:
        return "F32"
    if described.has_int8:
        return f"F32, int8 (cosine {described.int8_cosine:.3f})"
    return f"F32 (int8 only reached a cosine of {described.int8_cosine:.3f})"


def embedder_facts(path: Path, license_id: str) -> ModelFacts:
    """Those of a prepared embedder, by its description.

    Raises:
        EmbedderError: it is none.
    """
    described = read_description(path)
    return ModelFacts(
        kind=ModelKind.EMBEDDER,
        architecture="onnx",
        quantization=embedder_forms(described),
        context_tokens=described.max_tokens,
        license=license_id or described.license,
        dimension=described.dimension,
    )


def cross_encoder_facts(path: Path, license_id: str) -> ModelFacts:
    """Those of a cross-encoder, by its config.json.

    Raises:
        CrossEncoderError: it is none that can be used.
    """
    config = read_config(path)
    return ModelFacts(
        kind=ModelKind.RERANKER,
        architecture=config.architecture,
        quantization="F32",
        context_tokens=config.max_tokens,
        license=license_id,
        dimension=config.labels,
    )
