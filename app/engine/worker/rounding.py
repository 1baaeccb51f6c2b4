"""Whether tokens evaluated together give the very logits that one after the other gives.

They do where the library computes each of them by the same steps, and else differ in the last bits:
enough for a greedy answer to become another one where two words are nearly as likely. It depends on
the model's number formats, the processor and how attention is computed, so it is tried at load.
"""

from app.engine.worker.llama import Llama

# Above 256 cells llama.cpp shares the attention of a token alone among threads, and sums otherwise.
ALIKE_UP_TO = 256
_BEFORE, _TOGETHER = 24, 8
_STEP = 101  # apart, so that the tokens differ and no equal terms hide another order of sums


def rounds_alike(llama: Llama) -> bool:
    """Tries it, and leaves the memory empty. Raises as ``Llama.evaluate``."""
    size = llama.vocabulary_tokens
    tokens = [(1 + at * _STEP) % size for at in range(_BEFORE + _TOGETHER)]
    llama.trim(0)
    llama.evaluate(tokens[:_BEFORE])
    alone = []
    for token in tokens[_BEFORE:]:
        llama.evaluate((token,))
        alone.append(llama.logits(-1))
    llama.trim(_BEFORE)
    llama.evaluate_each(tokens[_BEFORE:])
    together = [llama.logits(row) for row in range(_TOGETHER)]
    llama.trim(0)
    return alone == together
