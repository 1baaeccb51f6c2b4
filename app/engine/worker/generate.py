"""One answer: prompt in, tokens out, text sent in batches while it grows."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.chat import GenerationStats
from app.domain.engine import FinishReason, GenerationRequest
from app.engine.protocol import Done, Prompted, Text, Thought
from app.engine.worker.context import AbortedError
from app.engine.worker.follow import LAST_ROW, Follower
from app.engine.worker.llama import Llama
from app.engine.worker.lookup import Worth
from app.engine.worker.prompt import Prompt, PromptBuilder
from app.engine.worker.rounding import ALIKE_UP_TO
from app.engine.worker.sampling import Sampler, is_repeatable
from app.engine.worker.text import TextStream
from app.engine.worker.thinking import ThoughtSplitter
from app.engine.worker.threads import Threads

_SEND_EVERY_S = 0.028

Send = Callable[[Text | Thought | Prompted], None]


@dataclass(slots=True)
class _Answer:
    """What grows while an answer does."""

    id: int
    stream: TextStream
    began: float
    tokens: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    first_text_at: float = 0.0
    sent_at: float = 0.0
    guessed: int = 0
    seed: int | None = None
    thought_tokens: int = 0
    thought_until: float = 0.0  # when the first word of the answer came after thoughts
    has_thoughts: bool = False


class Generator:
    """Writes answers with one loaded model."""

    def __init__(
        self,
        llama: Llama,
        prompts: PromptBuilder,
        threads: Threads,
        send: Send,
        *,
        worth: Worth | None,
        rounds_alike: bool,
    ) -> None:
        """Without ``worth`` no token is guessed ahead; see ``rounding`` for ``rounds_alike``."""
        self._llama = llama
        self._prompts = prompts
        self._threads = threads
        self._worth = worth
        self._alike_up_to = ALIKE_UP_TO if rounds_alike else 0
        self._send = send

    def run(self, generation: int, request: GenerationRequest) -> Done:
        """Answers; ends early with CANCELLED once the model's abort flag is set.

        All that is sent bears the number ``generation``.

        Raises:
            ContextExceededError: the prompt is too long.
            CannotContinueError: the template has no place for the beginning of an answer.
            GrammarError: the grammar or the JSON schema cannot be read.
            EvaluationError: llama.cpp failed.
        """
        began = time.monotonic()
        self._threads.begin(is_repeatable=is_repeatable(request.sampling))
        prompt = self._prompts.build(request)
        cached = self._llama.recall(prompt.tokens, request.chat)
        splitter = ThoughtSplitter(prompt.end, has_begun=bool(prompt.begun))
        answer = _Answer(
            generation, TextStream((*request.sampling.stop, *prompt.stops), splitter), began
        )
        try:
            self._read_prompt(generation, prompt.tokens, cached)
            reason = self._write_answer(prompt, request, answer)
        except AbortedError:
            reason = FinishReason.CANCELLED
        self._emit(answer, answer.stream.finish())
        # Later turns have its text alone, and with thoughts before it that is other tokens.
        if not (answer.stream.is_stopped or answer.has_thoughts):
            text = request.begun.strip() + "".join(answer.texts)
            self._prompts.remember_answer(text, [*prompt.begun, *answer.tokens])
        return self._done(reason, prompt, cached, answer)

    def _read_prompt(self, generation: int, tokens: list[int], cached: int) -> None:
        total = len(tokens)
        done = cached
        while done < total:
            batch = tokens[done : done + self._threads.batch_tokens]
            self._threads.evaluate_prompt(self._llama, batch)
            done += len(batch)
            self._send(Prompted(generation, done, total))

    def _write_answer(
        self, prompt: Prompt, request: GenerationRequest, answer: _Answer
    ) -> FinishReason:
        # An answer that is to be the same again may not depend on what was guessed.
        is_bound = is_repeatable(request.sampling)
        most_held = self._alike_up_to if is_bound else self._llama.context_tokens
        follower = Follower(
            self._llama, self._threads, self._worth, prompt.tokens, most_held=most_held
        )
        try:
            with Sampler(request.sampling, self._llama) as sampler:
                answer.seed = sampler.seed
                return self._draw(sampler, follower, prompt, answer)
        finally:
            follower.settle()
            answer.guessed = follower.saved

    def _draw(
        self, sampler: Sampler, follower: Follower, prompt: Prompt, answer: _Answer
    ) -> FinishReason:
        llama, stream, row = self._llama, answer.stream, LAST_ROW
        room = llama.context_tokens - len(prompt.tokens)
        while True:
            token = sampler.sample(llama.context, row)
            if llama.is_end(token):
                return FinishReason.STOP
            answer.tokens.append(token)
            if piece := llama.piece(token):
                stream.push(piece)
            else:
                stream.push_mark(llama.token_text(token))
            answer.thought_tokens += stream.is_thinking
            self._emit_when_due(answer)
            if stream.is_stopped:
                return FinishReason.STOP
            left = _tokens_left(answer, prompt, room)
            if left <= 0:
                return FinishReason.LENGTH
            if llama.abort.is_set:
                return FinishReason.CANCELLED
            row = follower.follow(token, left)

    def _emit_when_due(self, answer: _Answer) -> None:
        if time.monotonic() - answer.sent_at >= _SEND_EVERY_S:
            self._emit(answer, answer.stream.take())

    def _emit(self, answer: _Answer, text: str) -> None:
        thoughts = answer.stream.take_thoughts()
        if not (thoughts or text):
            return
        answer.sent_at = time.monotonic()
        answer.first_text_at = answer.first_text_at or answer.sent_at
        if thoughts:
            answer.has_thoughts = True
            self._send(Thought(answer.id, thoughts))
        if text:
            answer.thought_until = answer.thought_until or answer.sent_at
            answer.texts.append(text)
            self._send(Text(answer.id, text))

    def _done(self, reason: FinishReason, prompt: Prompt, cached: int, answer: _Answer) -> Done:
        now = time.monotonic()
        first = answer.first_text_at or now
        count = len(answer.tokens)
        thought_s = (answer.thought_until or now) - first if answer.has_thoughts else 0.0
        rate = (count - 1) / (now - first) if count > 1 and now > first else 0.0
        stats = GenerationStats(
            prompt_tokens=len(prompt.tokens),
            cached_tokens=cached,
            completion_tokens=count,
            guessed_tokens=answer.guessed,
            ttft_ms=(first - answer.began) * 1000,
            tokens_per_second=rate,
            context_tokens=self._llama.context_tokens,
            seed=answer.seed,
            thought_tokens=answer.thought_tokens if answer.has_thoughts else 0,
            thought_ms=thought_s * 1000,
        )
        return Done(
            id=answer.id,
            reason=reason,
            stats=stats,
            left_out_turns=prompt.left_out_turns,
            threads=self._threads.decode,
            threads_batch=self._threads.prompt,
            is_own_template=prompt.is_own_template,
        )


def _tokens_left(answer: _Answer, prompt: Prompt, room: int) -> int:
    """How many more may come: an answer has its limit, thoughts end with the context window."""
    left = room - len(answer.tokens)
    if answer.stream.is_thinking:
        return left
    return min(left, prompt.max_tokens - len(answer.tokens) + answer.thought_tokens)
