"""On the command line: what a verdict's numbers are, and how an offer is taken."""

from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.fit.forms import Form, write_form

MODEL = "SmolLM2-135M-Instruct"
# A conversation of its full length takes a terabyte: it fits nowhere, and in shorter ones it does.
GREEDY = Form("llama", 16, 64, 128, 32, 32, head=512, context=1_048_576)


def test_an_offer_is_shown_with_its_numbers_and_can_be_taken(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "greedy.gguf"
    write_form(path, GREEDY)
    assert cli("models", "import", path, "--name", "greedy").status == 0
    used = cli("models", "use", "greedy", "--context", "1048576")
    (model,) = used.last["models"]
    fit = model["fit"]
    assert (model["fits"], fit["context_tokens"], fit["cache_type"]) == ("no", 1_048_576, "f16")
    assert fit["needed_bytes"] > fit["free_bytes"] > 0
    assert fit["parts"]["cache_bytes"] == 1_048_576 * 16 * 2 * 32 * 512 * 2
    context, cache, other = fit["offers"]
    assert (context["kind"], cache["kind"], other["kind"]) == ("context", "cache_type", "model")
    assert context["context_tokens"] < cache["context_tokens"] < 1_048_576
    assert cache["cache_type"] == "q8_0"
    assert other["model"] == MODEL
    assert context["text"] in used.stderr

    refused = cli("ask", "Hello?", "--no-documents")
    assert (refused.status, refused.code) == (3, "model_too_large")
    assert "tokens of context it needs about" in refused.last["error"]["hint"]

    taken = cli("models", "use", "greedy", "--context", "512", "--cache-type", "q4_0")
    assert taken.last["models"][0]["fits"] in ("yes", "tight")
    assert taken.last["models"][0]["fit"]["offers"] == []
    answered = cli("ask", "Hi", "--no-documents", "--max-tokens", "2")
    assert answered.status == 0, answered.stderr


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--context", "0"), "usage"),
        (("--context", "2000000"), "usage"),
        (("--context", "some"), "usage"),
        (("--cache-type", "q9"), "usage"),
        (("--gpu-layers", "-2"), "usage"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(cli: Cli, options: tuple[str, str], code: str) -> None:
    refused = cli("models", "use", MODEL, *options)
    assert (refused.status, refused.code) == (2, code)


def test_a_setting_goes_back_to_automatic(cli: Cli) -> None:
    cli("models", "use", MODEL, "--context", "1024")
    back = cli("models", "use", MODEL, "--context", "auto", "--gpu-layers", "auto")
    assert back.last["models"][0]["fit"]["context_tokens"] == 8192
    assert back.last["models"][0]["fit"]["gpu_layers"] == 0


def test_an_embedder_is_not_loaded_with_a_context(cli: Cli) -> None:
    listed = cli("models", "list").last["models"]
    embedder = next(model["name"] for model in listed if model["kind"] == "embedder")
    refused = cli("models", "use", embedder, "--context", "1024")
    assert (refused.status, refused.code) == (3, "not_generative")
