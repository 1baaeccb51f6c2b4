"""How many threads an evaluation gets."""

from collections.abc import Sequence

from app.engine.worker.llama import Llama


class Threads:
    """Thread counts for one-token evaluations and for prompts."""

    def __init__(self, decode: int, prompt: int) -> None:
        self.decode = decode
        self.prompt = prompt

    def evaluate_prompt(self, llama: Llama, tokens: Sequence[int]) -> None:
        """Evaluates many tokens."""
        llama.set_threads(self.decode, self.prompt)
        llama.evaluate(tokens)

    def evaluate_token(self, llama: Llama, token: int) -> None:
        """Evaluates one token."""
        llama.evaluate((token,))
