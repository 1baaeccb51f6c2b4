"""The contract of the command line: what each command does and the keys it answers with."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.vault.ledger import Ledger
from tests.cli.conftest import HARBOUR, ROOT, Cli, Result
from tests.conftest import PASSPHRASE, open_vault

PASSAGE_KEYS = {"rank", "passage", "document", "file", "page", "score", "text"}
CITATION_KEYS = {"n", "document", "file", "page", "quote", "supported"}
STATS_KEYS = {"prompt_tokens", "cached_tokens", "completion_tokens", "ttft_ms", "tokens_per_second"}
MODEL_KEYS = {
    "name",
    "sha256",
    "bytes",
    "architecture",
    "quantization",
    "context",
    "source",
    "verified",
    "fits",
}
QUESTION = "How long did it take at the fire drill until the jetty was empty?"


def collapse(text: str) -> str:
    return " ".join(text.split())


def write_batch(path: Path, *questions: str) -> Path:
    lines = [json.dumps({"id": f"q{n}", "question": text}) for n, text in enumerate(questions)]
    path.write_text("\n".join(lines) + "\n")
    return path


def test_a_folder_is_imported_with_one_line_for_each_file(cli: Cli) -> None:
    result = cli("docs", "add", HARBOUR, "--collection", "Harbour")
    *files, last = result.lines
    assert result.status == 0
    assert last["summary"]["indexed"] == len(files) == len(list(HARBOUR.iterdir()))
    assert all(line["status"] == "indexed" and line["document"][0] == "d" for line in files)
    assert all(Path(line["file"]).is_absolute() for line in files)
    listed = cli("docs", "list", "--collection", "Harbour").last["documents"]
    keys = {"document", "file", "title", "collection", "pages", "passages", "added", "marking"}
    assert all(keys <= document.keys() for document in listed)
    assert {document["document"] for document in listed} == {line["document"] for line in files}


def test_what_was_imported_before_is_unchanged_and_a_copy_is_a_duplicate(
    harbour: Cli, tmp_path: Path
) -> None:
    file = next(HARBOUR.glob("*.md"))
    copy = tmp_path / "copy.md"
    copy.write_bytes(file.read_bytes())
    *files, last = harbour("docs", "add", file, copy).lines
    assert [line["status"] for line in files] == ["unchanged", "duplicate"]
    assert files[0]["document"] == files[1]["document"]
    assert last["summary"]["indexed"] == 0
    everything = harbour("docs", "text", "--all").lines
    assert {str(file), str(copy)} <= {line["file"] for line in everything}


def test_text_and_removal_of_a_document(harbour: Cli) -> None:
    listed = harbour("docs", "list").last["documents"]
    pdf = next(document for document in listed if document["file"].endswith(".pdf"))
    (told,) = harbour("docs", "text", pdf["document"]).lines
    assert told["document"] == pdf["document"]
    assert [page["page"] for page in told["pages"]] == list(range(1, pdf["pages"] + 1))
    removed = harbour("docs", "remove", pdf["document"])
    assert removed.last["removed"] == [pdf["document"]]
    assert removed.last["purge"]["passages"] == removed.last["purge"]["vectors"] == pdf["passages"]
    assert removed.last["purge"]["verified"] is True
    assert harbour("docs", "text", pdf["document"]).code == "no_such_document"


def test_a_document_is_named_by_its_file_too(harbour: Cli, tmp_path: Path) -> None:
    file = HARBOUR / "severe-weather-policy.md"
    (by_name,) = harbour("docs", "text", file.name).lines
    (by_path,) = harbour("docs", "text", file).lines
    assert by_name == by_path
    assert by_name["file"] == str(file)
    other = tmp_path / file.name
    other.write_text("The crane was painted in spring.")
    assert harbour("docs", "add", other).status == 0
    assert harbour("docs", "remove", file.name).code == "ambiguous_name"
    assert harbour("docs", "remove", other).status == 0
    assert harbour("docs", "remove", "absent.txt").code == "no_such_document"


def test_a_bare_number_is_a_file_name_first_and_removes_no_other_document(
    harbour: Cli, tmp_path: Path
) -> None:
    listed = harbour("docs", "list").last["documents"]
    first = min(int(document["document"][1:]) for document in listed)
    (by_number,) = harbour("docs", "text", str(first)).lines
    assert by_number["document"] == f"d{first}"
    refused = harbour("docs", "remove", str(first))
    assert (refused.status, refused.code) == (3, "no_such_document")
    assert refused.last["error"]["hint"] == f"An id has a letter: d{first}."

    content = (HARBOUR / "fire-drill-2024.pdf").read_bytes()
    for name in (str(first), f"d{first}"):
        (tmp_path / name).write_bytes(content + name.encode())
    added = harbour("docs", "add", tmp_path / str(first), tmp_path / f"d{first}")
    assert added.last["summary"]["indexed"] == 2, added.lines
    number, letter = (line["document"] for line in added.lines[:2])
    (by_name,) = harbour("docs", "text", str(first)).lines
    assert by_name["document"] == number
    assert harbour("docs", "remove", str(first)).last["removed"] == [number]
    assert harbour("docs", "remove", f"d{first}").code == "ambiguous_name"
    assert harbour("docs", "remove", tmp_path / f"d{first}").last["removed"] == [letter]
    assert harbour("docs", "remove", f"d{first}").last["removed"] == [f"d{first}"]


def test_without_an_embedder_the_words_are_searched_and_a_person_is_told(harbour: Cli) -> None:
    models = harbour("models", "list").last["models"]
    name = next(model["name"] for model in models if model["kind"] == "embedder")
    assert "cloister models import FOLDER" in harbour("models", "remove", name).stderr
    result = harbour("search", QUESTION)
    assert (result.status, result.stderr) == (0, "Searching by words only: no usable embedder.\n")
    assert result.last["passages"]


def test_search_ranks_passages(harbour: Cli) -> None:
    result = harbour("search", QUESTION, "-k", "5", "--per-document", "1")
    assert result.status == 0
    assert result.last["query"] == QUESTION
    found = result.last["passages"]
    assert [passage["rank"] for passage in found] == list(range(1, len(found) + 1))
    assert all(passage.keys() >= PASSAGE_KEYS for passage in found)
    assert len({passage["document"] for passage in found}) == len(found)
    assert "fire-drill" in found[0]["file"]
    assert result.last["elapsed_ms"] > 0


def test_of_a_long_passage_a_person_reads_the_beginning_and_that_it_goes_on(harbour: Cli) -> None:
    hits = harbour("search", QUESTION, "-k", "8").last["passages"]
    told = harbour.text("search", QUESTION, "-k", "8").stdout.splitlines()
    texts = [line.strip() for line in told if line.startswith("     ")]
    for hit, text in zip(hits, texts, strict=True):
        whole = " ".join(hit["text"].split())
        assert text == whole if len(whole) <= 300 else text.endswith(" …")
    assert any(text.endswith(" …") for text in texts)


def test_search_looks_where_its_filters_say_and_says_what_it_cannot_do(
    harbour: Cli, tmp_path: Path
) -> None:
    questions = [
        "drill type:pdf file:fire page:1",
        "drill file:nowhere.txt",
        '"fire drill until never"',
        "what stands in maintenance-plan-2025.docx",
        '"drill\0" NEAR( file:"',
        "page:1",
    ]
    batch = write_batch(tmp_path / "batch.jsonl", *questions)
    result = harbour("search", "--batch", batch)
    pdf, nowhere, phrase, named, odd, empty = result.lines
    assert {(Path(p["file"]).name, p["page"]) for p in pdf["passages"]} == {
        ("fire-drill-2024.pdf", 1)
    }
    assert (nowhere["passages"], nowhere["notes"][0]["code"]) == ([], "nothing_fits")
    assert phrase["notes"][0]["code"] == "not_as_quoted"
    assert phrase["passages"]
    assert Path(named["passages"][0]["file"]).name == "maintenance-plan-2025.docx"
    assert odd["passages"]
    assert empty["error"]["code"] == "empty_question"
    assert all(p["duplicates"] >= 0 for p in named["passages"])


def test_search_of_a_batch_keeps_its_order_and_reports_each_failure(
    harbour: Cli, tmp_path: Path
) -> None:
    batch = write_batch(tmp_path / "batch.jsonl", QUESTION, " ", "Who may enter the harbour?")
    result = harbour("search", "--batch", batch, "-k", "1")
    assert [line["id"] for line in result.lines] == ["q0", "q1", "q2"]
    assert result.lines[1]["error"]["code"] == "empty_question"
    assert result.status == 1


def test_ask_streams_an_answer_whose_quotes_stand_on_their_pages(harbour: Cli) -> None:
    result = harbour("ask", QUESTION, "--seed", "1", "--max-tokens", "64")
    assert result.status == 0, result
    retrieved, *tokens, done = result.lines
    assert retrieved["event"] == "retrieved"
    assert all(passage.keys() >= PASSAGE_KEYS for passage in retrieved["passages"])
    assert {token["event"] for token in tokens} <= {"token"}
    assert done["event"] == "done"
    assert done["stats"].keys() >= STATS_KEYS
    assert [
        f"[{one['n']}{'' if one['supported'] else '?'}]" in done["marked"]
        for one in done["citations"]
    ] == [True] * len(done["citations"])
    cited = done["citations"] if done["answerable"] else done["nearest"]
    assert cited
    assert all(citation.keys() >= CITATION_KEYS for citation in cited)
    check_quotes(harbour, cited)
    check_history(harbour, done)


def check_quotes(cli: Cli, cited: list[dict[str, Any]]) -> None:
    for citation in cited:
        (document,) = cli("docs", "text", citation["document"]).lines
        pages = [page["text"] for page in document["pages"] if page["page"] == citation["page"]]
        assert any(collapse(citation["quote"]) in collapse(text) for text in pages)


def check_history(cli: Cli, done: dict[str, Any]) -> None:
    (chat,) = cli("chats", "list").last["chats"]
    assert (chat["conversation"], chat["messages"]) == (done["conversation"], 2)
    shown = cli("chats", "show", chat["conversation"]).last
    assert [message["role"] for message in shown["messages"]] == ["user", "assistant"]
    assert shown["messages"][1]["text"] == done["answer"]
    hits = cli("chats", "search", "drill").last["hits"]
    assert all(hit.keys() >= {"conversation", "message", "snippet"} for hit in hits)
    assert hits
    assert cli("chats", "delete", chat["conversation"]).status == 0
    assert cli("chats", "list").last == {"chats": []}
    assert cli("chats", "show", chat["conversation"]).code == "no_such_conversation"


def test_a_batch_of_questions_answers_each_with_its_id(harbour: Cli, tmp_path: Path) -> None:
    batch = write_batch(tmp_path / "batch.jsonl", QUESTION, "")
    result = harbour("ask", "--batch", batch, "--max-tokens", "16", "--seed", "1")
    first, second = result.lines
    assert (first["id"], first["event"]) == ("q0", "done")
    assert (second["id"], second["error"]["code"]) == ("q1", "empty_question")
    assert result.status == 1


def test_a_conversation_goes_on(cli: Cli) -> None:
    options = ("--no-documents", "--max-tokens", "8", "--seed", "1")
    first = cli("ask", "My name is Ada.", *options).last
    chat = first["conversation"]
    second = cli("ask", "My name?", "--conversation", chat, *options, "--set", "mirostat=v2").last
    assert second["stats"]["sampling"]["mirostat"] == 2
    assert second["conversation"] == first["conversation"]
    assert cli("chats", "list").last["chats"][0]["messages"] == 4


def test_the_ledger_of_models(cli: Cli, starter: Path) -> None:
    models = cli("models", "list").last["models"]
    assert all(model.keys() >= MODEL_KEYS for model in models)
    assert {model["source"] for model in models} == {"starter"}
    verified = cli("models", "verify").last["models"]
    assert [(row["name"], row["verified"]) for row in verified] == [
        (model["name"], True) for model in models
    ]
    generative = next(model["name"] for model in models if model["kind"] == "generative")
    assert cli("models", "use", generative).last["models"][0]["selected"] is True
    embedder = next(model["name"] for model in models if model["kind"] == "embedder")
    # No model is reached where there are no documents, or where they do not say.
    assert cli("ask", "Who?", "--model", embedder).code == "not_generative"
    assert cli("models", "remove", generative).last["freed_bytes"] > 0
    file = next(starter.glob("*.gguf"))
    imported = cli("models", "import", file, "--name", "Mine").last["models"]
    assert [(model["name"], model["source"]) for model in imported] == [("Mine", "file")]
    assert cli("models", "import", file).code == "model_exists"
    assert cli("models", "use", "Nobody").code == "no_such_model"


def test_another_embedder_reads_at_once_what_was_imported_before(
    harbour: Cli, tmp_path: Path, starter: Path
) -> None:
    folder = tmp_path / "other"
    shutil.copytree(starter / "embedder", folder)
    (folder / "embedder-int8.onnx").unlink()
    with (folder / "embedder.onnx").open("ab") as file:
        file.write(b"\x1a\x01x")  # the field producer_version: the same model, other bytes
    assert harbour("models", "import", folder, "--name", "Other").status == 0
    used = harbour("models", "use", "Other")
    assert (used.status, used.last["models"][0]["selected"]) == (0, True)
    documents = harbour("docs", "list").last["documents"]
    for document in documents:
        purge = harbour("docs", "remove", document["document"]).last["purge"]
        # Those of the one before are gone already.
        assert purge["vectors"] == purge["passages"] > 0


def test_where_the_embedder_in_use_is_removed_the_next_one_reads_the_documents(
    harbour: Cli, tmp_path: Path, starter: Path
) -> None:
    models = harbour("models", "list").last["models"]
    name = next(model["name"] for model in models if model["kind"] == "embedder")
    folder = tmp_path / "other"
    shutil.copytree(starter / "embedder", folder)
    (folder / "embedder-int8.onnx").unlink()
    with (folder / "embedder.onnx").open("ab") as file:
        file.write(b"\x1a\x01x")  # as above
    assert harbour("models", "import", folder, "--name", "Other").status == 0
    removed = harbour("models", "remove", name)
    assert (removed.status, removed.last["removed"]) == (0, name)
    assert removed.stderr == "Other indexes from now on.\n"
    found = harbour("search", QUESTION)
    assert (found.status, found.stderr) == (0, "")
    assert "fire-drill" in found.last["passages"][0]["file"]


def test_the_embedder_before_answers_until_the_chosen_one_has_read_everything(
    harbour: Cli, tmp_path: Path, starter: Path
) -> None:
    folder = tmp_path / "other"
    shutil.copytree(starter / "embedder", folder)
    (folder / "embedder-int8.onnx").unlink()
    with (folder / "embedder.onnx").open("ab") as file:
        file.write(b"\x1a\x01x")  # as above
    assert harbour("models", "import", folder, "--name", "Other").status == 0
    before = harbour("search", QUESTION)
    assert (before.status, before.stderr) == (0, "")
    select_model(harbour.home, "Other")
    count = len(harbour("docs", "list").last["documents"])
    told = (
        f"Other has still to read {count} documents; until then all-MiniLM-L6-v2 (int8) answers. "
        "Go on with: cloister docs reembed\n"
    )
    for command in ("search", "ask"):
        result = harbour(command, QUESTION)
        assert (result.status, result.stderr) == (0, told)
    assert result.last["answerable"] is True
    again = harbour("search", QUESTION)
    assert scores(again) == scores(before)
    state = harbour("docs", "reembed", "--status").last["reembedding"]
    assert (state["pending"], state["documents_left"]) == (True, count)
    done = harbour("docs", "reembed").last
    assert (done["read"], done["reembedding"]["pending"]) == (count, False)
    assert done["reembedding"]["answering"] == "Other"
    after = harbour("search", QUESTION)
    assert after.stderr == ""
    assert scores(after) != scores(before)  # of the same model in fp32


def test_documents_are_read_anew_in_another_precision_and_that_can_be_given_up(
    harbour: Cli,
) -> None:
    before = scores(harbour("search", QUESTION))
    exact = harbour("docs", "reembed", "--precision", "fp32").last["reembedding"]
    assert exact["answering"] == exact["following"] == "all-MiniLM-L6-v2 (fp32)"
    assert scores(harbour("search", QUESTION)) != before
    pending = harbour("docs", "reembed", "--precision", "int8", "--status").last["reembedding"]
    assert (pending["answering"], pending["following"], pending["pending"]) == (
        "all-MiniLM-L6-v2 (fp32)",
        "all-MiniLM-L6-v2 (int8)",
        True,
    )
    given_up = harbour("docs", "reembed", "--cancel").last["reembedding"]
    assert (given_up["following"], given_up["pending"]) == ("all-MiniLM-L6-v2 (fp32)", False)
    assert harbour("docs", "reembed", "--cancel", "--precision", "int8").status == 2


def scores(result: Result) -> list[tuple[str, float]]:
    return [(hit["passage"], hit["score"]) for hit in result.last["passages"]]


def select_model(home: Path, name: str) -> None:
    """As `models use` that is stopped before the first document."""
    vault = open_vault(home)
    Ledger(vault).select(name)
    vault.close()


def test_without_a_generative_model_the_passages_themselves_answer(harbour: Cli) -> None:
    models = harbour("models", "list").last["models"]
    name = next(model["name"] for model in models if model["kind"] == "generative")
    harbour("models", "remove", name)
    done = harbour("ask", QUESTION).last
    assert done["extractive"] is True
    assert done["citations"]


def test_quotes_are_the_documents_own_words(harbour: Cli) -> None:
    done = harbour("ask", QUESTION, "--quotes").last
    assert (done["extractive"], done["model"]) == (True, "")
    pages = " ".join(
        " ".join(passage["text"].split())
        for passage in harbour("search", QUESTION).last["passages"]
    )
    assert all(citation["quote"] in pages for citation in done["citations"])
    refused = harbour("ask", QUESTION, "--quotes", "--no-documents")
    assert (refused.status, refused.code) == (2, "usage")


def test_doctor_needs_no_vault(tmp_path: Path) -> None:
    result = Cli(tmp_path / "none", tmp_path)("doctor")
    assert result.status == 0
    assert result.last["sandbox"]["level"] in ("seccomp+landlock", "seccomp", "policy")
    checks = {check["name"]: check for check in result.last["checks"]}
    assert checks["cipher"]["ok"]
    assert not (tmp_path / "none").exists()


def test_init_makes_a_private_home(tmp_path: Path) -> None:
    cli = Cli(tmp_path / "home", tmp_path)
    made = cli("init")
    assert made.status == 0
    assert made.last["home"] == str(cli.home)
    assert Path(made.last["vault"]).is_file()
    assert len(made.last["models"]) == 2
    assert cli.home.stat().st_mode & 0o777 == 0o700
    assert cli("init").code == "vault_exists"


@pytest.mark.parametrize("place", ["before", "after"])
def test_global_options_stand_before_or_after_the_command(home: Path, place: str) -> None:
    options = ["--home", str(home), "--json", "--passphrase-fd", "0"]
    arguments = [*options, "docs", "list"] if place == "before" else ["docs", "list", *options]
    done = subprocess.run(
        [sys.executable, "-m", "tests.cheap", *arguments],
        cwd=ROOT,
        input=PASSPHRASE,
        capture_output=True,
        check=False,
    )
    assert json.loads(done.stdout) == {"documents": [], "failed": [], "waiting": 0}


def test_text_for_a_person_is_not_json(harbour: Cli) -> None:
    command = [part for part in harbour.command("docs", "list") if part != "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "fire-drill-2024.pdf" in done.stdout
    assert not done.stdout.startswith("{")
