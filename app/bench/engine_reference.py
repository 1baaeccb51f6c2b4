"""llama-cpp-python called directly, in a process of its own: what the engine is measured against.

Reads one JSON object a line from stdin, answers with one on stdout; ends with its input.
"""

import json
import sys
import time
from typing import Any

from llama_cpp import Llama

_SAMPLING = ("max_tokens", "temperature", "top_k", "top_p", "min_p", "repeat_penalty", "seed")


def main() -> None:
    """Serves until stdin ends. Arguments: model, context size."""
    model = Llama(model_path=sys.argv[1], n_ctx=int(sys.argv[2]), verbose=False)
    for line in sys.stdin:
        answer = json.dumps(_measure(model, json.loads(line)))
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


def _measure(model: Any, request: dict[str, Any]) -> dict[str, float]:
    began = time.perf_counter()
    chunks = model.create_chat_completion(
        messages=[{"role": "user", "content": request["text"]}],
        stream=True,
        **{name: request[name] for name in _SAMPLING},
    )
    times = [time.perf_counter() for chunk in chunks if chunk["choices"][0]["delta"].get("content")]
    spent = times[-1] - times[0]
    return {
        "ttft_s": times[0] - began,
        "tokens_per_s": (len(times) - 1) / spent if spent > 0 else 0.0,
        "tokens": len(times),
    }


if __name__ == "__main__":
    main()
