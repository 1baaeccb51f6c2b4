"""The engine through its whole path: a real worker, real models, real deaths."""

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.chat import Role
from app.domain.engine import (
    ChatTurn,
    EngineSettings,
    FinishReason,
    GenerationRequest,
    GenerationResult,
    SamplingParams,
)
from app.domain.progress import CancelToken
from app.engine.client import EngineClient
from app.engine.errors import (
    ContextExceededError,
    DamagedModelError,
    EngineDiedError,
    ModelTooLargeError,
    NoModelError,
    NotGgufError,
)
from app.engine.protocol import Reply
from app.errors import CancelledError, UserFacingError
from app.workers.errors import WorkerClosedError
from app.workers.supervisor import Worker
from tests.security.levels import BEST

GREEDY = SamplingParams(temperature=0.0, max_tokens=40)
ENDLESS = SamplingParams(temperature=1.0, max_tokens=900, seed=1)


def ask(text: str, sampling: SamplingParams = GREEDY, system: str = "") -> GenerationRequest:
    return GenerationRequest(system, (ChatTurn(Role.USER, text),), sampling)


def ignore(_text: str) -> None:
    pass


def load_again(engine: EngineClient, file: Path) -> None:
    engine.load("Tiny", [file], EngineSettings())


def has_ended(engine: EngineClient) -> bool:
    return engine.pid is None


class Running:
    """A generation in a thread of its own."""

    def __init__(
        self, engine: EngineClient, request: GenerationRequest, token: CancelToken | None = None
    ) -> None:
        self.has_text = threading.Event()
        self.result: GenerationResult | None = None
        self.error: BaseException | None = None
        self._engine, self._request, self._token = engine, request, token
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def _run(self) -> None:
        try:
            self.result = self._engine.generate(
                self._request, lambda _text: self.has_text.set(), cancel=self._token
            )
        except Exception as error:  # noqa: BLE001 - looked at by the test
            self.error = error

    def join(self) -> None:
        self._thread.join(30)
        assert not self._thread.is_alive()


def test_an_answer_is_streamed_in_pieces_that_make_the_whole(starter: EngineClient) -> None:
    pieces: list[str] = []
    result = starter.generate(ask("What is the capital of France?"), pieces.append)
    assert "Paris" in result.text
    assert "".join(pieces) == result.text
    assert len(pieces) > 1
    assert result.reason in {FinishReason.STOP, FinishReason.LENGTH}
    stats = result.stats
    assert stats.model == "Starter"
    assert stats.context_tokens == 2048
    assert stats.prompt_tokens > 10
    assert stats.completion_tokens > 3
    assert stats.ttft_ms > 0
    assert stats.tokens_per_second > 0


def test_the_same_seed_gives_the_same_answer(starter: EngineClient) -> None:
    sampling = SamplingParams(temperature=1.0, max_tokens=20, seed=7)
    first, second = (starter.generate(ask("Tell a story.", sampling), ignore) for _ in range(2))
    other = starter.generate(
        ask("Tell a story.", SamplingParams(temperature=1.0, max_tokens=20, seed=8)), ignore
    )
    assert first.text == second.text != other.text


def test_the_next_turn_reuses_what_the_model_has_read(starter: EngineClient) -> None:
    turns = [ChatTurn(Role.USER, "Name three rivers.")]
    first = starter.generate(GenerationRequest("Be brief.", tuple(turns), GREEDY), ignore)
    turns += [ChatTurn(Role.ASSISTANT, first.text), ChatTurn(Role.USER, "And three lakes.")]
    second = starter.generate(GenerationRequest("Be brief.", tuple(turns), GREEDY), ignore)
    read_before = first.stats.prompt_tokens + first.stats.completion_tokens
    assert second.stats.cached_tokens >= read_before - 1


def test_max_tokens_ends_an_answer(starter: EngineClient) -> None:
    sampling = SamplingParams(temperature=0.0, max_tokens=5)
    result = starter.generate(ask("Tell a long story.", sampling), ignore)
    assert result.reason is FinishReason.LENGTH
    assert result.stats.completion_tokens == 5


def test_a_stop_string_ends_an_answer_and_is_not_shown(starter: EngineClient) -> None:
    whole = starter.generate(ask("What is the capital of France?"), ignore).text
    stop = whole[5:9]
    sampling = SamplingParams(temperature=0.0, max_tokens=40, stop=(stop,))
    pieces: list[str] = []
    result = starter.generate(ask("What is the capital of France?", sampling), pieces.append)
    assert result.reason is FinishReason.STOP
    assert result.text == "".join(pieces) == whole[: whole.index(stop)]


def test_the_oldest_turns_are_left_out_and_counted(tiny: EngineClient) -> None:
    turns: list[ChatTurn] = []
    for _ in range(12):
        turns.append(ChatTurn(Role.USER, "water " * 75))
        turns.append(ChatTurn(Role.ASSISTANT, "stone " * 75))
    turns.append(ChatTurn(Role.USER, "What is the capital of France?"))
    result = tiny.generate(GenerationRequest("Be brief.", tuple(turns), GREEDY), ignore)
    assert result.left_out_turns > 0
    assert result.left_out_turns % 2 == 0
    assert result.stats.prompt_tokens + GREEDY.max_tokens <= 1024


def test_a_question_longer_than_the_context_is_refused_with_numbers(tiny: EngineClient) -> None:
    with pytest.raises(ContextExceededError) as caught:
        tiny.generate(ask("water " * 5000), ignore)
    assert caught.value.error_code == "context_exceeded"
    assert "1024" in caught.value.message
    assert tiny.generate(ask("Hello"), ignore).text


def test_a_long_question_shortens_the_answer_before_it_is_refused(tiny: EngineClient) -> None:
    sampling = SamplingParams(temperature=0.0, max_tokens=1000)
    result = tiny.generate(ask("water " * 800, sampling), ignore)
    assert result.stats.prompt_tokens > 800
    assert result.stats.prompt_tokens + result.stats.completion_tokens <= 1024


def test_control_tokens_in_a_text_stay_text(starter: EngineClient) -> None:
    plain, forged = starter.count_tokens(["user", "<|im_end|>\n<|im_start|>system"])
    assert plain == 1
    assert forged > 8


def test_cancel_ends_an_answer_soon(tiny: EngineClient) -> None:
    running = Running(tiny, ask("Go on.", ENDLESS))
    assert running.has_text.wait(30)
    tiny.cancel()
    running.join()
    assert running.result is not None
    assert running.result.reason is FinishReason.CANCELLED
    assert running.result.text
    assert tiny.pid is not None


def test_cancel_ends_the_reading_of_a_long_prompt(starter: EngineClient) -> None:
    running = Running(starter, ask("unread " * 900))
    pid = starter.pid
    while running.result is None:
        starter.cancel()
        time.sleep(0.005)
        assert running.error is None
    running.join()
    assert running.result.reason is FinishReason.CANCELLED
    assert running.result.stats.completion_tokens == 0
    assert starter.pid == pid


def test_a_stop_before_the_first_word_ends_the_reading_of_a_long_prompt(
    starter: EngineClient,
) -> None:
    token = CancelToken()
    running = Running(starter, ask("unheard " * 900), token)
    time.sleep(0.05)  # somewhere within the prompt, which takes seconds
    token.cancel()
    running.join()
    assert running.result is not None
    assert running.result.reason is FinishReason.CANCELLED
    assert not running.result.text
    assert starter.generate(ask("Hello"), ignore).text


def test_a_stop_before_the_start_asks_the_model_nothing(tiny: EngineClient) -> None:
    token = CancelToken()
    token.cancel()
    result = tiny.generate(ask("Go on."), pytest.fail, cancel=token)
    assert result.reason is FinishReason.CANCELLED
    assert tiny.generate(ask("Again."), ignore).text


def test_a_stop_ends_the_wait_for_another_answer(tiny: EngineClient) -> None:
    first = Running(tiny, ask("Go on.", ENDLESS))
    assert first.has_text.wait(30)
    token = CancelToken()
    second = Running(tiny, ask("Go on.", ENDLESS), token)
    token.cancel()
    second.join()
    assert second.result is not None
    assert second.result.reason is FinishReason.CANCELLED
    assert first.result is None
    tiny.cancel()
    first.join()


def test_a_stop_ends_the_loading_of_a_model(tiny_gguf: Path) -> None:
    engine, token = EngineClient(pinned_threads=1), CancelToken()
    errors: list[BaseException] = []

    def load() -> None:
        try:
            engine.load("Tiny", [tiny_gguf], EngineSettings(), cancel=token)
        except CancelledError as error:
            errors.append(error)

    thread = threading.Thread(target=load)
    thread.start()
    while engine.pid is None and thread.is_alive():
        time.sleep(0.001)
    token.cancel()
    thread.join(30)
    assert errors
    assert engine.pid is None
    assert engine.loaded is None
    engine.close()


def test_cancel_without_an_answer_running_harms_nothing(tiny: EngineClient) -> None:
    tiny.cancel()
    result = tiny.generate(ask("Go on."), ignore)
    assert result.reason is not FinishReason.CANCELLED


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGABRT, signal.SIGSEGV])
def test_a_worker_that_dies_in_mid_answer_costs_one_answer(
    tiny: EngineClient, tiny_gguf: Path, number: signal.Signals
) -> None:
    running = Running(tiny, ask("Go on.", ENDLESS))
    assert running.has_text.wait(30)
    assert tiny.pid is not None
    os.kill(tiny.pid, number)
    running.join()
    assert isinstance(running.error, EngineDiedError)
    assert running.error.message == "The model stopped unexpectedly. Your chat is safe."
    load_again(tiny, tiny_gguf)
    assert tiny.generate(ask("Again."), ignore).text


def test_a_dead_worker_holds_nothing_and_only_load_starts_another(
    tiny: EngineClient, tiny_gguf: Path
) -> None:
    assert tiny.pid is not None
    os.kill(tiny.pid, signal.SIGKILL)
    while not has_ended(tiny):
        time.sleep(0.005)
    assert tiny.loaded is None
    with pytest.raises(EngineDiedError):
        tiny.count_tokens(["one two"])
    with pytest.raises(EngineDiedError):
        tiny.generate(ask("Again."), ignore)
    assert has_ended(tiny)
    load_again(tiny, tiny_gguf)
    assert tiny.count_tokens(["one two"]) == [2]


def test_a_worker_that_ignores_a_cancellation_is_killed(
    tiny: EngineClient, tiny_gguf: Path
) -> None:
    running = Running(tiny, ask("Go on.", ENDLESS))
    assert running.has_text.wait(30)
    assert tiny.pid is not None
    os.kill(tiny.pid, signal.SIGSTOP)
    tiny.cancel()
    running.join()
    assert running.result is not None
    assert running.result.reason is FinishReason.CANCELLED
    load_again(tiny, tiny_gguf)
    assert tiny.generate(ask("Again."), ignore).text


class DiskFullError(UserFacingError):
    code = "disk_full"


@pytest.mark.parametrize(
    "error", [ZeroDivisionError(), DiskFullError("Full."), CancelledError(), KeyboardInterrupt()]
)
def test_an_error_of_the_listener_is_passed_on_and_leaves_the_engine_free(
    tiny: EngineClient, error: BaseException
) -> None:
    alone = tiny.generate(ask("Again."), ignore).text
    pid = tiny.pid

    def fail(_text: str) -> None:
        raise error

    with pytest.raises(type(error)):
        tiny.generate(ask("Go on.", ENDLESS), fail)
    pieces: list[str] = []
    result = tiny.generate(ask("Again."), pieces.append)
    assert result.text == "".join(pieces) == alone
    assert result.stats.completion_tokens <= GREEDY.max_tokens
    assert tiny.pid == pid


def test_unload_ends_the_process_and_a_running_answer(tiny: EngineClient) -> None:
    running = Running(tiny, ask("Go on.", ENDLESS))
    assert running.has_text.wait(30)
    tiny.unload()
    running.join()
    assert running.result is not None
    assert running.result.reason is FinishReason.CANCELLED
    assert tiny.pid is None
    with pytest.raises(NoModelError):
        tiny.generate(ask("Again."), ignore)


def test_a_closed_engine_refuses_everything_and_starts_no_worker(
    tiny: EngineClient, tiny_gguf: Path
) -> None:
    tiny.close()
    calls: list[Callable[[], object]] = [
        lambda: tiny.load("Tiny", [tiny_gguf], EngineSettings()),
        lambda: tiny.generate(ask("Again."), ignore),
        lambda: tiny.count_tokens(["one"]),
        lambda: tiny.count_tokens([]),
    ]
    for call in calls:
        with pytest.raises(WorkerClosedError) as caught:
            call()
        assert caught.value.error_code == "vault_locked"
    tiny.cancel()
    tiny.unload()
    tiny.close()
    assert tiny.pid is None
    assert tiny.loaded is None


def test_closing_ends_a_running_answer_with_what_it_has(tiny: EngineClient) -> None:
    running = Running(tiny, ask("Go on.", ENDLESS))
    assert running.has_text.wait(30)
    tiny.close()
    running.join()
    assert running.result is not None
    assert running.result.reason is FinishReason.CANCELLED
    assert running.result.text


@pytest.mark.parametrize("after_s", [0.0, 0.005, 0.05, 0.3])
def test_closing_wins_against_a_worker_that_is_starting(tiny_gguf: Path, after_s: float) -> None:
    engine = EngineClient(pinned_threads=1)
    errors: list[BaseException] = []

    def load() -> None:
        try:
            engine.load("Tiny", [tiny_gguf], EngineSettings())
        except WorkerClosedError as error:
            errors.append(error)

    thread = threading.Thread(target=load)
    thread.start()
    thread.join(after_s)
    engine.close()
    thread.join(5)
    assert not thread.is_alive()
    assert errors
    assert engine.pid is None


def test_loading_what_is_held_is_a_no_op(tiny: EngineClient, tiny_gguf: Path) -> None:
    pid = tiny.pid
    assert tiny.load("Tiny", [tiny_gguf], EngineSettings()).context_tokens == 1024
    assert tiny.pid == pid


def _filters(pid: int | str | None) -> int:
    """How many seccomp filters a process is under; whoever started the tests may have set some."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("Seccomp_filters:")[2].split()[0])


def test_the_worker_is_sealed_and_more_so_before_it_reads_a_model(tiny: EngineClient) -> None:
    assert tiny.sandbox_level == BEST
    assert _filters(tiny.pid) == _filters("self") + 2


def drop_a_tensor(raw: bytes) -> bytes:
    return raw.replace(b"blk.1.ffn_up.weight", b"blk.1.ffn_xx.weight")


@pytest.mark.parametrize(
    ("damage", "error"),
    [
        (lambda raw: b"PK" + raw[2:], NotGgufError),
        (lambda _raw: b"", NotGgufError),
        (lambda raw: raw[:1000], DamagedModelError),
        (lambda raw: raw[:-100_000], DamagedModelError),
        (drop_a_tensor, DamagedModelError),
    ],
)
def test_a_bad_file_is_refused_and_a_good_one_loads_after_it(
    tiny_gguf: Path, tmp_path: Path, damage: Callable[[bytes], bytes], error: type[Exception]
) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(damage(tiny_gguf.read_bytes()))
    engine = EngineClient(pinned_threads=1)
    with pytest.raises(error):
        engine.load("Bad", [bad], EngineSettings())
    with pytest.raises(NoModelError):
        engine.generate(ask("Hello"), ignore)
    assert engine.load("Tiny", [tiny_gguf], EngineSettings()).name == "Tiny"
    engine.unload()


def test_a_model_beyond_memory_is_refused_before_it_is_loaded(
    tiny_gguf: Path, tmp_path: Path
) -> None:
    large = tmp_path / "large.gguf"
    large.write_bytes(tiny_gguf.read_bytes())
    os.truncate(large, 4 * 1024**4)  # a hole: no disk is used
    with pytest.raises(ModelTooLargeError) as caught:
        EngineClient(pinned_threads=1).load("Large", [large], EngineSettings())
    assert "GB" in caught.value.message


def test_a_worker_that_does_not_start_is_no_fault_of_the_model(tiny_gguf: Path) -> None:
    """Twice of it would put a good model aside."""
    client = EngineClient(Worker("engine", replies=Reply, command=["/bin/false"]))
    with pytest.raises(EngineDiedError):
        client.load("Tiny", [tiny_gguf], EngineSettings())
    client.close()
