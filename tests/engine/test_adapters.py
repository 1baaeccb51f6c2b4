"""LoRA adapters: what passes the pre-check, and what they change in a real worker."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.bench.random_adapter import write_random_adapter
from app.domain.chat import Role
from app.domain.engine import (
    Adapter,
    ChatTurn,
    EngineSettings,
    GenerationRequest,
    SamplingParams,
)
from app.engine.client import EngineClient
from app.engine.errors import (
    AdapterMismatchError,
    DamagedModelError,
    ModelUnsupportedError,
    NotGgufError,
)
from app.engine.gguf import read_metadata
from app.engine.gguf_adapter import check_belongs, is_adapter, read_adapter
from app.engine.worker.context import Shape
from app.engine.worker.llama import Llama, start_library
from tests.fuzz.draft import (
    ARRAY,
    F32,
    STRING,
    TENSOR_F32,
    TENSOR_Q4_0,
    U32,
    Draft,
    Pair,
    Weights,
)

WIDTH, RANK = 64, 4
GREEDY = SamplingParams(temperature=0.0, max_tokens=24)
QUESTION = GenerationRequest(
    "", (ChatTurn(Role.USER, "What is the capital of France?"),), sampling=GREEDY
)


def weights(name: str, *extents: int, kind: int = TENSOR_F32) -> Weights:
    count = 1
    for extent in extents:
        count *= extent
    size = 4 * count if kind == TENSOR_F32 else count // 32 * 18
    return Weights(name, extents, kind, bytes(size))


def factors(name: str, width: int = WIDTH, height: int = WIDTH) -> tuple[Weights, Weights]:
    return (
        weights(f"{name}.lora_a", width, RANK),
        weights(f"{name}.lora_b", RANK, height),
    )


WHOLE = Draft(
    (
        Pair("general.architecture", STRING, "llama"),
        Pair("general.type", STRING, "adapter"),
        Pair("general.name", STRING, "Harbour terms"),
        Pair("general.base_model.0.name", STRING, "Tiny"),
        Pair("adapter.type", STRING, "lora"),
        Pair("adapter.lora.alpha", F32, 8.0),
    ),
    (*factors("blk.0.attn_q.weight"), *factors("blk.1.ffn_up.weight", WIDTH, 128)),
)


def written(tmp_path: Path, draft: Draft) -> Path:
    path = tmp_path / "adapter.gguf"
    path.write_bytes(draft.encode())
    return path


def with_factors(*tensors: Weights) -> Draft:
    return replace(WHOLE, tensors=tensors)


def test_an_adapter_is_read(tmp_path: Path) -> None:
    path = written(tmp_path, WHOLE)

    read = read_adapter(path)

    assert is_adapter(path)
    assert (read.name, read.base_name, read.architecture) == ("Harbour terms", "Tiny", "llama")
    assert (read.rank, read.quantization) == (RANK, "F32")
    assert read.changed == {
        "blk.0.attn_q.weight": (WIDTH, WIDTH),
        "blk.1.ffn_up.weight": (WIDTH, 128),
    }


def test_a_model_is_no_adapter(tiny_gguf: Path, tmp_path: Path) -> None:
    assert not is_adapter(tiny_gguf)
    with pytest.raises(DamagedModelError):
        read_adapter(tiny_gguf)
    with pytest.raises(DamagedModelError):
        read_metadata(written(tmp_path, WHOLE))
    other = tmp_path / "other"
    other.write_bytes(b"PK\x03\x04")
    with pytest.raises(NotGgufError):
        is_adapter(other)


@pytest.mark.parametrize(
    "draft",
    [
        WHOLE.with_pair(Pair("general.type", U32, 1)),
        WHOLE.with_pair(Pair("adapter.type", U32, 1)),
        WHOLE.with_pair(Pair("adapter.lora.alpha", U32, 8)),
        WHOLE.with_pair(Pair("general.architecture", ARRAY, ["llama"], STRING)),
        WHOLE.with_value("adapter.lora.alpha", float("nan")),
        WHOLE.with_value("adapter.lora.alpha", -1.0),
        WHOLE.with_value("general.architecture", "clip"),
        WHOLE.without("general.architecture"),
        with_factors(),
        with_factors(weights("blk.0.attn_norm.weight", WIDTH)),
        with_factors(*factors("blk.0.attn_q.weight")[:1]),
        with_factors(*factors("blk.0.attn_q.weight"), weights("blk.0.attn_q.weight", 64, 64)),
        with_factors(
            weights("blk.0.attn_q.weight.lora_a", WIDTH, RANK),
            weights("blk.0.attn_q.weight.lora_b", RANK + 1, WIDTH),
        ),
        with_factors(
            weights("blk.0.attn_q.weight.lora_a", WIDTH, RANK, 2),
            weights("blk.0.attn_q.weight.lora_b", RANK, WIDTH, 3),
        ),
        with_factors(
            weights("blk.0.attn_q.weight.lora_a", WIDTH, RANK),
            weights("blk.0.attn_q.weight.lora_b", RANK, WIDTH, 2),
        ),
        with_factors(
            weights("blk.0.attn_q.weight.lora_a", WIDTH),
            weights("blk.0.attn_q.weight.lora_b", WIDTH),
        ),
        with_factors(
            weights("blk.0.attn_q.weight.lora_a", WIDTH, 4097),
            weights("blk.0.attn_q.weight.lora_b", 4097, WIDTH),
        ),
        with_factors(
            weights("blk.0.attn_q.weight.lora_a", WIDTH, RANK, kind=TENSOR_Q4_0),
            weights("blk.0.attn_q.weight.lora_b", RANK, WIDTH),
        ),
        with_factors(
            weights("token_embd.weight.lora_a", RANK, 300),
            weights("token_embd.weight.lora_b", RANK + 1, WIDTH),
        ),
    ],
    ids=[
        "type-of-type",
        "type-of-kind",
        "type-of-alpha",
        "list-for-text",
        "alpha-nan",
        "alpha-negative",
        "architecture-unknown",
        "architecture-missing",
        "empty",
        "norms-only",
        "half-a-pair",
        "whole-weights",
        "ranks-differ",
        "experts-differ",
        "dimensions-differ",
        "one-dimension",
        "rank-too-large",
        "type-no-adapter-has",
        "embedding-ranks",
    ],
)
def test_what_llama_cpp_would_die_of_is_refused(tmp_path: Path, draft: Draft) -> None:
    with pytest.raises(DamagedModelError):
        read_adapter(written(tmp_path, draft))


@pytest.mark.parametrize(
    "draft",
    [
        WHOLE.with_value("adapter.type", "control_vector"),
        WHOLE.with_pair(Pair("adapter.alora.invocation_tokens", ARRAY, [1, 2], U32)),
    ],
    ids=["another-kind", "on-tokens"],
)
def test_an_adapter_of_another_kind_is_refused_by_name(tmp_path: Path, draft: Draft) -> None:
    with pytest.raises(ModelUnsupportedError):
        read_adapter(written(tmp_path, draft))


def test_any_damage_ends_in_one_of_our_errors(tmp_path: Path) -> None:
    chance = random.Random(1)  # noqa: S311 - no secret
    whole = WHOLE.encode()
    header = whole.index(b"ffn_up") + 60
    for _ in range(400):
        raw = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            raw[chance.randrange(4, header)] = chance.randrange(256)
        path = tmp_path / "damaged.gguf"
        path.write_bytes(raw[: chance.randrange(4, len(raw))] if chance.random() < 0.2 else raw)
        try:
            read_adapter(path)
        except (DamagedModelError, ModelUnsupportedError):
            continue


def test_an_adapter_belongs_to_the_model_it_was_made_for(
    tiny_gguf: Path, starter_gguf: Path, tmp_path: Path
) -> None:
    path = tmp_path / "adapter.gguf"
    write_random_adapter(path, tiny_gguf)
    adapter = read_adapter(path)

    check_belongs(adapter, [tiny_gguf], "Tiny")

    with pytest.raises(AdapterMismatchError) as caught:
        check_belongs(adapter, [starter_gguf], "Starter")
    assert caught.value.message.startswith("The adapter 'Random adapter' was not made for ")


@pytest.mark.parametrize(
    "draft",
    [
        WHOLE.with_value("general.architecture", "qwen2"),
        with_factors(*factors("blk.9.attn_q.weight")),
        # The output reads the embedding there, and would read the adapter the wrong way round.
        with_factors(
            weights("token_embd.weight.lora_a", RANK, 49152),
            weights("token_embd.weight.lora_b", RANK, WIDTH),
        ),
    ],
    ids=["architecture", "no-such-tensor", "shared-embedding"],
)
def test_an_adapter_that_would_be_misread_does_not_belong(
    tiny_gguf: Path, tmp_path: Path, draft: Draft
) -> None:
    adapter = read_adapter(written(tmp_path, draft))
    with pytest.raises(AdapterMismatchError):
        check_belongs(adapter, [tiny_gguf], "Tiny")


@pytest.fixture
def engine() -> Iterator[EngineClient]:
    client = EngineClient(pinned_threads=1)
    yield client
    client.unload()


def answer(engine: EngineClient, model: Path, *adapters: Adapter) -> str:
    settings = EngineSettings(context_tokens=512, adapters=adapters)
    engine.load("Tiny", [model], settings)
    return engine.generate(QUESTION, lambda _text: None).text


def test_an_adapter_changes_the_answer_by_its_scale(
    engine: EngineClient, tiny_gguf: Path, tmp_path: Path
) -> None:
    file = tmp_path / "adapter.gguf"
    write_random_adapter(file, tiny_gguf)

    plain = answer(engine, tiny_gguf)

    assert answer(engine, tiny_gguf, Adapter(file, 0.0)) == plain
    assert answer(engine, tiny_gguf, Adapter(file, 1.0)) != plain
    assert answer(engine, tiny_gguf) == plain


def test_each_of_two_adapters_has_its_own_scale(
    engine: EngineClient, tiny_gguf: Path, tmp_path: Path
) -> None:
    one, two = tmp_path / "one.gguf", tmp_path / "two.gguf"
    write_random_adapter(one, tiny_gguf, seed=1)
    write_random_adapter(two, tiny_gguf, seed=2)

    alone = answer(engine, tiny_gguf, Adapter(two))

    assert answer(engine, tiny_gguf, Adapter(one, 0.0), Adapter(two)) == alone
    assert answer(engine, tiny_gguf, Adapter(one), Adapter(two)) != alone


def test_every_chat_is_answered_with_the_adapters(starter_gguf: Path, tmp_path: Path) -> None:
    """They belong to a context of the library's, and each chat has one."""
    file = tmp_path / "adapter.gguf"
    write_random_adapter(file, starter_gguf)
    start_library()
    prompt, other = list(range(1000, 1040)), list(range(2000, 2040))

    def scores(llama: Llama, *prompts: list[int]) -> tuple[bytes, int]:
        for chat, tokens in enumerate(prompts, 1):
            llama.evaluate(tokens[llama.recall(tokens, chat) :])
        kept = llama.recall([*prompts[0], 1], 1)
        llama.recall([*prompts[-1], 1], len(prompts))
        answer = llama.logits(-1), kept
        llama.close()
        return answer

    def opened(*adapters: tuple[str, float]) -> Llama:
        return Llama(
            [str(starter_gguf)],
            Shape(512, takes_bytes=1),
            gpu_layers=0,
            free_bytes=lambda: 2**40,
            adapters=adapters,
        )

    first, _ = scores(opened((str(file), 1.0)), prompt)
    second, kept = scores(opened((str(file), 1.0)), other, prompt)
    assert kept == len(other)  # so the second chat had a context of its own
    assert second == first
    assert scores(opened(), other, prompt)[0] != first


def test_an_adapter_of_another_model_is_refused_before_a_worker_starts(
    engine: EngineClient, starter_gguf: Path, tiny_gguf: Path, tmp_path: Path
) -> None:
    file = tmp_path / "adapter.gguf"
    write_random_adapter(file, tiny_gguf)

    with pytest.raises(AdapterMismatchError):
        answer(engine, starter_gguf, Adapter(file))

    assert engine.pid is None
