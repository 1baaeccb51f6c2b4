"""On the command line: which form a model's prompts get, and how a site approves one."""

import subprocess
from pathlib import Path

from app.engine.template_choice import sha256_of
from tests.cli.conftest import ROOT, Cli
from tests.fuzz.draft import STRING, Pair, tiny_by_pieces

TEMPLATE = "{% for m in messages %}<start_of_turn>{{ m.content }}{% endfor %}"


def test_the_list_says_how_prompts_are_framed(cli: Cli) -> None:
    models = {model["name"]: model for model in cli("models", "list").last["models"]}
    starter = models["SmolLM2-135M-Instruct"]
    assert (starter["template"], starter["template_family"]) == ("listed", "chatml")
    assert len(starter["template_sha256"]) == 64
    assert starter["template_reason"].endswith(".")
    assert models["all-MiniLM-L6-v2"]["template"] == ""


def test_an_unknown_template_runs_once_the_site_approves_it(cli: Cli, tmp_path: Path) -> None:
    file, policy = tmp_path / "tiny.gguf", tmp_path / "policy.toml"
    tiny = tiny_by_pieces().with_pair(Pair("tokenizer.chat_template", STRING, TEMPLATE))
    file.write_bytes(tiny.encode())
    imported = cli("models", "import", file).last["models"][0]
    assert (imported["template"], imported["template_family"]) == ("built-in", "gemma")
    assert imported["template_sha256"] == sha256_of(TEMPLATE)

    used = cli("models", "use", "Tiny").last["notes"]
    assert len(used) == 1
    assert imported["template_reason"] in used[0]
    command = [part for part in cli.command("models", "use", "Tiny") if part != "--json"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert used[0] in told.splitlines()
    assert cli("models", "use", "SmolLM2-135M-Instruct").last["notes"] == []
    digest = imported["template_sha256"]
    policy.write_text(f'schema = 1\n[models]\napproved_templates = ["{digest}"]\n')
    listed = cli("--policy", policy, "models", "list").last["models"]
    assert next(m for m in listed if m["name"] == "Tiny")["template"] == "approved"
    policy.write_text('schema = 1\n[models]\ntemplates = "own"\n')
    listed = cli("--policy", policy, "models", "list").last["models"]
    assert next(m for m in listed if m["name"] == "Tiny")["template"] == "own"


def test_a_template_that_fails_when_it_is_run_is_not_called_the_models_form(
    cli: Cli, tmp_path: Path
) -> None:
    file, policy = tmp_path / "tiny.gguf", tmp_path / "policy.toml"
    failing = TEMPLATE + "{{ raise_exception('never') }}"
    tiny = tiny_by_pieces().with_pair(Pair("tokenizer.chat_template", STRING, failing))
    file.write_bytes(tiny.encode())
    policy.write_text('schema = 1\n[models]\ntemplates = "own"\n')
    imported = cli("--policy", policy, "models", "import", file).last["models"][0]
    assert (imported["template"], imported["template_failed"]) == ("own", False)

    asked = cli(
        *("--policy", policy, "ask", "Hello?", "--no-documents"),
        *("--model", "Tiny", "--max-tokens", "2"),
    )
    assert asked.last["stats"]["template"] == "built-in"
    listed = cli("--policy", policy, "models", "list").last["models"]
    told = next(model for model in listed if model["name"] == "Tiny")
    assert (told["template"], told["template_failed"]) == ("built-in", True)
    assert "failed when it was run" in told["template_reason"]
