"""On the command line: adapters on their model, and what is set for one model alone."""

from pathlib import Path

from app.bench.random_adapter import write_random_adapter
from tests.cli.conftest import Cli

MODEL = "SmolLM2-135M-Instruct"
# Long enough to tell one model from another, whatever the processor's rounding.
STORY = "Tell a long story about a day in a harbour."
ASKED = ("ask", STORY, "--no-documents", "--temperature", "0", "--max-tokens", "24")


def answer(cli: Cli) -> str:
    result = cli(*ASKED)
    assert result.status == 0, result.lines
    return str(result.last["answer"])


def test_an_adapter_changes_what_the_model_says_by_its_scale(
    cli: Cli, starter: Path, tmp_path: Path
) -> None:
    (gguf,) = starter.glob("*.gguf")
    write_random_adapter(tmp_path / "harbour.gguf", gguf, name="Harbour")
    plain = answer(cli)
    imported = cli("models", "import", tmp_path / "harbour.gguf").last["models"][0]
    assert (imported["kind"], imported["bases"]) == ("adapter", [MODEL])
    assert cli("models", "use", "Harbour").code == "adapter_alone"

    used = cli("models", "use", MODEL, "--adapter", "Harbour", "--scale", "1.0").last
    assert used["models"][0]["adapters"] == [{"name": "Harbour", "scale": 1.0}]
    assert answer(cli) != plain

    shown = cli.text("models", "use", MODEL, "--adapter", "Harbour", "--scale", "0").stdout
    assert f"For {MODEL} alone: adapter 'Harbour' at 0.\n" in shown
    assert answer(cli) == plain
    without = cli("models", "use", MODEL, "--no-adapter").last["models"][0]
    assert without["adapters"] == []


def test_slips_are_told_and_change_nothing(cli: Cli) -> None:
    scales = ("--scale", "1", "--scale", "0.5")
    assert cli("models", "use", MODEL, "--adapter", "Nobody", *scales).code == "usage"
    assert cli("models", "use", MODEL, "--adapter", "Nobody").code == "no_such_model"
    assert cli("models", "use", MODEL, "--adapter", MODEL).code == "not_an_adapter"
    assert cli("models", "set", MODEL, "temperature").code == "usage"
    assert cli("models", "set", MODEL, "temperature=hot").code == "bad_setting"
    assert cli("models", "set", MODEL, "theme=dark").code == "bad_setting"
    assert cli("models", "set", "Nobody", "top_k=1").code == "no_such_model"


def test_what_is_set_for_a_model_is_listed_and_given_back(cli: Cli) -> None:
    changed = cli("models", "set", MODEL, "temperature=0.7", "prompt_form=llama-3").last
    assert changed["models"][0]["settings"] == {"temperature": 0.7, "prompt_form": "llama-3"}
    assert changed["models"][0]["template"] == "chosen"

    back = cli("models", "set", MODEL, "temperature=", "prompt_form=").last["models"][0]
    assert (back["settings"], back["template"]) == ({}, "listed")


def test_what_holds_for_a_model_is_said_in_words(cli: Cli) -> None:
    cli("models", "set", MODEL, "temperature=0.7", "prompt_form=llama-3")
    result = cli("models", "set", MODEL, "context_tokens=99999").last
    assert result["models"][0]["settings"]["context_tokens"] == 99999
    (note,) = result["notes"]
    assert f"{MODEL} was trained for 8192 tokens" in note
    shown = cli.text("models", "set", MODEL, "context_tokens=4096").stdout
    own = "context_tokens=4096, temperature=0.7, prompt_form=llama-3"
    assert f"For {MODEL} alone: {own}.\n" in shown
    assert "was trained for" not in shown
    cli("models", "set", MODEL, "context_tokens=", "temperature=")
    shown = cli.text("models", "set", MODEL, "prompt_form=").stdout
    assert f"Nothing is set for {MODEL} alone.\n" in shown
