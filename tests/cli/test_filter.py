"""The site's filter at the command line: its codes, its records, what doctor says of it."""

import hashlib
import json
from pathlib import Path

from app.domain.audit import AuditEvent
from app.policy.filter.letters import MASK
from tests.cli.conftest import Cli

QUESTION = "How long did it take at the fire drill until the jetty was empty?"
RULES = """
category = harbour-works
act = block

[code]
applies = questions
message = Ask the harbour master in person.
pattern = K-\\d{4}

[time]
act = %s
applies = answers
words:
six minutes
"""


def policy(folder: Path, act: str = "mask") -> Path:
    """A policy whose rule on answers acts so."""
    file = folder / "pilot.toml"
    file.write_text(f"schema = 1\n[filter]\nrules = '''{RULES % act}'''\n")
    return file


def filtered(act: str, code: str = "") -> list[dict[str, str]]:
    told = {"rule": "time", "category": "harbour-works", "act": act, "of": "answer"}
    return [{**told, "code": code}]


def test_a_blocked_question_is_refused_with_a_code_and_leaves_no_chat(
    harbour: Cli, tmp_path: Path
) -> None:
    result = harbour("--policy", policy(tmp_path), "ask", "What of K\u200b-4711?", "--quotes")
    assert (result.status, result.code) == (3, "question_blocked")
    error = result.last["error"]
    assert error["message"] == (
        "The question was not sent and not kept: your site's filter stops it (category: "
        "harbour-works)."
    )
    assert error["hint"] == "Ask the harbour master in person."
    assert harbour("chats", "list").last == {"chats": []}
    shown = harbour("audit", "show").last["records"]
    (acted,) = [one for one in shown if one["event"] == AuditEvent.FILTER.value]
    assert acted["detail"] == {
        "rule": "code",
        "category": "harbour-works",
        "act": "block",
        "of": "question",
    }
    assert "4711" not in json.dumps(shown)


def test_what_is_covered_or_stopped_in_an_answer_is_in_no_line(
    harbour: Cli, tmp_path: Path
) -> None:
    covered = harbour("--policy", policy(tmp_path), "ask", QUESTION, "--quotes")
    assert covered.status == 0
    assert MASK in covered.last["answer"]
    assert covered.last["filtered"] == filtered("mask")
    assert {"event": "filtered", **filtered("mask")[0]} in covered.lines
    stopped = harbour("--policy", policy(tmp_path, "block"), "ask", QUESTION, "--quotes")
    assert stopped.status == 1
    assert stopped.last["state"] == "interrupted"
    assert stopped.last["filtered"] == filtered("block", "answer_blocked")
    assert stopped.last["note"].endswith("Ask the administrator of this machine.")
    for result in (covered, stopped):
        told = [line for line in result.lines if line["event"] != "retrieved"]
        texts = [line.get("text", "") + line.get("answer", "") for line in told]
        assert "six minutes" not in " ".join(texts)
    assert harbour("ask", QUESTION, "--quotes").last["filtered"] == []


def test_a_batch_that_holds_a_stopped_answer_is_done_in_part(harbour: Cli, tmp_path: Path) -> None:
    batch = tmp_path / "questions.jsonl"
    asked = [{"id": 1, "question": QUESTION}, {"id": 2, "question": "K-4711?"}]
    batch.write_text("\n".join(map(json.dumps, asked)))
    rules = policy(tmp_path, "block")
    result = harbour("--policy", rules, "ask", "--batch", batch, "--quotes")
    assert result.status == 1
    assert result.lines[0]["filtered"] == filtered("block", "answer_blocked")
    assert result.lines[1]["error"]["code"] == "question_blocked"


def test_doctor_says_what_is_filtered_and_from_which_text(tmp_path: Path) -> None:
    cli = Cli(tmp_path / "none", tmp_path)
    rules = tmp_path / "ours.list"
    rules.write_text(RULES % "warn")
    file = tmp_path / "pilot.toml"
    file.write_text(f'schema = 1\n[filter]\nlists = ["{rules}"]\n')
    checks = {one["name"]: one for one in cli("--policy", file, "doctor").last["checks"]}
    digest = hashlib.sha256(rules.read_bytes()).hexdigest()
    assert checks["filter"] == {
        "name": "filter",
        "ok": True,
        "detail": f"2 rules (1 block, 1 warn): 2 from {rules} (SHA-256 {digest})",
    }
    plain = {one["name"]: one for one in cli("doctor").last["checks"]}
    assert plain["filter"]["detail"].startswith("none:")


def test_a_list_with_a_fault_lets_nothing_start(tmp_path: Path) -> None:
    rules = tmp_path / "ours.list"
    rules.write_text(RULES % "cover")
    file = tmp_path / "pilot.toml"
    file.write_text(f'schema = 1\n[filter]\nlists = ["{rules}"]\n')
    result = Cli(tmp_path / "none", tmp_path)("--policy", file, "doctor")
    assert (result.status, result.code) == (3, "policy_filter_invalid")
    assert f"{rules} is refused as a whole: line 11: 'cover'" in result.last["error"]["message"]


def test_an_evaluation_is_no_way_round_and_its_acts_are_recorded(cli: Cli, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    folder.mkdir()
    gate = {"id": "gate", "title": "", "text": "The gate K-4711 opens six minutes past nine."}
    asked = [
        {"id": 1, "question": "When does the gate open?", "relevant": ["gate"]},
        {"id": 2, "question": "What of K-4711?", "relevant": ["gate"]},
    ]
    (folder / "corpus.jsonl").write_text(json.dumps(gate))
    (folder / "questions.jsonl").write_text("\n".join(map(json.dumps, asked)))
    result = cli("--policy", policy(tmp_path), "eval", folder, "--answers", "extractive")
    assert result.last["figures"]["answers"]["extractive"]["failed"] == 1
    shown = cli("audit", "show").last["records"]
    acts = [(one["subject"], one["detail"]["rule"]) for one in shown if one["event"] == "filter"]
    assert sorted(acts) == [("evaluation", "code"), ("evaluation", "time")]
